import type { Page } from '@playwright/test';
import { expect, test } from './glossa.ts';
import { bring, frenchText, say, word, words } from './screens.ts';

const password = 'un mot de passe assez long';

test.use({ settings: { GLOSSA_SIGNUP: 'invite' } });

test('a password closes the door; a second person sees nothing of the first', async ({ page, server, browser }) => {
  await bring(page, frenchText, 'French');
  const lesson = new URL(page.url()).pathname;
  await word(page, 'marché').click();
  await page.keyboard.press('2');
  await expect(word(page, 'marché')).toHaveAttribute('data-s', '2');

  // The local owner sets a password; from now on everyone signs in.
  await page.goto('/settings/account');
  await page.getByRole('textbox', { name: say('settings.name'), exact: true }).fill('Alice');
  await page
    .getByRole('button', { name: say('common.save') })
    .first()
    .click();
  await expect(page.getByText(say('settings.name.saved'))).toBeVisible();
  await page.getByRole('button', { name: say('settings.password.set') }).click();
  await page.getByLabel(say('accounts.newPassword'), { exact: true }).fill(password);
  await page.getByRole('button', { name: say('settings.password.set') }).click();
  await expect(page.getByText(say('settings.password.saved'))).toBeVisible();

  const stranger = await browser.newContext({ baseURL: server.url });
  const other = await stranger.newPage();
  await other.goto(lesson);
  await expect(other.getByRole('heading', { name: say('accounts.signIn.title') })).toBeVisible();
  await expect(words(other)).toHaveCount(0);

  await signIn(other, 'Alice', 'wrong');
  await expect(other.getByText(say('problems.wrong-password.title'))).toBeVisible();
  await signIn(other, 'Alice', password);
  await expect(other.getByRole('link', { name: say('common.library') }).first()).toBeVisible();
  await other.goto(lesson);
  await expect(word(other, 'marché')).toHaveAttribute('data-s', '2');

  // An invitation for Bob.
  await other.goto('/settings/people');
  await other.getByRole('button', { name: say('settings.people.invite') }).click();
  const code = (await other.locator('.secret code').textContent()) ?? '';
  await stranger.close();

  const guest = await browser.newContext({ baseURL: server.url });
  const bob = await guest.newPage();
  await bob.goto('/sign-up');
  await bob.getByRole('textbox', { name: say('accounts.signUp.code') }).fill(code);
  await bob.getByRole('textbox', { name: say('accounts.name') }).fill('Bob');
  await bob.getByLabel(say('accounts.password'), { exact: true }).fill(`${password} deux`);
  await bob.getByRole('button', { name: say('accounts.signUp.do') }).click();
  await expect(bob.getByRole('textbox', { name: say('importing.text') })).toBeVisible();
  await bob.goto(lesson);
  await expect(bob.getByRole('heading', { name: say('library.lesson.missing.title') })).toBeVisible();
  await expect(bob.getByText('marché')).toHaveCount(0);
  await guest.close();
});

async function signIn(page: Page, name: string, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: say('accounts.name') }).fill(name);
  await page.getByLabel(say('accounts.password'), { exact: true }).fill(secret);
  await page.getByRole('button', { name: say('accounts.signIn.do') }).click();
}

test('an API token is taken away, and that is said', async ({ page }) => {
  await page.goto('/settings/account');
  await page.getByRole('button', { name: say('settings.tokens.new') }).click();
  await page.getByRole('textbox', { name: say('settings.tokens.name') }).fill('My script');
  await page.getByRole('button', { name: say('settings.tokens.create') }).click();
  await page.getByRole('button', { name: say('settings.tokens.withdrawOf', { name: 'My script' }) }).click();
  await expect(page.locator('.toast').getByText(say('settings.tokens.withdrawn'))).toBeVisible();
});
