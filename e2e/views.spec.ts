import type { Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, sentence, toView, word, words } from './screens.ts';

declare global {
  var first: WeakRef<Element>;
}

const shownPage = (page: Page, number: number, pages: number) => page.getByText(say('reading.page', { page: number, pages })).first();

test('pages flow by, come when they are near, and the place is kept', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(40));
  await open(page, `${path}?page=3`);
  await toView(page, 'scroll');
  const text = page.locator('#main article.text');
  await expect(text).toContainText('Phrase numéro 17 ');
  await expect(shownPage(page, 3, 5)).toBeVisible();

  // The pages around it have come, and it stands where it stood.
  await expect(page.locator('[data-page="1"]')).toBeVisible();
  await expect(page.locator('[data-page="3"]')).toBeVisible();
  const third = page.locator('[data-page="2"]');
  const from = async () => ((await third.boundingBox())?.y ?? 0) - ((await page.locator('#main').boundingBox())?.y ?? 0);
  expect(Math.abs(await from())).toBeLessThan(80);

  // A word stays open while more pages come, and what it becomes is seen on all of them.
  const marin = third.locator('.w', { hasText: /^marin$/ }).first();
  await marin.click();
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  await expect(shownPage(page, 4, 5)).toBeVisible();
  await expect(page.locator('[data-page="4"]')).toBeVisible();
  await expect(gloss(page).getByRole('heading')).toHaveText('marin');
  await page.keyboard.press('2');
  for (const number of [2, 3, 4]) await expect(page.locator(`[data-page="${number}"] .w`, { hasText: /^marin$/ }).first()).toHaveAttribute('data-s', '2');
  await page.keyboard.press('Escape');

  // To the end; the way back to pages goes on where this was.
  await expect(async () => {
    await page.locator('#main').evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
    await expect(shownPage(page, 5, 5)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await toView(page, 'page');
  await expect(shownPage(page, 5, 5)).toBeVisible();
  await expect(text).toContainText('Phrase numéro 40 ');
});

/** Scrolls on by so many pixels at a time until a page is at the top; answers by how much what was seen jumped meanwhile, where that is more than half a line. */
const scrollUntil = (page: Page, by: number, wanted: number): Promise<number[]> =>
  page.locator('#main').evaluate(
    async (scroller, given) => {
      const { top: edge, height } = scroller.getBoundingClientRect();
      const topOf = (element: Element) => element.getBoundingClientRect().top;
      const pageAtTop = () => [...scroller.querySelectorAll<HTMLElement>('[data-page]')].find((one) => one.getBoundingClientRect().bottom > edge + 48);
      const jumps: number[] = [];
      for (let step = 0; step < 2000 && Number(pageAtTop()?.dataset.page) !== given.wanted; step++) {
        // No faster than pages come.
        const drawn = [...scroller.querySelectorAll('[data-page]')].map((one) => one.getBoundingClientRect());
        const left = given.by > 0 ? (drawn.at(-1)?.bottom ?? 0) - edge - height : edge - (drawn[0]?.top ?? 0);
        if (left < Math.abs(given.by)) {
          await new Promise((come) => setTimeout(come, 40));
          continue;
        }
        const seen = [...scroller.querySelectorAll('[data-block]')].find((block) => topOf(block) > edge + height / 3) as Element;
        const before = topOf(seen);
        const room = given.by > 0 ? scroller.scrollHeight - scroller.scrollTop - height : scroller.scrollTop;
        scroller.scrollBy(0, given.by);
        await new Promise((drawn) => setTimeout(drawn, 40));
        const jump = before - topOf(seen) - given.by;
        if (room > Math.abs(given.by) && Math.abs(jump) > 16) jumps.push(Math.round(jump));
      }
      return jumps;
    },
    { by, wanted },
  );

test('the scroll bar of a flow tells of the whole lesson, and leads anywhere in it', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(200));
  await open(page, `${path}/scroll`);
  const main = page.locator('#main');
  const height = () => main.evaluate(({ scrollHeight }) => scrollHeight);
  // The pages that were never drawn are guessed by those that are here, in the face they are set in.
  await expect(page.locator('[data-page="1"]')).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const whole = await height();
  await main.focus();
  await page.keyboard.press('End');
  await expect(shownPage(page, 23, 23)).toBeVisible();
  await expect(page.locator('[data-page="22"] [data-block]').last()).toBeInViewport();
  expect(Math.abs((await height()) / whole - 1)).toBeLessThan(0.15);
  expect(await page.locator('[data-page]').count()).toBeLessThan(8);

  await main.evaluate((scroller) => scroller.scrollTo(0, (scroller.scrollHeight - scroller.clientHeight) / 2));
  // Which page is in the middle is as exact as the guess of the heights that were never drawn.
  await expect(page.getByText(/^Page 1[123] of 23$/).first()).toBeVisible();
  await expect(page.locator('[data-page="11"]')).toBeAttached();
  const seen = page.locator('[data-page="11"] [data-block]').first();
  const before = (await seen.boundingBox())?.y;
  await expect(page.locator('[data-page="9"]')).toBeAttached();
  expect(Math.abs(((await seen.boundingBox())?.y ?? 0) - (before ?? 0))).toBeLessThan(1);

  await main.focus();
  await page.keyboard.press('Home');
  await expect(shownPage(page, 1, 23)).toBeVisible();
  await expect(page.locator('[data-page="0"] [data-block]').first()).toBeInViewport();
});

