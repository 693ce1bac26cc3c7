/**
 * Numbers for words: 0, 1, 2 … in the order in which they are first met. A word is found where it stands in a longer
 * text of bytes (UTF-8), without being cut out of it: a library has millions of words and some ten thousand different
 * ones, and a text made of each, or a look at each letter of a string, would take ten times as long.
 *
 *   numberUpTo(table, Buffer.from('eau 1 feu 2 '), 0, SPACE) → the number of `eau`, whose end is then `table.end`
 *
 * Words are told apart by two hashes of 32 bits. Of a hundred thousand words two have the same by a chance of one in
 * four thousand million; somebody who makes such words on purpose counts one of their own words as another of their own.
 */
export interface WordNumbers {
  /** How many words have a number. */
  count: number;
  /** The words by their numbers; null in a table that only finds them. */
  words: string[] | null;
  /** Where the word that was read last ended. */
  end: number;
  /** Open addressing: both hashes and number + 1 of each word in turn; 0 where none is. */
  slots: Int32Array;
}

/** `expected` words have room from the beginning. */
export const wordNumbers = (words: string[] | null, expected = 500): WordNumbers => ({
  count: 0,
  words,
  end: 0,
  slots: new Int32Array(3 * Math.max(1024, 2 ** Math.ceil(Math.log2(2 * expected)))),
});

/** The number of the word that reaches from `start` up to the first byte `stop`; a word that has none yet gets the next. */
export function numberUpTo(table: WordNumbers, bytes: Buffer, start: number, stop: number): number {
  const { length } = bytes;
  let one = seed;
  let two = seed;
  let end = start;
  for (; end < length; end++) {
    const byte = bytes[end] as number;
    if (byte === stop) break;
    one = (Math.imul(one, 31) + byte) | 0;
    two = Math.imul(two ^ byte, 0x0100_0193);
  }
  table.end = end;
  const slot = slotOf(table.slots, one, two);
  const found = (table.slots[slot + 2] as number) - 1;
  if (found >= 0) return found;
  table.words?.push(bytes.toString('utf8', start, end));
  return add(table, slot, one, two);
}

/** The number of a word, given to it where it has none yet. */
export const numberOf = (table: WordNumbers, word: string): number => numberUpTo(table, Buffer.from(word), 0, none);

/** The number of a word; -1 where it has none. */
export function findNumber(table: WordNumbers, word: string): number {
  const length = scratch.write(word);
  // A word that may not fit is longer than any that has been met twice, and is read apart.
  const bytes = length > scratch.length - 4 ? Buffer.from(word) : scratch;
  let one = seed;
  let two = seed;
  for (let at = 0; at < (bytes === scratch ? length : bytes.length); at++) {
    one = (Math.imul(one, 31) + (bytes[at] as number)) | 0;
    two = Math.imul(two ^ (bytes[at] as number), 0x0100_0193);
  }
  return (table.slots[slotOf(table.slots, one, two) + 2] as number) - 1;
}
const scratch = Buffer.alloc(256);
const none = -1;
/** What a hash begins with: from 0, NUL signs at the start of a word would count for nothing. */
const seed = 0x811c_9dc5 | 0;

/** Where the word with these hashes is, or would be. */
function slotOf(slots: Int32Array, one: number, two: number): number {
  const count = slots.length / 3;
  let slot = 3 * ((one ^ (one >>> 15)) & (count - 1));
  while (slots[slot + 2] !== 0 && (slots[slot] !== one || slots[slot + 1] !== two)) slot = slot + 3 === slots.length ? 0 : slot + 3;
  return slot;
}

function add(table: WordNumbers, slot: number, one: number, two: number): number {
  const number = table.count++;
  put(table.slots, slot, one, two, number + 1);
  if (table.count * 6 > table.slots.length) grow(table);
  return number;
}

function put(slots: Int32Array, slot: number, one: number, two: number, mark: number): void {
  slots[slot] = one;
  slots[slot + 1] = two;
  slots[slot + 2] = mark;
}

function grow(table: WordNumbers): void {
  const before = table.slots;
  table.slots = new Int32Array(before.length * 2);
  for (let from = 0; from < before.length; from += 3) {
    const [one, two, mark] = [before[from] as number, before[from + 1] as number, before[from + 2] as number];
    if (mark !== 0) put(table.slots, slotOf(table.slots, one, two), one, two, mark);
  }
}
