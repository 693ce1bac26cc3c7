import { randomUUID } from 'node:crypto';
import { reading, vocabulary } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, status, word, words } from './screens.ts';

const notice = (page: Page) => page.getByRole('region', { name: say('common.notices') });
const phrases = (page: Page) => page.locator('#main .ph');

test('a word opens at once, and what changes is that word alone', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);

  // In the same task as the click, from what the page holds: no frame, no request is waited for.
  const opened = await word(page, 'place').evaluate((element: HTMLElement) => {
    element.click();
    return document.querySelector('.gloss h2')?.textContent;
  });
  expect(opened).toBe('place');

  await watchText(page);
  await page.keyboard.press('2');
  await expect(word(page, 'place')).toHaveAttribute('data-s', '2');
  expect(await touched(page)).toEqual({ words: ['place', 'place'], redrawn: 0 });

  // Keeping a phrase draws its own sentence again, and no other.
  await page.keyboard.press('Escape');
  await choose(page, 'tout', 'suite');
  await watchText(page);
  await page.keyboard.press('3');
  await expect(phrases(page)).toHaveText('tout de suite');
  expect((await touched(page)).redrawn).toBe(1);
});

test('phrases by drag and by keys, also where they overlap', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);

  await word(page, 'connais').hover();
  await page.mouse.down();
  await word(page, 'goût').hover();
  await page.mouse.up();
  await expect(gloss(page).getByRole('heading')).toHaveText('connais le goût');
  await page.keyboard.press('1');
  await expect(phrases(page)).toHaveText('connais le goût');
  await page.keyboard.press('Escape');

  // A phrase ends where its sentence does.
  await word(page, 'suite').click();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(gloss(page).getByRole('heading')).toHaveText('suite');
  await page.keyboard.press('Escape');

  // Where two overlap both are drawn, in pieces where only one of them reaches.
  await choose(page, 'revient', 'tout');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await expect(phrases(page)).toHaveText(['connais le goût', 'revient tout']);
  await choose(page, 'tout', 'suite');
  await page.keyboard.press('1');
  await expect(phrases(page)).toHaveText(['connais le goût', 'revient ', 'tout', ' de suite']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  const told = [
    say('reading.wordName', { word: 'revient tout', status: say('reading.status.1') }),
    say('reading.wordName', { word: 'tout de suite', status: say('reading.status.1') }),
  ];
  await expect(page.locator('#main .w:focus')).toHaveAttribute(
    'aria-description',
    [say('reading.status.new'), ...told.map((phrase) => say('reading.inPhrase.heard', { phrase }))].join('. '),
  );
  await page.keyboard.press('Enter');
  await gloss(page)
    .getByRole('button', { name: /tout de suite/ })
    .click();
  await gloss(page)
    .getByRole('button', { name: say('reading.letGo.detail', { word: 'tout de suite' }) })
    .click();
  await expect(phrases(page)).toHaveText(['connais le goût', 'revient tout']);
});

test('a phrase with a gap, by mouse and by keys alone', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', 'Le chat\n\nIl ne mange pas. Elle ne le voit presque pas. Ne pas toucher.');
  await open(page, path);
  await word(page, 'ne').click();
  await word(page, 'pas').click({ modifiers: ['Control'] });
  await expect(gloss(page).getByRole('heading')).toHaveText('ne … pas');
  await page.keyboard.press('2');
  // Wherever its words stand, with others between them or none.
  await expect(phrases(page)).toHaveText(['ne', ' mange ', 'pas', 'ne', ' le voit presque ', 'pas', 'Ne pas']);
  await expect(word(page, 'ne')).toHaveAttribute('data-s', 'new');
  await page.keyboard.press('Escape');

  await word(page, 'Elle').click();
  await page.keyboard.press('p');
  const choice = gloss(page).getByRole('group', { name: say('reading.choosePhrase') });
  await expect(choice.getByRole('button', { name: 'Elle' })).toBeFocused();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(choice.getByRole('button', { pressed: true })).toHaveText(['Elle', 'voit']);
  await expect(gloss(page).getByRole('heading')).toHaveText('Elle … voit');
  await page.keyboard.press('4');
  await page.reload();
  await expect(phrases(page)).toHaveText(['ne', ' mange ', 'pas', 'Elle', ' ', 'ne', ' le ', 'voit', ' presque ', 'pas', 'Ne pas']);
});

