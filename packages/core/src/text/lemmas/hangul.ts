/**
 * Hangul syllables by arithmetic: each is an initial, a vowel and a final or none, 28 finals to a vowel.
 *
 *     학 = 0xac00 + (18 × 21 + 0) × 28 + 1  →  final 1, ㄱ        교  →  final 0, none
 */
const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;

export const NO_FINAL = 0;
export const DIGEUT = 7;
export const RIEUL = 8;
export const MIEUM = 16;

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
