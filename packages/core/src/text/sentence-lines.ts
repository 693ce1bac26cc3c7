import { isCasedAt, isDigit, isLower, isUpperAt } from './characters.ts';

/** A line drawn with signs; blanks to fill in are shorter than one of `_`. */
const DRAWN = /(?:([=*~#-])\1{7}|_{20})/y;
const DRAWN_TO_END = /(?:([=*~#-])\1{7}|_{20})$/;
/** When a mail was sent, as old mail programs write it: `08/17/2000 11:21 AM`. */
const STAMP = /\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M/y;
const STAMP_TO_END = /\d{1,2}\/\d{1,2}\/\d{2,4} \d{1,2}:\d{2}(?::\d{2})? [AP]M$/;
const ADDRESS_TO_END = /[^\s@]@[^\s@]+\.[a-z]{2,}>?$/;
const LONGEST = 40;

/**
 * Whether the space parts two lines of a mail that were run together: a drawn line, the line that tells when it was sent,
 * an address at the end of one. What stands inside a sentence (`on 08/17/2000 11:21 AM`) is led in by a small letter.
 */
export function partsLines(text: string, space: number): boolean {
  const next = space + 1;
  const unit = text.charCodeAt(next);
  const last = text.charCodeAt(space - 1);
  if (isDigit(unit)) return !isLower(firstOfWord(text, space)) && matchesAt(STAMP, text, next);
  if (isSign(unit) && unit === text.charCodeAt(next + 1)) return matchesAt(DRAWN, text, next);
  if (isSign(last) && last === text.charCodeAt(space - 2)) return DRAWN_TO_END.test(before(text, space));
  if (last === CAPITAL_M && text.charAt(space - 3) === ' ') return isCasedAt(text, next) && STAMP_TO_END.test(before(text, space));
  const mayBeAddress = last === ANGLE || text.charAt(space - 4) === '.' || text.charAt(space - 3) === '.';
  return mayBeAddress && isUpperAt(text, next) && ADDRESS_TO_END.test(wordBefore(text, space));
}

const CAPITAL_M = 0x4d;
const ANGLE = 0x3e;
const isSign = (unit: number): boolean => unit === 0x3d || unit === 0x2a || unit === 0x7e || unit === 0x23 || unit === 0x2d || unit === 0x5f;
const before = (text: string, at: number): string => text.slice(Math.max(0, at - LONGEST), at);
const firstOfWord = (text: string, space: number): string => text.charAt(text.lastIndexOf(' ', space - 1) + 1);
const wordBefore = (text: string, space: number): string => text.slice(Math.max(space - LONGEST, text.lastIndexOf(' ', space - 1) + 1), space);

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
