import { afterAll, expect, it } from 'vitest';
import { helperDefaults } from '../platform/helpers.ts';
import { createAnswers, readHere } from './reading-answers.ts';
import { rssOf } from './testing.ts';

const answer = (body: string) => ({ bytes: Buffer.from(body), url: 'https://gazette.example/rss', charset: null });
const feed = answer(rssOf([{ id: 1 }, { id: 2 }]));
const page = answer('<link rel="alternate" type="application/rss+xml" href="/rss" title="Gazette"><p>Rien.</p>');
const answers = createAnswers();
afterAll(answers.close);

it('is the same in a process of its own', async () => {
  const read = await answers.read('somebody', 'feed', feed);
  expect(read.items).toHaveLength(2);
  expect(read).toEqual(await readHere('', 'feed', feed));
  expect(await answers.read('somebody', 'feedsOfPage', page)).toEqual(await readHere('', 'feedsOfPage', page));
  expect(await answers.read('somebody', 'feedOrCatalogue', feed)).toMatchObject({ items: read.items });
});

it.each(['feed', 'catalogue'] as const)('tells in words what is no %s', async (kind) => {
  await expect(answers.read('somebody', kind, page)).rejects.toMatchObject({ code: `not-a-${kind}` });
});

it('that takes too long is given up, and its process is ended', async () => {
  const impatient = createAnswers({ ...helperDefaults, patienceMs: 1 });
  await expect(impatient.read('somebody', 'feed', feed)).rejects.toMatchObject({ code: 'file-too-hard' });
  impatient.close();
});
