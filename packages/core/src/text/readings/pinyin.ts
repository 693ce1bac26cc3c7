import type { Ruby } from './ruby.ts';

const VOWEL = '[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜêếềńňǹḿ]';
/** One syllable: `ng` and `n` belong to it unless a vowel follows, which would begin another with an apostrophe. */
const SYLLABLE = new RegExp(`[bpmfdtnlgkhjqxzcsryw]{0,2}${VOWEL}+(?:ng?(?!${VOWEL})|r(?!${VOWEL}))?`, 'gu');

/** Syllables as one word: an apostrophe goes before one that begins with a vowel. `isBehind`: what they are joined to comes before. */
export const joinPinyin = (syllables: readonly string[], isBehind = false): string =>
  syllables.map((syllable, i) => ((isBehind || i > 0) && /^[aeoāáǎàēéěèōóǒò]/u.test(syllable) ? `’${syllable}` : syllable)).join('');

/** A word's pinyin over its signs, one syllable each; over the whole word where they are not as many. */
export function pinyinOver(written: string, reading: string): Ruby[] {
  const signs = [...written];
  const syllables = reading.normalize('NFC').match(SYLLABLE) ?? [];
  const covers = syllables.join('') === reading.normalize('NFC').replaceAll('’', '');
  if (syllables.length !== signs.length || !covers) return [{ text: written, reading }];
  return signs.map((text, i) => ({ text, reading: syllables[i] as string }));
}
