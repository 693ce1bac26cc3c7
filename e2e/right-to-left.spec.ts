import { accounts } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { arabicText, bring, gloss, word, words } from './screens.ts';

test('a notice names an arrow key as it acts in the text', async ({ page, server }) => {
  await clientOf(server)(accounts.changePreferences, { body: { keys: { undo: 'Shift+Forward', extend: 'Z' } } });
  const { path } = await makeLesson(server, 'ar', arabicText);
  await open(page, path);
  await word(page, 'السبت').click();
  await page.keyboard.press('2');
  await expect(page.locator('.toast kbd')).toHaveText('⇧ ←');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(word(page, 'السبت')).toHaveAttribute('data-s', 'new');
});

test.describe('in an Arabic interface', () => {
  test.use({ locale: 'ar', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a French title begins where its row begins, and what is too much is cut off at its end', async ({ page, server }) => {
    await makeLesson(server, 'fr', 'Le phare de la pointe du Raz et son gardien très solitaire depuis la tempête\n\nIl dort.');
    await page.goto('/');
    const title = page.locator('.lesson h3');
    await expect(title).toBeVisible();
    // Cut off at the end of the text, which is at the right.
    expect(await title.evaluate((each) => [getComputedStyle(each).direction, each.scrollWidth > each.clientWidth])).toEqual(['ltr', true]);
    const big = page.locator('#continue');
    const [right, last] = await big.evaluate((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return [each.getBoundingClientRect().right, Math.max(...[...range.getClientRects()].map((line) => line.right))];
    });
    expect(Math.abs((right ?? 0) - (last ?? 0))).toBeLessThan(2);
  });
});

test('an example of one line in the gloss cannot be scrolled', async ({ page, server }) => {
  await open(page, (await makeLesson(server, 'ar', 'ذهب الى البيت.')).path);
  await word(page, 'البيت').click();
  const [high, seen] = await gloss(page)
    .locator('.gloss-example')
    .evaluate((example) => [example.scrollHeight, example.clientHeight]);
  expect(high).toBe(seen);
});

test('a text that runs from right to left, and the arrow keys with it', async ({ page }) => {
  await bring(page, arabicText, 'Arabic');
  const text = page.locator('#main article.text');
  await expect(text).toHaveAttribute('dir', 'rtl');
  await expect(text).toHaveAttribute('lang', 'ar');
  // Latin words within it are set as everywhere.
  await expect(text).toHaveCSS('font-family', /^Literata, "Noto Naskh Arabic"/);
  expect(await page.evaluate(() => document.documentElement.dir || 'ltr')).toBe('ltr');

  const [first, second] = [words(page).nth(0), words(page).nth(1)];
  const leftOf = async (locator: typeof first) => (await locator.boundingBox())?.x ?? 0;
  expect(await leftOf(second)).toBeLessThan(await leftOf(first));

  await word(page, 'السبت').click();
  await expect(gloss(page).getByRole('heading')).toHaveText('السبت');
  const line = await word(page, 'السبت').boundingBox();
  const margin = await gloss(page).boundingBox();
  if (!line || !margin) throw new Error('The word or its gloss is not drawn.');
  const covers = margin.x < line.x + line.width && line.x < margin.x + margin.width && margin.y < line.y + line.height && line.y < margin.y + margin.height;
  expect(covers).toBe(false);

  await page.keyboard.press('2');
  await expect(word(page, 'السبت')).toHaveAttribute('data-s', '2');
  await page.keyboard.press('Escape');
  await expect(word(page, 'السبت')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(word(page, 'سوق')).toBeFocused();
});
