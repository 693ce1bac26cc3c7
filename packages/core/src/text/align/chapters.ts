import { featuresOf } from './features.ts';
import type { Link } from './model.ts';
import { bestPath, type Shape } from './path.ts';
import { createScorer } from './score.ts';
import { windowOf } from './window.ts';

export interface AlignBook {
  /** Each with its title in front, if it has one. */
  chapters: readonly string[];
  lang: string;
}

/** So much of a chapter tells its names and numbers, in UTF-16 units; its length is that of the whole. */
const head = 30_000;

/** Chapters share much with their neighbours, so that joining two must cost more than it does for sentences. */
const shapes: readonly Shape[] = [
  [1, 1, 0],
  [1, 0, 6],
  [0, 1, 6],
  [2, 1, 16],
  [1, 2, 16],
  [3, 1, 30],
  [1, 3, 30],
];

/**
 * Links the chapters of a book with those of its translation, by their lengths, titles, names and numbers, in order. One that
 * was cut in two or three stands beside all its parts; a preface that only one of the books has stands alone. Where one book
 * is not cut into chapters, everything belongs together.
 */
export function alignChapters(source: AlignBook, target: AlignBook): Link[] {
  const [n, m] = [source.chapters.length, target.chapters.length];
  if (n <= 1 || m <= 1) return [[Array.from({ length: n }, (_, i) => i), Array.from({ length: m }, (_, j) => j)]];
  const sides = [source, target].map(({ chapters, lang }) => ({ sentences: chapters.map((text) => text.slice(0, head)), lang }));
  const features = featuresOf(sides[0] as AlignSide, sides[1] as AlignSide);
  const whole = [source, target].map(({ chapters, lang }) => ({ sentences: chapters, lang })) as [AlignSide, AlignSide];
  const window = windowOf(features);
  const first = bestPath(createScorer(...whole, features, null, null), n, m, window, shapes);
  return bestPath(createScorer(...whole, features, first, null), n, m, window, shapes);
}
type AlignSide = { sentences: readonly string[]; lang: string };
