import { isCasedAt, isDigit, isLower, isLowerAt, isSpace, isUpperAt, onlyDigits, skipSpaces } from './characters.ts';
import { isGluedStop } from './glued.ts';
import { beginsSentence, wordAt, wordBefore } from './sentence-goes-on.ts';
import { partsLines } from './sentence-lines.ts';
import { behindMarks, CLOSERS, TERMINATORS } from './sentence-marks.ts';
import type { SentenceSplitter } from './sentence-rules.ts';

/**
 * The next end after `from` that may be one: after an ellipsis before a capital, before a dialogue dash, after some full
 * stops before a number or a small letter, before a word that begins a sentence though no mark ends the one before, and
 * in an alphabetic text where Intl would see one. Infinity where there is none.
 */
export function nextProposal(text: string, from: number, isAlphabetic: boolean, splitter: SentenceSplitter): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit > 0x3f && unit < 0x2013) || unit > 0x2026 || (unit === 0x20 && isPlainSmall(text.charCodeAt(at + 1)) && text.charCodeAt(at - 1) !== 0x4d))
      continue;
    const next = unit === 0x20 ? afterSpace(text, at, splitter) : afterMark(text, at, unit, isAlphabetic, splitter);
    if (next > from) return next;
  }
  return Number.POSITIVE_INFINITY;
}

const isPlainSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function afterMark(text: string, at: number, unit: number, isAlphabetic: boolean, splitter: SentenceSplitter): number {
  if (unit === 0x2e || unit === 0x2026) return afterStop(text, at, unit, isAlphabetic, splitter);
  if (unit === 0x21 || unit === 0x3f) return isAlphabetic || text.startsWith(',,', behindSpace(text, at + 1)) ? afterQuestion(text, at + 1) : -1;
  if (unit === 0x2d || unit === 0x2013 || unit === 0x2014) return beginsSpeech(text, at) ? at : -1;
  if (unit === 0x3a || unit === 0x3b) return afterColon(text, at, unit, splitter);
  return -1;
}

function afterStop(text: string, at: number, unit: number, isAlphabetic: boolean, splitter: SentenceSplitter): number {
  const next = behindSpace(text, at + 1);
  if (next < 0) return unit === 0x2e && isGluedStop(text, at, splitter.gluedStarters) ? at + 1 : behindFootnote(text, at);
  if (unit === 0x2026) return isUpperAt(text, next) ? next : -1;
  return (isAlphabetic && stopEnds(text, next)) || leadsIn(text, next) || maybeEnds(text, at, next, splitter) ? next : -1;
}

