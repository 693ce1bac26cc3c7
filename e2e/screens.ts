import { formatter } from '@glossa/messages';
import { expect, type Locator, type Page } from '@playwright/test';

/** As long as what a worker makes may take, the first of a server on a busy machine. */
export const byWorker = { timeout: 90_000 };

export const say = formatter('en');

export const frenchText = `Le marché du samedi

Chaque samedi, le marché s’installe sur la place avant le lever du jour. Les marchands déchargent leurs caisses sans faire de bruit, car tout le village dort encore.

Mme Lefèvre vend du fromage depuis trente ans. « Je connais le goût de chacun ! », dit-elle en riant. Elle n’a jamais eu besoin de carnet.

À midi, tout est fini. On plie les tables, on balaie la place, et le silence revient tout de suite.`;

/** The translation of `frenchText`; a sentence of it is two here. */
export const englishText = `The Saturday market

Every Saturday the market sets up on the square before daybreak. The traders unload their crates without making a noise. The whole village is still asleep.

Mrs Lefèvre has been selling cheese for thirty years. “I know everyone’s taste!” she says, laughing. She has never needed a notebook.

At noon everything is over. The tables are folded, the square is swept, and silence returns at once.`;

export const arabicText = `سوق السبت

في كل سبت يفتح السوق أبوابه قبل شروق الشمس. يضع الباعة الصناديق على الأرض ولا يتكلمون كثيرا.

تبيع فاطمة الجبن منذ ثلاثين سنة. هي تعرف كل الناس في القرية.`;

/** Brings a text in from an empty library, and waits until it can be read. */
export async function bring(page: Page, text: string, language: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('textbox', { name: say('importing.text') }).fill(text);
  await page
    .locator('form')
    .getByRole('button', { name: say('importing.language') })
    .click();
  await page.getByRole('option', { name: language, exact: true }).click();
  await page.getByRole('button', { name: say('importing.make') }).click();
  await expect(words(page).first()).toBeVisible(byWorker);
}

export const words = (page: Page): Locator => page.locator('#main .w');
/** A word of the text, the first as it is written unless told otherwise. */
export const word = (page: Page, written: string): Locator =>
  words(page)
    .filter({ hasText: new RegExp(`^${written}$`) })
    .first();
export const gloss = (page: Page): Locator => page.locator('.gloss');
export const status = (page: Page, written: string): Promise<string | null> => word(page, written).getAttribute('data-s');
export const toSentences = (page: Page): Promise<void> => toView(page, 'sentences');
/** Changes the view; on a phone the views are in the menu. */
export async function toView(page: Page, view: 'page' | 'scroll' | 'sentences'): Promise<void> {
  const link = page.getByRole('link', { name: say(`reading.view.${view}`), exact: true });
  await expect(page.getByRole('button', { name: say('reading.more'), exact: true })).toBeVisible();
  if (await link.isVisible()) return link.click();
  await page.getByRole('button', { name: say('reading.more'), exact: true }).click();
  await page.getByRole('menuitem', { name: say(`reading.view.${view}`) }).click();
}
export const sentence = (page: Page, number: number): Locator => page.getByRole('group', { name: say('reading.sentence', { number }), exact: true });
