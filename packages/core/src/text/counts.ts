import { type Standing, type Status, standingOf, standings } from '../study/status.ts';
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
export const exchangeCounts = (all: LessonCounts, gone: LessonCounts, come: LessonCounts): LessonCounts => sumOf([all, come], [gone]);

/** The counts of a text by those of its stretches. */
export const joinCounts = (stretches: readonly LessonCounts[]): LessonCounts =>
  stretches.length === 1 ? (stretches[0] as LessonCounts) : sumOf(stretches, []);

function sumOf(come: readonly LessonCounts[], gone: readonly LessonCounts[]): LessonCounts {
  const byKey = new Map<string, { count: number; asides: number }>();
  const add = ({ keys, counts, asides = {} }: LessonCounts, sign: 1 | -1) => {
    keys.forEach((key, i) => {
      const before = byKey.get(key) ?? { count: 0, asides: 0 };
      byKey.set(key, { count: before.count + sign * (counts[i] as number), asides: before.asides + sign * (asides[i] ?? 0) });
    });
  };
  for (const counted of come) add(counted, 1);
  for (const counted of gone) add(counted, -1);
  const left = [...byKey].filter(([, { count }]) => count > 0);
  const made: LessonCounts = {
    keys: left.map(([key]) => key),
    counts: left.map(([, { count }]) => count),
    numbers: come.reduce((sum, { numbers }) => sum + numbers, 0) - gone.reduce((sum, { numbers }) => sum + numbers, 0),
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

/** A lesson's counts with the numbers of words in place of the words. */
export interface NumberedCounts {
  words: Uint32Array;
  counts: Uint32Array;
  /** Which places have asides and how many, in turn: `[i, asides, …]`. */
  asides: Uint32Array;
}

export const asidesOf = ({ asides = {} }: Pick<LessonCounts, 'asides'>): Uint32Array =>
  Uint32Array.from(Object.entries(asides).flatMap(([i, count]) => [Number(i), count]));

export const coverageOf = (lesson: LessonCounts, statusOf: (key: string) => Status): WordCoverage =>
  coverageByNumber(
    { words: Uint32Array.from(lesson.keys.keys()), counts: Uint32Array.from(lesson.counts), asides: asidesOf(lesson) },
    Uint8Array.from(lesson.keys, (key) => standings.indexOf(standingOf(statusOf(key)))),
  );

/** `standing[n]` says how the word with number n counts: its place in `standings`. */
export function coverageByNumber({ words, counts, asides }: NumberedCounts, standing: Uint8Array): WordCoverage {
  const running = [0, 0, 0, 0];
  let newKeys = 0;
  for (let i = 0; i < words.length; i++) {
    const group = standing[words[i] as number] as number;
    running[group] = (running[group] as number) + (counts[i] as number);
    if (group === 0) newKeys++;
  }
  const [fresh, learning, known, ignored] = running as [number, number, number, number];
  const coverage = { words: fresh + learning + known, known, learning, new: fresh, ignored, asides: 0, newKeys };
  for (let at = 0; at < asides.length; at += 2) {
    const i = asides[at] as number;
    if (standing[words[i] as number] !== 0) continue;
    add(coverage, 'new', counts[i] as number, 0, -1);
    add(coverage, 'new', counts[i] as number, asides[at + 1] as number, 1);
  }
  return coverage;
}

/** Coverage after one word, which runs `count` times, `apart` of them as asides, has changed from one standing to another. */
export function moveWord(coverage: WordCoverage, count: number, apart: number, from: Standing, to: Standing): void {
  add(coverage, from, count, apart, -1);
  add(coverage, to, count, apart, 1);
}

function add(coverage: WordCoverage, standing: Standing, count: number, apart: number, sign: 1 | -1): void {
  const own = standing === 'new' ? count - apart : count;
  coverage[standing] += sign * own;
  if (standing !== 'ignored') coverage.words += sign * own;
  if (standing !== 'new') return;
  coverage.asides += sign * apart;
  if (own > 0) coverage.newKeys += sign;
}
