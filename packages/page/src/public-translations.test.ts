import { expect, it } from 'vitest';
import { openLanguages } from './public-translations.ts';
import type { Visit } from './public-values.ts';

const visit = (locale: string, reads: string[]) => ({ locale, reads }) as unknown as Visit;

it.each<[why: string, there: string, locale: string, reads: string, chosen: string | null, open: string]>([
  ['the page’s own', 'en de es', 'en', '', null, 'en'],
  ['its own, whatever the browser asks for', 'en de es', 'en', 'es', null, 'en'],
  ['English made strange reads English', 'de en es', 'en-XA', '', null, 'en'],
  ['the chosen one before its own', 'en de es', 'en', 'de', 'es', 'es'],
  ['its own where the chosen one is missing', 'en de', 'en', '', 'es', 'en'],
  ['both ways of writing it', 'zh zh-Hant en', 'zh', '', null, 'zh zh-Hant'],
  ['one way of writing where that was chosen', 'zh zh-Hant en', 'en', '', 'zh-Hant', 'zh-Hant'],
  ['what the browser asks for, in the order of the page', 'de en es fr', 'ja', 'es de', null, 'de es'],
  ['three of these', 'de en es zh zh-Hant', 'ja', 'zh es en', null, 'en es zh'],
  ['English where it asks for nothing that is there', 'de en es fr', 'ja', 'it', null, 'en'],
  ['the first three without English', 'de es fr it', 'ja', 'nl', null, 'de es fr'],
  ['all where there are few', 'de', 'ja', '', null, 'de'],
  ['none of none', '', 'ja', 'de', 'de', ''],
])('of a sentence’s translations stand open: %s', (_, there, locale, reads, chosen, open) => {
  const words = (text: string) => text.split(' ').filter((each) => each !== '');
  expect(openLanguages(words(there), visit(locale, words(reads)), chosen)).toEqual(words(open));
});
