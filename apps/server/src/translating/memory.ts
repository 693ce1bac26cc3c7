import { digestOf } from '../platform/digest.ts';
import type { OwnerId } from '../platform/ids.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { Platform } from '../platform/platform.ts';
import { forgetUnused, type Hop, noteUse, recall, remember } from './memory.store.ts';

export type { Hop } from './memory.store.ts';

const day = 24 * 60 * 60 * 1000;
/** Longer than anybody takes over a book; whoever had a sentence translated keeps the translation beside it anyway. */
const keptFor = 90 * day;
const batch = 200;

/** Asks for the translations of texts that are not remembered; null for those that have none. */
export type AskForTexts = (texts: readonly string[]) => Promise<readonly (string | null)[]>;

/**
 * What engines have translated, kept by the hash of the text, for everybody on the server or for one owner alone. It is a
 * cache: what is shown to people is theirs, with its own text, so that forgetting here takes nothing from anybody.
 */
export function createMemory({ db, clock }: Pick<Platform, 'db' | 'clock'>) {
  return {
    /**
     * The translations of texts in one hop, in their order: remembered, else asked for, each distinct text once, and remembered:
     * for everybody, or where `owner` is named for that one.
     */
    async translate(hop: Hop, owner: OwnerId | null, texts: readonly string[], ask: AskForTexts): Promise<(string | null)[]> {
      const keyOf = (text: string) => digestOf(owner === null ? text : `${owner} ${text}`);
      const byHash = new Map(texts.map((text) => [keyOf(text), text]));
      const known = await recall(db.read, hop, [...byHash.keys()]);
      const now = clock.now();
      const stale = [...known].filter(([, { usedAt }]) => now - usedAt >= day).map(([hash]) => hash);
      if (stale.length > 0) await db.write((tx) => noteUse(tx, hop, stale, now));
      const missing = [...byHash].filter(([hash]) => !known.has(hash));
      const answers = missing.length > 0 ? await ask(missing.map(([, text]) => text)) : [];
      const fresh = new Map(missing.flatMap(([hash], at) => (answers[at] == null ? [] : [[hash, answers[at]] as const])));
      if (fresh.size > 0) await db.write((tx) => remember(tx, hop, fresh, now));
      return texts.map((text) => known.get(keyOf(text))?.text ?? fresh.get(keyOf(text)) ?? null);
    },

    /** Forgets what nobody has used for long. */
    upkeep: upkeepKind('forget-translations', async (work) => {
      const before = clock.now() - keptFor;
      while ((await work.write((tx) => forgetUnused(tx, before, batch))) === batch) work.signal.throwIfAborted();
    }),
  };
}
export type Memory = ReturnType<typeof createMemory>;
