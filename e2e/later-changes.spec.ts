import { vocabulary } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { frenchText, say, word } from './screens.ts';

test('what was done without the network gives way to what was done later on another device, which is shown and said', async ({
  page,
  context,
  browser,
  server,
}) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  const other = await browser.newContext({ baseURL: server.url });
  const laptop = await other.newPage();
  await open(page, path);
  await open(laptop, path);

  await context.setOffline(true);
  for (const [written, key] of [
    ['place', '1'],
    ['silence', '3'],
  ] as const) {
    await word(page, written).click();
    await page.keyboard.press(key);
    await page.keyboard.press('Escape');
    await expect(word(page, written)).toHaveAttribute('data-s', key);
  }

  const saved = laptop.waitForResponse('**/api/v1/terms/changes');
  await word(laptop, 'place').click();
  await laptop.keyboard.press('2');
  await saved;

  await context.setOffline(false);
  await expect(page.getByText(say('vocabulary.passedOver', { count: 1, words: 'place' }))).toBeVisible();
  await expect(word(page, 'place')).toHaveAttribute('data-s', '2');
  await expect(word(page, 'silence')).toHaveAttribute('data-s', '3');
  const terms = (await clientOf(server)(vocabulary.listTerms, { query: { lang: 'fr' } })).items.map(({ text, status }) => `${text} ${status}`);
  expect(terms.toSorted()).toEqual(['place 2', 'silence 3']);

  // The laptop, which was open all along, shows it when it is looked at again.
  await expect(word(laptop, 'silence')).toHaveAttribute('data-s', 'new');
  await laptop.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(word(laptop, 'silence')).toHaveAttribute('data-s', '3');
  await other.close();
});
