import { countsAsKnown, type Status } from '../study/status.ts';
import type { PackedPage } from './packed.ts';

/** How often each word key runs in a lesson; `keys[i]` runs `counts[i]` times. */
export interface LessonCounts {
  keys: string[];
  counts: number[];
  /** Running numbers, which count as no words. */
  numbers: number;
  /** How many of `counts[i]` are names or words in foreign letters, by `i`; none where there are none. */
  asides?: Record<string, number>;
}

export function countWords(pages: Iterable<PackedPage>): LessonCounts {
  const byKey = new Map<string, number>();
  const asides = new Map<string, number>();
  let numbers = 0;
  for (const page of pages) {
    const counts = new Array<number>(page.words.length).fill(0);
    for (const { tokens, names = [], foreign = [] } of page.blocks) {
      for (const triple of [...names, ...foreign]) {
        const key = page.words[tokens[triple * 3 + 2] as number] as string;
        asides.set(key, (asides.get(key) ?? 0) + 1);
      }
      for (let i = 2; i < tokens.length; i += 3) {
        const word = tokens[i] as number;
        if (word < 0) numbers++;
        else counts[word] = (counts[word] as number) + 1;
      }
    }
    page.words.forEach((key, i) => {
      byKey.set(key, (byKey.get(key) ?? 0) + (counts[i] as number));
    });
  }
  const keys = [...byKey.keys()];
  const counted: LessonCounts = { keys, counts: [...byKey.values()], numbers };
  if (asides.size > 0) counted.asides = Object.fromEntries(keys.flatMap((key, i) => (asides.has(key) ? [[i, asides.get(key) as number]] : [])));
  return counted;
}

/** The counts of a lesson in which one page was exchanged for another. */
export function exchangeCounts(all: LessonCounts, gone: LessonCounts, come: LessonCounts): LessonCounts {
  const byKey = new Map<string, { count: number; asides: number }>();
  const add = ({ keys, counts, asides = {} }: LessonCounts, sign: 1 | -1) => {
    keys.forEach((key, i) => {
      const before = byKey.get(key) ?? { count: 0, asides: 0 };
      byKey.set(key, { count: before.count + sign * (counts[i] as number), asides: before.asides + sign * (asides[i] ?? 0) });
    });
  };
  add(all, 1);
  add(gone, -1);
  add(come, 1);
  const left = [...byKey].filter(([, { count }]) => count > 0);
  const made: LessonCounts = {
    keys: left.map(([key]) => key),
    counts: left.map(([, { count }]) => count),
    numbers: all.numbers - gone.numbers + come.numbers,
  };
  if (left.some(([, { asides }]) => asides > 0)) made.asides = Object.fromEntries(left.flatMap(([, { asides }], i) => (asides > 0 ? [[i, asides]] : [])));
  return made;
}

/**
 * Running words by how well the learner knows them; `words` is without the ignored ones, `newKeys` counts distinct words.
 * Names and words in foreign letters stand apart, unless they have a status: then the learner took them for words.
 */
export interface WordCoverage {
  words: number;
  known: number;
  learning: number;
  new: number;
  ignored: number;
  /** Running names and words in foreign letters that are new. */
  asides: number;
  newKeys: number;
}

export function coverageOf({ keys, counts, asides = {} }: LessonCounts, statusOf: (key: string) => Status): WordCoverage {
  const coverage: WordCoverage = { words: 0, known: 0, learning: 0, new: 0, ignored: 0, asides: 0, newKeys: 0 };
  keys.forEach((key, i) => {
    const status = statusOf(key);
    const apart = status === 'new' ? (asides[i] ?? 0) : 0;
    const count = (counts[i] as number) - apart;
    coverage.asides += apart;
    if (status === 'new' && count > 0) coverage.newKeys++;
    coverage[status === 'new' || status === 'ignored' ? status : countsAsKnown(status) ? 'known' : 'learning'] += count;
    if (status !== 'ignored') coverage.words += count;
  });
  return coverage;
}
