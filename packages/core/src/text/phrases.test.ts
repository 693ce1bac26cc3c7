import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { arePhrase, longestGap, matchPhrases, phraseIndex, phraseKeys } from './phrases.ts';
import { blocksOf } from './testing.ts';

const phrases = (...list: string[]) => phraseIndex(list.map((phrase) => ({ words: phrase.split(' '), phrase })));
/** What is found, as `phrase: numbers of its keys`; `,` is what no phrase reaches over. */
const found = (keys: string, ...list: string[]): string[] =>
  matchPhrases(
    keys.split(' ').map((key) => (key === ',' ? null : key)),
    phrases(...list),
  ).map(({ phrase, slots }) => `${phrase.phrase}: ${slots.join(' ')}`);
const words = (count: number): string => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');

describe('phrases', () => {
  it.each<[string, string[], string[]]>([
    ['il ne va pas tout de suite', ['ne … pas', 'tout de suite', 'de suite'], ['ne … pas: 1 3', 'tout de suite: 4 5 6', 'de suite: 5 6']],
    ['il y a trois ans il y a', ['il y a', 'y a trois ans'], ['il y a: 0 1 2', 'y a trois ans: 1 2 3 4', 'il y a: 5 6 7']],
    ['a b , c', ['b c'], []],
    ['a b c', ['a b c d', 'c'], ['c: 2']],
    ['a a a', ['a a'], ['a a: 0 1']],
    ['x y', [], []],
    // Gaps may be empty, and reach over marks; the tighter of two that share a word counts.
    ['ne pas fumer', ['ne … pas'], ['ne … pas: 0 1']],
    ['il rief , ohne zu zögern , an', ['rief … an'], ['rief … an: 1 7']],
    ['ne ne pas', ['ne … pas'], ['ne … pas: 1 2']],
    ['ne a pas ne b pas', ['ne … pas'], ['ne … pas: 0 2', 'ne … pas: 3 5']],
    ['ne va pas voir pas du tout', ['ne … pas du tout'], ['ne … pas du tout: 0 4 5 6']],
    ['weder a noch b noch c', ['weder … noch … noch'], ['weder … noch … noch: 0 2 4']],
    ['ne vont pas ensemble', ['ne … pas', 'vont … ensemble'], ['ne … pas: 0 2', 'vont … ensemble: 1 3']],
    [`ruft ${words(longestGap)} an`, ['ruft … an'], [`ruft … an: 0 ${longestGap + 1}`]],
    [`ruft ${words(longestGap + 1)} an`, ['ruft … an'], []],
    ['… a', ['… a', 'a …'], []],
  ])('%s with %j', (keys, list, expected) => expect(found(keys, ...list)).toEqual(expected));

  it.each<[string[], boolean]>([
    [['a'], true],
    [['a', 'b'], true],
    [['a', '…', 'b', '…', 'c'], true],
    [[], false],
    [['…'], false],
    [['…', 'a'], false],
    [['a', '…'], false],
    [['a', '…', '…', 'b'], false],
    [['a', '…', 'b', '…', 'c', '…', 'd'], false],
  ])('%j can be kept: %s', (list, expected) => expect(arePhrase(list)).toBe(expected));

  it('ignores a phrase without words', () => expect(matchPhrases(['a'], phraseIndex([{ words: [] }]))).toEqual([]));

  it('does not look at phrases that begin with other words', () => {
    const many = phraseIndex(Array.from({ length: 50_000 }, (_, i) => ({ words: [`w${i}`, '…', 'fin'] })));
    expect(matchPhrases(['a', 'w7', 'x', 'fin'], many)).toMatchObject([{ slots: [1, 3] }]);
  });

  it('takes a sentence with its spaces and ties left out', () => {
    const text = "Y a-t-il quelqu'un, 3 fois ?";
    const sentence = analyzeBlocks(blocksOf(text), 'fr')[0]?.sentences[0];
    expect(sentence && phraseKeys(sentence, text).keys).toEqual(['y', 'a', 'il', "quelqu'un", null, null, 'fois', null]);
    expect(sentence && phraseKeys(sentence, text).tokens[2]).toBe(4);
  });
});
