import { addSpan, type Spans } from './word-spans.ts';

/**
 * Word splitting for text in Latin or Cyrillic letters: what Intl.Segmenter answers, several times faster. A test holds the two
 * against each other; whatever is not surely the same is left to Intl.
 */

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Parts words. */
const APART = 3;
/** One word between two letters or two digits. */
const BETWEEN = 4;
/** One number between two digits. */
const BETWEEN_DIGITS = 5;
/** Too subtle for this table when it touches a letter or digit: left to Intl. */
const SUBTLE = 6;

let table: Uint8Array | undefined;

/** The class of each unit up to U+2044. */
function classes(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(0x2045);
  for (let unit = 0; unit < made.length; unit++) made[unit] = classOf(unit);
  table = made;
  return made;
}

const ACCENTED = /\p{L}/u;
/** Marks, formats, and signs that Unicode counts among letters or ties to them. */
const SPECIAL = /[\p{Cf}\p{M}\p{Sk}\p{Lm}_]/u;

function classOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if (".'’‘".includes(character)) return BETWEEN;
  if (',;'.includes(character)) return BETWEEN_DIGITS;
  if (':·'.includes(character)) return SUBTLE;
  if ('\n\r\u0085\u203c\u203d'.includes(character)) return OTHER;
  if (unit < 0x250 || (unit >= 0x400 && unit < 0x530) || (unit >= 0x1e00 && unit < 0x1f00))
    return SPECIAL.test(character) ? OTHER : ACCENTED.test(character) ? LETTER : APART;
  return unit >= 0x2000 && !SPECIAL.test(character) && !'\u2024\u2027\u203f\u2040\u2044\u2028\u2029'.includes(character) ? APART : OTHER;
}

/** Adds the words of a text; answers false, and adds nothing useful, where Intl must be asked. */
export function alphabetWords(text: string, words: Spans): boolean {
  const known = classes();
  const classAt = (at: number): number => (at < text.length ? (known[text.charCodeAt(at)] ?? OTHER) : APART);
  const length = text.length;
  let start = -1;
  let before = APART;
  for (let at = 0; at < length; at++) {
    const unit = known[text.charCodeAt(at)] ?? OTHER;
    if (unit === LETTER || unit === DIGIT) {
      if (start < 0) start = at;
      before = unit;
      continue;
    }
    if (unit === OTHER) return false;
    if (unit === SUBTLE && (start >= 0 || classAt(at + 1) === LETTER || classAt(at + 1) === DIGIT)) {
      if (text.charCodeAt(at) !== 0x3a || (start >= 0 && classAt(at + 1) !== APART)) return false;
    }
    if (start < 0) continue;
    if (unit === BETWEEN && classAt(at + 1) === before) continue;
    if (unit === BETWEEN_DIGITS && before === DIGIT && classAt(at + 1) === DIGIT) continue;
    addSpan(words, start, at);
    start = -1;
  }
  if (start >= 0) addSpan(words, start, length);
  return true;
}
