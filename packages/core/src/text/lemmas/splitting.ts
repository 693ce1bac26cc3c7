import type { Form } from '../forms.ts';
import type { Lemmatizer } from './lemmatizer.ts';
import type { Dictionary, LemmaRules } from './rules.ts';

/** No dictionary has a longer word; what is longer is noise. */
const LONGEST_WORD = 60;

/** Dictionary forms and parts by what words are made of. What it finds out of a form stays with the form. */
export function lemmatizerBySplitting(
  split: NonNullable<LemmaRules['split']>,
  irregular: ReadonlyMap<string, readonly string[]>,
  stems: (word: string) => readonly string[],
): Lemmatizer {
  const dictionary: Dictionary = {
    lists: (word) => stems(word).includes(word),
    knows: (form) => stems(form).length > 0,
    stems,
    irregular: (form) => irregular.get(form)?.[0],
    irregulars: (form) => irregular.get(form) ?? [],
  };
  const known = (form: Form): Form => {
    if (form.lemmas) return form;
    const { key, written } = form;
    const found = key.length > LONGEST_WORD ? undefined : split(key, dictionary);
    form.lemmas = found ? { plain: [found.lemma, ...(found.others ?? [])] } : {};
    // Letters that are written in pieces are more than those of the key.
    if (found && written.length === key.length) form.parts = found.lengths;
    return form;
  };
  const ofWord = (form: Form) => known(form).lemmas?.plain;
  return { ofWord, ofName: ofWord, ofPart: () => undefined, partsOf: (form) => known(form).parts };
}