test('undo by key and by notice; what was changed elsewhere since is named and left', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await word(page, 'village').click();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await word(page, 'silence').click();
  await page.keyboard.press('4');
  await expect(notice(page)).toContainText(say('vocabulary.nowStatus', { word: 'silence', status: say('reading.status.4') }));
  await notice(page)
    .getByRole('button', { name: say('common.undo') })
    .click();
  await expect(word(page, 'silence')).toHaveAttribute('data-s', 'new');
  await page.keyboard.press('Control+z');
  await expect(word(page, 'village')).toHaveAttribute('data-s', 'new');
  await page.keyboard.press('z');
  await expect(notice(page)).toContainText(say('vocabulary.nothingToUndo'));

  // Every new word at once, and back.
  const before = await words(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.s ?? ''));
  await page.getByRole('button', { name: /^Mark the \d+ left/ }).click();
  // Names stand apart: they are no words to learn.
  await expect(page.locator('#main .w[data-s="new"]:not([data-is])')).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(page.locator('#main .w[data-s="new"]')).toHaveCount(before.filter((one) => one === 'new').length);

  // Another device changes the word in between.
  await word(page, 'carnet').click();
  const kept = page.waitForResponse(
    (answer) => answer.url().endsWith('/terms/changes') && !!answer.request().postData()?.includes('"status":"1"') && answer.ok(),
  );
  await page.keyboard.press('1');
  await kept;
  await clientOf(server)(vocabulary.changeTerms, {
    body: { operationId: randomUUID(), lang: 'fr', kind: 'change', changes: [{ words: ['carnet'], text: 'carnet', status: '3' }] },
  });
  await page.keyboard.press('z');
  await expect(notice(page)).toContainText(say('vocabulary.conflicts', { count: 1, words: 'carnet' }));
  await expect(word(page, 'carnet')).toHaveAttribute('data-s', '3');

  // Loaded again, what was done today can still be undone, and done again: also where the clock of the device is three hours slow.
  await page.addInitScript(() => {
    const right = Date.now;
    Date.now = () => right() - 3 * 3_600_000;
  });
  await page.reload();
  await expect(word(page, 'carnet')).toHaveAttribute('data-s', '3');
  // What another device does from now on is not what was done last here.
  await clientOf(server)(vocabulary.changeTerms, {
    body: { operationId: randomUUID(), lang: 'fr', kind: 'change', changes: [{ words: ['silence'], text: 'silence', status: '3' }] },
  });
  await page.keyboard.press('Control+z');
  await expect(notice(page)).toContainText(say('vocabulary.undone.status', { word: 'carnet', status: say('reading.status.1') }));
  await expect(word(page, 'carnet')).toHaveAttribute('data-s', '1');
  await notice(page)
    .getByRole('button', { name: say('common.undo') })
    .click();
  await expect(word(page, 'carnet')).toHaveAttribute('data-s', '3');
});

