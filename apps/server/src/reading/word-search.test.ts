import { expect, it } from 'vitest';
import { createWordSearch } from './word-search.ts';

const french = ["l'", 'immigration', 'immigrer', 'l’émigré', 'château', 'aujourd’hui', 'peut-être'];
const japanese = ['猫', 'が', '好き', '東', '京', '東京', '東京都', 'タワー'];

it.each<[why: string, words: string[], typed: string, found: string[][] | null]>([
  ['the beginning of words', french, 'immigr', [['immigration', 'immigrer']]],
  ['a word of several parts, by its beginning', french, "aujourd'h", [['aujourd’hui']]],
  ['a part of a word', french, 'emigre', [['l’émigré']]],
  ['two words that are typed as one', french, "l'immigr", [["l'"], ['immigration', 'immigrer']]],
  ['a sign around it', french, '"chateau"', [['château']]],
  ['no word', french, 'girafe', null],
  ['not the end of a word', french, 'migration', null],
  ['nothing for signs alone', french, '?!', null],
  ['nothing for nothing', french, '', null],
  ['a word as it is before its parts', japanese, '東京', [['東京', '東京都']]],
  ['words side by side', japanese, '東京タワーが好', [['東京'], ['タワー'], ['が'], ['好き']]],
  ['nothing where a part is missing', japanese, '猫と東京', null],
  ['nothing in a language of other letters', japanese, 'neko', null],
])('finds %s', (_, words, typed, found) => {
  expect(createWordSearch(words)(typed)?.map((piece) => piece.map((number) => words[number])) ?? null).toEqual(found);
});

it('finds words that have come since', () => {
  const words = ['eau'];
  const find = createWordSearch(words);
  expect(find('fe')).toBeNull();
  words.push('feu');
  expect(find('fe')).toEqual([[1]]);
});
