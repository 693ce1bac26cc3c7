import { expect, test } from './glossa.ts';
import { bring, frenchText, gloss, say, sentence, status, toSentences, word, words } from './screens.ts';

test('a first lesson: paste, read, keep, undo, translate, and find it all after a crash', async ({ page, server }) => {
  await bring(page, frenchText, 'French');
  await expect(page.locator('#main [data-block]').first()).toHaveText('Le marché du samedi');
  const place = new URL(page.url()).pathname;

  // Two words, with the mouse and with keys.
  await word(page, 'marché').click();
  await expect(gloss(page)).toBeVisible();
  await gloss(page)
    .getByRole('button', { name: say('reading.status.2') })
    .click();
  await gloss(page).getByRole('textbox').fill('market');
  await page.keyboard.press('Enter');
  await word(page, 'fromage').click();
  await page.keyboard.press('k');
  await expect.poll(() => status(page, 'marché')).toBe('2');
  await expect.poll(() => status(page, 'fromage')).toBeNull();

  // A phrase: from its first word to its last.
  await words(page)
    .filter({ hasText: /^tout$/ })
    .last()
    .click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('1');
  await expect(page.locator('#main .ph')).toHaveText('tout de suite');

  // Undo takes back the last act, and no other.
  await page.keyboard.press('Escape');
  await word(page, 'village').click();
  await page.keyboard.press('3');
  await expect(word(page, 'village')).toHaveAttribute('data-s', '3');
  await page.keyboard.press('z');
  await expect(word(page, 'village')).not.toHaveAttribute('data-s', '3');
  await expect(page.locator('#main .ph')).toHaveText('tout de suite');
  await page.keyboard.press('Escape');

  // A sentence, translated by hand.
  await toSentences(page);
  await sentence(page, 2)
    .getByRole('button', { name: /^Write/ })
    .click();
  await sentence(page, 2).getByRole('textbox').fill('Every Saturday the market sets up in the square before daybreak.');
  await sentence(page, 2)
    .getByRole('button', { name: say('common.save') })
    .click();
  await expect(sentence(page, 2).getByRole('textbox')).toBeHidden();
  await expect(sentence(page, 2).getByText('Every Saturday the market')).toBeVisible();

  await server.kill();
  await server.restart();
  await page.goto(place);
  await expect(word(page, 'marché')).toHaveAttribute('data-s', '2');
  await expect.poll(() => status(page, 'fromage')).toBeNull();
  await expect(page.locator('#main .ph')).toHaveText('tout de suite');
  await expect(word(page, 'village')).not.toHaveAttribute('data-s', '3');
  await word(page, 'marché').click();
  await expect(gloss(page).getByRole('textbox').first()).toHaveValue('market');
  await page.keyboard.press('Escape');
  await toSentences(page);
  await expect(sentence(page, 2).getByText('Every Saturday the market')).toBeVisible();
});
