import type { Page } from '@glossa/contract';
import { statusLetter } from '@glossa/core/study';
import { wordsWithoutGaps } from '@glossa/core/text';
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
