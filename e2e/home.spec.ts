import { accounts, library, vocabulary } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expectFaultless } from './faultless.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson } from './lessons.ts';
import { frenchText, say, sentence, toSentences, words } from './screens.ts';

const titles = (page: Page) => page.locator('.lessons h3');
const find = (page: Page) => page.getByRole('dialog', { name: say('common.find') });

test('a first visit leads to a lesson with two presses, and each of its sentences is translated', async ({ page, server }) => {
  const began = Date.now();
  await page.goto('/');
  await expect(page.getByText(say('importing.starters.choose'))).toBeVisible();
  await page.getByRole('button', { name: 'French', exact: true }).click();
  await expectFaultless(page, 'the first visit');
  await page.getByRole('button', { name: /Le parapluie jaune/ }).click();
  await expect(words(page).first()).toBeVisible();
  expect(Date.now() - began).toBeLessThan(60_000);
  await toSentences(page);
  await expect(sentence(page, 1).getByText('The Yellow Umbrella')).toBeVisible();
  await expect(sentence(page, 4).getByText('On the seat next to her there is a yellow umbrella.')).toBeVisible();
  // What the first page showed is kept, and what the settings show.
  const kept = async () => (await clientOf(server)(accounts.getWelcome, {})).account?.preferences;
  await expect.poll(kept).toMatchObject({ lang: 'fr', translationLangs: ['en'] });
  await page.goto('/settings');
  await expect(page.getByRole('listitem').filter({ hasText: 'English' })).toBeVisible();
});

test('until a page is drawn, a quiet sign says that it is on its way', async ({ page }) => {
  const letScriptCome = await holdBack(page, /\/assets\/index-[^/]+\.js$/);
  const letAnswerCome = await holdBack(page, '**/api/v1/welcome');
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.locator('.starting')).toHaveCSS('opacity', '1');
  letScriptCome();
  await expect(page.locator('.toasts')).toBeAttached();
  await expect(page.locator('.starting')).toBeVisible();
  letAnswerCome();
  await expect(page.getByText(say('importing.starters.choose'))).toBeVisible();
  await expect(page.locator('.starting')).toBeHidden();
});

