import { DIGEUT, finalOf, MIEUM, NO_FINAL, RIEUL, RIEUL_MIEUM, withFinal } from './hangul.ts';
import { isEveryday, likeliest, splitOfVerb, verbReadings } from './ko-verbs.ts';
import {
  AUXILIARY,
  BEFORE_OTHERS,
  BEHIND_OTHERS,
  type Behind,
  CLAUSE_ENDINGS,
  COPULA_BEHIND_VOWELS,
  EVERYDAY,
  LAST,
  LONGEST_PARTICLE,
  NO_NOUNS,
  NOUN_SUFFIXES,
  NOUNS_IN_DA,
  NOUNS_WITH_VERBAL_FINALS,
  OFTEN_TELLING,
  OFTEN_VERBAL,
  PARTICLES,
  PEOPLE,
  PLURAL,
  QUESTION_ENDINGS,
  RATHER_VERBAL,
  TELLING,
  VERBAL_FINALS,
  VERBS_BEFORE_NOUNS,
  WHOLE,
} from './ko-words.ts';
import type { Dictionary, WordSplit } from './rules.ts';

/** A word without its particles: `base`, and they in the order they are written. */
interface Stripped {
  base: string;
  particles: readonly string[];
}

/**
 * A Korean word as it stands between spaces, taken apart: a noun and its particles, or the copula; a form of a verb (`ko-verbs.ts`).
 * Which of its two shapes a particle has hangs on the syllable before it, so 는 behind a final consonant (먹는) is none.
 * What may as well be a form of a rare verb is left whole; so is what the dictionary does not have, but before particles that
 * nothing else looks like.
 *
 *     학교에서는  →  학교에서|는, 학교|에서|는; the dictionary has 학교      →  학교|에서|는, of 학교
 *     사는        →  사|는; the dictionary has 사 (four), but 살다 and 사다 are everyday verbs  →  of 살다 or 사다
 */
export function koreanWord(key: string, dictionary: Dictionary): WordSplit | undefined {
  if (finalOf(key) === null) return undefined;
  const lemma = dictionary.irregular(key);
  if (lemma !== undefined) return { lengths: [key.length - 1, 1], lemma };
  if (VERBS_BEFORE_NOUNS.has(key)) return asVerb(key, dictionary);
  if (key.length < 2 || WHOLE.has(key) || PARTICLES.has(key) || dictionary.lists(key)) return undefined;
  const noun = ofNoun(key, dictionary);
  if (noun === 'ambiguous') return asVerb(key, dictionary, true);
  return noun ?? asVerb(key, dictionary) ?? ofUnknown(key, dictionary);
}

function asVerb(key: string, { lists }: Dictionary, onlyEveryday = false): WordSplit | undefined {
  const verbs = likeliest(verbReadings(key, lists));
  return splitOfVerb(key, onlyEveryday ? verbs.filter(isEveryday) : verbs, lists);
}

// --- nouns that the dictionary has ---

function ofNoun(word: string, dictionary: Dictionary): WordSplit | 'ambiguous' | undefined {
  for (const way of strippedWays(word)) {
    const noun = nounIn(way.base, dictionary);
    if (noun && isRatherVerb(word, way.base, dictionary)) return 'ambiguous';
    const isVerbal = noun && looksVerbal(word, way, dictionary);
    // Two nouns that a verb is written like are hardly two nouns: 마련|하지 in 마련하지만.
    if (isVerbal && !dictionary.lists(way.base)) continue;
    if (isVerbal) return 'ambiguous';
    if (noun) return splitOf(noun, way);
    const verb = verbOfNominal(way.base, dictionary);
    if (verb !== undefined) return { ...splitOf({ noun: way.base, plural: '' }, way), lemma: verb };
  }
  return withCopula(word, dictionary) ?? asPlural(word, dictionary);
}

