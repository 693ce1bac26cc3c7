import type { CourseSummary } from '@glossa/contract';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Coverages } from './coverages.ts';
import { countByFamily } from './family-counts.ts';

/** Running words whose families are looked up, in pages of a kilobyte a hundred; a long book has half as many. */
const mostWords = 300_000;

/** How much is known of a course's lessons; of an archived course those that are archived as well. */
export async function courseSummary(library: Library, vocabulary: Vocabulary, count: Coverages, owner: OwnerId, courseId: string): Promise<CourseSummary> {
  const { lang, archivedAt } = await library.course(owner, courseId);
  const lessons = await library.candidates(owner, { courseId, deleted: false, archived: archivedAt !== null }, 'recent');
  const ids = lessons.map(({ id }) => id);
  const counted = (await count(owner, lessons)).get(lang);
  const byForm = { words: 0, known: 0, ...(counted?.distinct(ids) ?? { distinct: null, distinctKnown: null }) };
  for (const id of ids) {
    const { words, known } = counted?.coverage(id) ?? { words: 0, known: 0 };
    byForm.words += words;
    byForm.known += known;
  }
  if (byForm.words > mostWords) return { byForm, byFamily: null };
  const { statusOf } = await vocabulary.statuses(owner, lang);
  return { byForm, byFamily: await countByFamily(library, vocabulary, owner, lang, await library.countsOf(owner, ids), statusOf) };
}
