import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { png as drawn } from '@glossa/formats/testing';
import { test as base, expect } from './glossa.ts';
import { byWorker } from './screens.ts';

const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de Saint-Aubin, et l’on y vient chercher des livres.';
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La péniche</title><meta property="og:site_name" content="Gazette">
<meta property="og:image" content="/barge.png"><meta property="og:image:alt" content="Une péniche bleue"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>La péniche</h1>${`<p>${sentence}</p>`.repeat(3)}<img src="/quay.png" alt="Le quai">${`<p>${sentence}</p>`.repeat(3)}</article></body></html>`;

/** A site on loopback, which the server of the test may fetch. */
const test = base.extend<{ site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter
  site: async ({}, use) => {
    const server: Server = createServer((request, answer) => {
      if (request.url === '/barge.png') answer.setHeader('content-type', 'image/png').end(png);
      else if (request.url === '/quay.png') answer.end(drawn(60, 40));
      else if (request.url === '/barge') answer.setHeader('content-type', 'text/html').end(page);
      else answer.writeHead(404).end();
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.close();
  },
  settings: async ({ site }, use) => use({ NODE_ENV: 'test', GLOSSA_TEST_ORIGIN: site }),
});

test('a page is brought by its address, with its picture; the same again is noticed; what is no page says why', async ({ page: tab, site }) => {
  // As another program shares a page, or the bookmark button opens it.
  await tab.goto(`/import?url=${encodeURIComponent(`${site}/barge`)}&title=La`);
  await expect(tab.getByRole('textbox', { name: 'Web address' })).toHaveValue(`${site}/barge`);
  await tab.getByRole('button', { name: 'Import and read' }).click();
  await expect(tab.getByRole('img', { name: 'Une péniche bleue' })).toBeVisible(byWorker);
  const inText = tab.locator('article .inset img');
  await expect(inText).toHaveAttribute('alt', 'Le quai');
  await expect.poll(() => inText.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(60);
  await expect(tab.locator('article')).toContainText('une péniche bleue s’amarre');
  await expect(tab.locator('article')).not.toContainText('Accueil');

  await tab.goto(`/import?url=${encodeURIComponent(`${site}/barge`)}`);
  await tab.getByRole('button', { name: 'Import and read' }).click();
  await expect(tab.getByText('You have this text already')).toBeVisible(byWorker);
  await tab.getByRole('button', { name: 'Import anyway' }).click();
  await expect(tab.getByRole('img', { name: 'Une péniche bleue' })).toBeVisible(byWorker);

  for (const [address, told] of [
    [`${site}/gone`, 'The page did not open'],
    ['http://192.168.0.1/router', 'This address is not on the open web'],
  ] as const) {
    await tab.goto('/import?kind=address');
    await tab.getByRole('textbox', { name: 'Web address' }).fill(address);
    await tab.getByRole('button', { name: 'Import and read' }).click();
    await expect(tab.getByText(told)).toBeVisible(byWorker);
  }
  await tab.goto('/');
  await expect(tab.locator('img.cover').first()).toBeVisible(byWorker);
});
