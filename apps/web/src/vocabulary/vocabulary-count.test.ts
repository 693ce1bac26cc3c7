import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { countAgain } from './vocabulary-count.ts';

it.each<[string, number, boolean]>([
  ['a small vocabulary', 3000, true],
  ['a large one', 3001, false],
])('after an act, %s of %i words is counted again: %s', (_, forms, expected) => {
  const client = new QueryClient();
  for (const lang of ['fr', 'de']) client.setQueryData(['vocabulary-count', lang], { forms, families: 0, knownForms: 0, knownFamilies: 0 });
  countAgain(client, 'fr');
  const isStale = (lang: string) => client.getQueryState(['vocabulary-count', lang])?.isInvalidated;
  expect([isStale('fr'), isStale('de')]).toEqual([expected, false]);
});
