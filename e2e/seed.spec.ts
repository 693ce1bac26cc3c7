import { accounts, publishing, translating } from '@glossa/contract';
import { markupFaults } from '../apps/server/src/publishing/markup-faults.ts';
import { notices, testPage } from '../packages/formats/src/pasted/testing.ts';
import { apertiumInstalled, startApertium } from '../scripts/lib/apertium.ts';
import { clientOf } from '../scripts/lib/client.ts';
import { test as base, expect } from './glossa.ts';
import { jobDone, makeLesson } from './lessons.ts';
import { bring, say, sentence, toSentences } from './screens.ts';

const translates = apertiumInstalled();
/** With Apertium itself where it is installed. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument taken apart
  settings: async ({}, use) => {
    const apertium = translates ? await startApertium() : null;
    await use(apertium ? { GLOSSA_APERTIUM_URL: apertium.url } : {});
    apertium?.stop();
  },
});

/** An article as they come from the web: straight and curly apostrophes, numbers, a sub-heading, a list. */
const article = `# La bibliothèque flottante refuse du monde

Depuis l'ouverture de la saison, la péniche n'accepte plus de lecteurs le samedi : le quai a déjà été pris d’assaut en 2015-2017. (Saint-Aubin) La mairie a elle aussi ressenti un «effet roman», la semaine dernière.

À l’instar du musée, le bateau a reçu plus de 2 000 visites en trois jours, dont la moitié venait de l’autre rive.

## Trop tôt pour les prévisions

Est-ce que cet intérêt soudain se traduira par des prêts ? Il est trop tôt pour le dire, explique M. Dufour.

- 14 137 : nombre de pages lues à bord le 9 novembre.
- 899 : nombre de pages lues sur la berge.`;

/** Title and first sentence in three languages, as somebody would write them. */
const written = {
  English: [
    'The floating library turns people away',
    'Since the season opened, the barge takes no more readers on Saturdays: the quay was stormed as early as 2015-2017.',
  ],
  Ukrainian: [
    'Плавуча бібліотека відмовляє відвідувачам',
    'Від початку сезону баржа не приймає читачів у суботу: набережну брали штурмом ще у 2015-2017 роках.',
  ],
  Japanese: ['水上図書館、満員につきお断り', '季節が始まってから、船は土曜日の読者を受け付けていない。'],
} as const;