test('into the gloss with Tab and back with Shift and Tab', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await word(page, 'marché').click();
  await page.keyboard.press('Tab');
  await expect(gloss(page).getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('2');
  expect(await status(page, 'marché')).toBe('new');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Shift+Tab');
  await expect(gloss(page).getByRole('button', { name: say('common.close') })).toBeFocused();
  // Past whatever stands before it: where the server can speak, a button that speaks.
  while (await gloss(page).locator(':focus').count()) await page.keyboard.press('Shift+Tab');
  await expect(word(page, 'marché')).toBeFocused();
  await expect(gloss(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#main .w:focus')).toHaveCount(0);
});

test('changes wait for the server, outlive a reload, and arrive once', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  const entries = async () => (await clientOf(server)(vocabulary.listJournal, { query: { lang: 'fr' } })).items.length;

  // The first answer is lost on the way, the next tries do not arrive.
  let reached = 0;
  await page.route('**/terms/changes', async (route) => {
    if (reached++ === 0) await route.fetch();
    await route.abort('connectionreset');
  });
  await word(page, 'marché').click();
  await page.keyboard.press('2');
  await expect(page.getByText(say('vocabulary.waiting', { count: 1 }))).toBeVisible();
  await page.keyboard.press('Escape');
  await word(page, 'fromage').click();
  await page.keyboard.press('k');
  await expect(page.getByText(say('vocabulary.waiting', { count: 2 }))).toBeVisible();

  await page.reload();
  await expect(word(page, 'marché')).toHaveAttribute('data-s', '2');
  await expect(word(page, 'fromage')).not.toHaveAttribute('data-s', /./);
  await page.unroute('**/terms/changes');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(entries).toBe(2);
  await expect(page.getByText(say('vocabulary.waiting', { count: 2 }))).toBeHidden();

  // The server itself is gone, and comes back.
  await server.kill();
  await word(page, 'village').click();
  await page.keyboard.press('3');
  await expect(page.getByText(say('vocabulary.waiting', { count: 1 }))).toBeVisible();
  await server.restart();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(entries).toBe(3);
  await page.reload();
  await expect(word(page, 'village')).toHaveAttribute('data-s', '3');
});

test('a key turns no page beside an open gloss, and ends no lesson', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(12));
  await open(page, path);
  const shown = (number: number) => expect(page.getByText(say('reading.page', { page: number, pages: 2 })).first()).toBeVisible();
  const atEnd = () => page.locator('#main').evaluate((text) => text.scrollHeight - text.clientHeight - text.scrollTop <= 2);
  const pressToEnd = async () => {
    while (!(await atEnd())) await page.keyboard.press('Space');
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Space');
  };
  await word(page, 'marin').first().click();
  await pressToEnd();
  await shown(1);
  await expect(gloss(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Space');
  await shown(2);
  await pressToEnd();
  await shown(2);
  await page.getByRole('button', { name: say('reading.finish') }).click();
  await expect(page.getByText(say('finishing.done'), { exact: true })).toBeVisible();
});

test('a page that fits the screen is the place too: nothing is scrolled to it', async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  const { id, path } = await makeLesson(server, 'fr', longText(40));
  await open(page, path);
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect.poll(async () => (await clientOf(server)(reading.getPlace, { params: { id } })).place?.page).toBe(1);
});

test('pages turn by button and keys, and the place is kept to the paragraph', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(40));
  await open(page, path);
  await expect(page.getByText(say('reading.page', { page: 1, pages: 5 })).first()).toBeVisible();
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  await expect(page.getByText(say('reading.page', { page: 2, pages: 5 })).first()).toBeVisible();
  await word(page, 'marin').click();
  await page.keyboard.press('Escape');
  await turnBy(page, 'Space', { page: 3, pages: 5 });
  await turnBy(page, 'PageUp', { page: 2, pages: 5 });
  await expect(page.locator('#main .w:focus')).toHaveCount(1);
  await page.goto(`${path}?page=3`);
  await expect(page.getByText(say('reading.page', { page: 3, pages: 5 })).first()).toBeVisible();

  // A smaller window, so that the page is longer than it.
  await page.setViewportSize({ width: 1280, height: 500 });
  const third = page.locator('#main [data-block]').nth(4);
  const block = await third.getAttribute('data-block');
  const saved = page.waitForRequest((request) => request.method() === 'PUT' && request.url().endsWith('/place') && request.postDataJSON().blockId === block);
  await third.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await saved;
  await page.goto('/');
  await open(page, path);
  await expect(page.getByText(say('reading.page', { page: 3, pages: 5 })).first()).toBeVisible();
  const top = await page.locator(`[data-block="${block}"]`).boundingBox();
  const bar = await page.locator('.lesson-bar').boundingBox();
  expect(Math.abs((top?.y ?? 0) - (bar?.height ?? 0))).toBeLessThan(40);
});

test('readings in letters stand apart, and the frame of a word goes around its own', async ({ page, server }) => {
  await open(page, (await makeLesson(server, 'zh', '每个星期六早上，太阳出来以前，广场上就有市场，卖东西的人大声说话。')).path);
  const readings = page.locator('#main rt');
  await expect(readings.first()).toBeVisible();
  const gaps = await readings.evaluateAll((all) => {
    const places = all.map((one) => {
      const range = new Range();
      range.selectNodeContents(one);
      return range.getBoundingClientRect();
    });
    return places.slice(1).flatMap((place, at) => (place.top === places[at]?.top ? [place.left - (places[at]?.right ?? 0)] : []));
  });
  expect(Math.min(...gaps)).toBeGreaterThan(2);
  const out = words(page).filter({ hasText: '出' }).first();
  await out.click();
  const [frame, reading] = await out.evaluate((one) => [one, one.querySelector('rt') as Element].map((each) => each.getBoundingClientRect().top));
  expect(frame).toBeLessThanOrEqual(reading ?? 0);
});

