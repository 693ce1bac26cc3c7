import { describe, expect, it } from 'vitest';
import { readIrregular } from './lemmatizer.ts';
import type { Dictionary } from './rules.ts';
import { sv } from './sv.ts';
import { swedishForms } from './sv-forms.ts';

const irregular = readIrregular(sv.irregular);
const listed = new Set('lära bag snabb vit vita ring ringa känna känd bestämma försvinna ske skeda'.split(' '));
const known = new Set([...listed, ...'lärare bagare snabbare snabbast vitare vitast ringare ringast ringer kände bestämde skedde'.split(' ')]);
const dictionary: Dictionary = {
  lists: (word) => listed.has(word),
  knows: (form) => known.has(form),
  stems: (form) => (known.has(form) ? [form] : []),
  irregular: (form) => irregular.get(form)?.[0],
  irregulars: (form) => irregular.get(form) ?? [],
};

describe('Swedish forms', () => {
  it.each([
    ['lärare', 'lärare'],
    ['bagare', 'bagare'],
    ['vita', 'vit'],
    ['kände', 'känna'],
    ['bestämde', 'bestämma'],
    ['försvann', 'försvinna'],
  ])('%s is of %s', (form, lemma) => {
    expect(swedishForms(form, dictionary)).toEqual([lemma]);
  });

  it.each(['snabbare', 'ringa', 'skedde', 'vit', 'övare'])('%s is left to the dictionary', (form) => {
    expect(swedishForms(form, dictionary)).toEqual([]);
  });
});
