import type { LessonSummary } from '@glossa/contract';
import { countsAsKnown, type Status } from '@glossa/core/study';
import { coverageOf, type LessonCounts } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

interface Counted {
  id: string;
  lang: string;
  counts: LessonCounts;
  statusOf: (key: string) => Status;
}
const pagesAtOnce = 20;

/**
 * How a lesson's words stand where the forms of one word count together: a family is known where the learner knows one
 * of its forms, also one that is not in the lesson. Reads all its pages.
 */
export async function countByFamily(library: Library, vocabulary: Vocabulary, owner: OwnerId, lesson: Counted): Promise<LessonSummary['byFamily']> {
  const { id, lang, counts, statusOf } = lesson;
  const lemmas = await lemmasOf(library, owner, id);
  for (const [key, { lemma }] of await vocabulary.lemmasOf(owner, lang, counts.keys)) lemmas.set(key, lemma);
  const lemmaOf = (key: string): string => lemmas.get(key) ?? key;

  const known = await vocabulary.knownAmong(owner, lang, [...new Set(counts.keys.map(lemmaOf))]);
  for (const key of counts.keys) if (countsAsKnown(statusOf(key))) known.add(lemmaOf(key));
  const asFamily = (key: string): Status => (statusOf(key) !== 'ignored' && known.has(lemmaOf(key)) ? 'known' : statusOf(key));

  const { words, known: running } = coverageOf(counts, asFamily);
  const families = new Set(counts.keys.filter((key) => statusOf(key) !== 'ignored').map(lemmaOf));
  return { words, known: running, distinct: families.size, distinctKnown: [...families].filter((lemma) => known.has(lemma)).length };
}

/** The likeliest dictionary form of each word of a lesson that is not its own. */
async function lemmasOf(library: Library, owner: OwnerId, lessonId: string): Promise<Map<string, string>> {
  const lemmas = new Map<string, string>();
  for (let from = 0; ; from += pagesAtOnce) {
    const pages = await library.pagesOf(owner, lessonId, from, pagesAtOnce);
    for (const page of pages)
      for (const [index, [likeliest]] of Object.entries(page.lemmas ?? {})) {
        const key = page.words[Number(index)] as string;
        if (likeliest !== undefined && !lemmas.has(key)) lemmas.set(key, likeliest);
      }
    if (pages.length < pagesAtOnce) return lemmas;
  }
}
