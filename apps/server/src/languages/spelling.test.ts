import { describe, expect, it } from 'vitest';
import { readSpelling } from './spelling.ts';

const affixes = `SET UTF-8
NEEDAFFIX n
FORBIDDENWORD f
SFX A Y 2
SFX A 0 s [^sy]
SFX A y ies [^aeiou]y
SFX B Y 1
SFX B 0 ful/C .
SFX C Y 1
SFX C 0 ly .
PFX P Y 1
PFX P 0 un .
SFX Z Y 1
SFX Z 0 0 .
`;
const words = '7\ncat/A\ncity/A\nhope/BP\nHope/A\nroot/nZ\nbad/f\na\\/b/A\tpo:noun\n';

describe('stems', () => {
  const { stems } = readSpelling(affixes, words);
  it.each<[string, string[]]>([
    ['cat', ['cat']],
    ['cats', ['cat']],
    ['cities', ['city']],
    ['citys', []],
    ['hopeful', ['hope']],
    ['hopefully', ['hope']],
    ['hopely', []],
    ['unhope', ['hope']],
    ['unhopeful', ['hope']],
    ['uncats', []],
    ['Cats', ['cat']],
    ['Hope', ['Hope', 'hope']],
    ['root', ['root']],
    ['bad', []],
    ['a/bs', ['a/b']],
    ['nothing', []],
    ['', []],
  ])('%s', (form, expected) => {
    expect(stems(form)).toEqual(expected);
  });
});

it('shows words as texts write them, where the list is written in other signs', () => {
  const { stems } = readSpelling('OCONV 1\nOCONV ĳ ij\nSFX A Y 1\nSFX A 0 en .\n', '1\nblĳk/A\n');
  expect([stems('blijken'), stems('blĳken')]).toEqual([['blijk'], []]);
});

describe('flags', () => {
  it.each([
    ['long', 'FLAG long\nSFX aB Y 1\nSFX aB 0 s .\n', '1\ncat/xYaB\n'],
    ['num', 'FLAG num\nSFX 12 Y 1\nSFX 12 0 s .\n', '1\ncat/1,12\n'],
    ['UTF-8', 'FLAG UTF-8\nSFX é Y 1\nSFX é 0 s .\n', '1\ncat/xé\n'],
  ])('%s', (_, affix, list) => {
    expect(readSpelling(affix, list).stems('cats')).toEqual(['cat']);
    expect(readSpelling(affix, list.replace(/aB|,12|é/, '')).stems('cats')).toEqual([]);
  });
});
