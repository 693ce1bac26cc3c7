import { library, reading } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { say, sentence, toView, word, words } from './screens.ts';

const first = 'Le vieux marin raconte une histoire.';
const second = 'Personne ne l’écoute plus.';
const translation = 'Nobody listens any more.';

const notice = (page: Page) => page.getByRole('region', { name: say('common.notices') });
const shown = (page: Page) => page.getByText(translation, { exact: true });

async function edit(page: Page, path: string, text: string): Promise<void> {
  await page.goto(`${path}/edit`);
  await page.getByRole('textbox', { name: say('reading.edit.text') }).fill(text);
  await page.getByRole('button', { name: say('common.save') }).click();
  await expect(words(page).first()).toBeVisible();
}

test('an edit of the text is undone, brought back and typed again, and its translations come with it', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', `${first}\n\n${second}`);
  await open(page, `${path}/sentences`);
  await sentence(page, 2)
    .getByRole('button', { name: /^Write/ })
    .click();
  await sentence(page, 2).getByRole('textbox').fill(translation);
  await page.keyboard.press('Control+Enter');
  await expect(shown(page)).toBeVisible();

  // Taken out, and undone by the notice.
  await edit(page, path, first);
  await expect(notice(page)).toContainText(say('reading.edit.saved', { count: 1 }));
  await expect(words(page)).toHaveCount(6);
  await notice(page)
    .getByRole('button', { name: say('common.undo') })
    .click();
  await expect(notice(page)).toContainText(say('reading.edit.undone'));
  await expect(words(page)).toHaveCount(11);
  await toView(page, 'sentences');
  await expect(sentence(page, 2)).toContainText(translation);

  // Taken out, and typed again.
  await edit(page, path, first);
  await expect(words(page)).toHaveCount(6);
  await edit(page, path, `${first}\n\nEt puis ? ${second}`);
  await toView(page, 'sentences');
  await expect(sentence(page, 3)).toContainText(translation);

  // The key undoes what was done last; the undo itself is undone by its notice, by press and by key, and that again.
  await toView(page, 'page');
  await page.keyboard.press('z');
  await expect(notice(page)).toContainText(say('reading.edit.undone'));
  await expect(words(page)).toHaveCount(6);
  await notice(page)
    .getByRole('button', { name: say('common.undo') })
    .click();
  await expect(words(page)).toHaveCount(13);
  for (const count of [6, 13]) {
    await expect(notice(page).getByRole('button', { name: say('common.undo') })).toBeVisible();
    await page.keyboard.press('z');
    await expect(words(page)).toHaveCount(count);
  }

  // Former texts, and what stands aside meanwhile.
  await edit(page, path, first);
  await page.goto(`${path}/edit`);
  await page.getByRole('button', { name: say('reading.edit.former') }).click();
  const dialog = page.getByRole('dialog', { name: say('reading.edit.former') });
  await expect(dialog).toContainText(say('translating.aside'));
  await expect(dialog).toContainText(translation);
  await dialog
    .getByRole('button', { name: say('translating.versions.bringBack') })
    .first()
    .click();
  await expect(notice(page)).toContainText(say('reading.edit.former.broughtBack'));
  await expect(words(page)).toHaveCount(13);
});

test('an edit is undone by key though the lesson was renamed since; one that cannot be stays no longer in the way of what was done before it', async ({
  page,
  server,
}) => {
  const { id, path } = await makeLesson(server, 'fr', `${first}\n\n${second}`);
  const params = { id };
  const revision = async () => (await clientOf(server)(library.getLesson, { params })).revision;
  const editHere = async (text: string) => {
    await page.keyboard.press('e');
    await page.getByRole('textbox', { name: say('reading.edit.text') }).fill(text);
    await page.getByRole('button', { name: say('common.save') }).click();
    await expect(notice(page)).toContainText(say('reading.edit.saved', { count: 0 }));
  };
  await open(page, path);
  await word(page, 'marin').click();
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');

  await editHere(first);
  await expect(words(page)).toHaveCount(6);
  await clientOf(server)(library.changeLesson, { params, body: { revision: await revision(), title: 'Autre titre' } });
  await page.keyboard.press('z');
  await expect(notice(page)).toContainText(say('reading.edit.undone'));
  await expect(words(page)).toHaveCount(11);

  await editHere(first);
  await expect(words(page)).toHaveCount(6);
  await clientOf(server)(reading.editText, { params, body: { revision: await revision(), text: `${first}\n\nFin.` } });
  await page.keyboard.press('z');
  await expect(notice(page)).toContainText(say('reading.stays'));
  // The text of whoever was faster is what is shown now.
  await expect(word(page, 'Fin')).toBeVisible();
  await expect(word(page, 'marin')).toHaveAttribute('data-s', '2');
  await page.keyboard.press('z');
  await expect(word(page, 'marin')).toHaveAttribute('data-s', 'new');
  expect((await clientOf(server)(reading.getText, { params })).text).toContain('Fin.');
});

test('an edit begun beside sentences leads back there; with unsaved typing an earlier text asks first, and leaves no stale draft', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', `${first}\n\n${second}`);
  const field = page.getByRole('textbox', { name: say('reading.edit.text') });
  const dialog = page.getByRole('dialog', { name: say('reading.edit.former') });
  const bringBack = async () => {
    await page.getByRole('button', { name: say('reading.edit.former') }).click();
    await dialog.getByRole('button', { name: say('translating.versions.bringBack') }).click();
  };
  await open(page, `${path}/sentences`);
  await page.keyboard.press('e');
  await field.fill(first);
  await page.getByRole('button', { name: say('common.save') }).click();
  await expect(notice(page)).toContainText(say('reading.edit.saved', { count: 0 }));
  await expect(page).toHaveURL(/\/sentences/);

  await page.keyboard.press('e');
  await field.fill('Encore.');
  await bringBack();
  await dialog.getByRole('button', { name: say('reading.edit.former.keep') }).click();
  await expect(field).toHaveValue('Encore.');
  await bringBack();
  await dialog.getByRole('button', { name: say('reading.edit.former.discard') }).click();
  await expect(notice(page)).toContainText(say('reading.edit.former.broughtBack'));
  await page.keyboard.press('e');
  await expect(field).toHaveValue(`${first}\n\n${second}`);
  await expect(page.getByText(say('reading.edit.draft'))).toBeHidden();
});

test('a text that is saved while the server is away stays, and is saved by a second press; the note goes with its cause', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', first);
  await open(page, path);
  await page.keyboard.press('e');
  await page.getByRole('textbox', { name: say('reading.edit.text') }).fill(second);
  await page.route('**/api/v1/**', (route) => route.abort());
  const save = page.getByRole('button', { name: say('common.save') });
  await save.click();
  await expect(page.getByRole('alert')).toContainText(say('common.unreachable.act'));
  await page.unroute('**/api/v1/**');
  await expect(page.getByRole('alert')).toBeHidden();
  await save.click();
  await expect(word(page, 'Personne')).toBeVisible();
});
