import type { Page, TermState, VocabularyOutcome } from '@glossa/contract';

/** A word or phrase as the server last confirmed it, and the vocabulary's revision by then. */
export interface Confirmed {
  lang: string;
  revision: number;
  term: TermState;
}

/** More than are changed between two visits to a lesson; the oldest go. */
const most = 2000;
const keyOf = ({ lang, term }: Confirmed): string => JSON.stringify([lang, ...term.words]);

/** What is remembered after an outcome: the newest of each word, the newest last. */
export function remembered(before: readonly Confirmed[], { entry, terms, vocabularyRevision: revision }: VocabularyOutcome): Confirmed[] {
  const all = new Map(before.map((one) => [keyOf(one), one]));
  for (const term of entry ? terms : []) {
    const one = { lang: entry?.lang ?? '', revision, term };
    all.delete(keyOf(one));
    all.set(keyOf(one), one);
  }
  return [...all.values()].slice(-most);
}

/** A page that was kept before some of the changes, as the server would send it after them. */
export function pageAfter(page: Page, lang: string, changes: readonly Confirmed[]): Page {
  const terms = changes.filter((one) => one.lang === lang && one.revision > page.vocabularyRevision).map(({ term }) => term);
  const at = new Map(page.text.words.map((key, index) => [key, index]));
  const letters = [...page.statuses];
  const meanings = { ...page.meanings };
  const phrases = new Map(page.phrases.map((phrase) => [phrase.words.join('\n'), phrase]));
  for (const term of terms) {
    const [index, key] = [at.get(term.words[0] ?? ''), term.words.join('\n')];
    if (term.words.length > 1) {
      if (term.status === 'new') phrases.delete(key);
      else phrases.set(key, term);
    } else if (index !== undefined) {
      // Core's letters are the first ones of the names; the worker stands alone.
      letters[index] = term.status.slice(0, 1);
      meanings[index] = term.meanings;
    }
  }
  return { ...page, statuses: letters.join(''), meanings, phrases: [...phrases.values()] };
}
