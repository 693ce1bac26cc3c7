import type { Element } from '../documents/dom.ts';
import { type Json, jsonFrom } from './json.ts';
import { rootOf } from './xml.ts';

/** An answer that is JSON or XML; a page of the web is neither. */
export interface Parsed {
  json: Json | null;
  root: Element | null;
}

/** Throws TooLargeDocumentError, NotTextError. */
export function parsedFrom(bytes: Uint8Array): Parsed {
  const json = jsonFrom(bytes);
  return { json, root: json ? null : rootOf(bytes) };
}
