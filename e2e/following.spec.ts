import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { epub } from '../packages/formats/src/documents/testing.ts';
import { expectFaultless } from './faultless.ts';
import { test as base, expect } from './glossa.ts';
import { byWorker, say, words } from './screens.ts';

const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de Saint-Aubin, et l’on y vient chercher des livres.';
const whole = Array.from({ length: 8 }, (_, line) => `<p>${sentence} Ligne ${line}.</p>`).join('');
const item = (id: number, title: string, content = '') =>
  `<item><guid isPermaLink="false">${id}</guid><title>${title}</title><link>/pages/${id}</link><pubDate>Thu, 26 Nov 2026 08:0${id}:00 GMT</pubDate><description>${sentence}</description>${content && `<content:encoded><![CDATA[${content}]]></content:encoded>`}</item>`;
const feed = `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>La Gazette du quai</title><link>/</link><language>fr</language>
  ${item(3, 'Le marché du samedi')}${item(2, 'Une péniche qui prête des livres', whole)}${item(1, 'Le phare s’éteint')}</channel></rss>`;
const opds = (title: string, inside: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/"><title>${title}</title><link rel="self" href="/opds" type="application/atom+xml;profile=opds-catalog"/>
  <link rel="search" type="application/atom+xml" href="/find?q={searchTerms}"/>${inside}</feed>`;
const book = (id: number, title: string, files: string) =>
  `<entry><id>${id}</id><title>${title}</title><author><name>Jules Vernay</name></author><dcterms:language>fr</dcterms:language><summary>${sentence}</summary>
  <link rel="http://opds-spec.org/image/thumbnail" href="/cover.png" type="image/png"/>${files}</entry>`;
const books =
  book(
    1,
    'L’Île aux Livres',
    '<link rel="http://opds-spec.org/acquisition/open-access" href="/1.epub" type="application/epub+zip"/><link rel="http://opds-spec.org/acquisition/open-access" href="/1.pdf" type="application/pdf"/>',
  ) + book(2, 'Le Prix du sel', '<link rel="http://opds-spec.org/acquisition/buy" href="/buy" type="text/html"/>');
const way =
  '<entry><id>w</id><title>Nouveautés</title><content type="text">Les derniers livres</content><link rel="subsection" href="/opds/new" type="application/atom+xml;profile=opds-catalog;kind=acquisition"/></entry>';
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const bookFile = Buffer.from(
  epub({
    metadata: '<dc:title>L’Île aux Livres</dc:title><dc:language>fr</dc:language>',
    pages: { 'a.xhtml': `<h1>Premier chapitre</h1>${whole}` },
    nav: '<li><a href="a.xhtml">Premier chapitre</a></li>',
  }),
);
const answers: Record<string, [type: string, body: string | Buffer]> = {
  '/': [
    'text/html',
    '<html lang="fr"><head><title>Gazette</title><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Bonjour</body></html>',
  ],
  '/feed': ['application/rss+xml', feed],
  '/pages/3': ['text/html', `<!doctype html><html lang="fr"><body><nav>Accueil</nav><article><h1>Le marché du samedi</h1>${whole}</article></body></html>`],
  '/opds': ['application/atom+xml', opds('Librairie du quai', way)],
  '/opds/new': ['application/atom+xml', opds('Nouveautés', books)],
  '/find?q=sel': [
    'application/atom+xml',
    opds('Trouvé', book(2, 'Le Prix du sel', '<link rel="http://opds-spec.org/acquisition/buy" href="/buy" type="text/html"/>')),
  ],
  '/cover.png': ['image/png', png],
  '/1.epub': ['application/epub+zip', bookFile],
};

/** A site on loopback with a feed and a catalogue, which the server of the test may fetch. */
const test = base.extend<{ site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  site: async ({}, use) => {
    const server: Server = createServer((request, reply) => {
      const [type, body] = answers[request.url ?? ''] ?? ['text/plain', ''];
      reply.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  },
  settings: async ({ site }, use) => use({ NODE_ENV: 'test', GLOSSA_TEST_ORIGIN: site }),
});

test('a feed is found by its site’s address and followed; its texts are imported, put aside and brought back', async ({ page, site }) => {
  await page.goto('/import');
  await page.getByRole('link', { name: say('following.way.feed') }).click();
  await expect(page.getByRole('heading', { name: say('following.empty.title') })).toBeVisible();
  await page.getByRole('textbox', { name: say('following.address') }).fill(site);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'La Gazette du quai' })).toBeVisible(byWorker);
  await expectFaultless(page);
  await page.getByRole('button', { name: say('following.follow'), exact: true }).click();

  const item = (title: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
  await expect(item('Le marché du samedi')).toBeVisible(byWorker);
  const gone = item('Le phare s’éteint');
  await gone.getByRole('button', { name: /^Import / }).click();
  await expect(gone).toContainText('The page did not open', byWorker);
  await gone.getByRole('button', { name: /^Not for me/ }).click();
  await expect(gone).toBeHidden();
  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect(gone).toBeVisible();
  const inFeed = item('Une péniche qui prête des livres');
  await inFeed.getByRole('button', { name: /^How much/ }).click();
  await expect(inFeed).toContainText('0% known', byWorker);
  await expectFaultless(page);
  await page.getByRole('button', { name: say('following.importAll', { count: 3 }) }).click();
  await expect(item('Le marché du samedi').getByRole('link', { name: /^Read/ })).toBeVisible(byWorker);
  await inFeed.getByRole('link', { name: /^Read/ }).click();
  await expect(words(page).first()).toBeVisible(byWorker);
  await expect(page.locator('article')).toContainText('Ligne 7.');

  await page.goto('/');
  await expect(page.getByRole('link', { name: /La Gazette du quai/ })).toBeVisible();
});

test('a catalogue is opened, looked through and searched, and a book of it is read', async ({ page, site }) => {
  await page.goto('/catalogues');
  await page.getByRole('textbox', { name: say('following.catalogue.address') }).fill(`${site}/opds`);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /Nouveautés/ }).click(byWorker);
  await expect(page.getByRole('heading', { name: 'Le Prix du sel' })).toBeVisible(byWorker);
  await expect(page.getByText(say('following.book.buy'))).toBeVisible();
  // Covers come by way of the server.
  await expect
    .poll(() => page.locator('img.cover').evaluateAll((covers) => covers.filter((cover) => (cover as HTMLImageElement).naturalWidth > 0).length))
    .toBe(2);
  await expectFaultless(page);
  await page.getByRole('searchbox').fill('sel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('following.catalogue.found', { words: 'sel' }) })).toBeVisible(byWorker);
  await expect(page.getByRole('heading', { name: 'L’Île aux Livres' })).toBeHidden();
  await page.goBack();
  await page.getByRole('button', { name: 'Import EPUB: L’Île aux Livres' }).click();
  await expect(words(page).first()).toBeVisible(byWorker);
  await expect(page.locator('article')).toContainText('Premier chapitre');
  await page.goto('/catalogues');
  await expect(page.getByRole('link', { name: 'Librairie du quai' })).toBeVisible();
});