const FOOTNOTE = /(?<=(?:\p{L}{5}|[\p{L}\d][)”"»])\.)\d{1,3}\s+(?=\p{Lu}\p{Ll})/uy;

/** Behind the number of a footnote that touches the end of a sentence: `.10 This`; -1 where there is none. */
function behindFootnote(text: string, stop: number): number {
  if (!isDigit(text.charCodeAt(stop + 1))) return -1;
  FOOTNOTE.lastIndex = stop + 1;
  return FOOTNOTE.test(text) ? FOOTNOTE.lastIndex : -1;
}

const CONTINUERS = ',:;-–—';

/** What goes on with the sentence; not the quotes that are written with two commas. */
const continues = (text: string, at: number): boolean =>
  '.!?'.includes(text.charAt(at)) || (CONTINUERS.includes(text.charAt(at)) && !(text.charAt(at) === ',' && text.charAt(at + 1) === ','));

/** Whether a full stop before `next` ends a sentence by Unicode's rules: the first letter that follows is no small one. */
function stopEnds(text: string, next: number): boolean {
  if (continues(text, next)) return false;
  for (let at = next; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a) return false;
    if ((unit >= 0x41 && unit <= 0x5a) || TERMINATORS.includes(text.charAt(at))) return true;
    if (unit >= 0xaa && isCasedAt(text, at)) return isUpperAt(text, at);
  }
  return true;
}

/** What Unicode takes for going on: an ellipsis that touches the first word of a sentence (`...en toen`), and a quote of two commas. */
function leadsIn(text: string, at: number): boolean {
  if (text.startsWith(',,', at)) return true;
  const behind = text.charAt(at) === '…' ? at + 1 : at + 3;
  return (behind === at + 1 || text.startsWith('...', at)) && isCasedAt(text, behind) && !isSpace(text.charCodeAt(at - 2));
}

/** Where a sentence begins behind `!` or `?`, closing marks and white space, by Unicode's rules; -1 where it goes on. */
function afterQuestion(text: string, from: number): number {
  const at = behindMarks(text, from);
  const next = skipSpaces(text, at);
  if (next >= text.length || continues(text, next)) return -1;
  return next > at || isUpperAt(text, next) ? next : -1;
}

/** After a semicolon or a colon: where the language ends sentences there, or a word that begins one follows with a capital. */
function afterColon(text: string, at: number, unit: number, splitter: SentenceSplitter): number {
  if (splitter.marks.includes(text.charAt(at))) {
    const next = behindSpace(text, at + 1);
    return next > 0 && !isLowerAt(text, next) ? next : -1;
  }
  const next = at + 2;
  if (!isSpace(text.charCodeAt(at + 1))) return -1;
  const isQuoted = unit === 0x3a && splitter.colonEnds === 'before-quotes' && '«“„"'.includes(text.charAt(next) || ' ');
  if (!isUpperAt(text, isQuoted ? next + 1 : next)) return -1;
  const ends = isQuoted || (unit === 0x3a ? splitter.colonEnds === 'before-capitals' : beginsSentence(text, next, splitter));
  return ends ? next : -1;
}

/** `! — Salut`: a dash between a sentence's end and a capital, with or without a quote before it. */
function beginsSpeech(text: string, dash: number): boolean {
  if (!isSpace(text.charCodeAt(dash - 1)) || !isSpace(text.charCodeAt(dash + 1))) return false;
  let before = dash - 1;
  while (before > 0 && (isSpace(text.charCodeAt(before)) || CLOSERS.includes(text.charAt(before)))) before--;
  const next = skipSpaces(text, dash + 1);
  return TERMINATORS.includes(text.charAt(before)) && isUpperAt(text, '«“„"'.includes(text.charAt(next) || ' ') ? next + 1 : next);
}

/** Shorter words before a full stop may be abbreviations that no list has. */
const LONG_WORD = 5;
const LONGEST_LOOK = 20;

/** After a small letter or a year before a number, and after a word before a small letter: where it is known which abbreviations stand there. */
function maybeEnds(text: string, stop: number, next: number, splitter: SentenceSplitter): boolean {
  if (splitter.beforeNumbers.size === 0) return false;
  const last = CLOSERS.includes(text.charAt(stop - 1)) ? stop - 2 : stop - 1;
  const afterSmall = isLowerAt(text, last) && isLowerAt(text, last - 1);
  if (isDigit(text.charCodeAt(next))) return afterSmall || (stop >= 4 && onlyDigits(text, stop - 4, stop) && !isDigit(text.charCodeAt(stop - 5)));
  return isLowerAt(text, next) && (afterSmall || (splitter.smallStarts && beginsSentence(text, next, splitter)));
}

/** Whether a small letter at `next` may begin a sentence behind the mark at `stop`: behind a word too long for an abbreviation, or where writers do without capitals. */
export function smallBegins(text: string, start: number, stop: number, next: number, splitter: SentenceSplitter): boolean {
  if (next !== skipSpaces(text, stop + 1) || next === stop + 1) return false;
  let from = stop;
  while (from > start && stop - from < LONGEST_LOOK && isLowerAt(text, from - 1)) from--;
  if (text.charAt(stop) !== '.') return splitter.smallStarts && from < stop && !isUpperAt(text, from - 1);
  if (splitter.beforeNumbers.size === 0) return false;
  if (stop - from >= LONG_WORD) return true;
  return splitter.smallStarts && (stop - from > 1 || isDigit(text.charCodeAt(stop - 1))) && beginsSentence(text, next, splitter);
}

/** A heading in capitals. */
const LOUD = /(?:^|\s)\p{Lu}{2,} \p{Lu}{2,} \p{Lu}{3,}$/u;
const LONGEST_HEADING = 60;

/** Where a word begins a sentence though no mark ends the one before, as a heading glued to its text: `Trop tôt Il est`; or behind what ends one. */
function afterSpace(text: string, space: number, { unmarked, ends, starters }: SentenceSplitter): number {
  const next = space + 1;
  const unit = text.charCodeAt(next);
  if (partsLines(text, space)) return next;
  if (unmarked.size === 0 || unit < 0x41 || (unit > 0x5a && unit < 0xc0) || !isUpperAt(text, next)) return -1;
  const before = text.charAt(space - 1);
  const isLoud = isUpperAt(text, space - 1) && isUpperAt(text, space - 2) && isUpperAt(text, space - 3);
  if (!isLower(before) && !isLoud && !')»”"'.includes(before || ' ')) return -1;
  if (isLoud && isLowerAt(text, next + 1) && LOUD.test(text.slice(Math.max(0, space - LONGEST_HEADING), space))) return next;
  const word = wordAt(text, next);
  const after = next + word.length;
  if (ends?.test(text.slice(Math.max(0, space - LONGEST_LOOK), space)) && (word.length === 1 || isLowerAt(text, next + 1)) && !isUpperAt(text, after + 1))
    return next;
  if (!unmarked.has(word)) return -1;
  const goesOnSmall = isSpace(text.charCodeAt(after)) && isLowerAt(text, after + 1);
  return goesOnSmall && !starters.has(wordBefore(text, 0, space)) ? next : -1;
}

/** Where the text goes on behind closing marks and then white space; -1 where there is no such space, or no such text. */
function behindSpace(text: string, from: number): number {
  const at = behindMarks(text, from);
  const next = skipSpaces(text, at);
  return next > at && next < text.length ? next : -1;
}
