import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accounts } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { expectFaultless } from './faultless.ts';
import { test as base, expect } from './glossa.ts';
import { longText, makeLesson, open } from './lessons.ts';
import { say, sentence } from './screens.ts';

/** A server that answers as DeepL does, with a limit of 30,000 characters a month. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the first argument taken apart
  settings: async ({}, use) => {
    const engine = createServer(async (request, reply) => {
      reply.setHeader('content-type', 'application/json');
      if (request.url?.includes('languages')) return reply.end(JSON.stringify([{ language: 'FR' }, { language: 'EN' }]));
      const { text } = JSON.parse(await bodyOf(request)) as { text: string[] };
      reply.end(JSON.stringify({ translations: text.map((each) => ({ text: `In English: ${each}` })) }));
    });
    await once(engine.listen(0, '127.0.0.1'), 'listening');
    const { port } = engine.address() as AddressInfo;
    await use({ GLOSSA_DEEPL_KEY: 'a-key', GLOSSA_DEEPL_URL: `http://127.0.0.1:${port}`, GLOSSA_TRANSLATION_LIMIT: '30000' });
    engine.close();
  },
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

test('a paid engine gets a book only where it was ticked, up to the month’s limit, which the settings show and change', async ({ page, server }) => {
  await clientOf(server)(accounts.changePreferences, { body: { translationLangs: ['en'] } });
  const { path } = await makeLesson(server, 'fr', longText(300));
  await open(page, `${path}/sentences`);
  await page.getByRole('button', { name: say('translating.missing', { count: 300 }) }).click();
  const dialog = page.getByRole('dialog');
  const english = dialog.getByRole('checkbox', { name: 'English' });
  await expect(english).not.toBeChecked();
  await expect(dialog.getByRole('button', { name: say('translating.do') })).toBeDisabled();
  await expect(dialog.getByText(say('translating.send.unticked', { most: 20_000 }))).toBeVisible();
  await expect(dialog.getByText(/characters go to DeepL/)).toBeHidden();
  await dialog.getByText('English', { exact: true }).click();
  await expect(dialog.getByText(/^About [\d,]+ characters go to DeepL\./)).toBeVisible();
  await expect(dialog.getByText(say('translating.send.short', { left: 30_000 }))).toBeVisible();
  await expectFaultless(page, 'translating for money');
  await dialog.getByRole('button', { name: say('translating.do') }).click();

  // What fits is translated and kept, and why it stopped is said.
  await expect(sentence(page, 1).getByText(/^In English: /)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(say('problems.translator-limit.title', { engine: 'DeepL' }))).toBeVisible({ timeout: 60_000 });

  await page.goto('/settings/translation');
  await expect(page.getByRole('region', { name: 'DeepL' }).getByText(/^Paid for by the character\. You have used 29,\d{3} of 30,000/)).toBeVisible();
  await expectFaultless(page, 'the limits');
  const change = page.getByRole('button', { name: say('translating.limits.changeOf', { name: 'Reader' }) });
  await change.click();
  await dialog.getByRole('textbox').fill('a lot');
  await expect(dialog.getByText(say('translating.limits.wrong'))).toBeVisible();
  await dialog.getByRole('textbox').fill('90 000');
  await expectFaultless(page, 'another limit');
  await dialog.getByRole('button', { name: say('common.save') }).click();
  await expect(page.getByRole('region', { name: 'DeepL' }).getByText(/ of 90,000 this month/)).toBeVisible();
  await expect(change).toBeFocused();
});
