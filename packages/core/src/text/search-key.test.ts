import { expect, it } from 'vitest';
import { beginnings, seams, searchKey, searchWords } from './search-key.ts';

it.each([
  ['Ruée vers l’Œuvre', "ruee vers l'oeuvre"],
  ['  ÅNGSTRÖM ', 'angstrom'],
  ['l‘eau lʼeau l＇eau', "l'eau l'eau l'eau"],
  ['が', 'が'],
  ['ｶﾞﾗｽ ＡＢＣ１２', 'ガラス abc12'],
  ['ПРИВЕТ', 'привет'],
  ['ещё за\u0301мок', 'еще замок'],
  ['Straße STRASSE', 'strasse strasse'],
  ['كِتَــابٌ أحمد', 'كتاب احمد'],
  ['می\u200cخواهم کتاب\u200cها', 'میخواهم کتابها'],
  ['ක්\u200dෂ', 'ක්ෂ'],
  ['שָׁלוֹם', 'שלום'],
  ['İstanbul ılık', 'istanbul ilik'],
  ['Άνθρωπος', 'ανθρωπος'],
  ['학교', '학교'],
  ["peut-etre d'abord", "peut-etre d'abord"],
  ['\u0640', ''],
  ['', ''],
])('folds %j to %j, and what is folded to itself', (text, key) => {
  expect(searchKey(text)).toBe(key);
  expect(searchKey(key)).toBe(key);
});

it.each([
  ['  Le  CHÂTEAU le ', ['le', 'chateau']],
  ['猫　好き', ['猫', '好き']],
  [' ', []],
  ['a b c d e f g h i j k l m n', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']],
])('%j is looked for by the words %j', (typed, words) => {
  expect(searchWords(typed)).toEqual(words);
});

it.each([
  ['immigration', [0]],
  ["l'immigration", [0, 2]],
  ["l'", [0]],
  ['xe dap', [0, 3]],
  ['vis-a-vis', [0, 4, 6]],
  ["''a", [0, 1, 2]],
  ['東京', [0]],
  ['𠮷野', [0]],
  ['', []],
])('%j and its parts begin at %j', (word, expected) => {
  expect(beginnings(word)).toEqual(expected);
});

it.each(['がら', 'ガラスー', '東京都', '학교', "peut-etre d'abord"])('folds %j to itself', (text) => {
  expect(searchKey(text)).toBe(text);
});

it.each([
  ["l'eau", [1, 2]],
  ['eau', []],
  ['猫が好き', [1, 2, 3]],
  ['กาแฟ', [1, 2, 3]],
  ['𠮷野', [2]],
  ['학교에서', []],
  ['猫'.repeat(61), []],
  ['', []],
])('%j may be several words at %j', (typed, expected) => {
  expect(seams(typed)).toEqual(expected);
});
