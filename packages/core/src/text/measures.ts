import { isDigit, isSpace } from './characters.ts';
import { type Form, numberForm } from './forms.ts';
import { LETTER_UNITS, type WordLookup } from './word-lookup.ts';
import type { Spans } from './word-spans.ts';

/**
 * What is written with a number belongs to it and is no word to learn: units behind it, and the short signs of references before it.
 * `forms` are those of the words and numbers of a text; looks at those from `first` on and before `after`, which are one sentence's.
 *
 *     14 h 30    160 km/h    20 °C    p. 12    n° 5
 */
export function takeMeasures(text: string, words: Spans, forms: Form[], first: number, after: number, lookup: WordLookup): void {
  for (let i = first; i < after; i++) {
    if (forms[i]?.begins !== 'number' || !isDigit(text.charCodeAt(words.starts[i] as number))) continue;
    if (i + 1 < after && isDegree(text, words, i)) forms[i + 1] = numberForm;
    else if (i + 1 < after && touch(text, words, i) && isUnit(text, words, forms, i + 1, lookup)) {
      forms[i + 1] = numberForm;
      if (i + 2 < after && isPer(text, words, i + 1) && lookup.perUnits.has((forms[i + 2] as Form).key)) forms[i + 2] = numberForm;
    }
    if (i > first && touch(text, words, i - 1) && isReference(text, words, forms, i - 1, lookup)) forms[i - 1] = numberForm;
  }
}

/** Whether a word and the next have one space between them at most. */
function touch(text: string, { starts, ends }: Spans, word: number): boolean {
  const end = ends[word] as number;
  const gap = (starts[word + 1] as number) - end;
  return gap === 0 || (gap === 1 && isSpace(text.charCodeAt(end)));
}

const DEGREE = /^\s?[°º]\s?[CFKСФ]$/;
/** Whether the next word is the scale of a temperature: `20 °C`. */
const isDegree = (text: string, { starts, ends }: Spans, word: number): boolean =>
  (starts[word + 1] as number) - (ends[word] as number) <= 3 && DEGREE.test(text.slice(ends[word], ends[word + 1]));

/** Whether a slash parts a word and the next. */
function isPer(text: string, { starts, ends }: Spans, word: number): boolean {
  const next = starts[word + 1] as number;
  let at = ends[word] as number;
  if (next === at || text.charAt(next - 1) !== '/') return false;
  while (at < next && !isSpace(text.charCodeAt(at))) at++;
  return at === next;
}

const LONGEST_REFERENCE = 3;
const isUnit = (text: string, { ends }: Spans, forms: readonly Form[], word: number, { units }: WordLookup): boolean =>
  (units.has((forms[word] as Form).key) || LETTER_UNITS.includes((forms[word] as Form).written)) && text.charCodeAt((ends[word] as number) - 1) !== 0x2e;

function isReference(text: string, { starts, ends }: Spans, forms: readonly Form[], word: number, { dottedBeforeNumbers, estimates }: WordLookup): boolean {
  const { key } = forms[word] as Form;
  const end = ends[word] as number;
  if (key === '' || estimates.has(key) || end - (starts[word] as number) > LONGEST_REFERENCE) return false;
  const last = text.charCodeAt(end - 1);
  return (last === 0x2e && dottedBeforeNumbers.has(key.slice(0, -1))) || (last === 0xb0 && dottedBeforeNumbers.has(key));
}
