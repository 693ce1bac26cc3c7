import { describe, expect, it } from 'vitest';
import { utf8 } from '../documents/testing.ts';
import { readCatalogue, searchAddress, searchTemplateIn } from './feeds.ts';

const url = 'https://books.example/opds/new.xml';
const catalogueOf = (text: string) => readCatalogue(utf8(text), { url });

const opds1 = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:opds="http://opds-spec.org/2010/catalog">
  <id>x</id><title>Livres</title>
  <link rel="self" href="new.xml" type="application/atom+xml;profile=opds-catalog;kind=acquisition"/>
  <link rel="start" href="/opds" type="application/atom+xml;profile=opds-catalog"/>
  <link rel="next" href="new.xml?p=2" type="application/atom+xml;profile=opds-catalog"/>
  <link rel="search" href="/search.xml" type="application/opensearchdescription+xml"/>
  <link rel="http://opds-spec.org/facet" href="?sort=title" title="Titre" opds:facetGroup="Ordre" opds:activeFacet="true"/>
  <entry><title>Par auteur</title><id>n</id><content type="text">Tous les auteurs</content><link href="authors" type="application/atom+xml;profile=opds-catalog;kind=navigation"/></entry>
  <entry><title>L’Île &amp; la mer</title><id>urn:1</id><author><name>Jules V.</name></author><dcterms:language>fr</dcterms:language><dcterms:issued>1874</dcterms:issued>
    <summary>Une île.</summary>
    <link rel="http://opds-spec.org/image" href="/big.jpg" type="image/jpeg"/><link rel="http://opds-spec.org/image/thumbnail" href="/small.jpg" type="image/jpeg"/>
    <link rel="http://opds-spec.org/acquisition/open-access" href="/1.epub" type="application/epub+zip"/>
    <link rel="http://opds-spec.org/acquisition/buy" href="/buy" type="text/html"><opds:price currencycode="EUR">9.99</opds:price></link>
    <link rel="alternate" href="/1.atom" type="application/atom+xml;type=entry;profile=opds-catalog"/></entry>
