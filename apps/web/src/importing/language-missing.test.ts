import { expect, it } from 'vitest';
import { withNames } from './language-missing.ts';

const names = { language: (code: string) => `<${code}>`, languages: (codes: readonly string[]) => codes.map((code) => `<${code}>`).join(' & ') };

it('names the languages that a file has by name, not by code', () => {
  expect(withNames(names, { code: 'file-language-missing', params: { lang: 'fr', found: 'de, pt-BR' } })).toEqual({ lang: '<fr>', found: '<de> & <pt-BR>' });
  expect(withNames(names, { code: 'language-unknown', params: { lang: 'xx' } })).toEqual({ lang: 'xx' });
});
