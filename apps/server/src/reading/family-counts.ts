import { setImmediate as othersFirst } from 'node:timers/promises';
import type { LessonSummary } from '@glossa/contract';
import { countsAsKnown, type Status } from '@glossa/core/study';
import { coverageOf, type LessonCounts } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export type KnownCounts = LessonSummary['byFamily'];
export type CountsById = ReadonlyMap<string, LessonCounts>;
const pagesAtOnce = 20;

/** How the words of lessons stand, each form by itself. */
export function countByForm(lessons: CountsById, statusOf: (key: string) => Status): KnownCounts {
  const distinct = keysOf(lessons).filter((key) => statusOf(key) !== 'ignored');
  return { ...running(lessons, statusOf), distinct: distinct.length, distinctKnown: distinct.filter((key) => countsAsKnown(statusOf(key))).length };
}

/**
 * How the words of lessons of one language stand where the forms of one word count together: a family is known where the
 * learner knows one of its forms, also one that is not in the lessons. Reads all their pages.
 */
export async function countByFamily(
  library: Library,
  vocabulary: Vocabulary,
  owner: OwnerId,
  lang: string,
  lessons: CountsById,
  statusOf: (key: string) => Status,
): Promise<KnownCounts> {
  const lemmas = new Map<string, string>();
  for (const id of lessons.keys()) {
    await addLemmas(library, owner, id, lemmas);
    await othersFirst();
  }
  const keys = keysOf(lessons);
  for (const [key, { lemma }] of await vocabulary.lemmasOf(owner, lang, keys)) lemmas.set(key, lemma);
  const lemmaOf = (key: string): string => lemmas.get(key) ?? key;

  const known = await vocabulary.knownAmong(owner, lang, [...new Set(keys.map(lemmaOf))]);
  for (const key of keys) if (countsAsKnown(statusOf(key))) known.add(lemmaOf(key));
  const asFamily = (key: string): Status => (statusOf(key) !== 'ignored' && known.has(lemmaOf(key)) ? 'known' : statusOf(key));

  const families = new Set(keys.filter((key) => statusOf(key) !== 'ignored').map(lemmaOf));
  return { ...running(lessons, asFamily), distinct: families.size, distinctKnown: [...families].filter((lemma) => known.has(lemma)).length };
}

function keysOf(lessons: CountsById): string[] {
  const all = new Set<string>();
  for (const { keys } of lessons.values()) for (const key of keys) all.add(key);
  return [...all];
}

function running(lessons: CountsById, statusOf: (key: string) => Status): { words: number; known: number } {
  const sum = { words: 0, known: 0 };
  for (const counts of lessons.values()) {
    const { words, known } = coverageOf(counts, statusOf);
    sum.words += words;
    sum.known += known;
  }
  return sum;
}

/** Adds the likeliest dictionary form of each word of a lesson that is not its own. */
async function addLemmas(library: Library, owner: OwnerId, lessonId: string, lemmas: Map<string, string>): Promise<void> {
  for (let from = 0; ; from += pagesAtOnce) {
    const pages = await library.pagesOf(owner, lessonId, from, pagesAtOnce);
    for (const page of pages)
      for (const [index, [likeliest]] of Object.entries(page.lemmas ?? {})) {
        const key = page.words[Number(index)] as string;
        if (likeliest !== undefined && !lemmas.has(key)) lemmas.set(key, likeliest);
      }
    if (pages.length < pagesAtOnce) return;
  }
}
