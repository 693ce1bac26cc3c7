import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../documents/errors.ts';
import { changed, changes, spoilings } from '../documents/spoiling.ts';
import { utf8 } from '../documents/testing.ts';
import { findFeeds, readCatalogue, readFeed, searchTemplateIn } from './feeds.ts';

const url = 'https://a.example/x';
const text = 'Il pleut sur la ville, et les enfants rentrent. '.repeat(20);
const readers: Record<string, [read: (bytes: Uint8Array) => unknown, file: string]> = {
  rss: [
    (bytes) => readFeed(bytes, { url }),
    `<?xml version="1.0"?><rss><channel><title>T &amp; U</title><item><guid>1</guid><link>/a</link><description><![CDATA[<p>${text}</p>]]></description><pubDate>Thu, 05 Mar 2026 09:00:00 +0100</pubDate></item></channel></rss>`,
  ],
  atom: [
    (bytes) => readFeed(bytes, { url }),
    `<feed xmlns="x" xml:lang="fr"><title type="html">&lt;b&gt;T</title><entry><id>1</id><link href="/a"/><content type="xhtml"><div><p>${text}</p></div></content></entry></feed>`,
  ],
  json: [
    (bytes) => readFeed(bytes, { url }),
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'T', items: [{ id: 1, url: '/a', content_html: text, authors: [{ name: 'A' }] }] }),
  ],
  opds: [
    (bytes) => readCatalogue(bytes, { url }),
    '<feed xmlns="x"><link rel="search" type="application/opensearchdescription+xml" href="/s"/><entry><title>A</title><link rel="http://opds-spec.org/acquisition/buy" href="/a" type="application/epub+zip"><opds:price currencycode="EUR">1</opds:price></link></entry></feed>',
  ],
  opds2: [
    (bytes) => readCatalogue(bytes, { url }),
    JSON.stringify({
      metadata: { title: 'T' },
      publications: [{ metadata: { title: 'A', author: 'B' }, links: [{ rel: 'http://opds-spec.org/acquisition', href: '/a' }] }],
    }),
  ],
  search: [
    (bytes) => searchTemplateIn(bytes, { url }),
    '<OpenSearchDescription><Url type="application/atom+xml" template="/s?q={searchTerms}"/></OpenSearchDescription>',
  ],
  page: [
    (bytes) => findFeeds(bytes, { url }),
    '<!doctype html><html><head><base href="/x/"><link rel="alternate" type="application/rss+xml" href="a"></head><a href="/feed">F</a></html>',
  ],
};

describe('a spoiled answer', () => {
  it.each(Object.keys(readers))(
    'of kind %s is read or refused with its reason',
    (kind) => {
      const [read, file] = readers[kind] as (typeof readers)[string];
      fc.assert(
        fc.property(changes, (steps) => {
          try {
            expect(read(changed(utf8(file), steps))).toBeDefined();
          } catch (error) {
            expect(error).toBeInstanceOf(DocumentError);
          }
        }),
        { numRuns: spoilings },
      );
    },
    600_000,
  );
});
