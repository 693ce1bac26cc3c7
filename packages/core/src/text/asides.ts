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
 * it with a capital alone. What it has in both ways is a name beside one (`María José`). Scripts without capitals have names only where a segmenter tells them.
 */
export type AsideMarker = (form: Form, place: Place, isAmongSmall: boolean, beside: readonly (Form | null)[]) => Aside | undefined;

/** Where a word stands: at the beginning of a sentence or behind a mark like that, behind a title or an initial, or anywhere else. */
export type Place = 'first' | 'titled' | 'inside';

/** `before` the form stood another, and `place` was its own. */
export function placeBehind(form: Form, before: Form | null, place: Place): Place {
  if (form.isTitle || isInitial(form)) return 'titled';
  if (form.address === 'title') return before?.address === 'determiner' ? 'inside' : 'titled';
  return form.address === 'office' && place === 'titled' ? 'titled' : 'inside';
}

const isInitial = ({ begins, written, key }: Form): boolean => begins === 'capital' && written.length === 2 && key.endsWith('.');

/** What a dictionary makes of a written word; see `LanguageTools.lemmas`. */
type Stems = (word: string) => readonly string[];

/** `isAmongSmall`: whether a word of the sentence begins with a small letter; `beside`: the words before and behind, where a space alone parts them. */
export function asideMarker({ words }: LanguageDescriptor, stems?: Stems): AsideMarker {
  const verdictOf = (form: Form): Verdict => {
    form.verdict ??= words.commonCapitals?.test(form.key) ? 'word' : stems ? judge(form, stems) : 'unknown';
    return form.verdict;
  };
  const mayBeName = (form: Form | null): boolean => form?.begins === 'capital' && !form.isTitle && !form.isForeign && verdictOf(form) !== 'word';
  return (form, place, isAmongSmall, beside) => {
    if (form.isForeign) return 'foreign';
    if (form.begins !== 'capital' || form.isTitle || form.address) return undefined;
    const verdict = verdictOf(form);
    return isName(verdict === 'both' && place === 'inside' && isAmongSmall && beside.some(mayBeName) ? 'name' : verdict, place, isAmongSmall, words.capitals)
      ? 'name'
      : undefined;
  };
}

function judge({ key, written }: Form, stems: Stems): Verdict {
  const asWord = stems(key);
  const asWritten = stems(written);
  if (asWord.length === 0) return asWritten.length > 0 ? 'name' : 'unknown';
  return asWord.includes(key) && asWritten.includes(written) ? 'both' : 'word';
}

function isName(verdict: Verdict, place: Place, amongSmall: boolean, capitals: 'names' | 'nouns'): boolean {
  if (place === 'titled') return true;
  if (capitals === 'nouns' || verdict === 'word' || verdict === 'both') return false;
  return verdict === 'name' ? amongSmall || place === 'inside' : amongSmall && place === 'inside';
}
