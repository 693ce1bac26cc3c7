import type { Dictionary } from './rules.ts';

/**
 * English forms whose spelling tells the word. A word of one syllable that ends in one vowel and one consonant doubles it, so
 * one that stands single had an e behind it, whatever short word the dictionary's rules make of it:
 *
 *     hopped → hop      hoped → hope, not hop      starring → star      staring → stare, not star
 *
 * Before the ending there is a vowel, or it is none: king, red, test. What compares has both degrees, so -er without an -est
 * is a word of its own: singer, brother, matter. What cannot be told by that is left to the dictionary.
 */
export function englishForms(key: string, { lists, knows }: Dictionary): string[] {
  const [, base, ending = ''] = ENDED.exec(key) ?? [];
  if (base === undefined) return [];
  const other = ending === 'er' ? 'est' : ending === 'est' ? 'er' : undefined;
  if (other !== undefined && lists(key) && !knows(base + other)) return [key];
  const isOwn = !VOWEL.test(base) || (ending === 'ed' && base.endsWith('e'));
  if (isOwn) return lists(key) ? [key] : [];
  if (COMPARED.test(ending) && lists(key)) return [];
  const found = stemsOf(base).find(lists);
  return found === undefined ? [] : [found];
}

const ENDED = /^([a-z]+)(ed|ing|er|est)$/;
const COMPARED = /^e[rs]/;
const VOWEL = /[aeiouy]/;

/** What the letters before an ending stand for, likeliest first. */
function stemsOf(base: string): string[] {
  if (DOUBLED.test(base)) return [base, base.slice(0, -1), `${base}e`];
  // breathed, clothing
  if (SINGLE.test(base) || base.endsWith('th')) return [`${base}e`];
  return base.endsWith('ck') ? [base, base.slice(0, -1)] : [];
}
const DOUBLED = /([b-df-hj-np-tv-z])\1$/;
/** One syllable that ends in one vowel and one consonant. */
const SINGLE = /^(?:[^aeiouy]*|y|[^aeiouy]*qu)[aeiouy][b-df-hj-np-tvz]$/;
