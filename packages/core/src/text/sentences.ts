import { isCased, isDigit, isLower, isSpace, isUpper, onlyDigits, skipSpaces } from './characters.ts';
import type { LanguageDescriptor, SentenceRules } from './languages/descriptor.ts';

export interface SentenceSplitter {
  segmenter: Intl.Segmenter;
  neverEnd: ReadonlySet<string>;
  /** Last words of abbreviations of two words. */
  pairEnds: ReadonlySet<string>;
  seldomEnd: ReadonlySet<string>;
  beforeNumbers: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

export function sentenceSplitter({ code, sentences: rules }: LanguageDescriptor): SentenceSplitter {
  const set = (name: keyof SentenceRules) => new Set(rules[name]);
  return {
    segmenter: new Intl.Segmenter(code, { granularity: 'sentence' }),
    pairEnds: new Set([...rules.neverEnd, ...rules.seldomEnd].flatMap((entry) => (entry.includes(' ') ? [entry.slice(entry.lastIndexOf(' ') + 1)] : []))),
    neverEnd: set('neverEnd'),
    seldomEnd: set('seldomEnd'),
    beforeNumbers: set('beforeNumbers'),
    starters: set('starters'),
  };
}

const CLOSERS = '»”’)]}›"\'';
const OPENERS = '«“‘„‚([{‹"\'¿¡-–—*•_';
const TERMINATORS = '.!?…';
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD_LETTER = /[\p{L}\p{M}\p{N}'’.°-]/u;

/**
 * Where the sentences of one block end; the last end is the text's length. Intl.Segmenter proposes, the rules join what it
 * parts wrongly (abbreviations, initials, `!» dit-il`), move ends behind closing quotes, and add ends it does not see
 * (after `…`, before a number). Where the text is Latin (see `latin.ts`), its few terminators are looked up here instead,
 * which takes a fraction of the time.
 */
export function sentenceEnds(text: string, isLatin: boolean, splitter: SentenceSplitter): number[] {
  const ends: number[] = [];
  let start = 0;
  const isOpen = openQuotes(text);
  const offer = (at: number) => {
    if (at <= start || at >= text.length) return;
    const end = settle(text, start, at, splitter, isOpen);
    if (end < 0) return;
    ends.push(end);
    start = end;
  };
  const offerOwn = (from: number, to: number): number => {
    let own = from;
    for (; own < to; own = nextEnd(text, own, isLatin, splitter)) offer(own);
    return own;
  };
  let own = nextEnd(text, 0, isLatin, splitter);
  if (!isLatin)
    for (const { segment, index } of splitter.segmenter.segment(text)) {
      own = offerOwn(own, index + segment.length);
      offer(index + segment.length);
    }
  offerOwn(own, text.length);
  ends.push(text.length);
  return ends;
}

/**
 * The next end after `from`: after an ellipsis before a capital, before a dialogue dash, after some full stops before a
 * number or a small letter, and in a Latin text where Intl would see one. Infinity where there is none.
 */
function nextEnd(text: string, from: number, isLatin: boolean, splitter: SentenceSplitter): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x3f && unit < 0x2013) continue;
    if (unit === 0x2e || unit === 0x2026) {
      const next = behindSpace(text, at + 1);
      if (next > from && (unit === 0x2026 ? isUpper(text.charAt(next)) : (isLatin && stopEnds(text, next)) || maybeEnds(text, at, next, splitter))) return next;
    } else if (isLatin && (unit === 0x21 || unit === 0x3f)) {
      const next = markEnds(text, at + 1);
      if (next > from) return next;
    } else if ((unit === 0x2d || unit === 0x2013 || unit === 0x2014) && at > from && beginsSpeech(text, at)) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const CONTINUERS = ',:;-–—';

/** Whether a full stop before `next` ends a sentence by Unicode's rules: the first letter that follows is no small one. */
function stopEnds(text: string, next: number): boolean {
  if (CONTINUERS.includes(text.charAt(next)) || '.!?'.includes(text.charAt(next))) return false;
  for (let at = next; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return false;
    if ((unit >= 0x41 && unit <= 0x5a) || TERMINATORS.includes(text.charAt(at))) return true;
    if (unit >= 0xaa && isCased(text.charAt(at))) return isUpper(text.charAt(at));
  }
  return true;
}

/** Where a sentence begins behind `!` or `?`, closing marks and white space, by Unicode's rules; -1 where it goes on. */
function markEnds(text: string, from: number): number {
  const at = behindMarks(text, from);
  const next = skipSpaces(text, at);
  if (next >= text.length || CONTINUERS.includes(text.charAt(next)) || '.!?'.includes(text.charAt(next))) return -1;
  return next > at || isUpper(text.charAt(next)) ? next : -1;
}

/** Where closing marks and references (`[12]`) end. */
function behindMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLOSERS.includes(text.charAt(at))) at++;
  while (text.charAt(at) === '[' && inReference(text, at + 1)) at = text.indexOf(']', at) + 1;
  return at;
}

