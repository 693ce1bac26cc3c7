import { isAddress } from './addresses.ts';
import { hasLetter, isWide } from './characters.ts';
import { wordKey } from './word-key.ts';

/**
 * Word keys by written form, found without cutting the form out of the text: a book has a hundred thousand words and ten
 * thousand forms. Open addressing; grows with the distinct forms it has seen.
 */
export interface KeyTable {
  language: string;
  forms: (string | undefined)[];
  keys: string[];
  count: number;
}

export const keyTable = (language: string): KeyTable => ({ language, forms: new Array(1024).fill(undefined), keys: new Array(1024).fill(''), count: 0 });

/** The key of the word at a place; '' for a number or an address. */
export function keyAt(table: KeyTable, text: string, start: number, end: number): string {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const mask = table.forms.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let form = table.forms[slot]; form !== undefined; form = table.forms[slot]) {
    if (form.length === end - start && isAt(text, start, form)) return table.keys[slot] as string;
    slot = (slot + 1) & mask;
  }
  const written = text.slice(start, end);
  const isWord = isWide(text.charCodeAt(start)) || (hasLetter(written) && !isAddress(written));
  const key = isWord ? wordKey(written, table.language) : '';
  table.forms[slot] = written;
  table.keys[slot] = key;
  if (++table.count * 2 > table.forms.length) grow(table);
  return key;
}

function isAt(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) if (text.charCodeAt(start + i) !== form.charCodeAt(i)) return false;
  return true;
}

function grow(table: KeyTable): void {
  const { forms, keys } = table;
  table.forms = new Array(forms.length * 2).fill(undefined);
  table.keys = new Array(forms.length * 2).fill('');
  forms.forEach((form, i) => {
    if (form === undefined) return;
    let hash = 0;
    for (let at = 0; at < form.length; at++) hash = (Math.imul(hash, 31) + form.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (table.forms.length - 1);
    while (table.forms[slot] !== undefined) slot = (slot + 1) & (table.forms.length - 1);
    table.forms[slot] = form;
    table.keys[slot] = keys[i] as string;
  });
}
