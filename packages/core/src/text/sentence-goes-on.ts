import { atPlaces, isCasedAt, isDigit, isLetterOrDigitAt, isLowerAt, isSpace, onlyDigits } from './characters.ts';
import { isDirection } from './sentence-marks.ts';
import type { SentenceSplitter } from './sentence-rules.ts';
import { foldWord } from './word-lookup.ts';

const LONGEST_ABBREVIATION = 14;
const WORD_LETTER = /[\p{L}\p{M}\p{N}'’.°ºª-]/u;
/** Letters, marks, digits, and what holds an abbreviation together. */
const isWordUnit = atPlaces((unit) => WORD_LETTER.test(unit));

/** Whether the full stop at `dot` belongs to an abbreviation, an initial, an ordinal or a list number, so that the sentence goes on at `next`. */
export function goesOn(text: string, start: number, dot: number, next: number, splitter: SentenceSplitter): boolean {
  const to = isDirection(text.charCodeAt(dot - 1)) ? dot - 1 : dot;
  let from = to;
  while (from > start && to - from <= LONGEST_ABBREVIATION && isWordUnit(text, from - 1)) from--;
  if (to - from > LONGEST_ABBREVIATION) return false;
  const word = foldWord(text.slice(from, to));
  const bare = word.slice(word.lastIndexOf("'") + 1);
  if (isChain(bare, splitter) && !isCasedAt(text, next)) return true;
  const pair = splitter.pairEnds.has(bare) ? `${wordBefore(text, start, from)} ${bare}` : bare;
  if (splitter.neverEnd.has(bare) || splitter.neverEnd.has(pair)) return isSpace(text.charCodeAt(dot + 1)) || isDirection(text.charCodeAt(dot + 1));
  if (isOrdinal(text, start, from, dot, next, splitter) || beginsAbbreviation(text, from, dot, next) || beginsPair(text, bare, dot, splitter)) return true;
  if (isDigit(text.charCodeAt(next))) return splitter.beforeNumbers.has(bare) || splitter.seldomEnd.has(bare) || splitter.seldomEnd.has(pair);
  if (splitter.seldomEnd.has(bare) || splitter.seldomEnd.has(pair)) return isLowerAt(text, next) || !beginsSentence(text, next, splitter);
  if (isInitial(text, from, to)) return isLetterOrDigitAt(text, next) && !beginsSentence(text, next, splitter);
  return isListNumber(text, start, from, dot);
}

/** Names of letters, parted by dots, where an initial has more than one sign: `എം.ടി`, `ए.पी`. */
const isChain = (word: string, { neverEnd }: SentenceSplitter): boolean => word.includes('.') && word.split('.').every((piece) => neverEnd.has(piece));

/** Whether the dot stands inside an abbreviation of a script without capitals, whose letters need not be single signs: `कि.मी.` */
export function isInAbbreviation(text: string, dot: number, splitter: SentenceSplitter): boolean {
  if (isCasedAt(text, dot + 1)) return false;
  let from = dot;
  while (from > 0 && dot - from < LONGEST_ABBREVIATION && isWordUnit(text, from - 1)) from--;
  let to = dot + 1;
  while (to < text.length && to - dot < LONGEST_ABBREVIATION && isWordUnit(text, to)) to++;
  const word = text.slice(from, to).replace(/\.$/, '');
  return word.includes('.') && (isChain(word, splitter) || splitter.neverEnd.has(word) || splitter.seldomEnd.has(word) || splitter.beforeNumbers.has(word));
}

/** `3. Mai`, `im 6. Stock`: a number of a date or a rank, where the language writes it with a dot. */
export function isOrdinal(text: string, start: number, from: number, dot: number, next: number, splitter: SentenceSplitter): boolean {
  if (dot - from > 3 || !onlyDigits(text, from, dot)) return false;
  if (splitter.afterOrdinals.has(wordAt(text, next))) return true;
  return splitter.beforeOrdinals.size > 0 && splitter.beforeOrdinals.has(wordBefore(text, start, from)) && !beginsSentence(text, next, splitter);
}

/** The first letter of an abbreviation with spaces: `z. B.`, `т. е.`, `u. a.` */
const beginsAbbreviation = (text: string, from: number, dot: number, next: number): boolean =>
  dot - from === 1 && next - dot === 2 && isLowerAt(text, from) && text.charAt(next + 1) === '.' && isLetterOrDigitAt(text, next);

/** The first word of an abbreviation that the language has in its list: `EE. UU.` */
const beginsPair = (text: string, bare: string, dot: number, { pairsByStart }: SentenceSplitter): boolean =>
  pairsByStart.get(bare)?.some(
    (rest) =>
      text
        .slice(dot, dot + rest.length)
        .replace('\u00a0', ' ')
        .toLowerCase() === rest,
  ) ?? false;

/** Whether the word at `at` is one that commonly begins a sentence. */
export function beginsSentence(text: string, at: number, { starters }: SentenceSplitter): boolean {
  const word = wordAt(text, at);
  if (word.length === 1 && text.charAt(at + 1) === '.') return false;
  return starters.has(word) || (word.endsWith("'") && starters.has(word.slice(0, -1)));
}

/** `J.`, `J.-S.`, `U.S.`; a single letter of a script without capitals. */
const INITIAL = /^\p{Lu}(?:\.-?\p{Lu})*$/u;
const UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Georgian}]$/u;
const isUncasedAt = atPlaces((unit) => UNCASED.test(unit));
function isInitial(text: string, from: number, dot: number): boolean {
  if (dot - from === 1 && isUncasedAt(text, from)) return from === 0 || isSpace(text.charCodeAt(from - 1)) || text.charAt(from - 1) === '(';
  return dot - from <= 8 && INITIAL.test(text.slice(from, dot));
}

/** A sentence that so far is only a number or a letter: `1.`, `12.`, `a.`, `• 9.` */
const isListNumber = (text: string, start: number, from: number, dot: number): boolean =>
  dot - from <= 3 &&
  /^[\s(•◦▪‣⁃*-]*$/.test(text.slice(Math.max(start, from - 6), from)) &&
  from - start <= 6 &&
  /^(\d{1,3}|\p{L})$/u.test(text.slice(from, dot));

/** The word before `at`, in lower case, without quotes and brackets that open it. */
export function wordBefore(text: string, start: number, at: number): string {
  let end = at;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > start && end - from < LONGEST_ABBREVIATION && !isSpace(text.charCodeAt(from - 1))) from--;
  return text
    .slice(from, end)
    .toLowerCase()
    .replace(/^["'(«“„‘[]+/, '');
}

const WORD = /[\p{L}\p{M}\p{N}]+['’]?/uy;
/** The word at `at`, in lower case, with an apostrophe that ends it. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return (WORD.exec(text)?.[0] ?? '').toLowerCase().replace('’', "'");
}