test('a window that is loaded again goes on at the same line of a flow, and Home and End lead on from the switch', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(200));
  await open(page, path);
  await toView(page, 'scroll');
  await expect(page.locator('[data-page="1"]')).toBeAttached();
  await page.keyboard.press('End');
  await expect(shownPage(page, 23, 23)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(shownPage(page, 1, 23)).toBeVisible();

  // Of what waits for the reader while it loads there may be two for a moment.
  const main = page.locator('#main:not(.page-wait)');
  await expect(page.locator('[data-page="2"]')).toBeAttached();
  await main.evaluate((scroller) => scroller.scrollBy(0, 937));
  const top = () =>
    main.evaluate((scroller) => {
      const edge = scroller.getBoundingClientRect().top;
      const block = [...scroller.querySelectorAll<HTMLElement>('[data-page] [data-block]')].find((one) => one.getBoundingClientRect().bottom > edge + 8);
      return { block: block?.dataset.block, top: Math.round((block?.getBoundingClientRect().top ?? 0) - edge) };
    });
  await page.waitForTimeout(300);
  const before = await top();
  await page.reload();
  await expect.poll(async () => (await top()).block).toBe(before.block);
  expect(Math.abs((await top()).top - before.top)).toBeLessThan(3);
});

test('pages of a long flow are let go far away, without a jump, and come again', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(200));
  await open(page, `${path}/scroll`);
  const first = page.locator('[data-page="0"]');
  await first
    .locator('.w', { hasText: /^marin$/ })
    .first()
    .click();
  await page.keyboard.press('3');
  await expect(gloss(page)).toBeVisible();
  await first.evaluate((section) => {
    globalThis.first = new WeakRef(section);
  });

  expect(await scrollUntil(page, 250, 21)).toEqual([]);
  await expect(first).not.toBeAttached();
  expect(await page.locator('[data-page]').count()).toBeLessThan(20);
  await page.requestGC();
  await expect.poll(() => page.evaluate(() => globalThis.first.deref() === undefined)).toBe(true);

  // Keys go on from what is seen, not from the word that was let go.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#main .w:focus')).toBeInViewport();
  await page.keyboard.press('Escape');

  expect(await scrollUntil(page, -250, 0)).toEqual([]);
  await expect(shownPage(page, 1, 23)).toBeVisible();
  await expect(first.locator('.w', { hasText: /^marin$/ }).first()).toHaveAttribute('data-s', '3');
});

test('sentences one at a time, by keys and buttons, over the end of the page and back', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(12));
  await open(page, `${path}/sentences`);
  await page.getByText(say('reading.layout.one')).click();
  await expect(page.getByRole('group', { name: /^Sentence/ })).toHaveCount(1);
  await expect(sentence(page, 1)).toBeVisible();
  await words(page).first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await expect(sentence(page, 2)).toBeVisible();
  await expect(sentence(page, 1)).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(sentence(page, 1)).toBeVisible();
  for (let at = 2; at <= 6; at++) await page.getByRole('button', { name: say('reading.nextSentence') }).click();
  await expect(sentence(page, 6)).toBeVisible();
  await page.getByRole('button', { name: say('reading.nextSentence') }).click();
  await expect(shownPage(page, 2, 2)).toBeVisible();
  await expect(sentence(page, 1)).toBeVisible();
  await page.getByRole('button', { name: say('reading.previousSentence') }).click();
  await expect(shownPage(page, 1, 2)).toBeVisible();
  await expect(sentence(page, 6)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('group', { name: /^Sentence/ })).toHaveCount(1);
});

test('the text looks as it was asked to, also the next time', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  const looks = () =>
    word(page, 'silence').evaluate((element) => {
      const style = getComputedStyle(element);
      const paragraph = getComputedStyle(element.closest('p') as Element);
      return { font: style.fontFamily.split(',')[0], align: paragraph.textAlign, hyphens: paragraph.hyphens, tint: style.getPropertyValue('--tint') };
    });
  const before = await looks();
  expect(before).toMatchObject({ font: 'Literata', align: 'start', hyphens: 'manual' });
  await page.getByRole('button', { name: say('reading.textMenu') }).click();
  await page.getByRole('radio', { name: say('reading.face.hyperlegible') }).check({ force: true });
  await page.getByText(say('reading.justify')).click();
  await page.getByText(say('reading.hyphenate')).click();
  await page.getByText(say('reading.palette.tritan')).click();
  await page.keyboard.press('Escape');
  const after = await looks();
  expect(after).toMatchObject({ font: '"Atkinson Hyperlegible Next"', align: 'justify', hyphens: 'auto' });
  expect(after.tint).not.toBe(before.tint);
  expect(await page.evaluate(() => document.fonts.check('20px "Atkinson Hyperlegible Next"'))).toBe(true);
  await page.reload();
  await expect.poll(looks).toEqual(after);
});

test('words and sentences are spoken by the device, where it can', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await page.addInitScript(() => {
    const spoken: { text: string; rate: number }[] = [];
    const voice = { lang: 'fr-FR', default: true, localService: true };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      cancel: () => undefined,
      speak: (said: (typeof spoken)[0]) => spoken.push(said),
    });
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperties(globalThis, { speechSynthesis: { value: speech }, SpeechSynthesisUtterance: { value: Utterance }, spoken: { value: spoken } });
  });
  const spoken = () =>
    page.evaluate(() => (globalThis as unknown as { spoken: { text: string; rate: number }[] }).spoken.map(({ text, rate }) => `${text} ${rate}`));
  await page.reload();
  await word(page, 'silence').click();
  await gloss(page)
    .getByRole('button', { name: say('reading.speak', { word: 'silence' }) })
    .click();
  await page.keyboard.press('Escape');
  await word(page, 'midi').click();
  await page.keyboard.press('s');
  await toView(page, 'sentences');
  await page.getByText(say('reading.layout.one')).click();
  await page.getByRole('button', { name: say('reading.speakSlowly') }).click();
  await expect.poll(spoken).toEqual(['silence 1', 'midi 1', 'À midi, tout est fini. 0.6']);
});
