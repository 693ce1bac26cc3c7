import { standingOf, standings } from '@glossa/core/study';
import { coverageByNumber, moveWord, type NumberedCounts, type WordCoverage } from '@glossa/core/text';
import { findNumber, wordNumbers } from '../platform/word-numbers.ts';
import type { Statuses } from '../vocabulary/vocabulary.ts';
import { readCounts } from './read-counts.ts';
import { createWordSearch, type Piece } from './word-search.ts';

interface Counted {
  edition: string;
  coverage: WordCoverage;
  /** The vocabulary's revision that the coverage is of. */
  revision: number;
  /** Null where there was no room for it: then coverage is counted from storage again once a word has changed. */
  counts: NumberedCounts | null;
}

/** Of many words changed at once, all lessons are counted again in one pass. */
const fewWords = 24;

/**
 * The word counts of one learner's lessons in one language, in memory, and what coverage follows from them. Words are
 * numbers, so that a hundred lessons take some hundred kilobytes and one pass over ten thousand a few milliseconds.
 */
export function createCountedLessons() {
  const words: string[] = [];
  const table = wordNumbers(words);
  const findWords = createWordSearch(words);
  const lessons = new Map<string, Counted>();
  /** By a word's number, the place of its standing in `standings`; for the first `judged` words. */
  let standing = new Uint8Array(1024);
  let judged = 0;
  let statuses: Statuses | undefined;
  let revision = -1;
  let pairs = 0;

  const judge = (number: number) => {
    standing[number] = standings.indexOf(standingOf(statuses?.statusOf(words[number] as string) ?? 'new'));
  };
  /** Looks up the words that have come since the last time. */
  const judgeNew = () => {
    if (words.length > standing.length) {
      const before = standing;
      standing = new Uint8Array(2 * words.length);
      standing.set(before);
    }
    for (; judged < words.length; judged++) judge(judged);
  };
  const countAll = () => {
    for (const lesson of lessons.values()) {
      if (!lesson.counts) continue;
      lesson.coverage = coverageByNumber(lesson.counts, standing);
      lesson.revision = revision;
    }
  };
  /** Moves the words that changed from one standing to another, in the lessons that have them. */
  const follow = (changed: readonly number[]) => {
    const moves = changed.flatMap((number) => {
      const before = standings[standing[number] as number] ?? 'new';
      judge(number);
      const after = standings[standing[number] as number] ?? 'new';
      return before === after ? [] : [{ number, before, after }];
    });
    for (const lesson of lessons.values()) {
      if (!lesson.counts) continue;
      lesson.revision = revision;
      for (const { number, before, after } of moves) {
        const at = lesson.counts.words.indexOf(number);
        if (at >= 0) moveWord(lesson.coverage, lesson.counts.counts[at] as number, asidesAt(lesson.counts, at), before, after);
      }
    }
  };

  const runsIn = (piece: Piece) => {
    const wanted = new Uint8Array(words.length);
    for (const number of piece) wanted[number] = 1;
    return (id: string): boolean => {
      const numbers = lessons.get(id)?.counts?.words ?? [];
      for (let at = 0; at < numbers.length; at++) if (wanted[numbers[at] as number] === 1) return true;
      return false;
    };
  };

  return {
    /** How many words of lessons are held, a measure of the memory it takes. */
    size: () => pairs + lessons.size * 32,

    /** Brings all coverage to the vocabulary as it is; one that is older than what was seen changes nothing. */
    bringTo(now: Statuses): void {
      if (now.revision <= revision) return;
      const changed = now.changedSince(revision)?.map((key) => findNumber(table, key));
      ({ revision } = now);
      statuses = now;
      if (changed && changed.length <= fewWords) {
        follow([...new Set(changed)].filter((number) => number >= 0));
        return;
      }
      judged = 0;
      judgeNew();
      countAll();
    },

    /** Whether a lesson's coverage is known as it is now. */
    isCounted(id: string, edition: string): boolean {
      const lesson = lessons.get(id);
      return lesson?.edition === edition && lesson.revision === revision;
    },

    /** Takes a lesson in; its counts are kept for the next change only where there is room. */
    add(id: string, edition: string, countsJson: string, keep: boolean): void {
      const counts = readCounts(countsJson, table);
      judgeNew();
      pairs += (keep ? counts.words.length : 0) - (lessons.get(id)?.counts?.words.length ?? 0);
      lessons.set(id, { edition, coverage: coverageByNumber(counts, standing), revision, counts: keep ? counts : null });
    },

    /** Lets go of all but these. */
    keepOnly(ids: ReadonlySet<string>): void {
      for (const [id, { counts }] of lessons) {
        if (ids.has(id)) continue;
        pairs -= counts?.words.length ?? 0;
        lessons.delete(id);
      }
    },

    coverage: (id: string): WordCoverage | undefined => lessons.get(id)?.coverage,

    /** Those of these lessons in which a folded word runs, or one that begins so. */
    async having(typed: string, ids: readonly string[]): Promise<readonly string[]> {
      return (await findWords(typed))?.reduce((left, piece) => left.filter(runsIn(piece)), ids) ?? [];
    },

    /** How many different words these lessons have, without ignored ones, and how many of them are known; null where not all their counts are held. */
    distinct(ids: readonly string[]): { distinct: number; distinctKnown: number } | null {
      const met = new Uint8Array(words.length);
      const sum = { distinct: 0, distinctKnown: 0 };
      for (const id of ids) {
        const counts = lessons.get(id)?.counts;
        if (!counts) return null;
        for (const number of counts.words) {
          if (met[number] !== 0) continue;
          met[number] = 1;
          const own = standings[standing[number] as number];
          if (own !== 'ignored') sum.distinct++;
          if (own === 'known') sum.distinctKnown++;
        }
      }
      return sum;
    },

    /** How many different words of these lessons are new; null where not all their counts are held. */
    newWords(ids: readonly string[]): number | null {
      const met = new Uint8Array(words.length);
      let fresh = 0;
      for (const id of ids) {
        const counts = lessons.get(id)?.counts;
        if (!counts) return null;
        for (const [at, number] of counts.words.entries()) {
          if (standing[number] !== 0 || met[number] !== 0 || (counts.asides.length > 0 && asidesAt(counts, at) === counts.counts[at])) continue;
          fresh++;
          met[number] = 1;
        }
      }
      return fresh;
    },
  };
}

function asidesAt({ asides }: NumberedCounts, place: number): number {
  for (let at = 0; at < asides.length; at += 2) if (asides[at] === place) return asides[at + 1] as number;
  return 0;
}

export type CountedLessons = ReturnType<typeof createCountedLessons>;
