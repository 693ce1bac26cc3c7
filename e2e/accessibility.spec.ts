import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { arabicText, bring, frenchText, gloss, say, sentence, toSentences, toView, word, words } from './screens.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`no screen has a fault that axe finds, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('from an empty library to a lesson and the settings', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('textbox', { name: say('importing.text') })).toBeVisible();
      await expectClean(page, 'an empty library');

      await bring(page, frenchText, 'French');
      await expectClean(page, 'the reader');
      await word(page, 'marché').click();
      await page.keyboard.press('2');
      await expect(gloss(page)).toBeVisible();
      await expectClean(page, 'the reader with its gloss and a notice');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: say('keys.title') })).toBeVisible();
      await expectClean(page, 'the keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('e');
      await expect(page.getByRole('textbox', { name: say('reading.edit.text') })).toBeVisible();
      await expectClean(page, 'the text being edited');
      await page.goBack();
      await toSentences(page);
      await expect(sentence(page, 1)).toBeVisible();
      await expectClean(page, 'the sentences');
      await page.getByText(say('reading.layout.one')).click();
      await expectClean(page, 'one sentence');
      await toView(page, 'scroll');
      await expect(words(page).first()).toBeVisible();
      await page.getByRole('button', { name: say('reading.textMenu') }).click();
      await expect(page.getByRole('dialog', { name: say('reading.textMenu') })).toBeVisible();
      await expectClean(page, 'the flow and the text menu');
      await page.getByText(say('reading.palette.tritan')).click();
      await page.keyboard.press('Escape');
      await expectClean(page, 'the flow in rose and teal');

      for (const address of [
        '/',
        '/import',
        '/import?kind=file',
        '/import?kind=address',
        '/feeds',
        '/catalogues',
        '/activity',
        '/activity?view=words',
        '/settings',
        '/settings/account',
        '/settings/data',
        '/settings/languages',
        '/settings/people',
        '/settings/reports',
        '/settings/translation',
        '/nowhere',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading').first()).toBeVisible();
        await expectClean(page, address);
      }

      // Windows over a screen; closed, the focus is where it was.
      await page.goto('/');
      const more = page.getByRole('button', { name: say('common.more', { title: 'Le marché du samedi' }) }).first();
      await more.click();
      await page.getByRole('menuitem', { name: say('publishing.share') }).click();
      await page
        .getByRole('dialog')
        .getByText(/^Public/)
        .click();
      await expectClean(page, 'sharing');
      await page.keyboard.press('Escape');
      await expect(more).toBeFocused();
      await page.goto('/settings/languages');
      const add = page.getByRole('button', { name: say('settings.languages.add') });
      await add.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectClean(page, 'a language of one’s own');
      await page.keyboard.press('Escape');
      await expect(add).toBeFocused();
    });
  });

test.describe('nor on a phone, in the dark, from right to left', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a lesson in all its views', async ({ page, server }) => {
    const { path } = await makeLesson(server, 'ar', arabicText);
    await open(page, path);
    await word(page, 'السبت').tap();
    await expect(gloss(page)).toBeVisible();
    await expectClean(page, 'the sheet');
    await gloss(page)
      .getByRole('button', { name: say('common.close') })
      .tap();
    await page.getByRole('button', { name: say('reading.more'), exact: true }).tap();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectClean(page, 'the menu');
    await page.keyboard.press('Escape');
    for (const view of ['scroll', 'sentences'] as const) {
      await toView(page, view);
      await expect(words(page).first()).toBeVisible();
      await expectClean(page, view);
    }
  });
});

async function expectClean(page: Page, place: string): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, help, nodes }) => ({ place, id, help, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
}
