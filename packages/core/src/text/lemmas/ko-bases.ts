import { BIEUP, DIGEUT, finalOf, HIEUH, NO_FINAL, RIEUL, SIOT, SSANG_SIOT, vowelOf, withFinal, withVowel } from './hangul.ts';
import { ALSO_REGULAR, POINTING, REGULAR_IN_BIEUP, REGULAR_REU, STEMS_IN_DIGEUT, STEMS_IN_SIOT, STEMS_WITH_REO } from './ko-stems.ts';

/**
 * What stands before the endings of a Korean verb or adjective, as its grammars teach: the stem itself, the second base (behind most
 * consonants with 으), and the third (with 아 or 어). A stem of two verbs (묻다, *ask* and *bury*) has the bases of both.
 *
 *     먹  →  먹으, 먹어        돕  →  도우, 도와        부르  →  부르, 불러        그렇  →  그러, 그래
 */
export function secondBases(stem: string): string[] {
  const final = finalOf(stem);
  if (final === null) return [];
  if (final === NO_FINAL || final === RIEUL) return [stem];
  const open = withoutFinal(stem);
  return waysOf(stem).map((way) => {
    if (way === 'ㅂ') return `${open}우`;
    if (way === 'ㄷ') return `${withFinal(stem, RIEUL)}으`;
    if (way === 'ㅅ') return `${open}으`;
    return way === 'ㅎ' ? open : `${stem}으`;
  });
}

export function thirdBases(stem: string): string[] {
  if (finalOf(stem) === null) return [];
  if (stem.endsWith('놓')) return [`${stem}아`, withVowel(stem, 'ㅘ')];
  return finalOf(stem) === NO_FINAL ? thirdOfOpen(stem) : waysOf(stem).map((way) => thirdOfClosed(stem, way));
}

type Way = 'regular' | 'ㅂ' | 'ㄷ' | 'ㅅ' | 'ㅎ';

function waysOf(stem: string): Way[] {
  const way = irregularWayOf(stem);
  if (way === undefined) return ['regular'];
  return ALSO_REGULAR.test(stem) ? [way, 'regular'] : [way];
}

function irregularWayOf(stem: string): Way | undefined {
  switch (finalOf(stem)) {
    case BIEUP:
      return REGULAR_IN_BIEUP.test(stem) ? undefined : 'ㅂ';
    case DIGEUT:
      return STEMS_IN_DIGEUT.test(stem) ? 'ㄷ' : undefined;
    case SIOT:
      return STEMS_IN_SIOT.test(stem) ? 'ㅅ' : undefined;
    case HIEUH:
      return /[렇떻갛겋맣멓랗얗옇]$/.test(stem) ? 'ㅎ' : undefined;
    default:
      return undefined;
  }
}

const withoutFinal = (word: string): string => withFinal(word, NO_FINAL) as string;
const isBright = (word: string): boolean => 'ㅏㅑㅗ'.includes(vowelOf(word) || '-');

function thirdOfClosed(stem: string, way: Way): string {
  const open = withoutFinal(stem);
  if (way === 'ㅂ') return open + (/^[돕곱]$/.test(stem) ? '와' : '워');
  if (way === 'ㅎ') return withVowel(stem, POINTING.test(stem) ? 'ㅐ' : (FRONTED[vowelOf(stem)] ?? 'ㅐ'));
  const before = way === 'ㄷ' ? (withFinal(stem, RIEUL) as string) : way === 'ㅅ' ? open : stem;
  // The past and 겠 have 어 whatever their vowel is.
  return before + (isBright(stem) && finalOf(stem) !== SSANG_SIOT ? '아' : '어');
}

const FRONTED: Readonly<Record<string, string>> = { ㅏ: 'ㅐ', ㅓ: 'ㅔ', ㅑ: 'ㅒ', ㅕ: 'ㅖ' };
/** Vowels that 아 or 어 is drawn into; those of one letter alone also without it (보아, 주어). */
const DRAWN: Readonly<Record<string, string>> = { ㅗ: 'ㅘ', ㅜ: 'ㅝ', ㅣ: 'ㅕ', ㅚ: 'ㅙ' };

