import AxeBuilder from '@axe-core/playwright';
import { vocabulary } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { testPage } from '../packages/formats/src/pasted/testing.ts';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { say, sentence, toSentences } from './screens.ts';

const panel = (page: Page) => page.getByRole('region', { name: say('previewing.title') });
const notice = (page: Page) => page.getByRole('region', { name: say('common.notices') });
const share = (page: Page) => panel(page).getByText(/^\d+% known$/);

test('a page copied whole is looked at before anything is stored: how much is known, what was left out and comes back, what is kept', async ({
  page,
  server,
}) => {
  const call = clientOf(server);
  const { page: copied, blocks } = testPage('fr', ['en', 'uk'], 1);
  const known = "le la les un une des de du l' il n' a après pour plus ce et".split(' ');
  const changes = known.map((word) => ({ words: [word], text: word, status: 'known' as const }));
  await call(vocabulary.changeTerms, { body: { operationId: crypto.randomUUID(), lang: 'fr', changes } });

  await page.goto('/import');
  const field = page.getByRole('textbox', { name: say('importing.text'), exact: true });
  await field.fill(copied);

  // The text is found, and its language; nothing of the page around it is in it.
  const found = page.getByRole('region', { name: say('importing.text'), exact: true });
  const lines = () => found.locator('h2, p').allTextContents();
  await expect(found).toBeVisible();
  expect(await lines()).toEqual(blocks.map((block) => block.slice(block.indexOf(' ') + 1)));
  await page.reload();
  await expect(found).toBeVisible();
  await expect(page.locator('form').getByRole('button', { name: say('importing.language') })).toContainText(`French ${say('importing.languageFound')}`);
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'English', count: 7 }));
  await expect(panel(page)).toContainText(say('previewing.translated', { language: 'Ukrainian', count: 7 }));
  const before = await share(page).textContent();

  // One word is marked, counted and taken back by its key.
  await panel(page)
    .getByRole('button', { name: /^phare 2/ })
    .click();
  await page.getByRole('menuitem', { name: say('previewing.iKnow') }).click();
  await expect(share(page)).not.toHaveText(before ?? '');
  await expect(panel(page).getByRole('button', { name: /^phare 2/ })).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(share(page)).toHaveText(before ?? '');

  // What was left out comes back where it stood, and goes again.
  await page.getByRole('button', { name: say('previewing.left.see') }).click();
  const list = page.getByRole('region', { name: say('previewing.left.title') });
  const cookies = list.getByRole('listitem').filter({ hasText: 'Cookie' });
  await cookies.getByRole('button', { name: /^Take back/ }).click();
  await expect(found).toContainText('Cookie');
  await cookies.getByRole('button', { name: /^Leave out/ }).click();
  await expect(found).not.toContainText('Cookie');
  await list.getByRole('button', { name: say('previewing.left.asIs') }).click();
  await expect(field).toHaveValue(copied);
  await page.getByRole('button', { name: say('previewing.left.clean') }).click();
  await expect(found).toBeVisible();
  await list.getByRole('listitem').filter({ hasText: '映画やニュース' }).getByRole('button').click();
  await expect(found).toContainText('映画やニュース');
  const { violations } = await new AxeBuilder({ page }).exclude('[data-live-announcer]').analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);

  await panel(page)
    .getByRole('button', { name: /^Keep all/ })
    .click();
  await expect(notice(page)).toContainText(say('previewing.kept', { count: 12 }));
  await page.getByRole('button', { name: say('importing.do', { count: 1 }) }).click();

  // The lesson is what was shown: once, with its headings, its translations and the line that was taken back.
  const text = page.locator('article');
  await expect(text).toContainText('映画やニュース', { timeout: 30_000 });
  await expect(text.getByRole('heading')).toHaveText([/^Le gardien du phare/, /^Personne pour/]);
  expect((await text.textContent())?.match(/quarante ans/g)).toHaveLength(1);
  await expect(text.locator('.w[data-s="1"]').first()).toBeVisible();
  await toSentences(page);
  await expect(sentence(page, 2)).toContainText('The old keeper left the island yesterday morning');

  // The same again is noticed before it is imported.
  await page.goto('/import');
  await field.fill(copied);
  await page.getByRole('button', { name: say('previewing.left.see') }).click();
  await list.getByRole('listitem').filter({ hasText: '映画やニュース' }).getByRole('button').click();
  await expect(panel(page)).toContainText(say('previewing.sameText'));
  await expect(page.getByRole('button', { name: say('importing.same.anyway') })).toBeVisible();
});
