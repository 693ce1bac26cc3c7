import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordNumbers } from '../platform/word-numbers.ts';
import { readCounts } from './read-counts.ts';

it('reads any counts as JSON does', () => {
  const key = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('"', 'צה"ל', '\\', 'é', '𝒳', ']', ',', '[', 'a'));
  const lesson = fc.uniqueArray(fc.tuple(key, fc.nat(3_000_000)), { selector: ([word]) => word, maxLength: 50 });
  fc.assert(
    fc.property(fc.array(lesson, { maxLength: 8 }), (lessons) => {
      const words: string[] = [];
      const table = wordNumbers(words);
      for (const pairs of lessons) {
        const given = {
          keys: pairs.map(([word]) => word),
          counts: pairs.map(([, count]) => count),
          numbers: 1,
          ...(pairs.length > 2 ? { asides: { 1: 2, 2: 7 } } : {}),
        };
        const read = readCounts(JSON.stringify(given), table);
        expect(Array.from(read.words, (number) => words[number])).toEqual(given.keys);
        expect([...read.counts]).toEqual(given.counts);
        expect([...read.asides]).toEqual(pairs.length > 2 ? [1, 2, 2, 7] : []);
      }
      expect(new Set(words).size).toBe(words.length);
    }),
  );
});

it('reads more words than it had room for', () => {
  const keys = Array.from({ length: 5000 }, (_, n) => `mot${n}`);
  const { words, counts } = readCounts(JSON.stringify({ keys, counts: keys.map((_, n) => n), numbers: 0 }), wordNumbers(null));
  expect([...words]).toEqual(keys.map((_, n) => n));
  expect([...counts]).toEqual([...words]);
});
