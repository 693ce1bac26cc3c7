import { describe, expect, it } from 'vitest';
import { analyzeBlocks } from './analyze.ts';
import { matchPhrases, phraseIndex, phraseKeys } from './phrases.ts';
import { blocksOf } from './testing.ts';

const phrases = (...list: string[]) => phraseIndex(list.map((phrase) => ({ words: phrase.split(' '), phrase })));
/** `il y a` as `[il y a]`, everything else as it is; `,` is what no phrase reaches over. */
function shown(keys: string, index: ReturnType<typeof phrases>): string {
  const list = keys.split(' ').map((key) => (key === ',' ? null : key));
  const matches = matchPhrases(list, index);
  return list
    .map((key, i) => (matches.some(({ start }) => start === i) ? '[' : '') + (key ?? ',') + (matches.some(({ end }) => end === i + 1) ? ']' : ''))
    .join(' ');
}

describe('phrases', () => {
  it.each([
    ['il y a trois ans il y a', ['il y a', 'y a trois ans', 'a trois'], 'il [y a trois ans] [il y a]'],
    ['a b c d', ['a b', 'b c', 'c d'], '[a b] [c d]'],
    ['a b c', ['a b', 'b c'], '[a b] c'],
    ['a b , c', ['b c'], 'a b , c'],
    ['a b c', ['a b c d', 'c'], 'a b [c]'],
    ['a a a', ['a a'], '[a a] a'],
    ['x y', [], 'x y'],
  ])('%s with %j', (keys, list, expected) => expect(shown(keys, phrases(...list))).toBe(expected));

  it('ignores a phrase without words', () => expect(matchPhrases(['a'], phraseIndex([{ words: [] }]))).toEqual([]));

  it('does not look at phrases that begin with other words', () => {
    const many = phraseIndex(Array.from({ length: 50_000 }, (_, i) => ({ words: [`w${i}`, 'fin'] })));
    expect(matchPhrases(['a', 'w7', 'fin'], many)).toMatchObject([{ start: 1, end: 3 }]);
  });

  it('takes a sentence with its spaces and ties left out', () => {
    const text = "Y a-t-il quelqu'un, 3 fois ?";
    const sentence = analyzeBlocks(blocksOf(text), 'fr')[0]?.sentences[0];
    expect(sentence && phraseKeys(sentence, text).keys).toEqual(['y', 'a', 'il', "quelqu'un", null, null, 'fois', null]);
    expect(sentence && phraseKeys(sentence, text).tokens[2]).toBe(4);
  });
});
