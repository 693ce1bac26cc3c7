import { blocksFromText, wellFormed } from '@glossa/core/text';
import type { Document } from './document.ts';
import { languageOf } from './language.ts';
import { decodeText } from './text.ts';

/** Reads a plain text file. Throws NotTextError. */
export function readPlain(bytes: Uint8Array): Document {
  const text = wellFormed(decodeText(bytes));
  const blocks = blocksFromText(text, () => '').map(({ kind, level, text: own }) => ({ kind, ...(level === undefined ? {} : { level }), text: own }));
  return { title: '', authors: [], lang: languageOf(text, null), chapters: [{ title: '', blocks }], warnings: [] };
}