/** `! — Salut`: a dash between a sentence's end and a capital. */
function beginsSpeech(text: string, dash: number): boolean {
  if (!isSpace(text.charCodeAt(dash - 1)) || !isSpace(text.charCodeAt(dash + 1))) return false;
  let before = dash - 1;
  while (before > 0 && (isSpace(text.charCodeAt(before)) || CLOSERS.includes(text.charAt(before)))) before--;
  return TERMINATORS.includes(text.charAt(before)) && isUpper(text.charAt(skipSpaces(text, dash + 1)));
}

/** After a small letter or a year before a number, where it is known which abbreviations stand there; after a word before a small letter, which `settle` looks into. */
function maybeEnds(text: string, stop: number, next: number, { beforeNumbers }: SentenceSplitter): boolean {
  const afterSmall = isLower(text.charAt(stop - 1)) && isLower(text.charAt(stop - 2));
  if (isDigit(text.charCodeAt(next)))
    return beforeNumbers.size > 0 && (afterSmall || (stop >= 4 && onlyDigits(text, stop - 4, stop) && !isDigit(text.charCodeAt(stop - 5))));
  return afterSmall && isLower(text.charAt(next));
}

/** Where the text goes on behind closing marks and then white space; -1 where there is no such space, or no such text. */
function behindSpace(text: string, from: number): number {
  const at = behindMarks(text, from);
  const next = skipSpaces(text, at);
  return next > at && next < text.length ? next : -1;
}

/** Where the sentence that may end at `at` truly ends, or -1 where it goes on. */
function settle(text: string, start: number, at: number, splitter: SentenceSplitter, isOpen: (at: number) => boolean): number {
  const end = behindClosers(text, beforeOpeners(text, start, at), isOpen);
  if (end >= text.length) return -1;
  let terminator = end - 1;
  while (terminator > start && (isSpace(text.charCodeAt(terminator)) || isCloser(text, terminator))) terminator--;
  if (!TERMINATORS.includes(text.charAt(terminator))) return end;
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || OPENERS.includes(text.charAt(next)))) next++;
  if (next === end && end === terminator + 1 && isGlued(text, terminator)) return -1;
  const goesOnSmall = isLower(text.charAt(next)) && !isUpper(text.charAt(next + 1));
  if (goesOnSmall && !(end > terminator + 1 && next === end && isSpace(text.charCodeAt(terminator + 1)) && startsSmall(text, start))) return -1;
  if (text.charAt(terminator) === '.' && text.charAt(terminator - 1) !== '.' && goesOn(text, start, terminator, next, splitter)) return -1;
  return end;
}

/** A mark inside a name or number: `10.JPG`, `Y!J`, `!Xun`. */
function isGlued(text: string, terminator: number): boolean {
  const next = text.charAt(terminator + 1);
  if (text.charAt(terminator) === '.') return isCased(next) || isDigit(next.charCodeAt(0));
  return '!?'.includes(text.charAt(terminator)) && isCased(next) && !isLower(text.charAt(terminator - 1));
}

