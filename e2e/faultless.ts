import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './glossa.ts';

type Scheme = 'light' | 'dark';

/** Finds no fault with what is shown, in the light or in the dark: all of axe's rules once, those of contrast with both. */
export async function expectFaultless(page: Page, place = page.url()): Promise<void> {
  const now: Scheme = (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) ? 'dark' : 'light';
  const other: Scheme = now === 'dark' ? 'light' : 'dark';
  const faults = await faultsOf(page, now);
  await page.emulateMedia({ colorScheme: other });
  faults.push(...(await faultsOf(page, other, ['color-contrast'])));
  await page.emulateMedia({ colorScheme: now });
  expect(faults, place).toEqual([]);
}

async function faultsOf(page: Page, scheme: Scheme, rules?: string[]) {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  // One document without frames: what axe does about frames, a page of its own for each look, is not needed.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('[data-live-announcer]');
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(({ id, help, nodes }) => ({ scheme, id, help, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }));
}
