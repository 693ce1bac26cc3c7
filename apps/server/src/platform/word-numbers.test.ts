import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumber, numberOf, numberUpTo, wordNumbers } from './word-numbers.ts';

describe('numbers of words', () => {
  it('are given in the order in which words are met, also within a longer text', () => {
    const table = wordNumbers([]);
    const text = Buffer.from('eau 1 feu 2 eau');
    expect([numberUpTo(table, text, 0, 0x20), table.end]).toEqual([0, 3]);
    expect([numberUpTo(table, text, 6, 0x20), table.end]).toEqual([1, 9]);
    expect([numberUpTo(table, text, 12, 0x20), table.end]).toEqual([0, 15]);
    expect(table.words).toEqual(['eau', 'feu']);
    expect(findNumber(table, 'terre')).toBe(-1);
  });

  it('tell words apart that differ in NUL signs alone', () => {
    const table = wordNumbers([]);
    const all = ['', '\0', '\0\0', '\0a', 'a', 'a\0'];
    expect(all.map((each) => numberOf(table, each))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(all.map((each) => findNumber(table, each))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('find any words again, however many and however long', () => {
    const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('', 'é', 'e\u0301', '𝒳', 'a'.repeat(300)));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (all) => {
        const table = wordNumbers([]);
        const numbers = all.map((each) => numberOf(table, each));
        expect(all.map((each) => findNumber(table, each))).toEqual(numbers);
        expect(numbers.map((number) => table.words?.[number])).toEqual(all);
        expect(table.count).toBe(new Set(all).size);
      }),
    );
    const table = wordNumbers(null);
    const many = Array.from({ length: 20_000 }, (_, n) => `mot${n}`);
    expect(many.map((each) => numberOf(table, each))).toEqual(many.map((_, n) => n));
    expect(many.map((each) => findNumber(table, each))).toEqual(many.map((_, n) => n));
  });
});
