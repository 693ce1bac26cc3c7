import { isDigit, isLower, isSpace, isUpper, skipSpaces } from './characters.ts';
import type { LanguageDescriptor, SentenceRules } from './languages/descriptor.ts';

export interface SentenceSplitter {
  segmenter: Intl.Segmenter;
  neverEnd: ReadonlySet<string>;
  seldomEnd: ReadonlySet<string>;
  beforeNumbers: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

export function sentenceSplitter({ code, sentences: rules }: LanguageDescriptor): SentenceSplitter {
  const set = (name: keyof SentenceRules) => new Set(rules[name]);
  return {
    segmenter: new Intl.Segmenter(code, { granularity: 'sentence' }),
    neverEnd: set('neverEnd'), seldomEnd: set('seldomEnd'), beforeNumbers: set('beforeNumbers'), starters: set('starters'),
  };
}

const CLOSERS = '»”’)]}›"\'';
const OPENERS = '«“‘„‚([{‹"\'¿¡-–—*•_';
const TERMINATORS = '.!?…';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD_LETTER = /[\p{L}\p{M}\p{N}'’.-]/u;

/**
 * Where the sentences of one block end; the last end is the text's length. Intl.Segmenter proposes, the rules join what it
 * parts wrongly (abbreviations, initials, `!» dit-il`), move ends behind closing quotes, and add ends it does not see
 * (after `…`, before a number).
 */
export function sentenceEnds(text: string, splitter: SentenceSplitter): number[] {
  const ends: number[] = [];
  let start = 0;
  const offer = (at: number) => {
    if (at <= start || at >= text.length) return;
    const end = settle(text, start, at, splitter);
    if (end < 0) return;
    ends.push(end);
    start = end;
  };
  let hidden = nextHidden(text, 0);
  for (const { segment, index } of splitter.segmenter.segment(text)) {
    const at = index + segment.length;
    for (; hidden < at; hidden = nextHidden(text, hidden)) offer(hidden);
    offer(at);
  }
  ends.push(text.length);
  return ends;
}

/**
 * The next end after `from` that Intl does not see: after an ellipsis before a capital, after a full stop between a
 * small letter and a number. Infinity where there is none.
 */
function nextHidden(text: string, from: number): number {
  let ellipsis = text.indexOf('…', from);
  let stop = text.indexOf('.', from);
  while (ellipsis >= 0 || stop >= 0) {
    const at = stop < 0 || (ellipsis >= 0 && ellipsis < stop) ? ellipsis : stop;
    const next = behindSpace(text, at + 1);
    if (next > 0 && (at === ellipsis ? isUpper(text.charAt(next)) : endsBeforeNumber(text, at, next))) return next;
    if (at === ellipsis) ellipsis = text.indexOf('…', at + 1);
    else stop = text.indexOf('.', at + 1);
  }
  return Number.POSITIVE_INFINITY;
}

const endsBeforeNumber = (text: string, stop: number, next: number): boolean =>
  isDigit(text.charCodeAt(next)) && isLower(text.charAt(stop - 1)) && isLower(text.charAt(stop - 2));

/** Where the text goes on behind closing marks and then white space; -1 where there is no such space, or no such text. */
function behindSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSERS.includes(text.charAt(at))) at++;
  const next = skipSpaces(text, at);
  return next > at && next < text.length ? next : -1;
}

/** Where the sentence that Intl ends at `at` truly ends, or -1 where it goes on. */
function settle(text: string, start: number, at: number, splitter: SentenceSplitter): number {
  const end = behindClosers(text, start, at);
  if (end >= text.length) return -1;
  let terminator = end - 1;
  while (terminator > start && (isSpace(text.charCodeAt(terminator)) || CLOSERS.includes(text.charAt(terminator)))) terminator--;
  if (!TERMINATORS.includes(text.charAt(terminator))) return end;
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || OPENERS.includes(text.charAt(next)))) next++;
  const letter = text.charAt(next);
  if (isLower(letter) && !isUpper(text.charAt(next + 1))) return -1;
  if (text.charAt(terminator) === '.' && text.charAt(terminator - 1) !== '.' && goesOn(text, start, terminator, end, next, splitter)) return -1;
  return end;
}

/** Quotes and brackets that close what the sentence opened belong to it, with the space before them. */
function behindClosers(text: string, start: number, at: number): number {
  let end = at;
  for (;;) {
    const next = skipSpaces(text, end);
    const mark = text.charAt(next);
    if (mark === '' || !'»”)]}›"'.includes(mark) || (mark === '"' && !opensOdd(text, start, end))) return end;
    end = skipSpaces(text, next + 1);
  }
}

function opensOdd(text: string, start: number, end: number): boolean {
  let count = 0;
  for (let i = text.indexOf('"', start); i >= 0 && i < end; i = text.indexOf('"', i + 1)) count++;
  return count % 2 === 1;
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a list number, so that the sentence goes on. */
function goesOn(text: string, start: number, dot: number, end: number, next: number, splitter: SentenceSplitter): boolean {
  let from = dot;
  while (from > start && WORD_LETTER.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, dot).toLowerCase().replaceAll('’', "'");
  const bare = word.slice(word.lastIndexOf("'") + 1);
  const before = previousWord(text, start, from);
  if (splitter.neverEnd.has(bare) || splitter.neverEnd.has(`${before} ${bare}`)) return end > dot + 1;
  if (isDigit(text.charCodeAt(next))) return splitter.beforeNumbers.has(bare) || splitter.seldomEnd.has(bare);
  const follower = wordAt(text, next);
  const begins = splitter.starters.has(follower.toLowerCase().replaceAll('’', "'"));
  if (splitter.seldomEnd.has(bare) || splitter.seldomEnd.has(`${before} ${bare}`)) return !begins;
  if (isInitial(text, from, dot)) return !begins && LETTER_OR_DIGIT.test(follower.charAt(0));
  return isListNumber(text, start, from, dot);
}

/** `J.`, `J.-S.`, `U.S.` */
const INITIAL = /^\p{Lu}(\.-?\p{Lu})*$/u;
const isInitial = (text: string, from: number, dot: number): boolean => dot - from <= 8 && INITIAL.test(text.slice(from, dot));

/** A sentence that so far is only a number or a letter: `1.`, `12.`, `a.` */
const isListNumber = (text: string, start: number, from: number, dot: number): boolean =>
  dot - from <= 3 && text.slice(start, from).trim() === '' && /^(\d{1,3}|\p{L})$/u.test(text.slice(from, dot));

function previousWord(text: string, start: number, at: number): string {
  let end = at;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > start && end - from < 12 && !isSpace(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end).toLowerCase();
}

const WORD = /[\p{L}\p{M}\p{N}]+['’]?/uy;
function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}
