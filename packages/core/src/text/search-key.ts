import { UNSPACED } from './unspaced.ts';

/** Accents, stress marks, vowel points, the stroke that makes Arabic words long, and what parts or joins the letters of a word unseen. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200c\u200d]/g;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const APOSTROPHES = /[\u2018\u2019\u02bb\u02bc]/g;
/** What is folded as it is: small Latin letters, kana, Chinese signs, Korean syllables. */
const PLAIN = /^[a-z\d'\-\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** For finding titles and words: without case, diacritics, other widths of letters and doubled white space. */
export const searchKey = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(DIACRITICS, '')
        .toLowerCase()
        .replace(DIACRITICS, '')
        .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter] ?? letter)
        .replace(APOSTROPHES, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .normalize('NFC');

/** More words than anybody types; each is looked for by itself. */
const MOST_WORDS = 12;

/** What somebody types to find something, as words that must all be there. */
export const searchWords = (typed: string): string[] => [...new Set(searchKey(typed).split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS);

const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

const NO_PART_OF_WORD = /[^\p{L}\p{M}\p{N}]/gu;

/** Where a folded word, and each part of it behind an apostrophe or hyphen, begins: `|l'|immigration` */
export function beginnings(word: string): number[] {
  const found = word === '' ? [] : [0];
  for (const { index, 0: sign } of word.matchAll(NO_PART_OF_WORD)) if (index + sign.length < word.length) found.push(index + sign.length);
  return found;
}

const SIDE_BY_SIDE = new RegExp(`[${UNSPACED}\\u30fc]`, 'u');
/** What is longer is looked for as it is. */
const LONGEST = 60;

/** Where what somebody typed without a space may be several words of a text: `l'|eau`, `猫|が|好|き`. */
export function seams(typed: string): number[] {
  if (typed.length > LONGEST) return [];
  const found: number[] = [];
  let at = 0;
  let before = '';
  for (const after of typed) {
    const together = PART_OF_WORD.test(before) && PART_OF_WORD.test(after) && !SIDE_BY_SIDE.test(before) && !SIDE_BY_SIDE.test(after);
    if (at > 0 && !together) found.push(at);
    at += after.length;
    before = after;
  }
  return found;
}

export const hasLetters = (text: string): boolean => PART_OF_WORD.test(text);
