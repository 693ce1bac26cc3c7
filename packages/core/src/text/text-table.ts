/**
 * What is known of stretches of text, found by their place in it without cutting them out, and with few reaches into memory:
 * a book has a hundred thousand words and ten thousand forms. Open addressing.
 */
export interface TextTable<Entry> {
  make: (written: string) => Entry;
  entries: Entry[];
  /** By slot, two numbers: the hash of what is written, and where it begins in `signs`; 0 where the slot is free. */
  slots: Int32Array;
  /** What is written, one behind the other: each its entry's number, its length, its units. */
  signs: Uint16Array;
  /** Where the next one will begin. */
  end: number;
}

/** A table that is full begins anew: a library has more forms than memory should hold. */
const MOST = 30_000;
/** So does one whose entries were made to lie in one place. */
const LONGEST_SEARCH = 256;
/** What is longer is no word that returns. */
const LONGEST = 60;

const FIRST_SIZE = 1024;
const empty = () => ({ entries: [], slots: new Int32Array(2 * FIRST_SIZE), signs: new Uint16Array(8 * FIRST_SIZE), end: 1 });
export const textTable = <Entry>(make: (written: string) => Entry): TextTable<Entry> => ({ make, ...empty() });

/** The entry of what is written from `start` to `end`; made when it is first met. */
export function entryAt<Entry>(table: TextTable<Entry>, text: string, start: number, end: number): Entry {
  const length = end - start;
  if (length > LONGEST) return table.make(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const { slots, signs } = table;
  const mask = slots.length - 2;
  let slot = slotOf(hash, mask);
  let searched = 0;
  for (let at = slots[slot + 1] as number; at !== 0; at = slots[slot + 1] as number) {
    if (slots[slot] === hash && isAt(text, start, length, signs, at)) return table.entries[signs[at] as number] as Entry;
    slot = (slot + 2) & mask;
    searched++;
  }
  if (table.entries.length >= MOST || searched > LONGEST_SEARCH) {
    Object.assign(table, empty());
    return entryAt(table, text, start, end);
  }
  const written = copyOf(text, start, end);
  const entry = table.make(written);
  slots[slot] = hash;
  slots[slot + 1] = table.end;
  write(table, written, entry);
  if (table.entries.length * 4 > slots.length) widen(table);
  return entry;
}

/** A slice of a text keeps the whole text in memory; this does not. */
const copyOf = (text: string, start: number, end: number): string =>
  String.fromCharCode(...Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i)));

const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask;

function isAt(text: string, start: number, length: number, signs: Uint16Array, at: number): boolean {
  if (signs[at + 1] !== length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== signs[at + 2 + i]) return false;
  return true;
}

function write<Entry>(table: TextTable<Entry>, written: string, entry: Entry): void {
  if (table.end + written.length + 2 > table.signs.length) {
    const signs = new Uint16Array(table.signs.length * 2);
    signs.set(table.signs);
    table.signs = signs;
  }
  table.signs[table.end] = table.entries.push(entry) - 1;
  table.signs[table.end + 1] = written.length;
  for (let i = 0; i < written.length; i++) table.signs[table.end + 2 + i] = written.charCodeAt(i);
  table.end += written.length + 2;
}

function widen<Entry>(table: TextTable<Entry>): void {
  const { slots: old } = table;
  const slots = new Int32Array(old.length * 2);
  const mask = slots.length - 2;
  for (let i = 0; i < old.length; i += 2) {
    if (old[i + 1] === 0) continue;
    let slot = slotOf(old[i] as number, mask);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = old[i] as number;
    slots[slot + 1] = old[i + 1] as number;
  }
  table.slots = slots;
}
