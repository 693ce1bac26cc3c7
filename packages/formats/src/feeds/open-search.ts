import type { FoundAt } from '../documents/document.ts';
import { nameOf } from '../documents/dom.ts';
import { NotCatalogueError } from './errors.ts';
import { resolvedTemplate } from './opds-atom.ts';
import { webAddress } from './values.ts';
import { attributeOf, named, rootOf } from './xml.ts';

/** The template in an OpenSearch description that leads to pages of a catalogue. Throws NotCatalogueError where it has none. */
export function searchTemplateIn(bytes: Uint8Array, { url }: FoundAt = {}): string {
  const root = rootOf(bytes);
  const found = root && nameOf(root) === 'opensearchdescription' ? named(root, 'url').filter((each) => /atom|opds/i.test(attributeOf(each, 'type'))) : [];
  const [template] = found.map((each) => attributeOf(each, 'template')).filter((each) => each.includes('{searchTerms'));
  if (template === undefined) throw new NotCatalogueError();
  return resolvedTemplate(template, url);
}

/**
 * Puts words into a template, of OpenSearch (`?q={searchTerms}&p={startPage?}`) or of RFC 6570 (`/search{?query,author}`).
 * Null where that makes no address of the web.
 */
export function searchAddress(template: string, words: string): string | null {
  const said = encodeURIComponent(words);
  const filled = template
    .replace(/\{(\?|&)([\w,*]+)\}/g, (_, begin: string, names: string) => {
      const name = names.split(',').find((each) => /^(?:query|q|searchTerms|search)$/.test(each)) ?? '';
      return name && `${begin}${name}=${said}`;
    })
    .replace(/\{(?:searchTerms|query)\??\}/g, said)
    .replace(/\{[^{}]*\}/g, '');
  return webAddress(filled, undefined);
}
