import { expectFaultless } from './faultless.ts';
import { expect, test } from './glossa.ts';
import { makeLesson, open } from './lessons.ts';
import { englishText, frenchText, say, sentence } from './screens.ts';

test('a translation is brought, its links are checked and one is mended, undone and mended again', async ({ page, server }) => {
  const { path } = await makeLesson(server, 'fr', frenchText);
  await open(page, `${path}/sentences`);
  await page.getByRole('button', { name: say('reading.languages', { count: 1 }) }).click();
  await page.getByRole('link', { name: say('aligning.bring.title') }).click();
  await page.getByRole('textbox', { name: say('aligning.bring.text') }).fill(englishText);
  await page.getByRole('button', { name: say('aligning.bring.do') }).click();
  await expect(page.getByRole('heading', { name: say('aligning.links.title') })).toBeVisible();

  const row = (number: number) => page.getByRole('listitem', { name: say('aligning.links.row', { number }), exact: true });
  await expect(row(2)).toContainText('Every Saturday the market');
  const noise = page.getByRole('listitem').filter({ hasText: 'The traders unload' });
  await expect(noise).toContainText('The whole village is still asleep.');
  await expect(noise).toContainText('Les marchands déchargent');
  await expectFaultless(page);

  // By keyboard: the row's last sentence goes down, comes back by undo, and goes down again by its button.
  const cheese = page.getByRole('listitem').filter({ hasText: 'Mme Lefèvre vend' });
  await noise.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(cheese).toContainText('The whole village is still asleep.');
  await page.keyboard.press('Control+z');
  await expect(cheese).not.toContainText('The whole village is still asleep.');
  await noise.getByRole('button', { name: say('aligning.links.down', { number: 3 }) }).click();
  await expect(cheese).toContainText('The whole village is still asleep.');
  await expect(page.getByText(say('aligning.links.stored'))).toBeVisible();
  if (process.env.SHOTS) await shots(page);

  // It is stored, and the sentences show it.
  await page.reload();
  await expect(cheese).toContainText('The whole village is still asleep. Mrs Lefèvre has been selling cheese for thirty years.'.slice(0, 34));
  await page.getByRole('link', { name: say('aligning.links.done') }).click();
  await expect(sentence(page, 4)).toContainText('The whole village is still asleep. Mrs Lefèvre has been selling cheese');
});

async function shots(page: import('@playwright/test').Page): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
    [390, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${process.env.SHOTS}/links-${width}-${colorScheme}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