/** A noun of one syllable before an everyday verb's form: 도와, 만들. Those made of verbs (꿈) are nouns. */
function isRatherVerb(word: string, base: string, { lists }: Dictionary): boolean {
  if ((base.length > 1 && !RATHER_VERBAL.test(word)) || EVERYDAY.has(base) || finalOf(base) === MIEUM) return false;
  return verbReadings(word, lists).some((reading) => isEveryday(reading) && reading.length === undefined);
}

function asPlural(word: string, dictionary: Dictionary): WordSplit | undefined {
  const noun = nounIn(word, dictionary);
  return noun && noun.plural !== '' && !isRatherVerb(word, noun.noun, dictionary) ? splitOf(noun, { base: word, particles: [] }) : undefined;
}

const splitOf = ({ noun, plural }: Noun, { particles }: Stripped): WordSplit => ({
  lengths: [noun, plural, ...particles].flatMap(({ length }) => (length > 0 ? [length] : [])),
  lemma: noun,
});

/** All ways to take particles off the end of a word, those that leave most first. */
const strippedWays = (word: string): Stripped[] => waysBefore(word, '').sort((one, other) => other.base.length - one.base.length);

function waysBefore(word: string, outer: string): Stripped[] {
  const ways: Stripped[] = [];
  for (let length = Math.min(LONGEST_PARTICLE, word.length - 1); length > 0; length--) {
    const particle = word.slice(-length);
    const base = word.slice(0, -length);
    const behind = PARTICLES.get(particle);
    if (behind === undefined || !fits(base, behind) || (outer !== '' && !stacks(particle, outer))) continue;
    if (!OFTEN_VERBAL.has(particle) || PEOPLE.has(base)) ways.push({ base, particles: [particle] });
    if (!BEHIND_OTHERS.has(particle)) continue;
    for (const way of waysBefore(base, particle)) ways.push({ base: way.base, particles: [...way.particles, particle] });
  }
  return ways;
}

const stacks = (inner: string, outer: string): boolean => BEFORE_OTHERS.has(inner) && (outer === '요' ? inner !== '에' : !LAST.has(inner)) && inner !== outer;

function fits(base: string, behind: Behind): boolean {
  const final = finalOf(base);
  if (final === null || behind === 'any') return true;
  if (behind === 'vowel') return final === NO_FINAL;
  if (behind === 'consonant') return final !== NO_FINAL;
  const isOpen = final === NO_FINAL || final === RIEUL;
  return behind === 'vowel or ㄹ' ? isOpen : !isOpen;
}

interface Noun {
  noun: string;
  /** 들, or nothing. */
  plural: string;
}

function nounIn(base: string, { lists }: Dictionary): Noun | undefined {
  const isKnown = (word: string): boolean =>
    EVERYDAY.has(word) || BEGINS_WITH_DIGIT.test(word) || (isNounShaped(word) && (lists(word) || isCompound(word, lists)));
  if (isKnown(base)) return { noun: base, plural: '' };
  const parted = withoutPlural(base);
  return parted.plural !== '' && isKnown(parted.noun) ? parted : undefined;
}

const BEGINS_WITH_DIGIT = /^\d/;
const isNounShaped = (word: string): boolean => (!word.endsWith('다') || NOUNS_IN_DA.test(word)) && !NO_NOUNS.has(word);

const withoutPlural = (base: string): Noun =>
  base.length > PLURAL.length && base.endsWith(PLURAL) ? { noun: base.slice(0, -PLURAL.length), plural: PLURAL } : { noun: base, plural: '' };

const isNoSecondNoun = (word: string): boolean => PARTICLES.has(word) || VERBS_BEFORE_NOUNS.has(word);

/** Two nouns that the dictionary has, or a noun and one of the syllables that make nouns of nouns. */
function isCompound(word: string, lists: (word: string) => boolean): boolean {
  if (word.length > 2 && NOUN_SUFFIXES.has(word.slice(-1)) && lists(word.slice(0, -1))) return true;
  for (let at = 2; at <= word.length - 2; at++) if (lists(word.slice(0, at)) && lists(word.slice(at)) && !isNoSecondNoun(word.slice(at))) return true;
  return false;
}

