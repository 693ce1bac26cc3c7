import type { Locator, Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { byWorker, frenchText, gloss, say, word } from './screens.ts';

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
  await expect(word(page, 'marché')).toBeVisible(byWorker);

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
  const help = page.getByRole('dialog', { name: say('keys.title') });
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('keys can be chosen: K becomes J, is told where it acts, stays, and goes back', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: say('keys.title') });
  const act = say('keys.act.known');
  const key = (now: string) => help.getByRole('button', { name: say('keys.change', { act, key: now }) });
  await key('K').focus();
  await page.keyboard.press('Enter');

  // What browsers need is refused, what another act has is told; Escape leaves the key, not the window.
  await page.keyboard.press('Tab');
  await expect(help.getByRole('status')).toHaveText(say('keys.refused'));
  await page.keyboard.press('x');
  await expect(help.getByRole('status')).toContainText(say('keys.conflict', { key: 'X', act: say('keys.act.ignored') }));
  await help.getByRole('button', { name: say('keys.leave') }).press('Enter');
  await expect(key('K')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(help.getByRole('status')).toBeEmpty();
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await expect(key('J')).toBeFocused();
  await expect(help.getByRole('status')).toHaveText(say('keys.given', { act: say('keys.act.known'), key: 'J' }));
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await word(page, 'marché').click();
  const known = gloss(page).getByRole('button', { name: say('reading.setKnown') });
  await expect(known).toHaveAttribute('title', `${say('reading.setKnown')} (J)`);
  await expect(known).toHaveAttribute('aria-keyshortcuts', 'J');
  await page.keyboard.press('k');
  await expect(word(page, 'marché')).toHaveAttribute('data-s', 'new');
  await page.keyboard.press('j');
  await expect(word(page, 'marché')).not.toHaveAttribute('data-s');

  // On another device as well: it is the account's. There K and X are swapped, and all go back.
  await page.reload();
  await expect(word(page, 'samedi')).toBeVisible();
  await word(page, 'samedi').click();
  await page.keyboard.press('j');
  await expect(word(page, 'samedi')).not.toHaveAttribute('data-s');
  await page.keyboard.press('?');
  await key('J').click();
  await page.keyboard.press('x');
  await help.getByRole('button', { name: say('keys.swap') }).click();
  await expect(key('X')).toBeFocused();
  await expect(help.getByRole('button', { name: say('keys.change', { act: say('keys.act.ignored'), key: 'J' }) })).toBeVisible();
  await help.getByRole('button', { name: say('keys.resetAll') }).click();
  await expect(key('K')).toBeVisible();

  // Without letters and figures, arrows and Enter are still there.
  await help.getByText(say('keys.letters'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await word(page, 'place').click();
  await page.keyboard.press('k');
  await page.keyboard.press('ArrowRight');
  await expect(word(page, 'avant')).toBeFocused();
  await expect(word(page, 'place')).toHaveAttribute('data-s', 'new');
  await expect(known).not.toHaveAttribute('aria-keyshortcuts');
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
