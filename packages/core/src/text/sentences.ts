import { atPlaces, hasLetter, isCased, isDigit, isLetterAt, isLowerAt, isSpace, isUpperAt } from './characters.ts';
import { isGluedStop } from './glued.ts';
import { goesOn, isInAbbreviation } from './sentence-goes-on.ts';
import { nextItem } from './sentence-lists.ts';
import { behindClosers, insideAside, isCloser, isDirection, OPENERS, openQuotes, TERMINATORS } from './sentence-marks.ts';
import { nextProposal, smallBegins } from './sentence-proposals.ts';
import type { SentenceSplitter } from './sentence-rules.ts';
import { spanEnds } from './sentence-spans.ts';
import { wideBorders } from './wide-borders.ts';

export { type SentenceSplitter, sentenceSplitter } from './sentence-rules.ts';

/**
 * Where the sentences of one block end; the last end is the text's length. Intl.Segmenter proposes, the rules join what it
 * parts wrongly (abbreviations, initials, `!» dit-il`), move ends behind closing quotes, and add ends it does not see
 * (after `…`, before a number, between the items of a list). Where the text is alphabetic (see `alphabet.ts`) or of Chinese signs (see
 * `wide-borders.ts`), its few terminators are looked up instead, which takes a fraction of the time.
 */
export function sentenceEnds(text: string, isAlphabetic: boolean, splitter: SentenceSplitter): number[] {
  if (splitter.spans) return spanEnds(text, splitter.spans);
  const ends: number[] = [];
  let start = 0;
  let item = nextItem(text, 0, splitter);
  const isOpen = openQuotes(text);
  const endAt = (end: number) => {
    ends.push(end);
    start = end;
    const next = nextItem(text, end, splitter);
    if (next >= 0 || item <= end) item = next;
  };
  const offer = (at: number) => {
    while (item > start && item <= at) endAt(item);
    if (at <= start || at >= text.length) return;
    const end = settle(text, start, at, splitter, isOpen);
    if (end >= 0) endAt(end);
  };
  const offerOwn = (from: number, to: number): number => {
    let own = from;
    for (; own < to; own = nextProposal(text, own, isAlphabetic, splitter)) offer(own);
    return own;
  };
  let own = nextProposal(text, 0, isAlphabetic, splitter);
  if (!isAlphabetic)
    for (const border of bordersOf(text, splitter)) {
      own = offerOwn(own, border);
      offer(border);
    }
  offerOwn(own, text.length);
  offer(text.length);
  ends.push(text.length);
  return ends;
}

/** Where Intl.Segmenter ends sentences. */
function bordersOf(text: string, { segmenter }: SentenceSplitter): number[] {
  const borders: number[] = [];
  return wideBorders(text, segmenter, borders) ? borders : Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length);
}

/** Where the sentence that may end at `at` truly ends, or -1 where it goes on. */
function settle(text: string, start: number, at: number, splitter: SentenceSplitter, isOpen: (at: number) => boolean): number {
  const end = behindClosers(text, beforeOpeners(text, start, at), isOpen);
  if (end >= text.length || (end > at && text.charCodeAt(end) === 0x2e)) return -1;
  let terminator = end - 1;
  while (terminator > start && isUnseen(text, terminator)) terminator--;
  if (isWideMark(text.charCodeAt(terminator)) && (insideAside(text, start, end) || reportsSpeech(text, terminator, end, splitter))) return -1;
  if (!isTerminatorAt(text, terminator)) return text.charCodeAt(terminator) === BURMESE_COMMA ? -1 : end;
  let next = end;
  while (next < text.length && isBeforeWord(text, next)) next++;
  if (next === end && end === terminator + 1) return isGlued(text, terminator, splitter) ? -1 : end;
  if (text.charCodeAt(end) === 0x2f) return -1;
  if (goesOnSmall(text, start, terminator, end, next) && !smallBegins(text, start, terminator, next, splitter)) return -1;
  if (text.charCodeAt(terminator) === 0x2e && text.charCodeAt(terminator - 1) !== 0x2e && goesOn(text, start, terminator, next, splitter)) return -1;
  return end;
}

/** Unicode takes it for an end; it is a pause. */
const BURMESE_COMMA = 0x104a;

const isTerminatorAt = atPlaces((unit) => TERMINATORS.includes(unit));
const isOpenerAt = atPlaces((unit) => OPENERS.includes(unit));

const isUnseen = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return isSpace(unit) || isCloser(text, at) || isDirection(unit);
};
const isBeforeWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return isSpace(unit) || isOpenerAt(text, at) || isDirection(unit);
};

/** Full-width `。` `！` `．` `？` */
const isWideMark = (unit: number): boolean => unit === 0x3002 || unit === 0xff01 || unit === 0xff0e || unit === 0xff1f;

/** `「はい。」と`: what follows a quote at once and says who spoke. */
const reportsSpeech = (text: string, terminator: number, end: number, { afterQuotes }: SentenceSplitter): boolean =>
  end > terminator + 1 && !isSpace(text.charCodeAt(end - 1)) && afterQuotes.some((word) => text.startsWith(word, end));

/** Whether what follows begins with a small letter, and that not after a quote in a text without capitals. */
function goesOnSmall(text: string, start: number, terminator: number, end: number, next: number): boolean {
  if (!isLowerAt(text, next) || isUpperAt(text, next + 1)) return false;
  return !(end > terminator + 1 && next === end && isSpace(text.charCodeAt(terminator + 1)) && startsSmall(text, start));
}

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const isLetterOrMarkAt = atPlaces((unit) => LETTER_OR_MARK.test(unit));

/** A mark inside a name, a number or an abbreviation: `10.JPG`, `Y!J`, `!Xun`, `ق.م`. */
function isGlued(text: string, terminator: number, splitter: SentenceSplitter): boolean {
  const next = text.charAt(terminator + 1);
  const afterLetter = isLetterAt(text, terminator - 1) && !isLetterOrMarkAt(text, terminator - 2);
  if (text.charAt(terminator) === '.' && ((afterLetter && hasLetter(next)) || isInAbbreviation(text, terminator, splitter))) return true;
  if (text.charAt(terminator) === '.') return (isCased(next) || isDigit(next.charCodeAt(0))) && !isGluedStop(text, terminator, splitter.gluedStarters);
  return '!?'.includes(text.charAt(terminator)) && isCased(next) && !isLowerAt(text, terminator - 1);
}

/** Whether a sentence begins with a small letter, so that its writer does without capitals. */
function startsSmall(text: string, start: number): boolean {
  let first = start;
  while (first < text.length && isBeforeWord(text, first)) first++;
  return isLowerAt(text, first);
}

/** An opening bracket, or a curly quote right behind a full-width mark: `。“`. */
const opensBefore = (text: string, at: number): boolean => isBracketAt(text, at) || (isCurlyAt(text, at) && isWideMark(text.charCodeAt(at - 1)));
const isBracketAt = atPlaces((unit) => '「『（(《〈【[{'.includes(unit));
const isCurlyAt = atPlaces((unit) => '“‘'.includes(unit));

/** Intl takes an opening bracket without a space before it for the end of what it follows. */
function beforeOpeners(text: string, start: number, at: number): number {
  let end = at;
  while (end > start + 1 && opensBefore(text, end - 1)) end--;
  return end;
}