test('a Japanese text is read word by word, with readings where the learner wants them', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'ja', '土曜の市場\n\n毎週土曜日、日の出前に広場に市場が立ちます。村はまだ眠っています。');
  await open(page, path);
  await expect(page.locator('#main article.text')).toHaveAttribute('lang', 'ja');
  const market = words(page).filter({ hasText: '広場' }).first();
  await market.click();
  await expect(gloss(page).getByRole('heading')).toHaveText('広場');
  await expect(gloss(page).getByText('ひろば · hiroba')).toBeVisible();
  await page.keyboard.press('1');
  await expect(market).toHaveAttribute('data-s', '1');
  const reading = market.locator('rt');
  await expect(reading).toHaveText('ひろば');
  await expect(words(page).filter({ hasText: 'まだ' }).first().locator('rt')).toHaveCount(0);

  // Only over words not yet known: the lines stay where they are when one is known.
  await page.keyboard.press('Escape');
  const choose = async (mode: 'always' | 'unknown' | 'never') => {
    await page.getByRole('button', { name: say('reading.textMenu') }).click();
    await page.getByText(say(`reading.readings.${mode}`), { exact: true }).click();
    await page.keyboard.press('Escape');
  };
  await choose('unknown');
  const below = words(page).filter({ hasText: '眠' }).first();
  const before = await below.boundingBox();
  await market.click();
  await page.keyboard.press('k');
  await expect(reading).toBeHidden();
  expect(await below.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await choose('never');
  await expect(page.locator('#main rt')).toHaveCount(0);
  await page.reload();
  await expect(words(page).first()).toBeVisible();
  await expect(page.locator('#main rt')).toHaveCount(0);
});

/** Chooses the words from one to another with keys: the last ones so written. */
async function choose(page: Page, first: string, last: string): Promise<void> {
  await words(page)
    .filter({ hasText: new RegExp(`^${first}$`) })
    .last()
    .click();
  const heading = gloss(page).getByRole('heading');
  while (!(await heading.textContent())?.endsWith(last)) {
    const before = (await heading.textContent()) ?? '';
    await page.keyboard.press('Shift+ArrowRight');
    await expect(heading).not.toHaveText(before);
  }
}

/** Goes on with a key, which scrolls first and then turns, until a page is shown. */
async function turnBy(page: Page, key: string, goal: { page: number; pages: number }): Promise<void> {
  const place = async () => `${page.url()} ${await page.evaluate(() => [scrollY, document.querySelector('#main')?.scrollTop])}`;
  const isThere = () => new URL(page.url()).searchParams.get('page') === String(goal.page);
  while (!isThere()) {
    // Keys act on a page that has come.
    await expect(words(page).first()).toBeVisible();
    const before = await place();
    await page.keyboard.press(key);
    await expect.poll(place).not.toBe(before);
  }
  await expect(page.getByText(say('reading.page', goal)).first()).toBeVisible();
}

declare global {
  var textChanges: MutationRecord[];
}

/** From now on notes what changes in the text. */
const watchText = (page: Page): Promise<void> =>
  page.locator('#main article.text').evaluate((text) => {
    globalThis.textChanges = [];
    new MutationObserver((records) => globalThis.textChanges.push(...records)).observe(text, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-s'],
      childList: true,
    });
  });

/** The words whose status was drawn anew since, and how many sentences were. */
const touched = (page: Page): Promise<{ words: (string | null)[]; redrawn: number }> =>
  page.evaluate(() => ({
    words: globalThis.textChanges.filter(({ type }) => type === 'attributes').map(({ target }) => target.textContent),
    redrawn: new Set(globalThis.textChanges.filter(({ type }) => type === 'childList').map(({ target }) => target)).size,
  }));
