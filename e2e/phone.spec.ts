import type { Locator, Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { bring, frenchText, gloss, say, sentence, toSentences, word } from './screens.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a lesson on a phone: nothing is too wide, the sheet leaves the word in sight, targets are large enough', async ({ page }) => {
  await bring(page, frenchText, 'French');
  await expectNoSidewaysScroll(page);

  await word(page, 'silence').tap();
  await expect(gloss(page)).toBeVisible();
  const sheet = await boxOf(gloss(page));
  expect(sheet.height).toBeLessThanOrEqual(844 * 0.52 + 1);
  const touched = await boxOf(word(page, 'silence'));
  expect(touched.y + touched.height).toBeLessThanOrEqual(sheet.y);
  for (const button of await gloss(page).getByRole('button').all()) {
    const { width, height } = await boxOf(button);
    expect(Math.min(width, height), (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
  await gloss(page)
    .getByRole('button', { name: say('reading.status.1') })
    .tap();
  await expect(word(page, 'silence')).toHaveAttribute('data-s', '1');
  await gloss(page)
    .getByRole('button', { name: say('common.close') })
    .tap();

  await toSentences(page);
  await expect(sentence(page, 1)).toBeVisible();
  await expectNoSidewaysScroll(page);
  for (const address of ['/', '/import', '/activity', '/settings', '/settings/account', '/settings/data']) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { inside, shown } = await page.evaluate(() => ({ inside: document.documentElement.scrollWidth, shown: document.documentElement.clientWidth }));
  expect(inside, page.url()).toBeLessThanOrEqual(shown);
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not drawn`);
  return box;
}
