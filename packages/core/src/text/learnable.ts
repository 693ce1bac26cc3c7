import { countsAsKnown, type Status } from '../study/status.ts';
import { coverageOf, type LessonCounts } from './counts.ts';

/** A word that is not known yet, and how often it runs. */
export interface Learnable {
  key: string;
  count: number;
}
export interface LearnFirst {
  /** Those that run most often first. */
  words: Learnable[];
  /** The share of running words that is known once these are, 0–1. */
  reaches: number;
}

/**
 * The words to learn first, so that a text is known to `goal`, and `most` of them at most:
 *
 *   100 running words, 90 known; new: quai 5 times, écluse 3 times, crue twice; goal 0.98
 *   → quai, écluse; reaches 0.98
 */
export function learnFirst(counts: LessonCounts, statusOf: (key: string) => Status, goal: number, most: number): LearnFirst {
  const { words: total, known } = coverageOf(counts, statusOf);
  if (total === 0) return { words: [], reaches: 0 };
  const unknown = counts.keys
    .flatMap((key, i): Learnable[] => {
      const status = statusOf(key);
      const count = (counts.counts[i] as number) - (status === 'new' ? (counts.asides?.[i] ?? 0) : 0);
      return status === 'ignored' || countsAsKnown(status) || count <= 0 ? [] : [{ key, count }];
    })
    .sort((a, b) => b.count - a.count);
  const words: Learnable[] = [];
  let reached = known;
  for (const word of unknown) {
    if (reached / total >= goal || words.length === most) break;
    words.push(word);
    reached += word.count;
  }
  return { words, reaches: reached / total };
}
