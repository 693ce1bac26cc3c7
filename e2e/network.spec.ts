import { expect, test } from './glossa.ts';
import { bring, frenchText, gloss, toSentences, word, words } from './screens.ts';

test('nothing leaves the server, and its pages allow nothing else', async ({ page, server, complaints }) => {
  const answers: { url: string; headers: Record<string, string> }[] = [];
  page.on('response', (response) => answers.push({ url: response.url(), headers: response.headers() }));
  await bring(page, frenchText, 'French');
  await word(page, 'marché').click();
  await expect(gloss(page)).toBeVisible();
  await page.keyboard.press('1');
  await toSentences(page);
  await expect(words(page).first()).toBeVisible();
  for (const address of ['/', '/import', '/activity', '/settings', '/api/v1/docs']) {
    await page.goto(address);
    await expect(page.getByRole('heading').first()).toBeVisible();
  }

  expect(complaints).toEqual([]);
  expect(new Set(answers.map(({ url }) => new URL(url).origin))).toEqual(new Set([server.url]));
  const pages = answers.filter(({ headers }) => headers['content-type']?.startsWith('text/html'));
  expect(pages.length).toBeGreaterThan(4);
  for (const { url, headers } of pages) {
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, url).toMatch(/default-src '(self|none)'/);
    expect(policy, url).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(headers['x-content-type-options'], url).toBe('nosniff');
  }
});

test('a request to elsewhere would be noticed, and is forbidden', async ({ page, complaints }) => {
  await page.goto('/');
  const reached = await page.evaluate(() =>
    fetch('http://127.0.0.1:9/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(reached).toBe('refused');
  expect(complaints.splice(0).join('\n')).toMatch(/Content Security Policy|127\.0\.0\.1:9/);
});
