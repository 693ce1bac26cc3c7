import { type Signs, signs } from './languages/signs.ts';

const SAMPLE = 6000;
/** By so much the likeliest language must lead. */
const LEAD = 1.15;
/** So many different signs are needed, and so large a share of the words. */
const [LEAST_SIGNS, LEAST_SHARE] = [3, 0.12];
/** Chinese characters without kana are Chinese only where there are enough of them that kana would be among them. */
const LEAST_HAN = 12;
const LEAST_LETTERS = 4;

/** Scripts that here belong to one language. */
const alone = {
  Greek: 'el',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
  Devanagari: 'hi',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Malayalam: 'ml',
  Hangul: 'ko',
} as const;
const scripts = ['Latin', 'Cyrillic', 'Arabic', 'Hebrew', 'Han', 'Kana', ...Object.keys(alone)] as const;
const letterOf = new Map<string, RegExp>(scripts.map((script) => [script, script === 'Kana' ? /[\u3041-\u30ff]/g : new RegExp(`\\p{Script=${script}}`, 'gu')]));

/** The language a text is most likely written in, judged by its script and its commonest words; null where it could be several. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const counts = new Map(scripts.map((script) => [script as string, sample.match(letterOf.get(script) as RegExp)?.length ?? 0]));
  const count = (script: string): number => counts.get(script) ?? 0;
  const [script, letters] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  if (letters < LEAST_LETTERS) return null;
  if (script === 'Kana' || script === 'Han') return eastAsian(count('Kana'), count('Han'));
  if (Object.hasOwn(alone, script)) return alone[script as keyof typeof alone];
  return likeliest(sample, signs[script as keyof typeof signs]);
}

/** Japanese writes kana among its characters, Chinese hardly any. */
function eastAsian(kana: number, han: number): string | null {
  if (kana * 20 >= kana + han) return 'ja';
  return han >= LEAST_HAN ? 'zh' : null;
}

interface Votes {
  score: number;
  met: Set<string>;
}

/** Each word votes for the languages it is common in, each letter for those that write it; what few have weighs more. */
function likeliest(sample: string, candidates: Readonly<Record<string, Signs>>): string | null {
  const words =
    sample
      .replaceAll('’', "'")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+('[\p{L}\p{M}]+)?'?/gu) ?? [];
  const holders = holdersOf(candidates);
  const votes = new Map<string, Votes>(Object.keys(candidates).map((code) => [code, { score: 0, met: new Set() }]));
  const vote = (sign: string, weight: number) => {
    const codes = holders.get(sign) ?? [];
    for (const code of codes) {
      const of = votes.get(code) as Votes;
      of.score += weight * Math.log2((2 * votes.size) / codes.length);
      of.met.add(sign);
    }
  };
  for (const word of words) {
    vote(word, 1);
    const elided = word.slice(0, word.indexOf("'") + 1);
    if (elided && elided !== word) vote(elided, 1);
    for (const letter of new Set(word)) vote(letterSign(letter), 0.35);
  }
  const [first, second] = [...votes].sort((a, b) => b[1].score - a[1].score);
  if (!first || !second || first[1].met.size < Math.min(LEAST_SIGNS, words.length)) return null;
  return first[1].score >= LEAD * second[1].score && first[1].score >= LEAST_SHARE * words.length ? first[0] : null;
}

/** Kept apart from words of one letter. */
const letterSign = (letter: string): string => `-${letter}`;

function holdersOf(candidates: Readonly<Record<string, Signs>>): Map<string, string[]> {
  const holders = new Map<string, string[]>();
  for (const [code, { words, letters = '' }] of Object.entries(candidates))
    for (const sign of new Set([...words.split(' '), ...[...letters].map(letterSign)])) holders.set(sign, [...(holders.get(sign) ?? []), code]);
  return holders;
}
