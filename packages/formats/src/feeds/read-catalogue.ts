import type { FoundAt } from '../documents/document.ts';
import { nameOf } from '../documents/dom.ts';
import { DamagedDocumentError, DocumentError } from '../documents/errors.ts';
import type { Catalogue } from './catalogue.ts';
import { NotCatalogueError } from './errors.ts';
import type { Json } from './json.ts';
import { isOpdsAtom, readOpdsAtom } from './opds-atom.ts';
import { isOpdsJson, readOpdsJson } from './opds-json.ts';
import { type Parsed, parsedFrom } from './parsed.ts';

/** Reads one page of an OPDS catalogue, version 1 or 2. Throws NotCatalogueError for anything else, and other DocumentErrors. */
export function readCatalogue(bytes: Uint8Array, { url }: FoundAt = {}): Catalogue {
  try {
    const parsed = parsedFrom(bytes);
    if (isCatalogue(parsed)) return parsed.root ? readOpdsAtom(parsed.root, url) : readOpdsJson(parsed.json as Json, url);
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
  throw new NotCatalogueError();
}

export const isCatalogue = ({ json, root }: Parsed): boolean =>
  json ? isOpdsJson(json) : root !== null && /^(?:feed|entry)$/.test(nameOf(root)) && isOpdsAtom(root);
