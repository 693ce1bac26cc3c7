import { vocabulary } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, word, words } from './screens.ts';

test.use({ serviceWorkers: 'allow' });

const kept = (page: Page, part: string) =>
  page.evaluate(async (wanted) => {
    const cache = await caches.open('answers');
    const found = (await cache.keys()).find(({ url }) => url.includes(wanted));
    return found ? ((await cache.match(found))?.text() ?? null) : null;
  }, part);

test('the lesson last read opens without the server, as its words stand by now, and what is done there arrives later', async ({ page, server }) => {
  const { id, path } = await makeLesson(server, 'fr', frenchText);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await open(page, path);
  await word(page, 'place').click();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  // Kept again after the change, or the word would look as it did before.
  const before = await kept(page, `/lessons/${id}/pages/0`);
  await expect.poll(() => kept(page, `/lessons/${id}/pages/0`).then((now) => now !== null && now !== before)).toBe(true);

  await server.stop();
  await page.reload();
  await expect(word(page, 'place')).toHaveAttribute('data-s', '2');
  await expect(page.getByText(say('common.unreachable.banner'))).toBeVisible();
  await word(page, 'silence').click();
  await page.keyboard.press('3');
  await page.reload();
  await expect(word(page, 'silence')).toHaveAttribute('data-s', '3');
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Le port|marché|port/i }).first()).toBeVisible();

  await server.restart();
  await expect(page.getByText(say('common.unreachable.banner'))).toBeHidden();
  const terms = async () =>
    (await clientOf(server)(vocabulary.listTerms, { query: { lang: 'fr' } })).items.map(({ text, status }) => `${text} ${status}`).toSorted();
  await expect.poll(terms).toEqual(['place 2', 'silence 3']);
});

test('one lesson opened by its address is enough to read it and to find the library without the network, with what was saved a moment before', async ({
  page,
  context,
  server,
}) => {
  const { id, path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  for (const answer of ['/api/v1/welcome', `/lessons/${id}/pages/0`, '/api/v1/courses', '/api/v1/shelf/lessons'])
    await expect.poll(() => kept(page, answer)).not.toBeNull();
  const saved = page.waitForResponse('**/api/v1/terms/changes');
  await word(page, 'place').click();
  await page.keyboard.press('2');
  await saved;
  await context.setOffline(true);
  await page.reload();
  await expect(word(page, 'place')).toHaveAttribute('data-s', '2');
  await page.goto('/');
  await page
    .getByRole('link', { name: /Le marché du samedi/ })
    .first()
    .click();
  await expect(word(page, 'place')).toHaveAttribute('data-s', '2');
});

test('a lesson that is not kept on the device says so, and leads to the library', async ({ page, context, server }) => {
  const read = await makeLesson(server, 'fr', frenchText);
  const other = await makeLesson(server, 'fr', longText(2));
  await open(page, read.path);
  for (const answer of ['/api/v1/welcome', '/api/v1/courses', '/api/v1/shelf/lessons']) await expect.poll(() => kept(page, answer)).not.toBeNull();
  await context.setOffline(true);
  await page.goto(other.path);
  await expect(page.getByText(say('reading.notKept', { what: 'lesson' }))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: say('common.library') })
    .click();
  await expect(page.getByRole('link', { name: /Le marché du samedi/ }).first()).toBeVisible();
});

test('nothing of an account stays on the device after it', async ({ page, server }) => {
  await makeLesson(server, 'fr', frenchText);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => kept(page, '/api/v1/lessons')).not.toBeNull();
  // From now on this browser is a stranger's.
  await page.route('**/api/v1/welcome', () => undefined);
  await page.evaluate(async () => {
    const cache = await caches.open('answers');
    const welcome = (await (await cache.match('/api/v1/welcome'))?.json()) as { account: { id: string } };
    await cache.put('/api/v1/welcome', Response.json({ ...welcome, account: { ...welcome.account, id: 'somebody-else' } }));
  });
  await page.evaluate(() => fetch('/api/v1/welcome').then(() => undefined));
  await expect.poll(() => kept(page, '/api/v1/lessons')).toBeNull();
});

test('can be installed', async ({ page, server }) => {
  await page.goto('/');
  const manifest = await (await page.request.get(`${server.url}/app.webmanifest`)).json();
  expect(manifest).toMatchObject({ name: 'Glossa', display: 'standalone', start_url: '/' });
  for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
    const size = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
});

test.describe('where the server goes away early', () => {
  // What it keeps would hide that parts are missing.
  test.use({ serviceWorkers: 'block' });

  test('parts that are brought beforehand and do not come leave the lesson as it is, and are missed where they are wanted', async ({ page, server }) => {
    const { path } = await makeLesson(server, 'fr', frenchText);
    const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('/top-bar-'));
    await page.route('**/assets/{top-bar,popover,finish-screen}-*', (route) => route.abort());
    await open(page, path);
    await refused;
    await word(page, 'silence').click();
    await expect(gloss(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('reading.finish') }).click();
    await expect(page.getByRole('heading', { name: say('common.partMissing.title') })).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: say('common.partMissing.again') }).click();
    await expect(page.getByText(say('finishing.done'))).toBeVisible();
  });

  const away = '**/api/v1/**';

  test('a page opened meanwhile says so, and goes on by itself', async ({ page }) => {
    await page.route(away, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('heading', { name: say('common.unreachable.title') })).toBeVisible();
    await page.unroute(away);
    await expect(page.getByText(say('importing.starters.choose'))).toBeVisible();
  });

  test('turning to a page that is not here leaves the way back to the one just read, and goes on by itself', async ({ page, server }) => {
    const { path } = await makeLesson(server, 'fr', longText(40));
    await open(page, `${path}?page=1`);
    await page.waitForLoadState('networkidle');
    await page.route(away, (route) => route.abort());
    const turn = (direction: 'next' | 'previous') => page.getByRole('button', { name: say(`reading.${direction}Page`) }).click();
    const isAt = (number: number) => expect(page.getByRole('progressbar', { name: say('reading.progress') })).toHaveAttribute('aria-valuenow', String(number));
    await turn('next');
    await isAt(2);
    await turn('next');
    await isAt(3);
    await expect(page.getByText(say('reading.notKept', { what: 'page' }))).toBeVisible();
    await turn('previous');
    await expect(words(page).first()).toBeVisible();
    await turn('next');
    await isAt(3);
    await expect(words(page)).toHaveCount(0);
    await page.unroute(away);
    await expect(words(page).first()).toBeVisible();
    await isAt(3);
  });
});
