import { library } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { frenchText, gloss, say, word, words } from './screens.ts';

test('a title changed in two places: both are shown, and one is chosen', async ({ page, server }) => {
  const { id } = await makeLesson(server, 'fr', frenchText);
  const call = clientOf(server);
  await page.goto('/');
  await page.getByRole('button', { name: say('common.more', { title: 'Le marché du samedi' }) }).click();
  await page.getByRole('menuitem', { name: say('library.menu.rename') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Mine');
  const { revision } = await call(library.getLesson, { params: { id } });
  await call(library.changeLesson, { params: { id }, body: { revision, title: 'Theirs' } });
  await dialog.getByRole('button', { name: say('common.save') }).click();
  await expect(dialog).toContainText(say('library.changedElsewhere.title', { now: 'Theirs' }));
  await expect(dialog.getByRole('textbox')).toHaveValue('Mine');
  await dialog.getByRole('button', { name: say('common.save') }).click();
  await expect(dialog).toBeHidden();
  expect(await call(library.getLesson, { params: { id } })).toMatchObject({ title: 'Mine' });
});

test('what was read last stays at hand, what was done is told in a line each', async ({ page, server }) => {
  const read = await makeLesson(server, 'fr', frenchText);
  await open(page, read.path);
  await word(page, 'village').click();
  await page.keyboard.press('2');
  await gloss(page).getByRole('textbox').fill('village');
  await page.keyboard.press('Escape');
  await page.keyboard.press('z');
  await makeLesson(server, 'fr', longText(3));
  await page.goto('/');
  await expect(page.locator('.continue h2')).toHaveText('Le marché du samedi');

  await page.goto('/activity');
  await expect(page.locator('.activity-done')).toHaveCount(2);
  for (const row of await page.locator('.activity-done').all()) expect((await row.boundingBox())?.height).toBeLessThan(56);
  await page.getByRole('link', { name: say('jobs.view.words') }).click();
  await expect(page.locator('.journal-steps')).toHaveText([/village meaning removed: village/, /village meaning added: village/, /village new → status 2/]);
  await expect(page.locator('.activity > li').first()).toContainText(say('jobs.journal.change', { count: 1 }));
});

test('a heading keeps its name while one of its words has the keys, and editing returns to its page', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, path);
  await words(page).first().focus();
  await expect(words(page).first()).toHaveAccessibleDescription(say('reading.status.new'));
  await expect(page.getByRole('heading', { name: 'Le marché du samedi', exact: true })).toBeVisible();

  const long = await makeLesson(server, 'fr', longText(20));
  await page.goto(`${long.path}/edit?page=2`);
  await page.getByRole('button', { name: say('common.cancel') }).click();
  await expect(page).toHaveURL(/[?&]page=2/);
  await expect(page.getByText(say('reading.page', { page: 2, pages: 3 })).first()).toBeVisible();
});
