import { expect, it } from 'vitest';
import { preferences } from './accounts.ts';

const taken = (keys: unknown): boolean => preferences.partial().safeParse({ keys }).success;

it.each<[string, unknown, boolean]>([
  ['none', {}, true],
  ['letters, marks and arrows', { known: 'J', ignored: 'Shift+J', help: '+', open: 'Shift+Enter', nextWord: 'Back', undo: 'Ö' }, true],
  ['one key for two acts', { known: 'J', ignored: 'J' }, false],
  ['a small letter, which no stroke is named', { known: 'j' }, false],
  ['what browsers and screen readers need', { known: 'Tab' }, false],
  ['a function key', { known: 'F5' }, false],
  ['a key with Ctrl', { known: 'Ctrl+J' }, false],
  ['Escape', { known: 'Escape' }, false],
  ['two signs', { known: 'JJ' }, false],
  ['no sign', { known: '' }, false],
  ['a sign that is not seen', { known: '\u200b' }, false],
  ['an act that is none', { fly: 'J' }, false],
  ['no table', 'J', false],
])('chosen keys: %s', (_, keys, expected) => {
  expect(taken(keys)).toBe(expected);
});
