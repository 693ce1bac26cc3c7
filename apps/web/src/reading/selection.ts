import { arePhrase, gap, longestGap } from '@glossa/core/text';
import type { PageSentence, PageWord } from './page-words.ts';

/** Words of one sentence, from one to another, both included; one word where they are the same. */
export interface Selection {
  from: number;
  to: number;
  /** Words between that do not belong to it. */
  without?: readonly number[];
}

export const isSingle = ({ from, to }: Selection): boolean => from === to;

/** The words themselves, in their order. */
export const wordsIn = ({ from, to, without = [] }: Selection): number[] =>
  Array.from({ length: to - from + 1 }, (_, ahead) => from + ahead).filter((word) => !without.includes(word));

/** These words, in their order, at least one. */
export function selectionWith(words: readonly number[]): Selection {
  const [from, to] = [words[0] ?? 0, words.at(-1) ?? 0];
  const without = wordsIn({ from, to }).filter((word) => !words.includes(word));
  return without.length ? { from, to, without } : { from, to };
}

/** The word keys of a selection, with gaps where words or marks are left out. */
export function phraseOf(words: readonly PageWord[], selection: Selection): string[] {
  let before: PageWord | undefined;
  return wordsIn(selection).flatMap((number) => {
    const word = words[number];
    if (!word) return [];
    const follows = !before || word.slot === before.slot + 1;
    before = word;
    return follows ? [word.key] : [gap, word.key];
  });
}

/** A selection as it is written; `ne … pas` where it leaves something out. */
export function textOf(sentences: readonly PageSentence[], words: readonly PageWord[], selection: Selection): string {
  return runsOf(words, selection)
    .map(([from, to]) => {
      const [first, last] = [words[from], words[to]];
      return first && last ? (sentences[first.sentence]?.block.text.slice(first.token.start, last.token.end) ?? '') : '';
    })
    .join(` ${gap} `);
}

/** The stretches of a selection in which no word or mark is left out: first and last word of each. */
export function runsOf(words: readonly PageWord[], selection: Selection): [number, number][] {
  const runs: [number, number][] = [];
  for (const word of wordsIn(selection)) {
    const run = runs.at(-1);
    const goesOn = run && words[word]?.slot === (words[run[1]]?.slot ?? 0) + 1;
    if (goesOn) run[1] = word;
    else runs.push([word, word]);
  }
  return runs;
}

/** Takes a word into a selection or, where it is in it, out of it; null where what comes out is no phrase. */
export function toggled(words: readonly PageWord[], selection: Selection, word: number): Selection | null {
  const chosen = wordsIn(selection);
  const next = chosen.includes(word) ? chosen.filter((other) => other !== word) : [...chosen, word].sort((a, b) => a - b);
  const sentence = words[chosen[0] ?? -1]?.sentence;
  const near = next.every((number, at) => at === 0 || (words[number]?.slot ?? 0) - (words[next[at - 1] ?? 0]?.slot ?? 0) <= longestGap + 1);
  if (next.length === 0 || !near || words[word]?.sentence !== sentence) return null;
  const made = selectionWith(next);
  return arePhrase(phraseOf(words, made)) ? made : null;
}
