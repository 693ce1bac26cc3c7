/** Ethiopic: eight signs for each consonant, one for each vowel, in the order of the block. */
const FIRST = 0x1200;
const CONSONANTS = 'h l ḥ m ś r s sh q qw q’ q’w b v t ch ḫ ḫw n ny ’ k kw kx kxw w ‘ z zh y d dd j g gw gg t’ ch’ p’ ts’ ts’ f p'.split(' ');
const VOWELS = ['e', 'u', 'i', 'a', 'ē', 'i', 'o', 'wa'];
/** The sixth vowel is not sounded at the end of a word, nor behind a sounded one: ትምህርት → timhirt. */
const SIXTH = 5;
const THROAT = new Set(['h', 'ḥ', 'ḫ', '’', '‘']);

export function romaniseEthiopic(word: string): string {
  const signs = [...word];
  let isSounded = false;
  const sound = (sign: string, i: number): string => {
    const code = (sign.codePointAt(0) as number) - FIRST;
    const consonant = code >= 0 ? CONSONANTS[Math.floor(code / 8)] : undefined;
    if (consonant === undefined) return sign;
    isSounded = code % 8 !== SIXTH || (!isSounded && (i < signs.length - 1 || i === 0));
    const vowel = code % 8 === 0 && THROAT.has(consonant) ? 'a' : VOWELS[code % 8];
    return (i === 0 && /[’‘]/.test(consonant) ? '' : consonant) + (isSounded ? vowel : '');
  };
  return signs.map(sound).join('');
}
