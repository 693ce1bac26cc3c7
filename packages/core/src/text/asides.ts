import type { Form, Verdict } from './forms.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import type { Token } from './model.ts';

/**
 * Marks the words that one need not learn to know a language: names, and words in letters that it is not written in.
 *
 *     Hier, Marie a vu Нева    Marie: name, Нева: foreign
 *
 * A name is a word with a capital where none is due. With a dictionary, a word that it has with a small letter is none
 * (`la Banque`), unless a title stands before it (`M. Pierre`); and one that begins a sentence is, where the dictionary has
 * it with a capital alone. Scripts without capitals have names only where a segmenter tells them.
 */
export type AsideMarker = (tokens: readonly Token[], forms: readonly Form[], text: string) => void;

/** What a dictionary makes of a written word; see `LanguageTools.lemmas`. */
type Stems = (word: string) => readonly string[];

export function asideMarker({ words }: LanguageDescriptor, stems?: Stems): AsideMarker {
  const verdictOf = (form: Form): Verdict => {
    form.verdict ??= words.commonCapitals?.test(form.key) ? 'word' : stems ? judge(form, stems) : 'unknown';
    return form.verdict;
  };
  return (tokens, forms, text) => {
    let amongSmall: boolean | undefined;
    let place: Place = 'first';
    let word = 0;
    for (const token of tokens) {
      if (token.kind === 'space') continue;
      if (token.kind === 'punctuation') {
        if (!goesOn(text, token.start, token.end)) place = 'first';
        continue;
      }
      const form = forms[word++] as Form;
      if (form.isForeign) token.is = 'foreign';
      else if (form.begins === 'capital' && !form.isTitle && token.is === undefined) {
        amongSmall ??= forms.some(({ begins }) => begins === 'small');
        if (isName(verdictOf(form), place, amongSmall, words.capitals)) token.is = 'name';
      }
      place = form.isTitle || isInitial(form) ? 'titled' : 'inside';
    }
  };
}

const isInitial = ({ begins, written, key }: Form): boolean => begins === 'capital' && written.length === 2 && key.endsWith('.');

type Place = 'first' | 'inside' | 'titled';

const judge = ({ key, written }: Form, stems: Stems): Verdict => (stems(key).length > 0 ? 'word' : stems(written).length > 0 ? 'name' : 'unknown');

function isName(verdict: Verdict, place: Place, amongSmall: boolean, capitals: 'names' | 'nouns'): boolean {
  if (place === 'titled') return true;
  if (capitals === 'nouns' || verdict === 'word') return false;
  return verdict === 'name' ? amongSmall || place === 'inside' : amongSmall && place === 'inside';
}

/** Whether these are marks after which a sentence goes on as before. */
function goesOn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!",;)]'’‘&/·-".includes(text.charAt(at))) return false;
  return true;
}
