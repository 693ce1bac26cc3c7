import { accounts } from '@glossa/contract';
import { sayIn } from '@glossa/messages';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson } from './lessons.ts';
import { frenchText, words } from './screens.ts';

// What a window of 1280 × 900 leaves at 200 %.
test.use({ viewport: { width: 640, height: 450 } });

const screens = ['/', '/import', '/import?kind=file', '/activity', '/activity?view=words', '/nowhere'];
const settings = ['', '/account', '/data', '/people', '/reports'].map((section) => `/settings${section}`);

test('at 200 % nothing is too wide or cut off, with long words, from right to left, in Japanese', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  for (const ui of ['de', 'ar', 'ja']) {
    await clientOf(server)(accounts.changePreferences, { body: { ui, translationLangs: ['de', 'ar', 'ja'] } });
    for (const address of [...screens, ...settings, path, `${path}/scroll`, `${path}/sentences`, `${path}/edit`]) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('lang', ui);
      await expect(address.startsWith(path) && !address.endsWith('edit') ? words(page).first() : page.getByRole('heading').first()).toBeVisible();
      expect(await faults(page), `${ui} ${address}`).toEqual([]);
    }
  }
  // A dialog that is higher than the window scrolls, and what it is for stays in sight.
  await page.goto(path);
  await expect(words(page).first()).toBeVisible();
  const ja = await sayIn('ja');
  await page.getByRole('button', { name: ja('reading.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${ja('publishing.share')}`) }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: ja('common.save') })).toBeInViewport({ ratio: 1 });
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // The watch itself sees what is too wide.
  await page.evaluate(() => {
    const wide = document.createElement('p');
    wide.append('x'.repeat(200));
    wide.style.cssText = 'inline-size: max-content; overflow-wrap: normal';
    document.body.append(wide);
  });
  expect(await faults(page)).not.toEqual([]);
});

/** What makes the page scroll sideways, and text that is cut off without a sign that it goes on. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
    const said = (element: HTMLElement) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`;
    /** Whether something around it scrolls or cuts it off by itself, as a row of tabs does. */
    const held = (one: HTMLElement): boolean => {
      for (let around = one.parentElement; around && around !== document.body; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible') return true;
      return false;
    };
    const wide = all.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1) && !held(one);
    });
    const cut = all.filter((one) => {
      const { overflowX, textOverflow, position } = getComputedStyle(one);
      const hasText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return (
        hasText && position !== 'absolute' && ['hidden', 'clip'].includes(overflowX) && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1
      );
    });
    return [...wide.map((one) => `too wide: ${said(one)}`), ...cut.map((one) => `cut off: ${said(one)}`)].slice(0, 8);
  });
