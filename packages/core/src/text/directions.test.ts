import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksFromText, evenDirections } from './text.ts';

it.each([
  ['an override', 'a\u202ecba\u202c d', 'acba d'],
  ['what is never closed', 'a \u2067b', 'a b'],
  ['what closes nothing', 'a\u202c b\u2069', 'a b'],
  ['what is closed by another', '\u202aa\u2069', 'a'],
  ['a flood', 'a\u200f\u200f\u200e\u200fb', 'a\u200fb'],
])('%s is taken out', (_, written, even) => {
  expect(evenDirections(written)).toBe(even);
});

it.each([
  ['isolates that are closed', 'قال \u2066C++\u2069 ثم \u2068\u2067ا\u2069\u2069'],
  ['embeddings that are closed', '\u202bا\u202c b'],
  ['a single mark', 'مرحبا!\u200f a'],
  ['all else', 'می\u200cخواهم'],
])('%s stay', (_, written) => {
  expect(evenDirections(written)).toBe(written);
});

it('makes nothing more of what is even', () => {
  const marks = fc.constantFrom(
    'a',
    ' ',
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  );
  fc.assert(
    fc.property(fc.string({ unit: marks }), (written) => {
      expect(evenDirections(evenDirections(written))).toBe(evenDirections(written));
    }),
  );
});

it('each paragraph by itself; one of marks alone is none', () => {
  const texts = blocksFromText('Un \u202eabc.\n\n\u202e\u202d\n\nDeux\u202c trois.', () => '').map(({ text }) => text);
  expect(texts).toEqual(['Un abc.', 'Deux trois.']);
});
