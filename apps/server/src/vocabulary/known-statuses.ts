import type { TermStatus } from '@glossa/core/study';
import type { OwnerId } from '../platform/ids.ts';
import type { Step } from './wishes.ts';
import { wordsOf } from './wishes.ts';

interface Held {
  revision: number;
  statuses: Map<string, TermStatus>;
}

/**
 * Statuses of single words, by owner and language, in memory. Those used least lately are let go where there are more
 * than `limit` words in all. What is held is as old as its revision says, or newer; never the other way round.
 */
export function createKnownStatuses(limit = 500_000) {
  const held = new Map<string, Held>();
  const nameOf = (owner: OwnerId, lang: string) => `${owner} ${lang}`;
  const put = (name: string, value: Held) => {
    held.delete(name);
    held.set(name, value);
  };
  const trim = () => {
    let words = [...held.values()].reduce((sum, { statuses }) => sum + statuses.size, 0);
    for (const [name, { statuses }] of held) {
      if (words <= limit || held.size === 1) return;
      words -= statuses.size;
      held.delete(name);
    }
  };
  return {
    get(owner: OwnerId, lang: string, revision: number): ReadonlyMap<string, TermStatus> | undefined {
      const found = held.get(nameOf(owner, lang));
      if (found?.revision !== revision) return undefined;
      put(nameOf(owner, lang), found);
      return found.statuses;
    },
    set(owner: OwnerId, lang: string, revision: number, statuses: Map<string, TermStatus>): void {
      put(nameOf(owner, lang), { revision, statuses });
      trim();
    },
    /** Takes over what one committed change did; forgets the vocabulary where changes between are missing. */
    follow(owner: OwnerId, lang: string, revision: number, steps: readonly Step[]): void {
      const found = held.get(nameOf(owner, lang));
      if (!found || found.revision >= revision) return;
      if (found.revision !== revision - 1) {
        held.delete(nameOf(owner, lang));
        return;
      }
      found.revision = revision;
      for (const { key, after } of steps) {
        if (wordsOf(key).length > 1) continue;
        if (after) found.statuses.set(key, after.status);
        else found.statuses.delete(key);
      }
    },
  };
}
