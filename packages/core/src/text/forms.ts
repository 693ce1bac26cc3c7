import { isAddress } from './addresses.ts';
import { hasLetter, isCased, isUpper, isWide } from './characters.ts';
import { foreignTo } from './foreign.ts';
import type { LanguageDescriptor } from './languages/descriptor.ts';
import { wordKey } from './word-key.ts';

/** What is known of a written form, wherever it stands. What takes time to find out is found out when it is first asked for. */
export interface Form {
  /** '' for a number or an address. */
  key: string;
  begins: 'small' | 'capital' | 'uncased' | 'number';
  isForeign: boolean;
  isTitle: boolean;
  /** Which lemmas the next word has. */
  asks: keyof Choice | undefined;
  /** Its lemmas, and those of the same word with the capital of a noun. */
  lemmas: Choice | undefined;
  nounLemmas: Choice | undefined;
  /** Whether it is a noun where it begins a sentence. */
  beginsAsNoun: boolean | undefined;
  /** What the dictionary makes of it as a name. */
  verdict: Verdict | undefined;
  written: string;
}

/** Lemmas, likeliest first, and the same where the word before asks for a noun, a verb, or an adjective of a definite or feminine noun; none where a form is its own. */
export interface Choice {
  plain?: string[];
  noun?: string[];
  verb?: string[];
  definite?: string[];
  feminine?: string[];
}

/** `word`: the dictionary has it with a small letter; `name`: only with a capital; `unknown`: not at all, or there is none. */
export type Verdict = 'word' | 'name' | 'unknown';

const untold = { asks: undefined, lemmas: undefined, nounLemmas: undefined, beginsAsNoun: undefined, verdict: undefined };
const numberOf = (written: string): Form => ({ key: '', begins: 'number', isForeign: false, isTitle: false, ...untold, written });
/** Any number, with what belongs to it. */
export const numberForm: Form = numberOf('');

/** Makes the forms of a language. */
export function formMaker({ code, sentences }: LanguageDescriptor): (written: string) => Form {
  const titles = new Set(sentences.neverEnd);
  const isForeign = foreignTo(code);
  return (written) => {
    const isWord = isWide(written.charCodeAt(0)) || (hasLetter(written) && !isAddress(written));
    if (!isWord) return numberOf(written);
    const key = wordKey(written, code);
    const begins = beginningOf(written);
    const isTitle = begins === 'capital' && titles.has(key.endsWith('.') ? key.slice(0, -1) : key);
    return { key, begins, isForeign: isForeign(written), isTitle, ...untold, written };
  };
}

function beginningOf(written: string): Form['begins'] {
  const first = written.charAt(0);
  return isWide(first.charCodeAt(0)) || !isCased(first) ? 'uncased' : isUpper(first) ? 'capital' : 'small';
}

/**
 * Forms by their place in a text, found without cutting them out of it, and with few reaches into memory: a book has a
 * hundred thousand words and ten thousand forms. Open addressing.
 */
export interface FormTable {
  make: (written: string) => Form;
  forms: Form[];
  /** By slot, two numbers: a form's hash, and where it begins in `signs`; 0 where the slot is free. */
  slots: Int32Array;
  /** The forms one behind the other: each its number, its length, its units. */
  signs: Uint16Array;
  /** Where the next form will begin. */
  end: number;
}

/** A table that is full begins anew: a library has more forms than memory should hold. */
const MOST = 30_000;
/** So does one whose forms were made to lie in one place. */
const LONGEST_SEARCH = 256;
/** What is longer is no word that returns. */
const LONGEST = 60;

const FIRST_SIZE = 1024;
const empty = () => ({ forms: [], slots: new Int32Array(2 * FIRST_SIZE), signs: new Uint16Array(8 * FIRST_SIZE), end: 1 });
export const formTable = (make: (written: string) => Form): FormTable => ({ make, ...empty() });

export function formAt(table: FormTable, text: string, start: number, end: number): Form {
  const length = end - start;
  if (length > LONGEST) return table.make(text.slice(start, end));
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const { slots, signs } = table;
  const mask = slots.length - 2;
  let slot = slotOf(hash, mask);
  let searched = 0;
  for (let at = slots[slot + 1] as number; at !== 0; at = slots[slot + 1] as number) {
    if (slots[slot] === hash && isAt(text, start, length, signs, at)) return table.forms[signs[at] as number] as Form;
    slot = (slot + 2) & mask;
    searched++;
  }
  if (table.forms.length >= MOST || searched > LONGEST_SEARCH) {
    Object.assign(table, empty());
    return formAt(table, text, start, end);
  }
  const form = table.make(copyOf(text, start, end));
  slots[slot] = hash;
  slots[slot + 1] = table.end;
  write(table, form);
  if (table.forms.length * 4 > slots.length) widen(table);
  return form;
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

function write(table: FormTable, form: Form): void {
  const { written } = form;
  if (table.end + written.length + 2 > table.signs.length) {
    const signs = new Uint16Array(table.signs.length * 2);
    signs.set(table.signs);
    table.signs = signs;
  }
  table.signs[table.end] = table.forms.push(form) - 1;
  table.signs[table.end + 1] = written.length;
  for (let i = 0; i < written.length; i++) table.signs[table.end + 2 + i] = written.charCodeAt(i);
  table.end += written.length + 2;
}

function widen(table: FormTable): void {
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
