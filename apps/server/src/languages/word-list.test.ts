import { expect, it } from 'vitest';
import { readWordList } from './word-list.ts';

it('tells the flags of each word of a list', () => {
  const flagsOf = readWordList('7\r\ncat/AB\r\nkm\\/h/C\tpo:noun\nad hoc\nfly/D po:verb\nfly/E po:noun\nowl \n/ a comment\nlast');
  const words = ['cat', 'km/h', 'ad hoc', 'fly', 'owl', 'last', 'ca', 'cats', 'km', '7', '/', ''];
  expect(words.map(flagsOf)).toEqual(['AB', 'C', '', 'D E', '', '', undefined, undefined, undefined, undefined, undefined, undefined]);
});

it('finds each of many words, and no other', () => {
  const words = Array.from({ length: 5000 }, (_, i) => (i * 7919).toString(36));
  const flagsOf = readWordList(`0\n${words.map((word, i) => `${word}/${i}`).join('\n')}\n`);
  expect(words.map(flagsOf)).toEqual(words.map((_, i) => String(i)));
  expect(words.filter((word) => flagsOf(`${word}-`) !== undefined)).toEqual([]);
});

it.each(['', '0', '0\n', '\n\n'])('reads a list without words: %j', (list) => {
  expect(['a', '0', ''].map(readWordList(list))).toEqual([undefined, undefined, undefined]);
});
