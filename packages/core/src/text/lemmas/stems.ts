import type { Lemmatizer } from './lemmatizer.ts';

/**
 * A stem in place of a dictionary form bears a hyphen, as in grammars: Finnish `talossa`, `taloon` → `talo-`. It groups
 * the forms of a word, and may part some or take others in.
 */
export const isStem = (lemma: string): boolean => lemma.endsWith('-');

/** Gives every word its stem, so that forms that are their own stem stand with the others. */
export const lemmatizerByStems =
  (stem: (key: string) => string): Lemmatizer =>
  (tokens) => {
    for (const token of tokens) {
      if (token.key === undefined) continue;
      const cut = stem(token.key);
      if (cut !== '') token.lemmas = [`${cut}-`];
    }
  };
