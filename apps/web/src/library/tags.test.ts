import { expect, test } from 'vitest';
import { tagsFrom } from './tags.ts';

test.each([
  ['nothing', '', []],
  ['commas alone', ' , ,', []],
  ['spaces around', ' news ,  to read ', ['news', 'to read']],
  ['the same twice', 'news, news', ['news']],
  ['Arabic, Japanese and full-width commas', 'ا،ب、c，d', ['ا', 'ب', 'c', 'd']],
  ['one that is too long', 'x'.repeat(70), ['x'.repeat(60)]],
])('%s', (_, typed, tags) => {
  expect(tagsFrom(typed)).toEqual(tags);
});
