import { atPlaces, isDigit, isLetterOrDigitAt, isSpace, isWide, skipSpaces } from './characters.ts';

export const CLOSERS = '»”’)]}›"\'」』）》〉】';
export const OPENERS = '«»“”‘„‚([{‹›"\'¿¡-–—*•_`,';
export const TERMINATORS = '.!?…';

/** Marks of direction, which stand between letters and dots unseen. */
export const isDirection = (unit: number): boolean =>
  unit === 0x200e || unit === 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);

/** `“` `‘` `«` `‹` */
const opensElsewhere = (unit: number): boolean => unit === 0x201c || unit === 0x2018 || unit === 0xab || unit === 0x2039;

/** A mark that opens in one language closes in another, where it touches only what comes before: German `„Ja!“ Er`, `»Ja!« Er`. */
const closesBehind = (text: string, at: number): boolean =>
  opensElsewhere(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1)) && !isLetterOrDigitAt(text, at + 1);

/** Asked of units by a table: a mark that is no Latin one, cut out of a text, is a string of its own each time. */
const isCloserAt = atPlaces((unit) => CLOSERS.includes(unit));

/** A closing mark, or part of a reference: `[12]`. */
export const isCloser = (text: string, at: number): boolean =>
  closesBehind(text, at) || isCloserAt(text, at) || text.charCodeAt(at) === 0x5b || (isDigit(text.charCodeAt(at)) && inReference(text, at));
const inReference = (text: string, at: number): boolean => /^\d{0,3}\]/.test(text.slice(at, at + 4)) && /\[\d{0,3}$/.test(text.slice(Math.max(0, at - 4), at));

/** Where closing marks and references (`[12]`) end. */
export function behindMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isCloserAt(text, at) || closesBehind(text, at) || isDirection(text.charCodeAt(at)))) at++;
  while (text.charAt(at) === '[' && inReference(text, at + 1)) at = text.indexOf(']', at) + 1;
  return at;
}

const REFERENCES = /(?:\[\d{1,3}\])+\s*/y;

/** Quotes and brackets that close belong to the sentence, with the space before them; so do references: `.[12]` */
export function behindClosers(text: string, at: number, isOpen: (at: number) => boolean): number {
  let end = at;
  if (text.charCodeAt(at) === 0x5b && !isSpace(text.charCodeAt(at - 1))) {
    REFERENCES.lastIndex = at;
    if (REFERENCES.test(text)) end = REFERENCES.lastIndex;
  }
  for (;;) {
    const next = skipSpaces(text, end);
    if (isWide(text.charCodeAt(next))) return end;
    const mark = text.charAt(next);
    const length = mark === "'" && text.charAt(next + 1) === "'" ? 2 : 1;
    const isMark = length === 2 || '»”)]}›"」』）》〉】'.includes(mark) || closesBehind(text, next);
    if (mark === '' || !isMark || !closes(text, next, length, isOpen)) return end;
    end = skipSpaces(text, next + length);
  }
}

/**
 * Whether the mark at `at` closes: where it touches what comes before, or does not touch what follows (`»Ja« »Nein«`, but
 * `! »`); a straight quote only where it stands alone and one is open.
 */
function closes(text: string, at: number, length: number, isOpen: (at: number) => boolean): boolean {
  if (!isSpace(text.charCodeAt(at - 1))) return true;
  const after = at + length;
  if (length === 1 && text.charAt(at) !== '"') return !isLetterOrDigitAt(text, after);
  const standsAlone = after >= text.length || isSpace(text.charCodeAt(after)) || ',;.'.includes(text.charAt(after));
  return standsAlone && (length === 2 || isOpen(at));
}

/** Answers, for places that only rise, whether a straight quote is open there. */
export function openQuotes(text: string): (at: number) => boolean {
  let open = false;
  let quote = text.indexOf('"');
  return (at) => {
    for (; quote >= 0 && quote < at; quote = text.indexOf('"', quote + 1)) open = !open;
    return open;
  };
}

const LONGEST_ASIDE = 120;
const PAIRS = new Map([
  ['）', '（'],
  ['》', '《'],
  ['〉', '〈'],
]);

/** Spares most sentences the closer look. */
function opensAside(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xff08 || unit === 0x300a || unit === 0x3008) return true;
  }
  return false;
}

/** Whether a full-width bracket that opened shortly before `at`, in the same sentence, closes shortly after: `《摔跤吧！爸爸》`. */
export function insideAside(text: string, start: number, at: number): boolean {
  if (!opensAside(text, Math.max(start, at - LONGEST_ASIDE), at)) return false;
  const behind = text.slice(Math.max(start, at - LONGEST_ASIDE), at);
  const ahead = text.slice(at, at + LONGEST_ASIDE);
  for (const [close, open] of PAIRS) {
    const opened = behind.lastIndexOf(open);
    if (opened < 0 || behind.indexOf(close, opened) >= 0) continue;
    const closed = ahead.indexOf(close);
    if (closed >= 0 && !ahead.slice(0, closed).includes(open)) return true;
  }
  return false;
}
