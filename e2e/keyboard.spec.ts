import type { Locator, Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { frenchText, gloss, say, word } from './screens.ts';

test('everything of a lesson can be done with keys alone', async ({ page }) => {
  await page.goto('/');
  const text = page.getByRole('textbox', { name: say('importing.text') });
  await tabTo(page, text);
  await page.keyboard.insertText(frenchText);
  const language = page.locator('form').getByRole('button', { name: say('importing.language') });
  await tabTo(page, language);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('French');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: say('importing.make') }));
  await page.keyboard.press('Enter');
  await expect(word(page, 'marché')).toBeVisible({ timeout: 30_000 });

  // One tab stop in the text; arrows go from word to word, and open nothing.
  await tabTo(page, word(page, 'Le'));
  await page.keyboard.press('ArrowRight');
  await expect(word(page, 'marché')).toBeFocused();
  await expect(gloss(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(gloss(page)).toBeVisible();
  await expect(word(page, 'marché')).toBeFocused();

  // Into the gloss and back.
  await page.keyboard.press('Tab');
  await expect(gloss(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.type('market');
  await page.keyboard.press('Enter');
  await expect(word(page, 'marché')).toBeFocused();
  await page.keyboard.press('3');
  await expect(word(page, 'marché')).toHaveAttribute('data-s', '3');
  await page.keyboard.press('Escape');
  await expect(gloss(page)).toBeHidden();

  // The next new word, a phrase, and undo.
  await page.keyboard.press('n');
  await expect(word(page, 'du')).toBeFocused();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('2');
  await expect(page.locator('#main .ph')).toHaveText('du samedi');
  await page.keyboard.press('z');
  await expect(page.locator('#main .ph')).toHaveCount(0);

  // Help, and away again.
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: say('reading.keys') });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

/** Goes on with Tab until this has the focus. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  await goal.waitFor();
  for (let presses = 0; presses < 40; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${goal}`);
}
