/** What the engine asks of single UTF-16 units, without regular expressions: these run once per character of a book. */

export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000 ||
  unit === 0xfeff;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
export const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010 || unit === 0x2011;
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
/** No-break space, narrow no-break space, thin space, figure space: they part the digits of one number. */
export const isNumberSpace = (unit: number): boolean => unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2007;
export const isLower = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();
export const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
export const isCased = (letter: string): boolean => letter.toUpperCase() !== letter.toLowerCase();

/** Makes a question about single units into one about places in a text, that is answered once for each unit; no unit, no. */
export function atPlaces(holds: (unit: string) => boolean): (text: string, at: number) => boolean {
  let known: Uint8Array | undefined;
  return (text, at) => {
    if (!(at >= 0 && at < text.length)) return false;
    known ??= new Uint8Array(0x10000);
    const unit = text.charCodeAt(at);
    if (known[unit] === 0) known[unit] = holds(text.charAt(at)) ? 2 : 1;
    return known[unit] === 2;
  };
}
export const isLowerAt = atPlaces(isLower);
export const isUpperAt = atPlaces(isUpper);
export const isCasedAt = atPlaces(isCased);
/** Kana, Chinese signs and Hangul: letters without case. */
export const isWide = (unit: number): boolean => (unit >= 0x3041 && unit <= 0x30fa) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3);
const LETTER = /\p{L}/u;
/** Whether there is anything in it but marks, pictures and space. */
export const saysSomething = (text: string): boolean => LETTER_OR_NUMBER.test(text);
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
export const hasLetter = (text: string): boolean => LETTER.test(text);
export const isLetterAt = atPlaces(hasLetter);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
export const isLetterOrDigitAt = atPlaces((unit) => LETTER_OR_DIGIT.test(unit));

export const onlyDigits = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return end > start;
};

/** Where white space that begins at `at` ends. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}
