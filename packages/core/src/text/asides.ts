import type { Form, Verdict } from './forms.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import type { Aside } from './model.ts';

/**
 * Marks the words that one need not learn to know a language: names, and words in letters that it is not written in.
 *
 *     Hier, Marie a vu Нева    Marie: name, Нева: foreign
 *
 * A name is a word with a capital where none is due. With a dictionary, a word that it has with a small letter is none
 * (`la Banque`), unless a title stands before it (`M. Pierre`); and one that begins a sentence is, where the dictionary has
 * it with a capital alone. Scripts without capitals have names only where a segmenter tells them.
 */
export type AsideMarker = (form: Form, place: Place, isAmongSmall: boolean) => Aside | undefined;

/** Where a word stands: at the beginning of a sentence or behind a mark like that, behind a title or an initial, or anywhere else. */
export type Place = 'first' | 'titled' | 'inside';

export const placeBehind = (form: Form): Place => (form.isTitle || isInitial(form) ? 'titled' : 'inside');

const isInitial = ({ begins, written, key }: Form): boolean => begins === 'capital' && written.length === 2 && key.endsWith('.');

/** What a dictionary makes of a written word; see `LanguageTools.lemmas`. */
type Stems = (word: string) => readonly string[];

/** `isAmongSmall`: whether a word of the sentence begins with a small letter. */
export function asideMarker({ words }: LanguageDescriptor, stems?: Stems): AsideMarker {
  const verdictOf = (form: Form): Verdict => {
    form.verdict ??= words.commonCapitals?.test(form.key) ? 'word' : stems ? judge(form, stems) : 'unknown';
    return form.verdict;
  };
  return (form, place, isAmongSmall) => {
    if (form.isForeign) return 'foreign';
    if (form.begins !== 'capital' || form.isTitle) return undefined;
    return isName(verdictOf(form), place, isAmongSmall, words.capitals) ? 'name' : undefined;
  };
}

const judge = ({ key, written }: Form, stems: Stems): Verdict => (stems(key).length > 0 ? 'word' : stems(written).length > 0 ? 'name' : 'unknown');

function isName(verdict: Verdict, place: Place, amongSmall: boolean, capitals: 'names' | 'nouns'): boolean {
  if (place === 'titled') return true;
  if (capitals === 'nouns' || verdict === 'word') return false;
  return verdict === 'name' ? amongSmall || place === 'inside' : amongSmall && place === 'inside';
}
