import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { accounts, addressOf, importing, jobs, library, publishing, type Route, reading } from '@glossa/contract';
import { unpackPage } from '@glossa/core/text';
import type { APIRequestContext, Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson } from './lessons.ts';
import { byWorker, frenchText, say } from './screens.ts';

test.use({ javaScriptEnabled: false, locale: 'ja-JP' });

/** A lesson of the one person at this computer, with translations, shared; the path of its page. */
async function sharedLesson(request: APIRequestContext, origin: string, title = 'Le marché du samedi'): Promise<string> {
  const call = async ({ method, path }: Route, params: Record<string, string | number>, data?: unknown) => {
    const address = path.replace(/:(\w+)/g, (_, name: string) => String(params[name]));
    const answer = await request.fetch(address, { method, headers: { origin }, ...(data === undefined ? {} : { data }) });
    expect(answer.ok(), `${address}: ${answer.status()}`).toBe(true);
    return answer.json();
  };
  const job = await call(importing.importText, {}, { operationId: randomUUID(), lang: 'fr', title, text: frenchText });
  await expect.poll(async () => (await call(jobs.getJob, { id: job.id })).state, byWorker).toBe('done');
  const { lessonId } = (await call(jobs.getJob, { id: job.id })).result;
  const { text } = await call(reading.getPage, { id: lessonId, page: 0 });
  const [first, second] = unpackPage(text);
  for (const [block, lang, written] of [
    [first, 'en', 'The Saturday market'],
    [second, 'en', 'Every Saturday the market sets up in the square before daybreak.'],
    [second, 'ar', 'كل سبت يقام السوق في الساحة قبل طلوع النهار.'],
  ] as const) {
    const anchor = { blockId: block?.id, start: 0, end: (block?.sentences[0]?.end ?? 0) - (block === second ? 1 : 0) };
    await call(reading.writeTranslation, { id: lessonId }, { anchor, lang, text: written, revision: 0 });
  }
  return (await call(publishing.share, { kind: 'lesson', id: lessonId }, { visibility: 'public' })).path;
}

const tidy = async (page: Page): Promise<void> => {
  const { width, scroll } = await page
    .evaluate(() => ({ width: innerWidth, scroll: document.documentElement.scrollWidth }))
    .catch(() => ({ width: 1, scroll: 1 }));
  expect(scroll).toBeLessThanOrEqual(width);
};

