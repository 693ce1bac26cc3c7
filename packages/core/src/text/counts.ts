import { countsAsKnown, type Status } from '../study/status.ts';
import type { PackedPage } from './packed.ts';

/** How often each word key runs in a lesson; `keys[i]` runs `counts[i]` times. */
export interface LessonCounts {
  keys: string[];
  counts: number[];
  /** Running numbers, which count as no words. */
  numbers: number;
}

export function countWords(pages: Iterable<PackedPage>): LessonCounts {
  const byKey = new Map<string, number>();
  let numbers = 0;
  for (const page of pages) {
    const counts = new Array<number>(page.words.length).fill(0);
    for (const { tokens } of page.blocks) {
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
  return { keys: [...byKey.keys()], counts: [...byKey.values()], numbers };
}

/** Running words by how well the learner knows them; `words` is without the ignored ones, `newKeys` counts distinct words. */
export interface WordCoverage {
  words: number;
  known: number;
  learning: number;
  new: number;
  ignored: number;
  newKeys: number;
}

export function coverageOf({ keys, counts }: LessonCounts, statusOf: (key: string) => Status): WordCoverage {
  const coverage: WordCoverage = { words: 0, known: 0, learning: 0, new: 0, ignored: 0, newKeys: 0 };
  keys.forEach((key, i) => {
    const status = statusOf(key);
    const count = counts[i] as number;
    if (status === 'new') coverage.newKeys++;
    coverage[status === 'new' || status === 'ignored' ? status : countsAsKnown(status) ? 'known' : 'learning'] += count;
    if (status !== 'ignored') coverage.words += count;
  });
  return coverage;
}
