import type { FoundAt } from '../documents/document.ts';
import { nameOf } from '../documents/dom.ts';
import { DamagedDocumentError, DocumentError } from '../documents/errors.ts';
import { languageOf } from '../documents/language.ts';
import { readAtom } from './atom.ts';
import { NotFeedError } from './errors.ts';
import { type Feed, type FeedItem, mostItems } from './feed.ts';
import { jsonFrom } from './json.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { type RawFeed, readRss } from './rss.ts';
import { rootOf } from './xml.ts';

/** Reads RSS, Atom or JSON Feed; its content tells which it is. Throws NotFeedError for anything else, and other DocumentErrors. */
export function readFeed(bytes: Uint8Array, { url }: FoundAt = {}): Feed {
  try {
    const { declaredLang, items, ...feed } = rawFeed(bytes, url);
    const known = distinct(items.slice(0, mostItems)).filter(({ link, content }) => link !== null || content !== null);
    const texts = known.map(({ title, summary }) => `${title}\n${summary}`).join('\n');
    return { ...feed, lang: languageOf(texts, declaredLang || null), items: known };
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
}

function rawFeed(bytes: Uint8Array, url: string | undefined): RawFeed {
  const json = jsonFrom(bytes);
  if (json && isJsonFeed(json)) return readJsonFeed(json, url);
  const root = json ? null : rootOf(bytes);
  const name = root && nameOf(root);
  if (root && (name === 'rss' || name === 'rdf')) return readRss(root, url);
  if (root && name === 'feed') return readAtom(root, url);
  throw new NotFeedError();
}

function distinct(items: readonly FeedItem[]): FeedItem[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
