import type { TermState } from '@glossa/contract';
import type { Status } from '@glossa/core/study';
import { formatter } from '@glossa/messages';
import { expect, test } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { backText, undoneText } from './undone.ts';

const say = formatter('en') as Say;
const term = (text: string): TermState => ({ words: [text], text, status: 'new', meanings: [] });
const told = (terms: string[], conflicts: string[]) =>
  undoneText(say, (items) => items.join(', '), { terms: terms.map(term), conflicts: conflicts.map((text) => ({ words: [text], text })) });

test.each([
  [['un'], [], 'Undone for one word'],
  [['un', 'deux'], [], 'Undone for 2 words'],
  [['un', 'deux'], ['trois'], 'Undone for 2 words. Left alone, because it was changed since: trois'],
  [[], ['trois', 'quatre'], 'Nothing was left to undo. Left alone, because they were changed since: trois, quatre'],
])('%j went back and %j did not: %s', (terms, conflicts, expected) => {
  expect(told(terms, conflicts)).toBe(expected);
});

const stands = (status: Status, words = ['un'], meaning?: string): TermState => ({
  words,
  text: words.join(' '),
  status,
  meanings: meaning ? [{ lang: 'en', text: meaning }] : [],
});

test.each([
  [
    'a new phrase is let go, and said to be',
    [[stands('1', ['tout', 'de', 'suite']), stands('new', ['tout', 'de', 'suite'])]],
    'Undone. tout de suite is no longer kept',
  ],
  ['a new word is new again', [[stands('1'), stands('new')]], 'Undone. un is new again'],
  ['a status goes back', [[stands('known'), stands('3')]], 'Undone. un is status 3 again'],
  ['a meaning goes back', [[stands('1', ['un'], 'one'), stands('1')]], 'Undone. un has its meanings from before again'],
  [
    'many go back',
    [
      [stands('known'), stands('new')],
      [stands('known', ['deux']), stands('new', ['deux'])],
    ],
    'Undone. 2 words are as they were before',
  ],
] as const)('%s', (_, pairs, expected) => {
  expect(
    backText(
      say,
      pairs.map(([before, after]) => ({ before, after })),
    ),
  ).toBe(expected);
});
