import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { library } from '@glossa/contract';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { buildExtension, extensionFolder } from '../scripts/lib/extension.ts';
import { temporaryFolder } from '../scripts/lib/server.ts';
import { test as base, expect } from './glossa.ts';
import { byWorker, say, words } from './screens.ts';

const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Le phare</title></head><body>
<nav><a href="/">Accueil</a> <a href="/a">Boutique</a></nav>
<article><h1>Le phare</h1>${'<p>Le vieux gardien allumait la lampe chaque soir, quand le soleil touchait la mer et que les bateaux rentraient lentement au port.</p>'.repeat(4)}
<p id="last">Un soir, il ne monta pas.</p></article>
<video><track kind="subtitles" srclang="fr" label="Français" src="/film.vtt"></video>
<footer>Tous droits réservés.</footer></body></html>`;
const film = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nIl fait nuit sur\n\n00:00:02.000 --> 00:00:04.000\nla mer.\n';

/** A browser with the extension loaded as a person would load it, and a page from elsewhere on this machine. */
const test = base.extend<{ browserWithIt: BrowserContext; extension: string; pageAddress: string }>({
  pageAddress: async ({ server: _ }, use) => {
    const site = createServer(({ url }, answer) => {
      answer.setHeader('content-type', url === '/film.vtt' ? 'text/vtt' : 'text/html; charset=utf-8').end(url === '/film.vtt' ? film : article);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(site.address() as AddressInfo).port}/phare`);
    site.closeAllConnections();
    site.close();
  },
  browserWithIt: async ({ launchOptions }, use) => {
    const folder = extensionFolder('chrome');
    const context = await chromium.launchPersistentContext(temporaryFolder(), {
      ...launchOptions,
      locale: 'en-GB',
      args: [...(launchOptions.args ?? []), `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    });
    await use(context);
    await context.close();
  },
  extension: async ({ browserWithIt }, use) => {
    const worker = browserWithIt.serviceWorkers()[0] ?? (await browserWithIt.waitForEvent('serviceworker'));
    await use(worker.url().split('/', 3).join('/'));
  },
});

test.beforeAll(async () => {
  const built = await buildExtension('chrome');
  expect(built.ok, built.output).toBe(true);
});

/** Names the server's address in the extension's settings. */
async function connect(context: BrowserContext, extension: string, address: string): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto(`${extension}/options.html`);
  await settings.getByLabel(say('extension.server')).fill(address);
  await settings.getByRole('button', { name: say('extension.save') }).click();
  return settings;
}

/** What the button of the extension would open, beside the page it is about. */
async function openPopup(context: BrowserContext, extension: string, about: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 520 });
  await popup.goto(`${extension}/options.html`);
  const tab = await popup.evaluate(
    async (url) =>
      (await (globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } }).chrome.tabs.query({})).find(
        (t) => t.url === url,
      )?.id,
    about.url(),
  );
  await popup.goto(`${extension}/popup.html?tab=${tab}`);
  return popup;
}

test('a page, a selection and captions become lessons, from a browser that knows Glossa by its extension', async ({
  server,
  browserWithIt,
  extension,
  pageAddress,
}) => {
  const settings = await connect(browserWithIt, extension, 'no address');
  await expect(settings.getByRole('status')).toHaveText(say('extension.server.wrong'));
  await settings.close();
  const connected = await connect(browserWithIt, extension, `${server.url}/`);
  await expect(connected.getByRole('status')).toContainText(say('extension.connected', { name: 'Reader' }));
  expect((await new AxeBuilder({ page: connected }).analyze()).violations).toEqual([]);

  const about = await browserWithIt.newPage();
  await about.goto(pageAddress);
  const popup = await openPopup(browserWithIt, extension, about);
  // The page says it is English; its words say otherwise.
  await expect(popup.getByLabel(say('extension.language'))).toHaveValue('fr');
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await popup.getByRole('button', { name: say('extension.import') }).click();
  await expect(popup.getByRole('status')).toHaveText(say('extension.imported'), byWorker);
  const [lesson] = await Promise.all([browserWithIt.waitForEvent('page'), popup.getByRole('link', { name: say('extension.read') }).click()]);
  await expect(words(lesson).first()).toBeVisible();
  await expect(lesson.locator('#main')).toContainText('Un soir, il ne monta pas.');
  await expect(lesson.locator('#main')).not.toContainText('Boutique');

  await about.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#last') as Node));
  const again = await openPopup(browserWithIt, extension, about);
  await expect(again.getByLabel(say('extension.part'))).toHaveValue('1');
  await again.getByRole('button', { name: say('extension.import') }).click();
  await expect(again.getByRole('status')).toHaveText(say('extension.imported'), byWorker);

  const third = await openPopup(browserWithIt, extension, about);
  await third.getByLabel(say('extension.part')).selectOption({ label: say('extension.part.captions', { label: 'Français' }) });
  await third.getByRole('button', { name: say('extension.import') }).click();
  await expect(third.getByRole('status')).toHaveText(say('extension.imported'), byWorker);

  const lessons = (await clientOf(server)(library.listLessons, { query: { lang: 'fr' } })).items;
  // The sentence of the page, and that of two cues.
  expect(lessons.map(({ title, words: count }) => `${title}: ${count}`).toSorted()).toEqual([
    'Le phare: 6',
    'Le phare: 6',
    expect.stringMatching(/^Le phare: \d{2,}$/),
  ]);
});

test('says plainly when Glossa does not answer', async ({ server, browserWithIt, extension, pageAddress }) => {
  const settings = await connect(browserWithIt, extension, server.url);
  await expect(settings.getByRole('status')).toContainText(say('extension.connected', { name: 'Reader' }));
  await server.stop();
  const about = await browserWithIt.newPage();
  await about.goto(pageAddress);
  const popup = await openPopup(browserWithIt, extension, about);
  await expect(popup.getByRole('status')).toHaveText(say('extension.unreachable'));
});
