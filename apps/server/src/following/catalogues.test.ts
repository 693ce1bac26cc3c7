import { beforeAll, beforeEach, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { createFetch } from '../platform/fetch/fetch.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createCatalogues } from './catalogues.ts';
import { readHere } from './reading-answers.ts';
import { startWeb } from './testing.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d494844520000003c00000028', 'hex');
const type = 'application/atom+xml;profile=opds-catalog';
const file = (kind: string, href: string, mediaType: string) => `<link rel="http://opds-spec.org/acquisition${kind}" href="${href}" type="${mediaType}"/>`;
const book = (title: string, files: string) => `<entry><id>${title}</id><title>${title}</title>${files}</entry>`;
const page = (title: string, inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><link rel="search" href="/search.xml" type="application/opensearchdescription+xml"/><link rel="self" href="/opds" type="${type}"/>${inside}</feed>`;

eachDatabase('catalogues of books', (open) => {
  let owner: OwnerId;
  let web: Awaited<ReturnType<typeof startWeb>>;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let catalogues: ReturnType<typeof createCatalogues>;
  beforeAll(async () => {
    web = await startWeb();
    test = await testLibrary(await open(), { fetch: createFetch({ testOrigin: web.origin, resolve: async () => [] }) });
    catalogues = createCatalogues(test.platform, readHere);
    return web.close;
  });
  beforeEach(async () => {
    owner = await test.someone();
    web.answers.clear();
    const files =
      file('', '/1.pdf', 'application/pdf') +
      file('/buy', '/1.epub', 'application/epub+zip') +
      file('', '/1.mobi', 'application/x-mobipocket-ebook') +
      file('/sample', '/s.epub', 'application/epub+zip');
    web.answers.set('/opds', { body: page('Livres', book('L’île', files)), type });
    web.answers.set('/search.xml', {
      body: '<OpenSearchDescription><Url type="application/atom+xml" template="/find?q={searchTerms}"/></OpenSearchDescription>',
    });
    web.answers.set('/find?q=%C3%AEle', { body: page('Trouvé', book('L’île', file('', '/1.txt', 'text/plain'))), type });
  });

  it('are shown page by page, with what can be imported first', async () => {
    const opened = await catalogues.open(owner, { address: `${web.origin}/opds`, keep: false });
    expect(opened).toMatchObject({ title: 'Livres', address: `${web.origin}/opds`, search: `${web.origin}/search.xml` });
    expect(opened.books[0]?.files.map(({ mediaType, kind, readable }) => [mediaType, kind, readable])).toEqual([
      ['application/pdf', 'open', true],
      ['application/epub+zip', 'sample', true],
      ['application/epub+zip', 'buy', false],
      ['application/x-mobipocket-ebook', 'open', false],
    ]);
    expect(await catalogues.list(owner)).toEqual([]);
  });

  it('are found by the page that tells of them', async () => {
    web.answers.set('/', { body: `<html><head><link rel="alternate" type="${type}" href="/opds"></head></html>` });
    expect(await catalogues.open(owner, { address: web.origin, keep: true })).toMatchObject({ title: 'Livres', address: `${web.origin}/opds` });
    expect(await catalogues.list(owner)).toMatchObject([{ title: 'Livres', address: `${web.origin}/opds` }]);
  });

  it('are searched as they describe it themselves, or as a page says', async () => {
    for (const search of [`${web.origin}/search.xml`, `${web.origin}/find{?q}`])
      expect(await catalogues.search(owner, { search, words: 'île' })).toMatchObject({
        title: 'Trouvé',
        books: [{ title: 'L’île', files: [{ readable: true }] }],
      });
  });

  it('are kept by whoever opened them, each once, and forgotten', async () => {
    const open = () => catalogues.open(owner, { address: `${web.origin}/opds`, keep: true });
    await open();
    test.time.now += 1000;
    await open();
    const [kept, ...others] = await catalogues.list(owner);
    expect([kept?.openedAt, others]).toEqual([test.time.now, []]);
    const other = await test.someone();
    expect(await catalogues.list(other)).toEqual([]);
    await expect(catalogues.forget(other, kept?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
    await catalogues.forget(owner, kept?.id ?? '');
    expect(await catalogues.list(owner)).toEqual([]);
    await expect(catalogues.forget(owner, systemIds.next())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are kept up to fifty, those opened last', async () => {
    for (let i = 0; i < 52; i++) {
      web.answers.set(`/opds/${i}`, { body: page(`Livres ${i}`, ''), type });
      test.time.now += 1000;
      await catalogues.open(owner, { address: `${web.origin}/opds/${i}`, keep: true });
    }
    const titles = (await catalogues.list(owner)).map(({ title }) => title);
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([50, 'Livres 51', 'Livres 2']);
  });

  it('show covers that are pictures', async () => {
    web.answers.set('/cover', { body: png, type: 'text/html' });
    expect(await catalogues.cover(`${web.origin}/cover`)).toMatchObject({ mediaType: 'image/png' });
  });

  it.each<[string, string, string]>([
    ['a page', '<p>Bonjour', 'not-a-catalogue'],
    ['a feed of articles', '<feed xmlns="x"><title>T</title></feed>', 'not-a-catalogue'],
    ['markup without end', '<feed>'.repeat(300), 'file-too-large'],
  ])('are no %s', async (_, body, code) => {
    web.answers.set('/other', { body });
    await expect(catalogues.open(owner, { address: `${web.origin}/other`, keep: true })).rejects.toMatchObject({ code });
    expect(await catalogues.list(owner)).toEqual([]);
  });

  it.each(['http://10.0.0.1/opds', 'http://[::1]/', 'http://169.254.169.254/latest'])('are not fetched from %s, nor are their covers', async (address) => {
    await expect(catalogues.open(owner, { address, keep: true })).rejects.toMatchObject({ code: 'address-not-public' });
    await expect(catalogues.cover(address)).rejects.toMatchObject({ code: 'address-not-public' });
    await expect(catalogues.search(owner, { search: `${address}?{searchTerms}`, words: 'x' })).rejects.toMatchObject({ code: 'address-not-public' });
  });

  it.each<[string, string | Uint8Array]>([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<html>'],
    ['nothing', ''],
  ])('show no cover that is %s', async (_, body) => {
    web.answers.set('/cover', { body, type: 'image/png' });
    await expect(catalogues.cover(`${web.origin}/cover`)).rejects.toMatchObject({ code: 'picture-unreadable' });
  });
});
