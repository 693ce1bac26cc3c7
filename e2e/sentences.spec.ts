import { reading } from '@glossa/contract';
import type { Locator } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { frenchText, say, sentence, toSentences, word } from './screens.ts';

test('translations are written, changed, deleted and brought back; what is unsaved stays', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', longText(20));
  await open(page, `${path}/sentences`);
  await page.getByRole('button', { name: say('reading.languages', { count: 1 }) }).click();
  const dialog = page.getByRole('dialog', { name: say('reading.languages.title') });
  await expect(dialog.getByText('English', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: say('reading.languages.add') }).click();
  await expect(page.getByRole('option', { name: 'German', exact: true })).toBeVisible();
  // Not the text’s own, and not one that is there already.
  for (const language of ['French', 'English']) await expect(page.getByRole('option', { name: language, exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: say('common.done') }).click();
  const first = sentence(page, 1);

  await write(first, 'The old sailor.');
  await expect(first.getByText('The old sailor.', { exact: true })).toBeVisible();
  await first.getByRole('button', { name: new RegExp(`^${say('reading.edit')}:`) }).click();
  await first.getByRole('textbox').fill('The old sailor tells a story.');
  await page.keyboard.press('Control+Enter');
  await expect(first.getByText('The old sailor tells a story.')).toBeVisible();
  // Saved by key, writing can go on by key.
  await expect(sentence(page, 2).getByRole('button', { name: /^Write/ })).toBeFocused();
  await first.getByRole('button', { name: new RegExp(`^${say('common.delete')}:`) }).click();
  await expect(first.getByText('The old sailor tells a story.')).toBeHidden();
  await page.getByRole('button', { name: say('common.undo') }).click();
  await expect(first.getByText('The old sailor tells a story.')).toBeVisible();

  // Begun, and the page turned and the window reloaded in between.
  await sentence(page, 2)
    .getByRole('button', { name: /^Write/ })
    .click();
  await sentence(page, 2).getByRole('textbox').fill('Unsaved, and');
  await page.getByRole('button', { name: say('reading.nextPage') }).click();
  await expect(page.getByText(say('reading.page', { page: 2, pages: 3 })).first()).toBeVisible();
  await expect(sentence(page, 2).getByRole('textbox')).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: say('reading.previousPage') }).click();
  await expect(sentence(page, 2).getByRole('textbox')).toHaveValue('Unsaved, and');
  await sentence(page, 2)
    .getByRole('button', { name: say('common.save') })
    .click();
  await expect(sentence(page, 2).getByText('Unsaved, and', { exact: true })).toBeVisible();

  // Hidden until asked, one by one.
  await page.getByText(say('reading.hideUntilAsked')).click();
  await expect(first.getByText('The old sailor tells a story.')).toBeHidden();
  await first.getByRole('button', { name: say('reading.showTranslation', { language: 'English' }) }).click();
  await expect(first.getByText('The old sailor tells a story.')).toBeVisible();
  await expect(sentence(page, 2).getByText('Unsaved, and', { exact: true })).toBeHidden();
});

test('keys mean the sentence that has the focus, a field opened for change begins behind its text, and the key of Undo takes translations back', async ({
  page,
  server,
}) => {
  const { path } = await makeLesson(server, 'fr', longText(4));
  await open(page, `${path}/sentences`);
  await page.keyboard.press('t');
  for (const [index, text] of ['One.', 'Two.', 'Three.'].entries()) {
    await expect(sentence(page, index + 1).getByRole('textbox')).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Control+Enter');
    await expect(sentence(page, index + 2).getByRole('button', { name: /^Write/ })).toBeFocused();
    if (index < 2) await page.keyboard.press('t');
  }
  await sentence(page, 2)
    .getByRole('button', { name: new RegExp(`^${say('reading.edit')}:`) })
    .focus();
  await page.keyboard.press('t');
  await page.keyboard.type(' More.');
  await page.keyboard.press('Control+Enter');
  const shown = (text: string) => page.getByText(text, { exact: true });
  await expect(sentence(page, 2).getByRole('textbox')).toBeHidden();
  await expect(shown('Two. More.')).toBeVisible();

  const notice = page.getByRole('region', { name: say('common.notices') });
  const close = notice.getByRole('button', { name: say('common.close') });
  await page.keyboard.press('z');
  await expect(shown('Two.')).toBeVisible();
  await expect(notice).toContainText(say('reading.translationBack', { language: 'English' }));
  // What the notice offers is what the key does.
  await page.keyboard.press('z');
  await expect(shown('Two. More.')).toBeVisible();
  await page.keyboard.press('z');
  await expect(shown('Two.')).toBeVisible();
  await close.click();
  await page.keyboard.press('z');
  await expect(shown('Three.')).toBeHidden();
  await expect(notice).toContainText(say('reading.translationDeleted', { language: 'English' }));
  await close.click();

  await sentence(page, 1)
    .getByRole('button', { name: new RegExp(`^${say('common.delete')}:`) })
    .click();
  await expect(shown('One.')).toBeHidden();
  await page.keyboard.press('z');
  await expect(shown('One.')).toBeVisible();
});

test('a view chosen before the lesson has come is that lesson’s', async ({ page, server }) => {
  const { path, id } = await makeLesson(server, 'fr', frenchText);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**/api/v1/lessons/${id}`, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path);
  await toSentences(page);
  release();
  await expect(sentence(page, 1)).toBeVisible();
});

test('a text edited in two places: the second hears of the first, and keeps both', async ({ page, server }) => {
  const { id, path } = await makeLesson(server, 'fr', frenchText);
  await open(page, `${path}`);
  await page.keyboard.press('e');
  const field = page.getByRole('textbox', { name: say('reading.edit.text'), exact: true });
  await expect(field).toHaveValue(/Le marché du samedi/);
  await field.fill('Le texte à moi.');

  const call = clientOf(server);
  const { revision } = await call(reading.getText, { params: { id } });
  await call(reading.editText, { params: { id }, body: { revision, text: 'Le texte à eux.' } });
  await page.getByRole('button', { name: say('common.save') }).click();
  await expect(page.getByText(say('reading.edit.conflict.title'))).toBeVisible();
  await expect(field).toHaveValue('Le texte à moi.');
  await page.getByRole('button', { name: say('reading.edit.loadTheirs') }).click();
  await expect(field).toHaveValue('Le texte à eux.');
  await expect(page.getByRole('textbox', { name: say('reading.edit.mine') })).toHaveValue('Le texte à moi.');

  await field.fill('Le texte à eux, et à moi.');
  await page.getByRole('button', { name: say('common.save') }).click();
  await expect(word(page, 'eux')).toBeVisible();
  await expect(page.locator('#main article.text')).toHaveText('Le texte à eux, et à moi.');
});

async function write(at: Locator, text: string): Promise<void> {
  await at.getByRole('button', { name: /^Write/ }).click();
  await at.getByRole('textbox').fill(text);
  await at.getByRole('button', { name: say('common.save') }).click();
}
