import type { TermState } from '@glossa/contract';
import { formatter } from '@glossa/messages';
import { expect, test } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { undoneText } from './undone.ts';

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
