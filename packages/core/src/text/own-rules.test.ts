import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { isOwnLetter, ownAbbreviation } from './own-rules.ts';
import { blocksOf } from './testing.ts';

const split = (text: string, language: string, letters: string, abbreviations: string[] = []): string =>
  analyzeBlocks(blocksOf(text), language, {}, [], { letters, abbreviations })
    .flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)).join('|')))
    .join(' ¶ ');

describe('signs of the learner’s own', () => {
  it.each([
    ['haw', 'Oʻahu ʻaina', 'ʻ', 'Oʻahu| |ʻaina'],
    ['oc', 'in·hèr e l·l', '·', 'in·hèr| |e| |l·l'],
    ['gcf', 'a*b *c d*', '*', 'a*b| |*c| |d*'],
    ['gcf', 'a**b', '*', 'a**b'],
    ['gcf', 'a* *b', '*', 'a*| |*b'],
    ['gcf', '** a', '*', '**| |a'],
    ['fr', 'l’eau', '’', 'l’eau'],
    ['en', 'well-known man', '', 'well-known| |man'],
  ])('%s: %s', (language, text, letters, expected) => {
    expect(split(text, language, letters)).toBe(expected);
  });

  it('leave the text covered exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '*', '-', ' ', '.', '1', '’'), maxLength: 30 }), (text) => {
        const tokens = analyzeBlocks(blocksOf(text), 'gcf', {}, [], { letters: '*-', abbreviations: ['ab'] }).flatMap(({ sentences }) =>
          sentences.flatMap((sentence) => sentence.tokens),
        );
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
    );
  });
});

describe('abbreviations of the learner’s own', () => {
  it.each([
    ['gcf', 'Vwa msy. Pòl. Alé.', ['msy'], 'Vwa| |msy.| |Pòl|.|  ¶ Alé|.'],
    ['fr', 'Il a vu Xzt. Paul.', ['xzt'], 'Il| |a| |vu| |Xzt.| |Paul|.'],
  ])('%s: %s', (language, text, abbreviations, expected) => {
    expect(split(text, language, '', abbreviations)).toBe(expected);
  });

  it.each([
    ['Dr.', 'dr'],
    ['p. ex.', 'p. ex'],
    [' Mme ', 'mme'],
    ['n°', 'n°'],
    ['', null],
    ['.', null],
    ['123', null],
    ['a<b', null],
    ['averylongabbreviation', null],
  ])('%s is written %s', (written, expected) => {
    expect(ownAbbreviation(written)).toBe(expected);
  });
});

it.each<[string, boolean]>([
  ['ʻ', true],
  ['-', true],
  ['·', true],
  ['a', true],
  [' ', false],
  ['5', false],
  ['\n', false],
  ['😀', false],
  ['ab', false],
  ['', false],
])('%j may belong to words: %s', (sign, expected) => {
  expect(isOwnLetter(sign)).toBe(expected);
});
