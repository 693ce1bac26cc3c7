import type { ToldEntry } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';

type Step = Omit<ToldEntry['steps'][number], 'text'>;

/** What became of a word: how it stood and how it stands, and which meanings came or went. */
export function stepText(say: Say, list: (items: readonly string[]) => string, { before, after }: Step): string {
  const added = after.meanings.filter((meaning) => !before.meanings.includes(meaning));
  const gone = before.meanings.filter((meaning) => !after.meanings.includes(meaning));
  const told = [
    before.status !== after.status &&
      say('jobs.journal.step.status', { before: say(`reading.status.${before.status}`), after: say(`reading.status.${after.status}`) }),
    added.length > 0 && say('jobs.journal.step.added', { count: added.length, meanings: list(added) }),
    gone.length > 0 && say('jobs.journal.step.removed', { count: gone.length, meanings: list(gone) }),
  ];
  return told.filter(Boolean).join(' · ');
}
