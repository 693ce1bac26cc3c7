import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formAt, formMaker, formTable } from './forms.ts';
import { languageFor } from './languages/index.ts';

const tableOf = () => {
  let made = 0;
  const make = formMaker(languageFor('fr'));
  const table = formTable((written) => {
    made++;
    return make(written);
  });
  return { formOf: (word: string) => formAt(table, `«${word}»`, 1, 1 + word.length), made: () => made };
};

describe('forms', () => {
  it.each([
    ['maison', 'maison', 'small'],
    ['L’', "l'", 'capital'],
    ['Été', 'été', 'capital'],
    ['東京', '東京', 'uncased'],
    ['14', '', 'number'],
    ['www.x.org', '', 'number'],
  ])('%s has the key "%s" and begins %s', (written, key, begins) => {
    expect(tableOf().formOf(written)).toMatchObject({ written, key, begins });
  });

  it.each([
    ['Mme', { isTitle: true, isForeign: false }],
    ['mme', { isTitle: false }],
    ['Нева', { isForeign: true }],
    ['Seine', { isForeign: false }],
  ])('%s is %o', (written, facts) => {
    expect(tableOf().formOf(written)).toMatchObject(facts);
  });

  it('are found again by what is written, and made once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 70, unit: 'grapheme' }), { maxLength: 40 }), (words) => {
        const { formOf } = tableOf();
        const first = words.map(formOf);
        expect(first.map(({ written }) => written)).toEqual(words);
        words.forEach((word, i) => {
          if (word.length <= 60) expect(formOf(word)).toBe(first[i]);
        });
      }),
    );
  });

  it('are forgotten before they are too many, and made anew', () => {
    const { formOf, made } = tableOf();
    for (let i = 0; i < 30_001; i++) formOf(`a${i}`);
    expect(formOf('a30000').written).toBe('a30000');
    expect(made()).toBe(30_001);
    expect(formOf('a0').written).toBe('a0');
    expect(made()).toBe(30_002);
  });

  it('are found in time even where a text is made to have them all in one place', () => {
    const { formOf } = tableOf();
    const words = Array.from({ length: 4096 }, (_, i) => Array.from({ length: 12 }, (_, bit) => ((i >> bit) & 1 ? 'Aa' : 'BB')).join(''));
    for (let round = 0; round < 2; round++) for (const word of words) expect(formOf(word).written).toBe(word);
  });
});