/** Whether a sentence begins with a small letter, so that its writer does without capitals. */
function startsSmall(text: string, start: number): boolean {
  let first = start;
  while (first < text.length && (isSpace(text.charCodeAt(first)) || OPENERS.includes(text.charAt(first)))) first++;
  return isLower(text.charAt(first));
}

/** Intl takes an opening bracket without a space before it for the end of what it follows. */
function beforeOpeners(text: string, start: number, at: number): number {
  let end = at;
  while (end > start + 1 && '「『（(《〈【[{'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** A closing mark, or part of a reference: `[12]`. */
const isCloser = (text: string, at: number): boolean =>
  CLOSERS.includes(text.charAt(at)) || text.charAt(at) === '[' || (isDigit(text.charCodeAt(at)) && inReference(text, at));
const inReference = (text: string, at: number): boolean => /^\d{0,3}\]/.test(text.slice(at, at + 4)) && /\[\d{0,3}$/.test(text.slice(Math.max(0, at - 4), at));

const REFERENCES = /(?:\[\d{1,3}\])+\s*/y;

/** Quotes and brackets that close belong to the sentence, with the space before them; so do references: `.[12]` */
function behindClosers(text: string, at: number, isOpen: (at: number) => boolean): number {
  let end = at;
  REFERENCES.lastIndex = at;
  if (!isSpace(text.charCodeAt(at - 1)) && REFERENCES.test(text)) end = REFERENCES.lastIndex;
  for (;;) {
    const next = skipSpaces(text, end);
    const mark = text.charAt(next);
    if (mark === '' || !'»”)]}›"'.includes(mark) || (mark === '"' && !closes(text, next, isOpen))) return end;
    end = skipSpaces(text, next + 1);
  }
}

/** Whether the straight quote at `at` closes: it touches what comes before, or stands alone and one is open. */
function closes(text: string, at: number, isOpen: (at: number) => boolean): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return true;
  return (at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || ',;.'.includes(text.charAt(at + 1))) && isOpen(at);
}

/** Answers, for places that only rise, whether a straight quote is open there. */
function openQuotes(text: string): (at: number) => boolean {
  let open = false;
  let quote = text.indexOf('"');
  return (at) => {
    for (; quote >= 0 && quote < at; quote = text.indexOf('"', quote + 1)) open = !open;
    return open;
  };
}

/** Whether the full stop at `dot` belongs to an abbreviation, an initial or a list number, so that the sentence goes on. */
function goesOn(text: string, start: number, dot: number, next: number, splitter: SentenceSplitter): boolean {
  let from = dot;
  while (from > start && isWordUnit(text, from - 1)) from--;
  if (dot - from > LONGEST_ABBREVIATION) return false;
  const word = text.slice(from, dot).toLowerCase().replaceAll('’', "'");
  const bare = word.slice(word.lastIndexOf("'") + 1);
  const pair = splitter.pairEnds.has(bare) ? `${previousWord(text, start, from)} ${bare}` : bare;
  if (splitter.neverEnd.has(bare) || splitter.neverEnd.has(pair)) return isSpace(text.charCodeAt(dot + 1));
  if (isDigit(text.charCodeAt(next))) return splitter.beforeNumbers.has(bare) || splitter.seldomEnd.has(bare);
  if (splitter.seldomEnd.has(bare) || splitter.seldomEnd.has(pair)) return !beginsSentence(text, next, splitter);
  if (isInitial(text, from, dot)) return LETTER_OR_DIGIT.test(text.charAt(next)) && !beginsSentence(text, next, splitter);
  return isListNumber(text, start, from, dot);
}

const LONGEST_ABBREVIATION = 12;

/** Letters, marks, digits, and what holds an abbreviation together. */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (!isSpace(unit) && WORD_LETTER.test(text.charAt(at)));
}

/** Whether the word at `at` is one that commonly begins a sentence. */
function beginsSentence(text: string, at: number, { starters }: SentenceSplitter): boolean {
  const word = wordAt(text, at);
  return starters.has(word) || starters.has(word.replace(/'$/, ''));
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
  return (WORD.exec(text)?.[0] ?? '').toLowerCase().replace('’', "'");
}
