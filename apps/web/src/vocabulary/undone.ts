import type { Say } from '../i18n/i18n.tsx';
import type { Outcome } from './acts.ts';

/** What an undo did and what it had to leave alone: `terms` are those that went back, `conflicts` are not among them. */
export function undoneText(say: Say, list: (items: readonly string[]) => string, { terms, conflicts = [] }: Pick<Outcome, 'terms' | 'conflicts'>): string {
  const done = say('jobs.journal.done', { count: terms.length });
  if (conflicts.length === 0) return done;
  return `${done}. ${say('jobs.journal.conflicts', { count: conflicts.length, words: list(conflicts.map(({ text }) => text)) })}`;
}
