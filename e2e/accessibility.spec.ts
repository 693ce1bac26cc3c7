import { accounts, library } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expectFaultless } from './faultless.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { arabicText, frenchText, gloss, say, sentence, toSentences, toView, word, words } from './screens.ts';

/** To another screen of the app that is open, as its links lead there; waits until what is shown is another and has come. */
async function go(page: Page, address: string): Promise<void> {
  const shown = () => page.locator('main').evaluate((main) => main.innerHTML);
  const before = await shown();
  await page.evaluate((to) => history.pushState({}, '', to), address);
  await expect.poll(shown).not.toBe(before);
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

test('no screen has a fault that axe finds, from an empty library to all views of a lesson', async ({ page, server }) => {
  const client = clientOf(server);
  await page.goto('/');
  await expect(page.getByRole('textbox', { name: say('importing.text') })).toBeVisible();
  await expectFaultless(page, 'an empty library');

  await client(accounts.changePreferences, { body: { translationLangs: ['en', 'ar'] } });
  const lesson = await makeLesson(server, 'fr', frenchText);
  await open(page, lesson.path);
  await word(page, 'marché').click();
  await page.keyboard.press('2');
  await expect(gloss(page)).toBeVisible();
  await expectFaultless(page, 'the reader with its gloss and a notice');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: say('keys.title') });
  await keys.getByRole('button', { name: say('keys.change', { act: say('keys.act.known'), key: 'K' }) }).click();
  await page.keyboard.press('x');
  await expectFaultless(page, 'the keys, one of them wanted twice');
  // The first leaves the question, the second the dialog.
  await page.keyboard.press('Escape');
  await expect(keys).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: say('reading.edit.text') })).toBeVisible();
  await expectFaultless(page, 'the text being edited');
  await page.goBack();
  await toSentences(page);
  await expect(sentence(page, 1)).toBeVisible();
  await expectFaultless(page, 'the sentences');
  await page.getByText(say('reading.layout.one')).click();
  await expectFaultless(page, 'one sentence');
  await toView(page, 'scroll');
  await expect(words(page).first()).toBeVisible();
  await page.getByRole('button', { name: say('reading.textMenu') }).click();
  await expect(page.getByRole('dialog', { name: say('reading.textMenu') })).toBeVisible();
  await page.getByText(say('reading.palette.tritan')).click();
  await expectFaultless(page, 'the flow in rose and teal, and the text menu');
  await page.keyboard.press('Escape');
});

test('no screen around the lessons has a fault that axe finds, nor the windows over it', async ({ page, server }) => {
  const client = clientOf(server);
  const lesson = await makeLesson(server, 'fr', frenchText);
  const deleted = await makeLesson(server, 'fr', 'Une lettre. Elle est partie.');
  await client(library.deleteLesson, { params: { id: deleted.id } });
  await open(page, lesson.path);
  for (const address of [
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
    `${lesson.path}/translation`,
    '/?show=deleted',
    '/',
  ]) {
    await go(page, address);
    await expectFaultless(page, address);
  }

  // Windows over a screen; closed, the focus is where it was.
  const more = page.getByRole('button', { name: say('common.more', { title: 'Le marché du samedi' }) }).first();
  await more.click();
  await page.getByRole('menuitem', { name: say('publishing.share') }).click();
  await page
    .getByRole('dialog')
    .getByText(/^Public/)
    .click();
  await expectFaultless(page, 'sharing');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await go(page, '/settings/data');
  await page.getByRole('link', { name: say('settings.bookmarklet.name') }).click();
  await expect(page.getByText(say('settings.bookmarklet.drag'))).toBeVisible();
  await expectFaultless(page, 'the bookmark, pressed');
  await go(page, '/settings/languages');
  const add = page.getByRole('button', { name: say('settings.languages.add') });
  await add.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFaultless(page, 'a language of one’s own');
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
});

test.describe('nor on a phone, from right to left', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a lesson in all its views', async ({ page, server }) => {
    const { path } = await makeLesson(server, 'ar', arabicText);
    await open(page, path);
    await word(page, 'السبت').tap();
    await expect(gloss(page)).toBeVisible();
    await expectFaultless(page, 'the sheet');
    await gloss(page)
      .getByRole('button', { name: say('common.close') })
      .tap();
    await page.getByRole('button', { name: say('reading.more'), exact: true }).tap();
    await expect(page.getByRole('menu')).toBeVisible();
    await expectFaultless(page, 'the menu');
    await page.keyboard.press('Escape');
    for (const view of ['scroll', 'sentences'] as const) {
      await toView(page, view);
      await expect(words(page).first()).toBeVisible();
      await expectFaultless(page, view);
    }
  });
});
