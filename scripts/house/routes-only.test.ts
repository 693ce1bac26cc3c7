import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportOf, isNoun } from '../../apps/web/routes-only.ts';
import { lang } from '../../packages/contract/src/values.ts';

const folder = new URL('../../packages/contract/src/', import.meta.url).pathname;
const nouns = readdirSync(folder)
  .map((name) => folder + name)
  .filter(isNoun);

describe('what the browser gets of the contract', () => {
  it.each([
    ['routes', { list: { method: 'GET', path: '/x', answer: lang } }, '{ list: { method: "GET", path: "/x", answer } }'],
    ['a number', 7, '7'],
    ['a text', 'x"', '"x\\""'],
    ['nothing of a schema', lang, 'undefined'],
  ])('is %s', (_, value, code) => {
    expect(exportOf('a.ts', 'a', value)).toBe(`export const a = ${code};`);
  });

  it.each([
    ['a function', () => 1],
    ['a list', ['x']],
    ['an object that is no routes', { x: 1 }],
    ['a truth value', true],
    ['nothing', undefined],
  ])('is no %s: that is refused, by name', (_, value) => {
    expect(() => exportOf('a.ts', 'lost', value)).toThrow('a.ts exports lost');
  });

  it('is refused in no file there is', async () => {
    expect(nouns.length).toBeGreaterThan(10);
    for (const path of nouns) for (const [name, value] of Object.entries((await import(path)) as object)) exportOf(path, name, value);
  });
});