function thirdOfOpen(stem: string): string[] {
  const vowel = vowelOf(stem);
  if (stem.endsWith('하')) return [withVowel(stem, 'ㅐ'), `${stem}여`];
  if (stem.endsWith('푸')) return [withVowel(stem, 'ㅓ')];
  if (stem.endsWith('르') && stem.length > 1 && !REGULAR_REU.test(stem)) return thirdOfReu(stem);
  if (vowel === 'ㅡ') return [withVowel(stem, isBright(stem.slice(0, -1)) ? 'ㅏ' : 'ㅓ')];
  if (vowel === 'ㅏ' || vowel === 'ㅓ' || vowel === 'ㅕ') return [stem];
  const drawn = DRAWN[vowel];
  const full = stem + (vowel === 'ㅗ' ? '아' : '어');
  if (drawn !== undefined) return stem.endsWith('오') ? [withVowel(stem, drawn)] : [withVowel(stem, drawn), full];
  return vowel === 'ㅐ' || vowel === 'ㅔ' ? [stem, full] : [full];
}

function thirdOfReu(stem: string): string[] {
  const before = stem.slice(0, -1);
  const doubled = `${withFinal(before, RIEUL)}${isBright(before) ? '라' : '러'}`;
  if (!STEMS_WITH_REO.test(stem)) return [doubled];
  return stem === '이르' ? [doubled, `${stem}러`] : [`${stem}러`];
}

// --- backwards: the stems that may have a base; whoever asks makes the base of each and compares ---

/** `dropsRieul`: before an ending that ㄹ is lost before (만드니까). */
export function stemsOfSecond(base: string, dropsRieul: boolean): string[] {
  const final = finalOf(base);
  if (final === null) return [];
  if (final !== NO_FINAL) return final === RIEUL && !dropsRieul ? [base] : [];
  const before = base.slice(0, -1);
  const found = [base, withFinal(base, HIEUH)];
  if (base.endsWith('우')) found.push(withFinal(before, BIEUP));
  if (base.endsWith('으')) found.push(...beforeVowel(before));
  const matching = listed(found).filter((stem) => secondBases(stem).includes(base));
  return dropsRieul ? [...matching, withFinal(base, RIEUL) as string] : matching;
}

export function stemsOfThird(base: string): string[] {
  if (finalOf(base) !== NO_FINAL) return [];
  const vowel = vowelOf(base);
  const before = base.slice(0, -1);
  const found: (string | null)[] = [base, ...(UNDRAWN[vowel] ?? []).map((each) => withVowel(base, each))];
  for (const hidden of HIDDEN[vowel] ?? []) found.push(withVowel(base, hidden, HIEUH));
  if (/[아어여]$/.test(base)) found.push(...beforeVowel(before));
  if (base.endsWith('놔')) found.push(withVowel(base, 'ㅗ', HIEUH));
  if (/[와워]$/.test(base)) found.push(withFinal(before, BIEUP));
  if (/[라러]$/.test(base) && finalOf(before) === RIEUL) found.push(`${withFinal(before, NO_FINAL)}르`);
  if (base.endsWith('르러')) found.push(before);
  return listed(found).filter((stem) => thirdBases(stem).includes(base));
}

/** Before 으, 아 and 어: a stem as it is, or with the ㄷ or ㅅ that they change. */
const beforeVowel = (before: string): (string | null)[] => {
  const final = finalOf(before);
  return [before, final === RIEUL ? withFinal(before, DIGEUT) : null, final === NO_FINAL ? withFinal(before, SIOT) : null];
};
const UNDRAWN: Readonly<Record<string, readonly string[]>> = { ㅘ: ['ㅗ'], ㅝ: ['ㅜ'], ㅕ: ['ㅣ'], ㅙ: ['ㅚ'], ㅐ: ['ㅏ'], ㅏ: ['ㅡ'], ㅓ: ['ㅡ', 'ㅜ'] };
const HIDDEN: Readonly<Record<string, readonly string[]>> = { ㅐ: ['ㅏ', 'ㅓ'], ㅔ: ['ㅓ'], ㅒ: ['ㅑ'], ㅖ: ['ㅕ'] };

const listed = (stems: readonly (string | null)[]): string[] => [...new Set(stems.filter((stem) => stem !== null && stem !== ''))] as string[];
