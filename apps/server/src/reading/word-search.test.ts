import { expect, it } from 'vitest';
import { createWordSearch } from './word-search.ts';

const french = ["l'", 'immigration', 'immigrer', 'l’émigré', 'château', 'aujourd’hui', 'peut-être'];
const japanese = ['猫', 'が', '好き', '東', '京', '東京', '東京都', 'タワー'];

it.each<[why: string, words: string[], typed: string, found: string[][] | null]>([
  ['the beginning of words', french, 'immigr', [['immigration', 'immigrer']]],
  ['a word of several parts, by its beginning', french, "aujourd'h", [['aujourd’hui']]],
  ['a word once whose parts begin alike', ['papa-pas'], 'pa', [['papa-pas']]],
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
])('finds %s', async (_, words, typed, found) => {
  expect((await createWordSearch(words)(typed))?.map((piece) => piece.map((number) => words[number])) ?? null).toEqual(found);
});

it('finds words that have come since', async () => {
  const words = ['eau'];
  const find = createWordSearch(words);
  expect(await find('fe')).toBeNull();
  words.push('feu');
  expect(await find('fe')).toEqual([[1]]);
});

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const many = Array.from({ length: 100_000 }, (_, n) => `${letters[n % 26]}-${letters[(n >> 5) % 26]}${n}`);
const hostile = letters.join('-').repeat(2).slice(0, 60);

it('looks a hundred times for what may be cut everywhere, which takes minutes where each word is tried at each cut', async () => {
  const find = createWordSearch(many);
  for (let n = 0; n < 100; n++) expect(await find(hostile)).toBeNull();
});

it.each([
  ['folds words', 'x'],
  ['compares them', 'a-'.repeat(30)],
])('lets other requests have their turns while it %s', async (_, typed) => {
  const find = createWordSearch(typed === 'x' ? many : many.map((word) => `a${word}`));
  if (typed !== 'x') await find('x');
  let turns = 0;
  let next = setImmediate(function turn() {
    turns++;
    next = setImmediate(turn);
  });
  await find(typed);
  clearImmediate(next);
  expect(turns).toBeGreaterThan(5);
});
