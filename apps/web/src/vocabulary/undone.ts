import type { TermState, VocabularyOutcome } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';

/** What an undo did and what it had to leave alone: `terms` are those that went back, `conflicts` are not among them. */
export function undoneText(say: Say, list: (items: readonly string[]) => string, { terms, conflicts }: Pick<VocabularyOutcome, 'terms' | 'conflicts'>): string {
  const done = say('jobs.journal.done', { count: terms.length });
  if (conflicts.length === 0) return done;
  return `${done}. ${say('jobs.journal.conflicts', { count: conflicts.length, words: list(conflicts.map(({ text }) => text)) })}`;
}

/** How terms stand after an undo: as `after` says, where `before` was shown until then. */
export function backText(say: Say, pairs: readonly { before: TermState; after: TermState }[]): string {
  const [first] = pairs;
  if (!first || pairs.length > 1) return say('vocabulary.undone.several', { count: pairs.length });
  const { words, text: word, status } = first.after;
  if (status === first.before.status) return say('vocabulary.undone.meanings', { word });
  if (status === 'new') return say(words.length > 1 ? 'vocabulary.undone.letGoPhrase' : 'vocabulary.undone.letGo', { word });
  return say('vocabulary.undone.status', { word, status: say(`reading.status.${status}`) });
}

/** What was changed again since, and is left as it is; null where there is nothing of that. */
export const conflictsText = (say: Say, conflicts: readonly { text: string }[]): string | null =>
  conflicts.length ? say('vocabulary.conflicts', { count: conflicts.length, words: named(conflicts) }) : null;

/** What was changed later on another device, and stays so. */
export const passedOverText = (say: Say, terms: readonly { text: string }[]): string =>
  say('vocabulary.passedOver', { count: terms.length, words: named(terms) });

/** The first few by name. */
export const named = (terms: readonly { text: string }[]): string => {
  const few = terms
    .slice(0, 3)
    .map((term) => term.text)
    .join(', ');
  return terms.length > 3 ? `${few} …` : few;
};
