import type { Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, sentence, toSentences, word } from './screens.ts';

const notice = (page: Page) => page.getByRole('region', { name: say('common.notices') });
const undo = (page: Page) => notice(page).getByRole('button', { name: say('common.undo') });

test('a meaning is kept however the gloss closes, and can be undone', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  for (const [written, leave] of [
    ['village', () => page.keyboard.press('Escape')],
    [
      'carnet',
      () =>
        gloss(page)
          .getByRole('button', { name: say('common.close') })
          .click(),
    ],
    ['silence', () => word(page, 'fromage').click()],
  ] as const) {
    await word(page, written).click();
    await gloss(page).getByRole('textbox').fill(`meaning of ${written}`);
    await leave();
    await expect(notice(page)).toContainText(say('vocabulary.meaningKept', { word: written }));
    await expect(word(page, written)).toHaveAttribute('data-s', '1');
  }
  await page.reload();
  await word(page, 'village').click();
  await expect(gloss(page).getByRole('textbox').first()).toHaveValue('meaning of village');
  await gloss(page).getByRole('textbox').first().fill('something else');
  await page.keyboard.press('Escape');
  await undo(page).click();
  await expect(notice(page)).toContainText(say('vocabulary.undone.meanings', { word: 'village' }));
});

test('a translation given up with Escape comes back with Undo', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await toSentences(page);
  await sentence(page, 2)
    .getByRole('button', { name: /^Write/ })
    .click();
  await sentence(page, 2).getByRole('textbox').fill('Every Saturday');
  await page.keyboard.press('Escape');
  await expect(sentence(page, 2).getByRole('textbox')).toBeHidden();
  await undo(page).click();
  await expect(sentence(page, 2).getByRole('textbox')).toHaveValue('Every Saturday');
});

test('a text begun on the import page waits there, until it is given up', async ({ page }) => {
  await page.goto('/import');
  const text = page.getByRole('textbox', { name: say('importing.text'), exact: true });
  await text.fill(frenchText);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say('common.activity') })
    .click();
  await expect(page.getByRole('heading', { name: say('jobs.title') })).toBeVisible();
  await page
    .getByRole('banner')
    .getByRole('link', { name: say('common.import') })
    .click();
  await expect(text).toHaveValue(frenchText);
  await page.getByRole('button', { name: say('common.cancel') }).click();
  await undo(page).click();
  await expect(text).toHaveValue(frenchText);
  await page.getByRole('button', { name: say('common.cancel') }).click();
  await expect(notice(page)).toContainText(say('importing.givenUp'));
  await page
    .getByRole('banner')
    .getByRole('link', { name: say('common.import') })
    .click();
  await expect(text).toHaveValue('');
});

test('a meaning that was being written is there again after a reload', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await word(page, 'marché').click();
  const meaning = () => gloss(page).getByRole('textbox', { name: /^Your meaning/ });
  await meaning().pressSequentially('mark');
  await page.reload();
  await expect(word(page, 'marché')).toHaveAttribute('data-s', 'new');
  await word(page, 'marché').click();
  await expect(meaning()).toHaveValue('mark');

  // Closing the gloss leaves it waiting; Escape in the field gives it up, and Undo brings it back.
  await page.keyboard.press('Escape');
  await expect(gloss(page)).toBeHidden();
  await expect(word(page, 'marché')).toHaveAttribute('data-s', 'new');
  await word(page, 'marché').click();
  await meaning().press('Escape');
  await expect(meaning()).toHaveValue('');
  await expect(notice(page)).toContainText(say('vocabulary.meaningGivenUp', { word: 'marché' }));
  await undo(page).click();
  await expect(meaning()).toHaveValue('mark');
  await meaning().press('End');
  await meaning().pressSequentially('et');
  await page.keyboard.press('Enter');
  await expect(word(page, 'marché')).toHaveAttribute('data-s', '1');
  const drafts = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('glossa.meaningDrafts')));
  await expect.poll(drafts).toEqual([]);
});

test('two tabs learn from each other: a word’s status, a phrase, undo, the theme', async ({ page, context, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  const other = await context.newPage();
  await open(other, path);
  await page.bringToFront();
  await word(page, 'marché').click();
  await page.keyboard.press('k');
  await expect(word(other, 'marché')).not.toHaveAttribute('data-s');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('2');
  await expect(other.locator('#main .ph')).toHaveText('marché du');
  await page.keyboard.press('z');
  await expect(other.locator('#main .ph')).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(word(other, 'marché')).toHaveAttribute('data-s', 'new');

  await page.goto('/settings');
  await page.getByText(say('settings.theme.sepia')).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'sepia');
});
