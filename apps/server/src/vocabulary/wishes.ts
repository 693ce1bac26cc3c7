import type { Meaning, TermChange, TermState } from '@glossa/contract';
import type { Status, TermStatus } from '@glossa/core/study';
import { arePhrase, lookupKey, phraseKey, phraseWords, wellFormed, wordKey, wordsWithoutGaps } from '@glossa/core/text';
import { DomainError } from '../platform/errors.ts';

/** What a learner knows about a word or phrase; the journal compares these, and puts them back. */
export interface TermContent {
  text: string;
  status: TermStatus;
  meanings: Meaning[];
}

/** A term as it is stored. */
export interface KeptTerm extends TermContent {
  id: string;
  serial: number;
  key: string;
  createdAt: number;
  updatedAt: number;
}

/** What becomes of one key. Null where no term is kept. */
export interface Step {
  key: string;
  before: KeptTerm | null;
  after: KeptTerm | null;
}

/** A word that stays as it is, though something else was wished for it. */
export type Conflict = Pick<TermState, 'words' | 'text'>;

export interface Wish {
  key: string;
  text: string;
  status: Status | undefined;
  meanings: Meaning[] | undefined;
}

export const wordsOf = phraseWords;
export const textOf = (step: Step): string => (step.after ?? step.before)?.text ?? step.key;
/** The word under which pages find the term of this key. */
export const lookupKeyOf = (key: string): string => lookupKey(wordsWithoutGaps(phraseWords(key)));

/** Folds the words of each wish once more and cleans its texts, so that no client can keep a word or phrase under a key that core would not make. */
export function wishesOf(lang: string, changes: readonly TermChange[]): Wish[] {
  return changes.map((change, n) => {
    const words = change.words.map((word) => wordKey(wellFormed(word), lang));
    const text = wellFormed(change.text).trim();
    const meanings = change.meanings?.map((meaning) => ({ lang: meaning.lang, text: wellFormed(meaning.text).trim() }));
    if (words.includes('') || !arePhrase(words) || text === '' || meanings?.some((meaning) => meaning.text === ''))
      throw new DomainError('invalid-input', { where: `changes.${n}` });
    return { key: phraseKey(words), text, status: change.status, meanings };
  });
}

/**
 * How a term stands after a wish. The text stays as the learner first met it; a meaning for a word that is not kept
 * keeps it at the first step; a wish that says nothing about a word that is not kept keeps nothing.
 */
export function granted(before: TermContent | null, wish: Wish): TermContent | null {
  if (wish.status === 'new') return null;
  if (!before && !wish.status && !wish.meanings?.length) return null;
  return { text: before?.text ?? wish.text, status: wish.status ?? before?.status ?? '1', meanings: wish.meanings ?? before?.meanings ?? [] };
}

/** Which members of a term steps changed; letting a term go changes both. */
export interface Touched {
  status: boolean;
  meanings: boolean;
}
export const touchedBy = (steps: readonly Step[]): Touched => ({
  status: steps.some(({ before, after }) => before?.status !== after?.status),
  meanings: steps.some(({ before, after }) => !after || !sameMeanings(before?.meanings ?? [], after.meanings)),
});

/** What is left of a wish where members of its term were changed after it was made. To let go is a wish for the whole term. */
export function withoutOlder(wish: Wish, { status, meanings }: Touched): Wish {
  const stays = wish.status === 'new' && (status || meanings);
  return { ...wish, status: stays || status ? undefined : wish.status, meanings: stays || meanings ? undefined : wish.meanings };
}

export function sameState(a: TermContent | null, b: TermContent | null): boolean {
  if (!a || !b) return a === b;
  return a.status === b.status && a.text === b.text && sameMeanings(a.meanings, b.meanings);
}

const sameMeanings = (a: readonly Meaning[], b: readonly Meaning[]): boolean =>
  a.length === b.length && a.every((meaning, n) => meaning.lang === b[n]?.lang && meaning.text === b[n]?.text);