test('an article becomes a lesson, is translated and shared, and a stranger without script reads all of it in Japanese', async ({ page, server, browser }) => {
  await clientOf(server)(accounts.changePreferences, { body: { translationLangs: ['en', 'uk', 'ja'] } });
  await bring(page, article, 'French');
  await toSentences(page);
  for (const [language, texts] of Object.entries(written))
    for (const [at, text] of texts.entries()) {
      const here = sentence(page, at + 1);
      await here.getByRole('button', { name: `${say('reading.write')}: ${say('reading.translationIn', { language })}` }).click();
      await here.getByRole('textbox').fill(text);
      await page.keyboard.press('Control+Enter');
      await expect(here.getByText(text, { exact: true })).toBeVisible();
    }
  const count = await page.getByRole('group', { name: /^Sentence \d+$/ }).count();
  const call = clientOf(server);
  const id = /lessons\/([^/]+)/.exec(page.url())?.[1] ?? '';
  for (const lang of translates ? ['es', 'en'] : []) await jobDone(server, (await call(translating.translateMissing, { params: { id }, body: { lang } })).id);

  const title = 'La bibliothèque flottante refuse du monde';
  const menu = (state: string) => page.getByRole('menuitem', { name: `${say('publishing.share')} ${state}`, exact: true });
  await page.getByRole('button', { name: say('reading.more'), exact: true }).click();
  await menu(say('publishing.share.private')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/^Public/).click();
  await dialog.getByRole('button', { name: say('common.save') }).click();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: say('publishing.share.copy') }).click();
  await expect(page.getByText(say('common.copied'))).toBeVisible();
  const address = (await dialog.getByRole('link').getAttribute('href')) ?? '';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(server.url + address);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say('reading.more'), exact: true }).click();
  await menu(say('publishing.share.public')).click();

  const abroad = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP', baseURL: server.url });
  const asked: string[] = [];
  abroad.on('request', (request) => asked.push(new URL(request.url()).origin));
  const stranger = await abroad.newPage();
  const sent = await stranger.goto(address);
  expect(stranger.url()).toBe(`${server.url}/ja${address}`);
  await expect(stranger.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(stranger.getByRole('navigation', { name: '現在の場所' })).toContainText('クイック取り込み');
  await expect(stranger.getByRole('heading', { level: 1, name: title })).toHaveAttribute('lang', 'fr');
  const body = stranger.locator('.body');
  await expect(body).toHaveAttribute('lang', 'fr');
  await expect(body.locator('p')).toHaveCount(3);
  await expect(body.getByRole('heading', { name: 'Trop tôt pour les prévisions' })).toBeVisible();
  await expect(body.getByRole('listitem')).toHaveCount(2);
  const sentences = stranger.locator('.sentences > ol > li');
  await expect(sentences).toHaveCount(count);
  for (const texts of Object.values(written)) for (const [at, text] of texts.entries()) await expect(sentences.nth(at)).toContainText(text);
  await expect(sentences.first().locator('dd [lang=uk]')).toHaveText(written.Ukrainian[0]);
  if (translates) {
    await expect(sentences.locator('dd [lang=es]')).toHaveCount(count);
    await expect(sentences.locator('dd [lang=en]')).toHaveCount(count);
    await expect(sentences.last()).toContainText('訳：機械翻訳（Apertium、スペイン語を経由）');
    await expect(sentences.first()).toContainText('訳：人が訳したもの');
  }
  await expect(stranger.getByRole('form', { name: 'クッキーについて' })).toContainText('クッキーを1つ使ってもよいですか');

  const html = (await sent?.text()) ?? '';
  expect(await markupFaults(html)).toEqual([]);
  expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '')).toMatchObject({ name: title, inLanguage: 'fr' });
  for (const locale of ['en', 'ja', 'ar']) expect(html).toContain(`<link rel="alternate" hreflang="${locale}" href="${server.url}/${locale}${address}">`);
  for (const tag of [`<link rel="canonical" href="${server.url}/ja${address}">`, `<meta property="og:title" content="${title} — クイック取り込み">`])
    expect(html).toContain(tag);
  expect(await (await stranger.request.get('/sitemap.xml')).text()).toContain(`<loc>${server.url}/ja${address}</loc>`);
  expect(new Set(asked)).toEqual(new Set([server.url]));
  expect(await abroad.cookies()).toEqual([]);

  // Private again, the page is gone at once.
  await dialog.getByText(/^Private/).click();
  await dialog.getByRole('button', { name: say('common.save') }).click();
  await expect(dialog).toBeHidden();
  expect((await stranger.reload())?.status()).toBe(404);
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('これは共有されていません');
  await abroad.close();
});

base('a page that was copied whole, in whatever language, is one clean lesson to a stranger, with its translations', async ({ server, request }) => {
  for (const lang of ['ar', 'ja', 'de', 'uk'] as const) {
    const copied = testPage(lang, ['en', 'ru', 'fr'], 0, { depth: 2 });
    const { id } = await makeLesson(server, lang, copied.page);
    const { path } = await clientOf(server)(publishing.share, { params: { kind: 'lesson', id }, body: { visibility: 'public' } });
    const html = await (await request.get(path as string, { headers: { 'accept-language': 'ja' } })).text();
    const text = (part: string) =>
      part
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"');
    const body = [...html.matchAll(/<div class="body"[\s\S]*?<\/div>/g)].map(([found]) => text(found).trim());
    expect(body).toEqual([
      copied.blocks
        .slice(1)
        .map((block) => block.replace(/^\w+ /, ''))
        .join('\n'),
    ]);
    expect(`heading ${text(/<h1.*?<\/h1>/.exec(html)?.[0] ?? '')}`).toBe(copied.blocks[0]);
    const shown = [...html.matchAll(/<li[^>]*><span class="mark".*<\/li>/g)].flatMap(([item]) =>
      [...item.matchAll(/<dd><span lang="(..)"[^>]*>(.*?)<\/span>/g)].map(
        ([, into, translation]) => `${into}: ${text(/<p class="original".*?<\/p>/.exec(item)?.[0] ?? '')} → ${text(translation as string)}`,
      ),
    );
    expect(shown.toSorted()).toEqual(copied.translations.toSorted());
    for (const notice of Object.values(notices)) expect(html).not.toContain(notice);
    expect(await markupFaults(html)).toEqual([]);
  }
});
