import { accounts } from '@glossa/contract';
import type { Locator, Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, word, words } from './screens.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const longHeading = `# Ruée vers le portail du port avant la tombée de la nuit noire\n\n${frenchText}`;
const toast = (page: Page) => page.locator('.toast');

test('the first visit and the library: what stands in a row stands apart', async ({ page, server }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: say('importing.file.chooseOne') })).toBeVisible();
  await expect(page.getByRole('button', { name: say('importing.file.drop') })).toHaveCount(0);
  await page.getByRole('textbox', { name: say('importing.text') }).fill(frenchText);
  for (const width of [390, 660, 768]) {
    await page.setViewportSize({ width, height: 844 });
    await expectApart(page.locator('.first-foot > *'));
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await makeLesson(server, 'fr', frenchText);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: say('library.lessons') })).toBeVisible();
  for (const head of ['courses', 'lessons']) await expectApart(page.locator(`.section-head:has(#${head}) > *`));
});

test('the settings show which section they are in, where their names are wider than the screen', async ({ page }) => {
  await page.goto('/settings/translation');
  await expect(page.getByRole('link', { name: say('translating.engines'), exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveTitle(say('common.pageTitle', { title: say('translating.engines') }));
});

test.describe('on the narrowest phone, in German', () => {
  test.use({ viewport: { width: 320, height: 640 }, locale: 'de-DE' });

  test('the ways beside sign-in and the foot of a page have room for their words', async ({ page, server }) => {
    const { path } = await makeLesson(server, 'fr', frenchText);
    await open(page, path);
    const mark = page.locator('.lesson-foot-middle .button');
    await expect(mark).toBeVisible();
    expect((await boxOf(mark)).height).toBeLessThanOrEqual(46);
    await clientOf(server)(accounts.changePassword, { body: { current: null, next: 'a quiet reading room' } });
    await page.goto('/sign-in');
    const ways = page.locator('.door-box .door-ways > *');
    await expect(ways).toHaveCount(2);
    await expectApart(ways);
    expect((await boxOf(ways.first())).height).toBeLessThan(60);
  });
});

test('importing: what is focused stays above the bar with the button', async ({ page }) => {
  await page.goto('/import');
  const bar = page.locator('.import-foot');
  await expect(bar).toBeVisible();
  const controls = page.locator('.import-body :is(input, textarea, button):visible');
  await expect(controls.nth(1)).toBeVisible();
  for (const control of await controls.all()) {
    await control.focus();
    const [box, foot] = [await boxOf(control), await boxOf(bar)];
    if (box.height < 300) expect(box.y + box.height).toBeLessThanOrEqual(foot.y + 1);
  }
});

test('offline with a change waiting: the foot of the page stays on the screen, and a notice leaves the sheet free', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longHeading);
  await open(page, path);
  await page.context().setOffline(true);
  await word(page, 'silence').tap();
  await gloss(page)
    .getByRole('button', { name: say('reading.status.1') })
    .tap();
  await expect(toast(page)).toBeVisible();
  await expect(toast(page).locator('kbd')).toBeHidden();
  await expectApart(page.locator('.toast, .gloss'));
  await gloss(page)
    .getByRole('button', { name: say('common.close') })
    .tap();
  await expect(page.getByText(say('vocabulary.waiting', { count: 1 }))).toBeVisible();
  await expect(page.locator('.banner')).toBeVisible();
  const foot = await boxOf(page.locator('.lesson-foot'));
  expect(foot.y + foot.height).toBeLessThanOrEqual(844);
  await expectApart(page.locator('.banner, .lesson-bar, #main, .lesson-foot'));
  await expectApart(page.locator('.lesson-foot button, .lesson-foot-start .num, .unsent, .toast'));
});

test('in every language the bars keep to the screen, and what is in them to its place', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  for (const [ui, quickImports] of [
    ['fr', 'Importations rapides'],
    ['de', 'Schnellimporte'],
    ['uk', 'Швидкі імпорти'],
    ['ar', 'استيرادات سريعة'],
    ['ja', 'クイック取り込み'],
  ] as const) {
    await clientOf(server)(accounts.changePreferences, { body: { ui } });
    await page.goto('/');
    await expect(page.getByRole('link', { name: quickImports })).toBeVisible();
    await expectApart(page.locator('.top > :not(.grow, .only-wide)'));
    await open(page, path);
    await expectApart(page.locator('.lesson-foot button, .lesson-foot-start .num'));
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide[0], ui).toBeLessThanOrEqual(wide[1] ?? 0);
    // A number is one line.
    expect((await boxOf(page.locator('.lesson-foot-start .num.only-phone'))).height, ui).toBeLessThan(30);
  }
});

