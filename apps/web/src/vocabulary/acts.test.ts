import type { TermState } from '@glossa/contract';
import { expect, it } from 'vitest';
import { type ChangeAct, changed, pendingTerms, sameTerm, type UndoAct } from './acts.ts';

const state = (word: string, status: TermState['status'], meaning?: string): TermState => ({
  words: [word],
  text: word,
  status,
  meanings: meaning ? [{ lang: 'en', text: meaning }] : [],
});
const wish = { words: ['quai'], text: 'quai' };
const quay = [{ lang: 'en', text: 'quay' }];

it.each<[string, TermState, Parameters<typeof changed>[1], TermState]>([
  ['a status', state('quai', 'new'), { ...wish, status: '2' }, state('quai', '2')],
  ['a status leaves the meaning', state('quai', '1', 'quay'), { ...wish, status: 'known' }, state('quai', 'known', 'quay')],
  ['a meaning keeps a new word', state('quai', 'new'), { ...wish, meanings: quay }, state('quai', '1', 'quay')],
  ['a meaning leaves the status', state('quai', '3'), { ...wish, meanings: quay }, state('quai', '3', 'quay')],
  ['letting go loses the meaning', state('quai', '3', 'quay'), { ...wish, status: 'new' }, state('quai', 'new')],
])('%s', (_, before, change, after) => {
  expect(changed(before, change)).toEqual(after);
});

it('compares what the learner sees of a term', () => {
  expect(sameTerm(state('quai', '1', 'quay'), { ...state('Quai', '1', 'quay'), text: 'QUAI' })).toBe(true);
  expect(sameTerm(state('quai', '1'), state('quai', '2'))).toBe(false);
  expect(sameTerm(state('quai', '1', 'quay'), state('quai', '1', 'dock'))).toBe(false);
});

it('foresees how acts on their way leave the terms of a language', () => {
  const keep: ChangeAct = { type: 'change', id: 'a', lang: 'fr', kind: 'change', changes: [{ ...wish, status: '2' }], before: [state('quai', 'new')] };
  const german: ChangeAct = { ...keep, id: 'b', lang: 'de', changes: [{ words: ['kai'], text: 'Kai', status: '4' }], before: [state('kai', 'new')] };
  const back: UndoAct = { type: 'undo', id: 'c', lang: 'fr', of: 'a', before: [state('quai', '2')], after: [state('quai', 'new')] };
  expect(pendingTerms([keep, german], 'fr')).toEqual(new Map([['quai', state('quai', '2')]]));
  expect(pendingTerms([keep, back], 'fr').get('quai')?.status).toBe('new');
});