</feed>`;

const opds2 = JSON.stringify({
  metadata: { title: { fr: 'Livres' } },
  links: [
    { rel: 'self', href: '/opds2', type: 'application/opds+json' },
    { rel: 'next', href: '?p=2', type: 'application/opds+json' },
    { rel: ['search'], href: '/search{?query}', type: 'application/opds+json', templated: true },
    7,
  ],
  navigation: [{ title: 'Par auteur', href: 'authors', type: 'application/opds+json' }, { title: 'Nulle part' }],
  groups: [{ metadata: { title: 'Romans' }, links: [{ rel: 'self', href: '/romans' }], publications: [] }],
  facets: [{ metadata: { title: 'Langue' }, links: [{ rel: 'self', title: 'Français', href: '?l=fr' }] }],
  publications: [
    {
      metadata: {
        identifier: 'urn:1',
        title: 'L’Île',
        author: [{ name: 'Jules V.' }, 'Max'],
        language: ['fr', 'en'],
        published: '1874-01-01T00:00:00Z',
        description: '<p>Une île.</p>',
      },
      links: [
        { rel: 'http://opds-spec.org/acquisition/open-access', href: '/1.epub', type: 'application/epub+zip' },
        { rel: 'http://opds-spec.org/acquisition/buy', href: '/buy', type: 'text/html', properties: { price: { value: 9.99, currency: 'EUR' } } },
      ],
      images: [
        { href: '/big.jpg', width: 1000 },
        { href: '/small.jpg', width: 120 },
      ],
    },
    { metadata: { title: 'Sans rien' }, links: [] },
  ],
});

const files = [
  { address: 'https://books.example/1.epub', mediaType: 'application/epub+zip', kind: 'open', price: null },
  { address: 'https://books.example/buy', mediaType: 'text/html', kind: 'buy', price: '9.99 EUR' },
];

describe('a catalogue', () => {
  it('of OPDS 1 is read', () => {
    const { books, ...page } = catalogueOf(opds1);
    expect(page).toEqual({
      title: 'Livres',
      links: [
        { title: 'Par auteur', address: 'https://books.example/opds/authors', summary: 'Tous les auteurs', group: '', active: false },
        { title: 'Titre', address: 'https://books.example/opds/new.xml?sort=title', summary: '', group: 'Ordre', active: true },
      ],
      next: 'https://books.example/opds/new.xml?p=2',
      previous: null,
      start: 'https://books.example/opds',
      search: { description: 'https://books.example/search.xml' },
    });
    const told = { id: 'urn:1', title: 'L’Île & la mer', authors: ['Jules V.'], lang: 'fr', summary: 'Une île.', cover: 'https://books.example/small.jpg' };
    expect(books).toMatchObject([{ ...told, files }]);
  });

  it('of OPDS 2 is read', () => {
    const { books, ...page } = catalogueOf(opds2);
    expect(page).toEqual({
      title: 'Livres',
      links: [
        { title: 'Par auteur', address: 'https://books.example/opds/authors', summary: '', group: '', active: false },
        { title: 'Romans', address: 'https://books.example/romans', summary: '', group: '', active: false },
        { title: 'Français', address: 'https://books.example/opds/new.xml?l=fr', summary: '', group: 'Langue', active: true },
      ],
      next: 'https://books.example/opds/new.xml?p=2',
      previous: null,
      start: null,
      search: { template: 'https://books.example/search{?query}' },
    });
    const told = { id: 'urn:1', title: 'L’Île', authors: ['Jules V.', 'Max'], lang: 'fr', summary: 'Une île.', cover: 'https://books.example/small.jpg' };
    expect(books).toMatchObject([{ ...told, files }]);
  });

  it('may be one book that stands alone', () => {
    const entry = /<entry><title>L’Île.*<\/entry>/s.exec(opds1)?.[0] ?? '';
    const { xml, book } = { xml: entry.replace('<entry>', '<entry xmlns="http://www.w3.org/2005/Atom">'), book: JSON.parse(opds2).publications[0] };
    expect(catalogueOf(xml).books).toMatchObject([{ id: 'urn:1' }]);
    expect(catalogueOf(JSON.stringify(book)).books).toMatchObject([{ id: 'urn:1' }]);
  });

  it.each<[string, string]>([
    ['a feed of articles', '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><link href="https://a.example/"/></entry></feed>'],
    ['RSS', '<rss><channel><title>T</title></channel></rss>'],
    ['a page', '<!doctype html><p>Bonjour'],
    ['other JSON', '{"metadata":{"title":"x"}}'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(() => catalogueOf(text)).toThrow(expect.objectContaining({ name: 'NotCatalogueError' }));
  });

  it.each<[string, string]>([
    ['a book without a file', '<link rel="http://opds-spec.org/acquisition" href="javascript:x" type="application/epub+zip"/>'],
    ['a way nowhere', '<link rel="subsection" type="application/atom+xml" href="ftp://x/"/>'],
  ])('leaves out %s', (_, link) => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" type="application/atom+xml;profile=opds-catalog" href="x"/><entry><title>T</title>${link}</entry></feed>`;
    expect(catalogueOf(text)).toMatchObject({ links: [], books: [] });
  });
});

describe('a search', () => {
  const description = (type: string) =>
    utf8(`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>x</ShortName><Url type="text/html" template="/html?q={searchTerms}"/>
      <Url type="${type}" template="/s?q={searchTerms}&amp;p={startPage?}"/></OpenSearchDescription>`);
  it('is described', () => {
    expect(searchTemplateIn(description('application/atom+xml'), { url })).toBe('https://books.example/s?q={searchTerms}&p={startPage?}');
    for (const other of [description('text/html'), utf8('<a/>'), utf8('')])
      expect(() => searchTemplateIn(other, { url })).toThrow(expect.objectContaining({ name: 'NotCatalogueError' }));
  });
  it.each([
    ['https://b.example/s?q={searchTerms}&p={startPage?}', 'https://b.example/s?q=l%27%C3%AEle%20%26%20x&p='],
    ['https://b.example/search{?query,author}', 'https://b.example/search?query=l%27%C3%AEle%20%26%20x'],
    ['https://b.example/search{?title,author}', 'https://b.example/search'],
    ['https://b.example/s?a=b{&q}', 'https://b.example/s?a=b&q=l%27%C3%AEle%20%26%20x'],
    ['javascript:{searchTerms}', null],
    ['/s?q={searchTerms}', null],
  ])('fills %s', (template, address) => {
    expect(searchAddress(template, "l'île & x")?.replaceAll("'", '%27') ?? null).toBe(address);
  });
});
