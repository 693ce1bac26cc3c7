import { expect, it } from 'vitest';
import { problemValues } from './problem-values.ts';

it.each([
  ['en', { lang: 'fr', found: 'de, pt-BR' }, { lang: 'French', found: 'German and Brazilian Portuguese' }],
  ['fr', { lang: 'ja', found: 'qqx' }, { lang: 'japonais', found: 'qqx' }],
  ['de', { lang: 'no code', found: 'en' }, { lang: 'no code', found: 'Englisch' }],
])('names the languages that a file has in %s', (locale, params, wanted) => {
  expect(problemValues(locale, 'file-language-missing', params)).toEqual(wanted);
});

it('leaves what other problems tell', () => {
  expect(problemValues('en', 'language-unknown', { lang: 'fr' })).toEqual({ lang: 'fr' });
});
