import type { FoundAt } from '../documents/document.ts';
import { nameOf } from '../documents/dom.ts';
import { DamagedDocumentError, DocumentError } from '../documents/errors.ts';
import type { Catalogue } from './catalogue.ts';
import { NotCatalogueError } from './errors.ts';
import { jsonFrom } from './json.ts';
import { isOpdsAtom, readOpdsAtom } from './opds-atom.ts';
import { isOpdsJson, readOpdsJson } from './opds-json.ts';
import { rootOf } from './xml.ts';

/** Reads one page of an OPDS catalogue, version 1 or 2. Throws NotCatalogueError for anything else, and other DocumentErrors. */
export function readCatalogue(bytes: Uint8Array, { url }: FoundAt = {}): Catalogue {
  try {
    const json = jsonFrom(bytes);
    if (json && isOpdsJson(json)) return readOpdsJson(json, url);
    const root = json ? null : rootOf(bytes);
    if (root && /^(?:feed|entry)$/.test(nameOf(root)) && isOpdsAtom(root)) return readOpdsAtom(root, url);
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
  throw new NotCatalogueError();
}