/** 하기, 있었음, 도움: verbs made nouns. */
function verbOfNominal(base: string, { lists }: Dictionary): string | undefined {
  if (!base.endsWith('기') && finalOf(base) !== MIEUM && finalOf(base) !== RIEUL_MIEUM) return undefined;
  return likeliest(verbReadings(base, lists))[0]?.lemma;
}

function withCopula(word: string, dictionary: Dictionary): WordSplit | undefined {
  for (let at = word.length - 1; at > 0; at--) {
    const base = word.slice(0, at);
    const copula = word.slice(at);
    if (!isCopula(copula, base)) continue;
    const noun = nounIn(base, dictionary);
    if (noun) return isFormOfVerb(word, base, dictionary) ? undefined : splitOf(noun, { base, particles: [copula] });
  }
  return undefined;
}

const isFormOfVerb = (word: string, base: string, { lists }: Dictionary): boolean =>
  lists(`${base}이다`) || verbReadings(word, lists).some((reading) => reading.lemma.startsWith(base) || isEveryday(reading));

function isCopula(copula: string, base: string): boolean {
  if (copula.length === 1) return copula === '인' && base.endsWith('적');
  if (finalOf(base) !== NO_FINAL) return copula === '이야' || isFormOfIda(copula);
  if (copula === '예요') return true;
  if (base.length > 1 && (COPULA_BEHIND_VOWELS.has(copula) || (copula.startsWith('였') && isFormOfIda(`이었${copula.slice(1)}`)))) return true;
  return isFormOfIda(copula) && !/^이[에야어여]/.test(copula);
}

const isFormOfIda = (copula: string): boolean => /^[이일임입인]/.test(copula) && verbReadings(copula, (word) => word === '이다').length > 0;

// --- what verbs look like ---

function looksVerbal(word: string, { base, particles }: Stripped, { lists }: Dictionary): boolean {
  const [particle = ''] = particles;
  const final = finalOf(base);
  if (particles.length === 1 && (lists(`${word}다`) || (particle === '와' && lists(`${base}오다`)))) return true;
  // 1만 is ten thousand.
  if (final === null) return particle === '만' && BEGINS_WITH_DIGIT.test(base);
  if (EVERYDAY.has(base)) return false;
  if (VERBAL_FINALS.has(final) && !NOUNS_WITH_VERBAL_FINALS.test(base)) return true;
  const isVerb = (stem: string | null): boolean => stem !== null && (lists(`${stem}다`) || /[하되]$/.test(stem));
  switch (particle) {
    case '는':
      return isVerb(base) || isVerb(withFinal(base, RIEUL)) || (base.endsWith('시') && isVerb(base.slice(0, -1))) || (AUXILIARY.test(base) && !lists(base));
    case '은':
    case '을':
      return isVerb(final === RIEUL ? withFinal(base, DIGEUT) : base);
    case '를':
      return lists(`${base}르다`);
    case '나':
      return isVerb(base);
    case '도':
      return isVerb(base) || base === '해' || (base.endsWith('해') && lists(`${base.slice(0, -1)}하다`));
    case '만':
      return base.endsWith('지') && !lists(base);
    case '로':
      return base.endsWith('므');
    default:
      return false;
  }
}

// --- nouns that it does not have: names, new words ---

function ofUnknown(word: string, dictionary: Dictionary): WordSplit | undefined {
  const barest = strippedWays(word).findLast((way) => way.base.length > 1 && isTold(way, dictionary) && !looksVerbal(word, way, dictionary));
  return barest && splitOf(barest.base.length > 2 ? withoutPlural(barest.base) : { noun: barest.base, plural: '' }, barest);
}

/** Whether particles alone tell that it is one. */
function isTold({ base, particles }: Stripped, { lists }: Dictionary): boolean {
  const [particle = ''] = particles;
  if (TELLING.has(particle)) return !QUESTION_ENDINGS.test(base);
  return OFTEN_TELLING.has(particle) && !CLAUSE_ENDINGS.test(base) && !lists(`${base.slice(-1)}다`) && !lists(`${base.slice(-2)}다`);
}
