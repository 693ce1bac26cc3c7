import { guessLanguage } from '@glossa/core/text';
import { eld } from 'eld/extrasmall';
import { byScript } from '../documents/language.ts';

/** Scores of close languages lie close together; this draws them apart. */
const SHARPNESS = 25;
/** Languages met elsewhere on the page are likelier, and so are those that most translations are in. */
const MET = 0.04;
const COMMON: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'uk', 'pl', 'nl', 'tr', 'ar', 'sv']);

/** Which languages a text may be in, each with its share of all likelihood. */
export function oddsOf(text: string, met: ReadonlySet<string>, except?: string): Map<string, number> {
  const script = byScript(text);
  if (script === 'zh' && met.has('ja') && !met.has('zh'))
    return new Map([
      ['ja', 0.7],
      ['zh', 0.3],
    ]);
  if (script === 'zh')
    return new Map([
      ['zh', 0.8],
      ['ja', 0.2],
    ]);
  if (script !== null) return new Map([[script, 1]]);
  const signs = guessLanguage(text);
  const scores = Object.entries(eld.detect(text).getScores() as Record<string, number>).flatMap(([code, score]): [string, number][] => {
    const lang = code === 'no' ? 'nb' : code;
    return lang === except ? [] : [[lang, score + (met.has(lang) ? MET : COMMON.has(lang) ? MET / 2 : 0) + (lang === signs ? MET : 0)]];
  });
  if (scores.length === 0) return new Map(signs === null || signs === except ? [] : [[signs, 1]]);
  const best = scores.reduce((most, [, score]) => Math.max(most, score), 0);
  const powers = scores.map(([lang, score]): [string, number] => [lang, Math.exp(SHARPNESS * (score - best))]);
  const sum = powers.reduce((all, [, power]) => all + power, 0);
  return new Map(powers.map(([lang, power]) => [lang, power / sum]));
}

/** The likeliest language of a text that is in one. */
export function likeliest(text: string, met: ReadonlySet<string>, except?: string): string | null {
  let best: string | null = null;
  const odds = oddsOf(text, met, except);
  for (const [lang, share] of odds) if (best === null || share > (odds.get(best) as number)) best = lang;
  return best;
}

/** Languages that more than a stray line is in. */
export function metIn(runs: readonly { lang: string | null; weight: number }[]): Set<string> {
  const weights = new Map<string, number>();
  for (const { lang, weight } of runs) if (lang !== null) weights.set(lang, (weights.get(lang) ?? 0) + weight);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return new Set([...weights].filter(([, weight]) => weight > total / 25).map(([lang]) => lang));
}

const LETTERS_OF: readonly [RegExp, RegExp][] = [
  [/^(?:ru|uk|be|bg|mk|sr|kk|ky|mn|tg)\b/, /\p{Script=Cyrillic}/gu],
  [/^(?:ar|fa|ur|ps|ckb)\b/, /\p{Script=Arabic}/gu],
  [/^(?:zh|ja|yue)\b/, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  [/^ko\b/, /\p{Script=Hangul}/gu],
  [/^el\b/, /\p{Script=Greek}/gu],
  [/^he\b/, /\p{Script=Hebrew}/gu],
  [/^th\b/, /\p{Script=Thai}/gu],
  [/^(?:hi|mr|ne)\b/, /\p{Script=Devanagari}/gu],
  [/^hy\b/, /\p{Script=Armenian}/gu],
  [/^ka\b/, /\p{Script=Georgian}/gu],
];
/** Whether a text is written in the script of a language, mostly. */
export function sharesScript(text: string, lang: string): boolean {
  const own = LETTERS_OF.find(([code]) => code.test(lang))?.[1] ?? /\p{Script=Latin}/gu;
  return (text.match(own)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
