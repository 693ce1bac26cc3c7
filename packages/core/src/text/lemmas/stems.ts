import type { Choice, Form } from '../forms.ts';
import type { Lemmatizer } from './lemmatizer.ts';

/**
 * A stem in place of a dictionary form bears a hyphen, as in grammars: Finnish `talossa`, `taloon` → `talo-`. It groups
 * the forms of a word, and may part some or take others in.
 */
export const isStem = (lemma: string): boolean => lemma.endsWith('-');

/** Gives every word its stem, so that forms that are their own stem stand with the others. */
export function lemmatizerByStems(stem: (key: string) => string): Lemmatizer {
  const chosen = ({ key }: Form): Choice => {
    const cut = stem(key);
    return cut === '' ? {} : { plain: [`${cut}-`] };
  };
  const ofWord = (form: Form) => {
    form.lemmas ??= chosen(form);
    return form.lemmas.plain;
  };
  return {
    ofWord,
    ofName: ofWord,
    ofPart: () => undefined,
  };
}
