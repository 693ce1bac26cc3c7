import type { Page } from '@glossa/contract';
import { statusLetter } from '@glossa/core/study';
import { type PackedPage, wordsWithoutGaps } from '@glossa/core/text';
import type { LookedUp } from '../vocabulary/vocabulary.ts';

type PageWords = Pick<Page, 'statuses' | 'meanings' | 'phrases' | 'vocabularyRevision'>;

/** What the learner knows of a page's distinct words: a letter for each, meanings only where there are some, phrases only where all their words occur. */
export function pageWords(words: readonly string[], found: LookedUp): PageWords {
  const here = new Set(words);
  const meanings: PageWords['meanings'] = {};
  let statuses = '';
  for (const [index, key] of words.entries()) {
    const word = found.words.get(key);
    statuses += statusLetter(word?.status ?? 'new');
    if (word && word.meanings.length > 0) meanings[index] = word.meanings;
  }
  const phrases = found.phrases.filter((phrase) => wordsWithoutGaps(phrase.words).every((word) => here.has(word)));
  return { statuses, meanings, phrases, vocabularyRevision: found.revision };
}

type Lemmas = ReadonlyMap<string, { lemma: string; byHand: boolean }>;

/** What kept words of a page belong to, where it is not noted yet: the analysis's likeliest lemma, else themselves. */
export function lemmasToNote({ words, lemmas }: PackedPage, found: LookedUp, noted: Lemmas): Map<string, string> {
  const fresh = words.flatMap((key, index): [string, string][] => (found.words.has(key) && !noted.has(key) ? [[key, lemmas?.[index]?.[0] ?? key]] : []));
  return new Map(fresh);
}

/** The lemmas that the learner chose, by index into the page's words. */
export const ownLemmas = (words: readonly string[], lemmas: Lemmas): Page['lemmas'] =>
  Object.fromEntries(
    words.flatMap((key, index) => {
      const own = lemmas.get(key);
      return own?.byHand ? [[index, own.lemma]] : [];
    }),
  );