/** Holds requests back until what it answers is called. */
async function holdBack(page: Page, wanted: string | RegExp): Promise<() => void> {
  let letCome = () => {};
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(wanted, async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

test('lessons are found, chosen and ordered by what is known of them, and what was deleted comes back', async ({ page, server }) => {
  const call = clientOf(server);
  const { id } = await makeLesson(server, 'fr', frenchText);
  await makeLesson(server, 'fr', `Le port\n\n${longText(4)}`);
  const known = 'le vieux marin raconte chaque soir la même histoire à tous ceux qui passent sur quai du port phrase est'.split(' ');
  const changes = known.map((word) => ({ words: [word], text: word, status: 'known' as const }));
  await call(vocabulary.changeTerms, { body: { operationId: 'known-by-heart', lang: 'fr', changes } });

  await page.goto('/');
  await expect(titles(page)).toHaveText(['Le port', 'Le marché du samedi']);
  await expect(page.locator('.course .coverage')).toHaveCount(1);
  await expectFaultless(page, 'the library');
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('menuitemradio', { name: say('library.sort.coverage') }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('menuitemcheckbox', { name: say('library.sort.reversed') }).click();
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveText(['Le marché du samedi', 'Le port']);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expectFaultless(page, 'the filters');
  await page.getByRole('menuitemradio', { name: say('library.filter.knownRange', { from: 85, to: 0.98 }) }).click();
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveText(['Le port']);
  await page.reload();
  await expect(titles(page)).toHaveText(['Le port']);
  await page.goto('/');
  await page.getByRole('searchbox', { name: say('library.search') }).fill('FROM lefevre');
  await expect(titles(page)).toHaveText(['Le marché du samedi']);

  const course = await call(library.createCourse, { body: { operationId: 'a-course-to-lose', lang: 'fr', title: 'Perdu' } });
  const lesson = await call(library.getLesson, { params: { id } });
  await call(library.changeLesson, { params: { id }, body: { revision: lesson.revision, courseId: course.id } });
  await call(library.deleteCourse, { params: { id: course.id } });
  await page.goto('/?show=deleted');
  await expect(titles(page)).toHaveText(['Perdu']);
  await page.getByRole('button', { name: say('library.restoreTitle', { title: 'Perdu' }) }).click();
  await page.goto('/');
  await expect(titles(page)).toHaveText(['Le port', 'Le marché du samedi']);
});

test('the palette finds lessons and what can be done, with keys alone', async ({ page, server }) => {
  await makeLesson(server, 'fr', frenchText);
  await makeLesson(server, 'de', 'Am Hafen\n\nDas Schiff fährt ab.');
  await page.goto('/');
  await expect(page.getByRole('radio', { name: /French/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(find(page).getByRole('combobox')).toBeFocused();
  await expectFaultless(page, 'the palette');
  await page.keyboard.type('e');
  await expect(find(page).getByRole('option').nth(8)).toBeAttached();
  await expectFaultless(page, 'the palette, with more than it shows');
  const list = find(page).getByRole('listbox');
  expect(await list.evaluate((one) => one.scrollHeight > one.clientHeight)).toBe(true);
  for (let at = 0; at < 12; at++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => list.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('hafen');
  await expect(find(page).getByRole('option')).toHaveText(['Am Hafen']);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\//);
  await expect(words(page).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(find(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('scroll');
  await expect(find(page).getByRole('option')).toHaveText([say('common.act.view', { view: say('reading.view.scroll') })]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/scroll/);
  await expect(words(page).first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(find(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('settings');
  await expect(find(page).getByRole('option')).toHaveText([say('common.act.settings')]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/settings/);
  await page.getByRole('button', { name: say('common.find'), exact: true }).click();
  await expect(find(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(find(page)).toBeHidden();
  await expect(page.getByRole('button', { name: say('common.find'), exact: true })).toBeFocused();
});

test('courses of several languages that are called the same tell their languages, in the filter and in the palette', async ({ page, server }) => {
  await makeLesson(server, 'fr', frenchText);
  await makeLesson(server, 'de', 'Am Hafen\n\nDas Schiff fährt ab.');
  const both = ['Quick Imports · French', 'Quick Imports · German'];
  await page.goto('/');
  await page.getByRole('button', { name: /^Filter/ }).click();
  for (const name of both) await expect(page.getByRole('menuitemradio', { name, exact: true })).toBeVisible();
  await page.getByRole('menuitemradio', { name: 'Quick Imports · German' }).click();
  await page.keyboard.press('Escape');
  await expect(titles(page)).toHaveText(['Am Hafen']);
  await page.keyboard.press('Control+k');
  await expect(find(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('quick');
  for (const name of both) await expect(find(page).getByRole('option', { name, exact: true })).toBeVisible();
});

test('a notice covers nothing of the window that asked for it', async ({ page, server }) => {
  await makeLesson(server, 'fr', frenchText);
  for (const size of [
    { width: 1280, height: 480 },
    { width: 390, height: 600 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('/');
    await page
      .getByRole('button', { name: say('common.more', { title: 'Le marché du samedi' }) })
      .first()
      .click();
    await page.getByRole('menuitem', { name: say('publishing.share') }).click();
    const window = page.getByRole('dialog');
    await window.getByText(/^Public/).click();
    await window.getByRole('button', { name: say('common.save') }).click();
    const notice = page.locator('.toast');
    await expect(notice).toBeVisible();
    const [covering, covered] = [await notice.boundingBox(), await window.boundingBox()];
    expect((covering?.y ?? 0) + (covering?.height ?? 0)).toBeLessThanOrEqual(covered?.y ?? 0);
  }
});
