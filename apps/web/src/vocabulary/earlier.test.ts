import type { JournalEntry, TermState } from '@glossa/contract';
import { formatter } from '@glossa/messages';
import { expect, it } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { earlierText, lastOf } from './earlier.ts';

const hour = 60 * 60_000;
const now = 1000 * hour;
type Entry = Pick<JournalEntry, 'id' | 'kind' | 'undoneBy' | 'createdAt'>;
const entry = (id: string, hours: number, more: Partial<Entry> = {}): Entry => ({ id, kind: 'change', undoneBy: null, createdAt: now - hours * hour, ...more });

it.each<[string, Entry[], string | undefined]>([
  ['the newest', [entry('b', 1), entry('a', 2)], 'b'],
  ['not what is undone already, nor the undoing', [entry('u', 0, { kind: 'undo' }), entry('b', 1, { undoneBy: 'u' }), entry('a', 2)], 'a'],
  ['all words of a page at once', [entry('a', 1, { kind: 'mark-known' })], 'a'],
  ['nothing of the day before', [entry('a', 25)], undefined],
  ['nothing done elsewhere since', [entry('c', 0.1), entry('b', 1)], 'b'],
  ['nothing where there is nothing', [], undefined],
])('after a reload Undo takes back %s', (_, entries, id) => {
  expect(lastOf(entries, now, hour / 2)?.id).toBe(id);
});

const say = formatter('en') as Say;
const term = (text: string, status: TermState['status']): TermState => ({ words: [text], text, status, meanings: [] });
const steps = [{ text: 'un', before: { status: 'new' as const, meanings: [] }, after: { status: '2' as const, meanings: [] } }];

it.each<[TermState[], { text: string }[], string]>([
  [[term('un', 'new')], [], 'Undone. un is new again'],
  [[term('un', '2')], [], 'Undone. un has its meanings from before again'],
  [[term('un', 'new'), term('deux', 'new')], [], 'Undone. 2 words are as they were before'],
  [[], [{ text: 'un' }], say('vocabulary.conflicts', { count: 1, words: 'un' })],
])('says what went back and what did not: %j, %j', (terms, conflicts, expected) => {
  expect(earlierText(say, { steps }, terms, conflicts)).toBe(expected);
});
