import { phraseKeys, type Sentence } from '@glossa/core/text';
import { type Look, markOf, type PhraseMark } from './look.ts';

/** Where `span.ph` open, with their attributes, and behind which tokens they close. */
export interface PhraseRuns {
  opens: ReadonlyMap<number, string>;
  closes: ReadonlySet<number>;
}

/** Rules that run below each other; of phrases that overlap more deeply the rest show in the gloss alone. */
const lanes = ['a', 'b', 'c'] as const;
const none: PhraseRuns = { opens: new Map(), closes: new Set() };

/**
 * Phrases may cross, elements may not: a sentence is cut into runs of tokens below which the same rules go.
 * `data-a`, `data-b`, `data-c` are the rules from the top: a phrase's status, with `g` where it leaves words out.
 *
 *     tokens   ne    vont   pas   ensemble      phrases  "ne … pas" (1)  "vont … ensemble" (2)
 *     a        1     1g     1
 *     b              2      2g    2
 */
export function phraseRuns(text: string, sentence: Sentence, look: Look): PhraseRuns {
  if (!look.phrasesIn) return none;
  const { tokens, keys } = phraseKeys(sentence, text);
  const marks = look.phrasesIn(keys).filter(({ status }) => markOf(status) !== '');
  if (marks.length === 0) return none;
  return runsOf(rulesByToken(marks, tokens, sentence.tokens.length));
}

interface Rule {
  mark: PhraseMark;
  gap: boolean;
}
type Rules = (Rule | undefined)[];

function rulesByToken(marks: readonly PhraseMark[], tokens: readonly number[], count: number): Rules[] {
  const rules: Rules[] = Array.from({ length: count }, () => []);
  const ends: number[] = lanes.map(() => -1);
  for (const mark of marks) {
    const [first = 0, last = 0] = [tokens[mark.slots[0] ?? 0], tokens[mark.slots.at(-1) ?? 0]];
    const lane = ends.findIndex((end) => end < first);
    if (lane < 0) continue;
    ends[lane] = last;
    mark.slots.forEach((slot, at) => {
      const next = mark.slots[at + 1];
      const [from = 0, to = 0] = [tokens[slot], next === undefined ? (tokens[slot] ?? 0) + 1 : tokens[next]];
      for (let token = from; token < to; token++) (rules[token] as Rules)[lane] = { mark, gap: token > from && next !== slot + 1 };
    });
  }
  return rules;
}

function runsOf(rules: readonly Rules[]): PhraseRuns {
  const [opens, closes] = [new Map<number, string>(), new Set<number>()];
  rules.forEach((here, token) => {
    const shown = attributesOf(here);
    if (shown && !areSame(here, rules[token - 1])) opens.set(token, shown);
    if (shown && !areSame(here, rules[token + 1])) closes.add(token);
  });
  return { opens, closes };
}

const areSame = (one: Rules, other: Rules = []): boolean =>
  lanes.every((_, lane) => one[lane]?.mark === other[lane]?.mark && one[lane]?.gap === other[lane]?.gap);

const attributesOf = (rules: Rules): string =>
  lanes.map((lane, at) => (rules[at] ? ` data-${lane}="${rules[at].mark.status}${rules[at].gap ? 'g' : ''}"` : '')).join('');
