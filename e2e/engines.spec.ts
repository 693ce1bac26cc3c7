import { accounts } from '@glossa/contract';
import type { Page } from '@playwright/test';
import { apertiumInstalled, startApertium } from '../scripts/lib/apertium.ts';
import { clientOf } from '../scripts/lib/client.ts';
import { expectFaultless } from './faultless.ts';
import { test as base, expect } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { byWorker, say, sentence, toSentences, word } from './screens.ts';

const languages = (server: { url: string }, translationLangs: string[]) => clientOf(server)(accounts.changePreferences, { body: { translationLangs } });

base('where no engine is set up, sentences are written by hand and the way to an engine is told', async ({ page, server }) => {
  await languages(server, ['es']);
  const { path } = await makeLesson(server, 'fr', longText(3));
  await open(page, `${path}/sentences`);
  await expect(sentence(page, 1).getByRole('button', { name: /^Write/ })).toBeVisible();
  await expect(sentence(page, 1).getByRole('button', { name: say('translating.into', { language: 'Spanish' }) })).toHaveCount(0);
  // Nothing is offered that nobody could do.
  await expect(page.getByText(say('problems.translator-none.detail'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('translating.missing', { count: 3 }) })).toHaveCount(0);
  await page.getByRole('link', { name: say('translating.how') }).click();
  await expect(page.getByText(say('translating.engines.none'))).toBeVisible();
});

/** With Apertium itself, run as `glossa apertium` runs it. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument taken apart
  settings: async ({}, use) => {
    const apertium = await startApertium();
    await use({ GLOSSA_APERTIUM_URL: apertium.url });
    apertium.stop();
  },
});
const installed = apertiumInstalled();

test.describe('with Apertium', () => {
  test.skip(!installed, 'Apertium is not installed: apt install apertium-apy apertium-fr-es apertium-eng-spa');

  test('what is missing is translated, stopped midway and kept; people’s words stand before the engine’s', async ({ page, server }) => {
    await languages(server, ['es', 'en']);
    const count = 240;
    const { path } = await makeLesson(server, 'fr', longText(count));
    await open(page, `${path}/sentences`);
    await page.getByRole('button', { name: say('translating.missing', { count: 2 * count }) }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(say('translating.byVia', { engine: 'Apertium', languages: 'Spanish' }))).toBeVisible();
    await dialog.getByText('English', { exact: true }).click();
    await dialog.getByRole('button', { name: say('translating.do') }).click();

    const first = sentence(page, 1);
    await expect(first.getByText(/^Frase número 1 :/i)).toBeVisible(byWorker);
    await page.getByRole('button', { name: say('translating.stopInto', { language: 'Spanish' }) }).click();
    const told = page.getByRole('status').getByText(/^Stopped\. \d+ sentences in Spanish/);
    await expect(told).toBeVisible(byWorker);
    const kept = Number(/\d+/.exec((await told.textContent()) ?? '')?.[0]);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(count);
    await expect(page.getByRole('button', { name: say('translating.missing', { count: 2 * count - kept }) })).toBeVisible();

    // Somebody's own words, and the engine's behind them.
    await expect(first.getByText(/^Apertium, /)).toBeVisible();
    await first.getByRole('button', { name: `${say('reading.edit')}: ${say('reading.translationIn', { language: 'Spanish' })}` }).click();
    await first.getByRole('textbox').fill('El viejo marino cuenta siempre lo mismo.');
    await page.keyboard.press('Control+Enter');
    await expect(first.getByText('El viejo marino cuenta siempre lo mismo.')).toBeVisible();
    await expect(first.getByText(/^You, /)).toBeVisible();

    // One sentence, by the key, by way of Spanish; words can be pressed here as well.
    await word(page, 'vieux').click();
    await expect(page.locator('.gloss')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await expect(first.getByText(/^Apertium, by way of Spanish, /)).toBeVisible({ timeout: 15_000 });

    await page.reload();
    await expect(first.getByText('El viejo marino cuenta siempre lo mismo.')).toBeVisible();
    await expect(first.getByText(/^Apertium, by way of Spanish, /)).toBeVisible();
    await first.getByRole('button', { name: say('translating.versionsOf', { what: say('reading.translationIn', { language: 'Spanish' }) }) }).click();
    await expect(dialog.getByText(say('translating.versions.under'))).toBeVisible();
    await dialog.getByRole('button', { name: say('translating.versions.bringBack') }).click();
    await expect(first.getByText(/^Frase número 1 :/i)).toBeVisible();
    await expect(first.getByText('El viejo marino cuenta siempre lo mismo.')).toBeHidden();
  });

  test('a short lesson is translated to its end; the gloss shows the sentence; the settings show the pairs', async ({ page, server }) => {
    await languages(server, ['en', 'ja']);
    const { path } = await makeLesson(server, 'fr', 'Le chat dort sur la table.\n\nLa maison est grande.');
    await open(page, path);
    await word(page, 'table').click();
    const gloss = page.locator('.gloss');
    await gloss.getByRole('button', { name: say('translating.sentence', { language: 'English' }) }).click();
    await expect(gloss.getByText(/The cat sleeps/)).toBeVisible({ timeout: 15_000 });
    await page.keyboard.press('Escape');

    await toSentences(page);
    await translateAll(page, 1, 'Japanese');
    await expect(sentence(page, 2).getByText(/house is/)).toBeVisible(byWorker);
    await expect(page.getByText(say('translating.done', { count: 1, language: 'English' }))).toBeVisible();
    // What is missing in Japanese, which no pair leads to, is no engine's work.
    await expect(page.getByRole('button', { name: /^Translate the/ })).toHaveCount(0);

    await page.goto('/settings/translation');
    await expect(page.getByRole('region', { name: 'Apertium' }).getByText('French into Spanish')).toBeVisible();
  });
});

async function translateAll(page: Page, missing: number, without: string): Promise<void> {
  await page.getByRole('button', { name: say('translating.missing', { count: missing }) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: without })).toBeDisabled();
  await expect(dialog.getByText(say('problems.translator-pair.title'))).toBeVisible();
  await expectFaultless(page, 'the dialog of what is missing');
  await dialog.getByRole('button', { name: say('translating.do') }).click();
}
