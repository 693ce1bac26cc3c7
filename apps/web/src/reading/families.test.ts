import type { TermState } from '@glossa/contract';
import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { noteFamilies } from './families.ts';

const term = (word: string, status: TermState['status']): TermState => ({ words: [word], text: word, status, meanings: [] });
const lemmas: Record<string, string> = { va: 'aller', allons: 'aller', tout: 'tout' };

it.each<[string, TermState[], TermState[]]>([
  ['a form that changed', [term('va', '3')], [term('va', '3')]],
  ['a form that is new to it', [term('allons', '1')], [term('va', '1'), term('allons', '1')]],
  ['a form that was let go', [term('va', 'new')], []],
  ['a word of another family', [term('tout', '1')], [term('va', '1')]],
  ['a word that is not on the page', [term('irai', '1')], [term('va', '1')]],
  ['a phrase', [{ ...term('va', '1'), words: ['va', 'bien'] }], [term('va', '1')]],
])('what is known of a family follows %s', (_, states, expected) => {
  const client = new QueryClient();
  client.setQueryData(['family', 'fr', 'aller'], [term('va', '1')]);
  noteFamilies(client, 'fr', states, (key) => lemmas[key]);
  expect(client.getQueryData(['family', 'fr', 'aller'])).toEqual(expected);
});