test('what is opened in the sheet is seen', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await word(page, 'silence').tap();
  for (const [opener, opened] of [
    ['.gloss-choose-open', '.gloss-choose button[aria-pressed="true"]'],
    ['.correct > .gloss-open', '.correct-panel .letters'],
  ] as const) {
    await gloss(page).locator(opener).tap();
    await expect(gloss(page).locator(opened)).toBeInViewport({ ratio: 0.9 });
  }
});

test('the rule below a phrase in a heading shows between its lines', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longHeading);
  await open(page, path);
  await words(page).first().focus();
  for (let at = 0; at < 2; at += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('1');
  const phrase = page.locator('h1 .ph');
  await expect(phrase).toHaveText('Ruée vers le');
  const [bottom, nextTint] = await phrase.evaluate((mark) => {
    const look = getComputedStyle(mark);
    // Below the first rule there is room for those of phrases that overlap.
    const room = Number.parseFloat(look.paddingBottom) - 0.2 * Number.parseFloat(look.fontSize);
    const end = (mark.getClientRects()[0] as DOMRect).bottom - room;
    const next = [...(mark.parentElement as HTMLElement).querySelectorAll('.w')]
      .map((one) => one.getBoundingClientRect())
      .find(({ top, bottom: low }) => low > end + 8 && top > end - 30) as DOMRect;
    return [end, next.top + 0.3 * Number.parseFloat(look.fontSize)];
  });
  expect(bottom).toBeLessThanOrEqual(nextTint as number);
});

test('what asks for a language of translations breaks where the screen ends', async ({ page, server }) => {
  await clientOf(server)(accounts.changePreferences, { body: { ui: 'de' } });
  await open(page, `${(await makeLesson(server, 'de', 'Ruhe\n\nEs ist still. Niemand spricht.')).path}/sentences`);
  const link = page.getByRole('button', { name: 'Wählen Sie eine Sprache, in der Sie Übersetzungen schreiben.' });
  const { x, width } = await boxOf(link);
  expect(x + width).toBeLessThanOrEqual(390);
});

test('a word that breaks over two lines is framed on both', async ({ page, server }) => {
  await open(page, (await makeLesson(server, 'fr', 'Le village dort. '.repeat(4) + 'Anticonstitutionnellement'.repeat(3))).path);
  const long = words(page).last();
  await long.tap();
  const frame = await long.evaluate((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return { lines: one.getClientRects().length, outlineStyle, outlineWidth, overlay: getComputedStyle(one, '::after').content };
  });
  expect(frame.lines).toBeGreaterThan(1);
  // A box laid over the word would be one for all its lines.
  expect(frame).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px', overlay: 'none' });
});

test('the bar of the house comes and goes with its pages: none above a lesson, no page of the house without', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((wait) => setTimeout(wait, 200));
    await route.continue();
  });
  await open(page, path);
  await page.evaluate(() => {
    globalThis.strayBars = [];
    new MutationObserver(() => {
      const [bar, reader, house] = ['.top', '.reader', 'main.screen'].map((one) => document.querySelector(one)?.checkVisibility() ?? false);
      const filled = document.querySelector('.top')?.childElementCount;
      if (bar ? reader || !filled : house) globalThis.strayBars.push(`bar: ${bar && filled}, reader: ${reader}, house: ${house}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['style'] });
  });
  await page.getByRole('link', { name: say('reading.back') }).click();
  await expect(page.locator('.top .avatar')).toBeVisible();
  await page.locator(`a[href="${path}"]`).first().click();
  await expect(words(page).first()).toBeVisible();
  expect(await page.evaluate(() => globalThis.strayBars)).toEqual([]);
});

test('the strip of languages shows the one that is chosen', async ({ page, server }) => {
  for (const lang of ['fr', 'de', 'es', 'it']) await makeLesson(server, lang, 'Radio.');
  for (const lang of ['fr', 'it', null]) {
    await clientOf(server)(accounts.changePreferences, { body: { lang } });
    await page.goto('/');
    await expect(page.locator('.language[aria-checked="true"]')).toBeInViewport({ ratio: 0.95 });
  }
});

declare global {
  var strayBars: string[];
}

/** No two of what is shown lie over each other. */
async function expectApart(parts: Locator): Promise<void> {
  await expect(parts.filter({ visible: true }).nth(1)).toBeVisible();
  const boxes = await parts.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.textContent?.slice(0, 30) || one.className, box: one.getBoundingClientRect().toJSON() as DOMRect }))
      .filter(({ box }) => box.width > 1),
  );
  const over = boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      return wide > 1 && high > 1 ? [`${one.name} / ${other.name}`] : [];
    }),
  );
  expect(over, parts.page().url()).toEqual([]);
  expect(boxes.length).toBeGreaterThan(1);
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}
