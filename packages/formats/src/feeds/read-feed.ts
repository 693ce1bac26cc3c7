import type { FoundAt } from '../documents/document.ts';
import { nameOf } from '../documents/dom.ts';
import { DamagedDocumentError, DocumentError } from '../documents/errors.ts';
import { languageOf } from '../documents/language.ts';
import { readAtom } from './atom.ts';
import { NotFeedError } from './errors.ts';
import { type Feed, type FeedItem, mostItems } from './feed.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { type Parsed, parsedFrom } from './parsed.ts';
import { isCatalogue } from './read-catalogue.ts';
import { type RawFeed, readRss } from './rss.ts';

/** Reads RSS, Atom or JSON Feed; its content tells which it is. Of its items the first `most` are read. Throws NotFeedError for anything else, and other DocumentErrors. */
export const readFeed = (bytes: Uint8Array, { url }: FoundAt = {}, most = mostItems): Feed => withReasons(() => feedIn(parsedFrom(bytes), url, most));

/** Reads what is a feed, and tells a catalogue of books from one. Throws as `readFeed` does. */
export const readFeedOrCatalogue = (bytes: Uint8Array, { url }: FoundAt = {}, most = mostItems): Feed | 'catalogue' =>
  withReasons(() => {
    const parsed = parsedFrom(bytes);
    return isCatalogue(parsed) ? 'catalogue' : feedIn(parsed, url, most);
  });

function withReasons<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
}

function feedIn(parsed: Parsed, url: string | undefined, most: number): Feed {
  const { declaredLang, items, ...feed } = rawFeed(parsed, url, most);
  const known = distinct(items).filter(({ link, content }) => link !== null || content !== null);
  const texts = known.map(({ title, summary }) => `${title}\n${summary}`).join('\n');
  return { ...feed, lang: languageOf(texts, declaredLang || null), items: known };
}

function rawFeed({ json, root }: Parsed, url: string | undefined, most: number): RawFeed {
  if (json && isJsonFeed(json)) return readJsonFeed(json, url, most);
  const name = root && nameOf(root);
  if (root && (name === 'rss' || name === 'rdf')) return readRss(root, url, most);
  if (root && name === 'feed') return readAtom(root, url, most);
  throw new NotFeedError();
}

function distinct(items: readonly FeedItem[]): FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