test('a stranger without script reads the whole lesson in their language', async ({ page, request, server }) => {
  const path = await sharedLesson(request, server.url);
  await page.goto(path);
  expect(page.url()).toBe(`${server.url}/ja${path}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le marché du samedi');
  await expect(page.locator('.body p')).toHaveCount(3);
  await expect(page.locator('.body[lang=fr]')).toHaveCount(1);
  const sentences = page.locator('.sentences > ol > li');
  await expect(sentences.first()).toContainText('The Saturday market');
  await expect(sentences.nth(1).locator('[lang=ar]')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { name: '一文ずつ読む' })).toBeVisible();

  // Nothing is kept before it is allowed; a refusal keeps itself, and the page does not ask again.
  const question = page.getByRole('form', { name: 'クッキーについて' });
  await expect(question).toContainText('クッキーを1つ使ってもよいですか');
  expect(await page.context().cookies()).toEqual([]);
  // A bar at the foot: no text shows below or beside it.
  const bar = await question.boundingBox();
  expect([bar?.x, bar?.width, (bar?.y ?? 0) + (bar?.height ?? 0)]).toEqual([0, page.viewportSize()?.width, page.viewportSize()?.height]);
  const [refuse, accept] = await Promise.all(['使わない', '使う'].map((name) => question.getByRole('button', { name, exact: true }).boundingBox()));
  expect([refuse?.width, refuse?.height, refuse?.y]).toEqual([accept?.width, accept?.height, accept?.y]);
  await question.getByRole('button', { name: '使わない' }).click();
  await expect(page).toHaveURL(`${server.url}/ja${path}`);
  await expect(question).toHaveCount(0);
  expect((await page.context().cookies()).map(({ name, value }) => [name, value])).toEqual([['glossa_ui', 'no']]);

  // Changed one's mind: the language is remembered, whatever the browser asks for.
  await page.getByRole('link', { name: 'クッキーについて' }).click();
  await page.getByRole('button', { name: '使う', exact: true }).click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.goto(path);
  expect(page.url()).toBe(`${server.url}/de${path}`);
});

/** Of a lesson with its first sentence in sixteen languages, the path of its page. */
async function inManyLanguages(server: { url: string }): Promise<string> {
  const call = clientOf(server);
  const { id } = await makeLesson(server, 'fr', frenchText);
  const [, block] = unpackPage((await call(reading.getPage, { params: { id, page: 0 } })).text);
  const { start = 0, end = 0 } = block?.sentences[0] ?? {};
  for (const lang of ['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'uk'])
    await call(reading.writeTranslation, {
      params: { id },
      body: { anchor: { blockId: block?.id ?? '', start, end: end - 1 }, lang, text: `(${lang})`, revision: 0 },
    });
  return (await call(publishing.share, { params: { kind: 'lesson', id }, body: { visibility: 'public' } })).path as string;
}

test('of many translations the visitor’s own stands open, others unfold by keyboard, and a link opens another; paper has what is open', async ({
  page,
  server,
}) => {
  const path = await inManyLanguages(server);
  await page.goto(`/en${path}`);
  const item = page.locator('.sentences > ol > li').nth(1);
  const [own, spanish] = [item.getByText('(en)'), item.getByText('(es)')];
  await expect(own).toBeVisible();
  await expect(spanish).toBeHidden();
  const printed = async (isThere: boolean) => {
    await page.emulateMedia({ media: 'print' });
    await expect(own).toBeVisible();
    await expect(spanish).toBeVisible({ visible: isThere });
    await expect(item.getByText('more languages')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  };
  await printed(false);
  await item.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(spanish).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(spanish).toBeHidden();
  await item.locator('summary').click();
  await printed(true);

  await page.getByRole('navigation', { name: 'Translations' }).getByRole('link', { name: 'Spanish' }).click();
  expect(page.url()).toBe(`${server.url}/en${path}?with=es#sentences`);
  await expect(spanish).toBeVisible();
  await expect(own).toBeHidden();
});

test('the page changes its language by a link, and its chrome turns for Arabic', async ({ page, request, server }) => {
  const path = await sharedLesson(request, server.url);
  await page.goto(`/de${path}`);
  await page.getByRole('link', { name: 'العربية' }).click();
  expect(page.url()).toBe(`${server.url}/ar${path}`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.body')).toHaveAttribute('dir', 'ltr');
  await page.goto('/ar/cookies');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ملفات تعريف الارتباط');
});

test('a stranger reports a page by a plain form', async ({ page, request, server }) => {
  const path = await sharedLesson(request, server.url);
  await page.goto(`/en${path}`);
  await page.getByRole('link', { name: 'Report this page' }).click();
  await page.getByLabel('It is advertising').check();
  await page.getByLabel('More about it (optional)').fill('Buy now');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The report was sent');
  // The notice about cookies stands at the foot of a page that is shorter than the window too.
  const notice = await page.locator('form.notice').boundingBox();
  expect(Math.abs((notice?.y ?? 0) + (notice?.height ?? 0) - (page.viewportSize()?.height ?? 0))).toBeLessThan(2);
  const { items } = await (await request.get(publishing.listReports.path)).json();
  expect(items).toMatchObject([{ reason: 'spam', note: 'Buy now', publication: { path } }]);
});

test.describe('with script, which only looks on', () => {
  test.use({ javaScriptEnabled: true });
  test('public pages are accessible and fit phones', async ({ page, request, server }) => {
    const path = await sharedLesson(request, server.url);
    const many = await inManyLanguages(server);
    for (const [width, scheme, locale] of [
      [1280, 'light', 'ja'],
      [390, 'dark', 'ar'],
      [320, 'light', 'de'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme: scheme });
      for (const address of [path, many, '/lessons', '/languages/fr', '/cookies', `${path}/report`, '/lessons/none']) {
        await page.goto(`/${locale}${address}`);
        await tidy(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${locale}${address}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
});

test.describe('a stranger who wants to keep it', () => {
  test.use({ javaScriptEnabled: true, locale: 'ja-JP', settings: { GLOSSA_SIGNUP: 'open' } });

  test('is asked to join, and ends with the lesson and its translations in a library of their own', async ({ page, request, server }) => {
    const path = await sharedLesson(request, server.url);
    // The one person at this computer sets a password, so that whoever comes now is a stranger.
    const password = 'un mot de passe assez long';
    await request.fetch(accounts.changePassword.path, { method: 'PUT', headers: { origin: server.url }, data: { current: null, next: password } });
    await page.goto(`/de${path}`);
    await page.getByRole('link', { name: 'Diese Lektion ins eigene Regal stellen' }).click();
    await expect(page.getByText('„Le marché du samedi“ wartet auf Sie')).toBeVisible();
    // Over to signing in and back: what they came for is not forgotten.
    await page.getByRole('link', { name: 'Lieber anmelden' }).click();
    await page.getByRole('link', { name: 'Konto anlegen' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Jürgen');
    await page.getByLabel('Passwort', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await page.getByRole('button', { name: 'In meine Bibliothek übernehmen' }).click();
    await expect(page.locator('#main .w').first()).toBeVisible(byWorker);
    const id = new URL(page.url()).pathname.split('/')[2] as string;
    const { items } = await (await page.request.get(addressOf(reading.listTranslations, { params: { id, page: 0 } }))).json();
    expect(items.map(({ lang, source }: { lang: string; source: string }) => `${lang} ${source}`).toSorted()).toEqual(['ar import', 'en import', 'en import']);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Le marché du samedi' }).first()).toBeVisible();

    // Later the whole course: what is there stays alone, what is new comes.
    await sharedLesson(request, server.url, 'Le soir');
    const { courseId } = (await (await request.get(`${library.listLessons.path}?limit=1`)).json()).items[0];
    const share = addressOf(publishing.share, { params: { kind: 'course', id: courseId } });
    const course = await (await request.fetch(share, { method: 'PUT', headers: { origin: server.url }, data: { visibility: 'public' } })).json();
    await page.goto(`/de${course.path}`);
    await page.getByRole('link', { name: 'Diesen Kurs ins eigene Regal stellen' }).click();
    await expect(page.getByText('Französisch · 2 Lektionen')).toBeVisible();
    await page.getByRole('button', { name: 'In meine Bibliothek übernehmen' }).click();
    await expect(page).toHaveURL(/\/courses\//, byWorker);
    await expect(page.getByRole('link', { name: 'Le soir', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Le marché du samedi', exact: true })).toHaveCount(1);
  });
});

test.describe('reports in the app', () => {
  test.use({ javaScriptEnabled: true, locale: 'en-GB', settings: { GLOSSA_SIGNUP: 'open' } });

  test('whoever shares it sees that it was reported, whoever keeps the server decides', async ({ page, request, server, browser }) => {
    const headers = { origin: server.url };
    const password = 'un mot de passe assez long';
    await request.fetch(accounts.changePassword.path, { method: 'PUT', headers, data: { current: null, next: password } });
    await page.request.fetch(accounts.signUp.path, { method: 'POST', headers, data: { name: 'Bob', password } });
    const path = await sharedLesson(page.request, server.url);
    const id = path.split('/').at(-1) as string;
    await request.fetch(addressOf(publishing.report, { params: { id } }), { method: 'POST', headers, data: { reason: 'rights', note: 'It is my text.' } });

    await page.goto('/');
    await page.getByRole('button', { name: /Reports \(1\)/ }).click();
    await page.getByRole('menuitem', { name: 'Reports (1)' }).click();
    await expect(page.getByRole('heading', { name: 'About what you share' })).toBeVisible();
    await expect(page.getByText('It uses somebody’s work without permission')).toBeVisible();
    await expect(page.getByText('It is my text.')).toHaveCount(0);

    const keeping = await browser.newContext({ baseURL: server.url, locale: 'en-GB', storageState: await request.storageState() });
    const keeper = await keeping.newPage();
    await keeper.goto('/settings/reports');
    await expect(keeper.getByText('It is my text.')).toBeVisible();
    await expect(keeper.getByText('shared by Bob')).toBeVisible();
    await keeper.getByRole('button', { name: 'Make private: Le marché du samedi' }).click();
    await expect(keeper.getByRole('heading', { name: 'Taken down' })).toBeVisible();
    expect((await request.get(`/en${path}`)).status()).toBe(404);

    await page.reload();
    await expect(page.getByText(/^Whoever keeps this server made it private/)).toBeVisible();
    await page.goto('/');
    await page
      .getByRole('button', { name: say('common.more', { title: 'Le marché du samedi' }) })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Share' }).click();
    await expect(page.getByRole('dialog').getByText('This was taken down')).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Public/ })).toBeDisabled();

    await keeper.getByRole('button', { name: 'Allow sharing again: Le marché du samedi' }).click();
    await expect(keeper.getByText('Nobody has reported anything.')).toBeVisible();
    await expect(keeper.getByRole('heading', { name: 'Taken down' })).toHaveCount(0);
    await keeping.close();
  });
});
