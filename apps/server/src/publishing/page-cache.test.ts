import { expect, test } from 'vitest';
import { createPageCache } from './page-cache.ts';

const cache = (now = { at: 0 }) => {
  const drawn: string[] = [];
  const pages = createPageCache(() => now.at, 1000);
  const ask = async (key: string, state = '', html = `${key} ${state}`) =>
    (
      await pages(key, state, async () => {
        drawn.push(html);
        return html;
      })
    ).bytes.toString();
  return { drawn, ask, pages, now };
};

test('a page asked for by many at once is drawn once, and again when its state or time has passed', async () => {
  const { drawn, ask, now } = cache();
  expect(await Promise.all([ask('a'), ask('a'), ask('a')])).toEqual(['a ', 'a ', 'a ']);
  await ask('a');
  expect(drawn).toHaveLength(1);
  expect(await ask('a', 'changed')).toBe('a changed');
  now.at = 1000;
  await ask('a', 'changed');
  expect(drawn).toHaveLength(3);
});

test('what could not be drawn is tried again', async () => {
  const { ask, pages } = cache();
  await expect(pages('a', '', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await ask('a')).toBe('a ');
});

test('the page asked for least recently goes first where there are too many', async () => {
  const { drawn, ask } = cache();
  const long = 'x'.repeat(12_000_000);
  for (const key of ['a', 'b', 'a', 'c']) await ask(key, '', long);
  expect(drawn).toHaveLength(3);
  await ask('a', '', long);
  expect(drawn).toHaveLength(3);
  await ask('b', '', long);
  expect(drawn).toHaveLength(4);
});

test('what is refused before it is drawn is refused to one visitor alone', async () => {
  const { ask, pages } = cache();
  const refused = pages('a', '', () => {
    throw new Error('too many');
  });
  const [other, own] = await Promise.allSettled([ask('a'), refused]);
  expect([other, own]).toMatchObject([{ value: 'a ' }, { reason: { message: 'too many' } }]);
});
