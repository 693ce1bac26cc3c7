import { finalOf, NO_FINAL, RIEUL, withFinal } from './hangul.ts';
import { DOEDA, ENDINGS_ANYWHERE, ENDINGS_BEHIND_CONSONANTS, ENDINGS_BEHIND_VOWELS, EVERYDAY_VERBS, HADA } from './ko-words.ts';
import type { Dictionary, WordSplit } from './rules.ts';

/**
 * A form of a verb or adjective whose dictionary form is certain: 하다 or 되다 in any of their forms, with a noun before it or without, and a stem
 * with an ending that changes nothing of it. Where two verbs have the form (사는: 사다, 살다), neither is claimed.
 *
 *     공부했어요  →  했 is of 하다; the dictionary has 공부하다  →  공부|했어요, of 공부하다
 *     먹습니다    →  습니다 behind a consonant; 먹다            →  of 먹다
 */
export function koreanVerb(word: string, dictionary: Dictionary): WordSplit | undefined {
  return withHelper(word, dictionary) ?? byEnding(word, dictionary);
}

const HELPERS = [
  ['하다', HADA],
  ['되다', DOEDA],
] as const;

function withHelper(word: string, { lists }: Dictionary): WordSplit | undefined {
  for (const [helper, forms] of HELPERS)
    for (let at = 0; at < word.length; at++) {
      const noun = word.slice(0, at);
      if (!forms[word.charAt(at)]?.has(word.slice(at + 1) || '-') || !lists(noun + helper)) continue;
      // Of one syllable it is seldom the noun that it looks like: 통하다, 위하다.
      return at > 1 && lists(noun) ? { lengths: [at, word.length - at], lemma: noun + helper } : { lemma: noun + helper };
    }
  return undefined;
}

function byEnding(word: string, { lists }: Dictionary): WordSplit | undefined {
  const found = new Set<string>();
  for (let at = 1; at < word.length; at++) {
    const stem = word.slice(0, at);
    const ending = word.slice(at);
    const final = finalOf(stem);
    const fitting = final === NO_FINAL ? ENDINGS_BEHIND_VOWELS : ENDINGS_BEHIND_CONSONANTS;
    if (!ENDINGS_ANYWHERE.has(ending) && !fitting.has(ending)) continue;
    if (lists(`${stem}다`)) found.add(`${stem}다`);
    // 꾸며 is of 꾸다 and of 꾸미다.
    if (ending === '며' && lists(`${stem}미다`)) return undefined;
    // A stem in ㄹ loses it: 아는, 만드는.
    if (ending === '는' && final === NO_FINAL && !EVERYDAY_VERBS.has(stem) && lists(`${withFinal(stem, RIEUL)}다`)) found.add(`${withFinal(stem, RIEUL)}다`);
  }
  const [lemma] = found;
  return lemma !== undefined && found.size === 1 ? { lemma } : undefined;
}
