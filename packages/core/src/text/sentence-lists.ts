import { isSpace, isUpper, isUpperAt, skipSpaces } from './characters.ts';
import { isOrdinal } from './sentence-goes-on.ts';
import type { SentenceSplitter } from './sentence-rules.ts';

/** How far on the next item of a list is looked for. */
const LONGEST_ITEM = 1000;
const LONGEST_MARK = 16;
const BULLET = /\s*([•◦▪‣⁃])\s/y;
const BULLET_BEFORE = /[•◦▪‣⁃]\s$/;
const LABEL = /\s*(\(?)(\d{1,3}|[a-z]|[A-Z]|[ivx]{2,4})(\.\)|\)|\.)\s/y;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Where the next item of a list inside one line begins, for a sentence at `start` that is an item itself; -1 where it is
 * none, or the last. Labels count up: `1) … 2) …`, `(a) … (b) …`, `i) … ii) …`; bullets repeat.
 *
 *     1. The first item 2. The second item
 *                       ^
 */
export function nextItem(text: string, start: number, splitter: SentenceSplitter): number {
  if (!mayBeItem(text, start)) return -1;
  BULLET.lastIndex = start;
  const bullet = BULLET.exec(text)?.[1];
  if (bullet !== undefined) return find(text, BULLET.lastIndex, `${bullet} `);
  LABEL.lastIndex = start;
  const [, open, label, close] = LABEL.exec(text) ?? [];
  if (label === undefined || LABEL.lastIndex - start > LONGEST_MARK) return -1;
  const from = LABEL.lastIndex;
  for (const next of successors(label)) {
    const at = find(text, from, `${open}${next}${close} `);
    if (at >= 0 && (close !== '.' || isItem(text, start, at, next, splitter))) return BULLET_BEFORE.test(text.slice(at - 2, at)) ? at - 2 : at;
  }
  return -1;
}

/** Whether a bullet, or a dot or bracket that could close a label, stands near; spares most sentences the closer look. */
function mayBeItem(text: string, start: number): boolean {
  const from = skipSpaces(text, start);
  const first = text.charCodeAt(from);
  if (first > 0x2000) return first < 0x3000;
  for (let at = from; at < from + 6; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x29 || unit === 0x2e) return true;
    if (unit === 0x20) return false;
  }
  return false;
}

/** `2.` may be a date, `b.` an abbreviation: an item begins with a capital and is counted in digits or small letters. */
function isItem(text: string, start: number, at: number, label: string, splitter: SentenceSplitter): boolean {
  const dot = at + label.length;
  return isUpperAt(text, dot + 2) && !isUpper(label) && !isOrdinal(text, start, at, dot, dot + 2, splitter);
}

/** The next place behind white space where `mark` stands. */
function find(text: string, from: number, mark: string): number {
  const window = text.slice(from - 1, from + LONGEST_ITEM);
  for (let at = window.indexOf(mark, 1); at > 0; at = window.indexOf(mark, at + 1)) if (isSpace(window.charCodeAt(at - 1))) return from - 1 + at;
  return -1;
}

function successors(label: string): string[] {
  if (/\d/.test(label)) return [String(Number(label) + 1)];
  const roman = ROMAN[ROMAN.indexOf(label) + 1];
  const letter = label.length === 1 && !/[zZ]/.test(label) ? [String.fromCharCode(label.charCodeAt(0) + 1)] : [];
  return ROMAN.includes(label) && roman !== undefined ? [roman, ...letter] : letter;
}
