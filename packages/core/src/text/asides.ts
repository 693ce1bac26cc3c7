import { isCased, isUpper, isWide } from './characters.ts';
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
export type AsideMarker = (tokens: readonly Token[], text: string) => void;

/** What a dictionary makes of a written word; see `LanguageTools.lemmas`. */
type Stems = (word: string) => readonly string[];

export function asideMarker({ code, words, sentences }: LanguageDescriptor, stems?: Stems): AsideMarker {
  const isForeign = foreignTo(code);
  const titles = new Set(sentences.neverEnd);
  const verdicts = new Map<string, Verdict>();
  const verdictOf = (key: string, written: string): Verdict => {
    let verdict = verdicts.get(written);
    if (verdict === undefined) {
      verdict = words.commonCapitals?.test(key) ? 'word' : stems ? judge(key, written, stems) : 'unknown';
      verdicts.set(written, verdict);
    }
    return verdict;
  };
  return (tokens, text) => {
    const has = { small: false, read: false };
    let place: Place = 'first';
    for (const token of tokens) {
      if (token.kind === 'space') continue;
      if (token.key === undefined) {
        if (token.kind === 'punctuation' && !GOES_ON.test(text.slice(token.start, token.end))) place = 'first';
        else if (token.kind === 'number') place = 'inside';
        continue;
      }
      if (isForeign(text, token.start)) token.is = 'foreign';
      else if (token.is === undefined && isUpperAt(text, token.start) && !titles.has(withoutDot(token.key))) {
        if (!has.read) Object.assign(has, { small: hasSmall(tokens, text), read: true });
        if (isName(verdictOf(token.key, text.slice(token.start, token.end)), place, has.small, words.capitals)) token.is = 'name';
      }
      place = isTitle(text, token, titles) ? 'titled' : 'inside';
    }
  };
}

type Place = 'first' | 'inside' | 'titled';
/** `word`: the dictionary has it with a small letter; `name`: only with a capital; `unknown`: not at all, or there is none. */
type Verdict = 'word' | 'name' | 'unknown';

const judge = (key: string, written: string, stems: Stems): Verdict => (stems(key).length > 0 ? 'word' : stems(written).length > 0 ? 'name' : 'unknown');

function isName(verdict: Verdict, place: Place, amongSmall: boolean, capitals: 'names' | 'nouns'): boolean {
  if (place === 'titled') return true;
  if (capitals === 'nouns' || verdict === 'word') return false;
  return verdict === 'name' ? amongSmall || place === 'inside' : amongSmall && place === 'inside';
}

/** Marks after which a sentence goes on as before. */
const GOES_ON = /^[,;)\]'’‘&/·-]+$/;

/** Whether a word with a small letter is among them; without any, capitals say nothing. */
const hasSmall = (tokens: readonly Token[], text: string): boolean =>
  tokens.some(({ key, start }) => key !== undefined && !isUpperAt(text, start) && isCased(text.charAt(start)));

/** `M.`, `Mme`, `Dr.`, `J.` */
const isTitle = (text: string, { key = '', start, end }: Token, titles: ReadonlySet<string>): boolean =>
  isUpperAt(text, start) && ((end - start === 2 && key.endsWith('.')) || titles.has(withoutDot(key)));
const withoutDot = (key: string): string => (key.endsWith('.') ? key.slice(0, -1) : key);

function isUpperAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isWide(unit)) return false;
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isUpper(text.charAt(at)) && isCased(text.charAt(at));
}

/** Scripts that a language is written in besides the likeliest one. */
const ALSO: Readonly<Record<string, string>> = {
  az: 'Latn',
  bs: 'Cyrl',
  kk: 'Latn',
  ku: 'Arab',
  mn: 'Mong',
  sh: 'Cyrl',
  sr: 'Latn',
  tg: 'Latn',
  tk: 'Cyrl',
  tt: 'Latn',
  uz: 'Cyrl',
};
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani', 'Bopo'],
  Hant: ['Hani', 'Bopo'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Whether a word that begins at a place is in a script of another language. */
function foreignTo(code: string): (text: string, at: number) => boolean {
  const { language, script = 'Latn' } = new Intl.Locale(code).maximize();
  const own = [...(WRITTEN_WITH[script] ?? [script]), ...(ALSO[language] ? [ALSO[language]] : [])];
  let isOwn: RegExp;
  try {
    isOwn = new RegExp(`[${['Common', 'Inherited', ...own].map((each) => `\\p{Script_Extensions=${each}}`).join('')}]`, 'u');
  } catch {
    return () => false;
  }
  const isLatin = own.includes('Latn');
  const known = new Map<number, boolean>();
  return (text, at) => {
    const unit = text.charCodeAt(at);
    if (unit < 0x250) return !isLatin && isCased(text.charAt(at));
    let foreign = known.get(unit);
    if (foreign === undefined) {
      const sign = String.fromCodePoint(text.codePointAt(at) as number);
      foreign = /\p{L}/u.test(sign) && !isOwn.test(sign);
      known.set(unit, foreign);
    }
    return foreign;
  };
}
