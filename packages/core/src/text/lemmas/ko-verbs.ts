import { BIEUP, finalOf, MIEUM, NIEUN, NO_FINAL, RIEUL, RIEUL_MIEUM, SSANG_SIOT, withFinal } from './hangul.ts';
import { stemsOfSecond, stemsOfThird } from './ko-bases.ts';
import * as endings from './ko-endings.ts';
import { AUXILIARIES, EVERYDAY_STEMS, NO_VERBS, UNRULY } from './ko-stems.ts';
import type { WordSplit } from './rules.ts';

type Lists = (word: string) => boolean;

/** A verb or adjective that a word may be a form of. */
interface Reading {
  lemma: string;
  /** How much of the word is the verb, where another follows that helps it: 읽어|봤어요. */
  length?: number;
}

/**
 * The verbs and adjectives that a word may be a form of: wherever an ending may begin, the stems that have the base before it and that
 * the dictionary has. What is made of a stem before its last ending (the past, 시, 겠, 지다) is a stem again.
 *
 *     도우셨습니다  →  습니다 behind 도우셨, the past of 도우셔, which is of 도우시  →  도우, of 돕  →  돕다
 */
export function verbReadings(word: string, lists: Lists): Reading[] {
  const unruly = UNRULY[word];
  if (unruly !== undefined) return [{ lemma: unruly }];
  const found: Reading[] = [];
  for (let at = word.length; at > 0; at--) {
    const base = word.slice(0, at);
    for (const stem of stemsBefore(base, word.slice(at))) found.push(...readingsOf(stem, lists));
  }
  return unlike(found);
}

/** The stems that may have this base before this ending, whether there are such verbs or not. */
function stemsBefore(base: string, ending: string): string[] {
  const final = finalOf(base);
  if (final === null) return [];
  const stems: string[] = [];
  if (endings.FIRST.has(ending) || (endings.FIRST_BEFORE_NIEUN.has(ending) && final !== RIEUL)) stems.push(base);
  if (endings.FIRST_BEFORE_NIEUN.has(ending) && final === NO_FINAL) stems.push(rieul(base));
  if (endings.FIRST_BEHIND_CONSONANTS.has(ending) && final !== NO_FINAL && final !== RIEUL) stems.push(base);
  if (endings.SECOND.has(ending)) stems.push(...stemsOfSecond(base, false));
  if (endings.SECOND_WITHOUT_RIEUL.has(ending)) stems.push(...stemsOfSecond(base, true));
  if (endings.HONOURED.has(ending)) stems.push(`${base}시`);
  if (endings.THIRD.has(ending)) stems.push(...stemsOfThird(base));
  if (BEHIND[final]?.has(ending)) stems.push(...stemsOfSecond(withFinal(base, NO_FINAL) as string, final !== MIEUM));
  if (final === RIEUL_MIEUM && endings.BEHIND_MIEUM.has(ending)) stems.push(rieul(base));
  return stems;
}

const rieul = (base: string): string => withFinal(base, RIEUL) as string;
const BEHIND: Readonly<Record<number, ReadonlySet<string>>> = {
  [NIEUN]: endings.BEHIND_NIEUN,
  [RIEUL]: endings.BEHIND_RIEUL,
  [BIEUP]: endings.BEHIND_BIEUP,
  [MIEUM]: endings.BEHIND_MIEUM,
};

/** What a stem is of: itself, or what it is made of. */
function readingsOf(stem: string, lists: Lists): Reading[] {
  const before = stem.slice(0, -1);
  // 가시 is of 가다, hardly of 가시다; 마시 of 마시다.
  const honoured = stem.endsWith('시') && !EVERYDAY_STEMS.has(stem) ? ofAll(stemsOfSecond(before, true), lists) : [];
  if (lists(`${stem}다`) && !NO_VERBS.test(`${stem}다`)) return [...honoured.filter(isEveryday), { lemma: `${stem}다` }];
  if (honoured.length > 0) return honoured;
  if (stem.endsWith('겠')) return ofAll(before.endsWith('야') ? stemsOfThird(before.slice(0, -1)) : [before], lists);
  if (finalOf(stem) === SSANG_SIOT && !stem.endsWith('있')) return ofAll(stemsOfThird(withFinal(stem, NO_FINAL) as string), lists);
  const isMade = /[지하]$/.test(stem) && ofAll(stemsOfThird(before), lists).length > 0;
  if (isMade || isOfNoun(stem, lists)) return [{ lemma: `${stem}다` }];
  return withAuxiliary(stem, lists);
}

/** 처분되다, 연결시키다: where there is 처분하다, or a noun in 화 (정보화되다). */
function isOfNoun(stem: string, lists: Lists): boolean {
  const noun = stem.replace(/(되|시키|당하|받)$/, '');
  return noun !== stem && noun.length > 1 && (lists(`${noun}하다`) || (noun.length > 2 && noun.endsWith('화') && lists(noun.slice(0, -1))));
}

const ofAll = (stems: readonly string[], lists: Lists): Reading[] => stems.flatMap((stem) => readingsOf(stem, lists));

function withAuxiliary(stem: string, lists: Lists): Reading[] {
  for (const auxiliary of AUXILIARIES) {
    const base = stem.slice(0, -auxiliary.length);
    // Of one syllable what looks like a base is seldom one.
    if (!stem.endsWith(auxiliary) || (base.length < 2 && !/[해써봐켜꺼]/.test(base))) continue;
    const found = ofAll(stemsOfThird(base), lists);
    if (found.length > 0) return found.map(({ lemma, length = base.length }) => ({ lemma, length }));
  }
  return [];
}

const unlike = (readings: readonly Reading[]): Reading[] => [...new Map(readings.map((each) => [each.lemma, each])).values()];

/**
 * Of several the everyday ones, and of these the longest: 가진 is of 가지다, not of 가다. Where two are as long as each other (사는: 사다, 살다) both
 * are given if they are everyday verbs, and none if they are rare.
 */
export function likeliest(readings: readonly Reading[]): Reading[] {
  const everyday = readings.filter(isEveryday);
  const chosen = everyday.length > 0 ? everyday : readings;
  const length = Math.max(...chosen.map(({ lemma }) => lemma.length));
  const longest = chosen.filter(({ lemma }) => lemma.length === length);
  return longest.length === 1 || everyday.length > 0 ? longest.sort((one, other) => rank(one) - rank(other)) : [];
}

export const isEveryday = ({ lemma }: Reading): boolean => EVERYDAY_STEMS.has(lemma.slice(0, -1));
const ranks = new Map([...EVERYDAY_STEMS].map((stem, rank) => [`${stem}다`, rank]));
const rank = ({ lemma }: Reading): number => ranks.get(lemma) ?? ranks.size;

/** A form of a verb, parted where a noun stands before 하다 or 되다, or a verb that helps behind it. */
export function splitOfVerb(word: string, [first, ...others]: readonly Reading[], lists: Lists): WordSplit | undefined {
  if (!first) return undefined;
  const { lemma } = first;
  if (others.length > 0) return { lemma, others: others.map((each) => each.lemma) };
  const noun = lemma.replace(/(하|되|시키|당하|받)다$/, '');
  // Of one syllable it is seldom the noun that it looks like: 통하다, 위하다.
  const length = first.length ?? (noun !== lemma && noun.length > 1 && lists(noun) ? noun.length : 0);
  return length > 0 && length < word.length ? { lengths: [length, word.length - length], lemma } : { lemma };
}
