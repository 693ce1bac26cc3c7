import type { JournalEntry, TermState, ToldEntry } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';
import { backText, conflictsText } from './undone.ts';

const day = 24 * 60 * 60_000;

/** The entry that Undo takes back once a visit has nothing more: the newest that holds, of the day before `now` and from before a visit that began `since` milliseconds ago. `now` is the server’s, as are the times of the entries: clocks of devices go wrong. The journal has the newest first. */
export const lastOf = <Entry extends Pick<JournalEntry, 'kind' | 'undoneBy' | 'createdAt'>>(
  entries: readonly Entry[],
  now: number,
  since: number,
): Entry | undefined => entries.find(({ kind, undoneBy, createdAt }) => kind !== 'undo' && !undoneBy && now - createdAt > since && now - createdAt < day);

/** What taking it back did: `terms` went back, `conflicts` were left alone. */
export function earlierText(say: Say, { steps }: Pick<ToldEntry, 'steps'>, terms: readonly TermState[], conflicts: readonly { text: string }[]): string {
  const pairs = terms.map((after) => ({ before: { ...after, status: steps.find(({ text }) => text === after.text)?.after.status ?? after.status }, after }));
  return [pairs.length > 0 && backText(say, pairs), conflictsText(say, conflicts)].filter(Boolean).join(' ');
}
