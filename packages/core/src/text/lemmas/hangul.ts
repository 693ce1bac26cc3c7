/**
 * Hangul syllables by arithmetic: each is an initial, a vowel and a final or none, 28 finals to a vowel.
 *
 *     학 = 0xac00 + (18 × 21 + 0) × 28 + 1  →  vowel ㅏ, final 1, ㄱ        교  →  vowel ㅛ, final 0, none
 */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';

export const NO_FINAL = 0;
export const NIEUN = 4;
export const DIGEUT = 7;
export const RIEUL = 8;
/** ㄻ, as in 만듦. */
export const RIEUL_MIEUM = 10;
export const MIEUM = 16;
export const BIEUP = 17;
export const SIOT = 19;
/** ㅆ, of the past. */
export const SSANG_SIOT = 20;
export const HIEUH = 27;

/** The number of the final of a word's last syllable; null where it ends in another sign. */
export function finalOf(word: string): number | null {
  const code = word.charCodeAt(word.length - 1);
  return code >= FIRST && code <= LAST ? (code - FIRST) % FINALS : null;
}

/** The word with another final in its last syllable; null where it ends in another sign. */
export function withFinal(word: string, final: number): string | null {
  const before = finalOf(word);
  return before === null ? null : word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - before + final);
}

/** The vowel of a word's last syllable; nothing where it ends in another sign. */
export function vowelOf(word: string): string {
  const code = word.charCodeAt(word.length - 1);
  return code >= FIRST && code <= LAST ? VOWELS.charAt(Math.floor((code - FIRST) / FINALS) % VOWELS.length) : '';
}

/** A word that ends in a syllable, with another vowel in it and another final, or none. */
export function withVowel(word: string, vowel: string, final = NO_FINAL): string {
  const offset = word.charCodeAt(word.length - 1) - FIRST;
  const initial = offset - (offset % (FINALS * VOWELS.length));
  return word.slice(0, -1) + String.fromCharCode(FIRST + initial + VOWELS.indexOf(vowel) * FINALS + final);
}
