import type { CourseSummary } from '@glossa/contract';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type CountsById, countByFamily, countByForm } from './family-counts.ts';

/** Running words whose families are looked up, in pages of a kilobyte a hundred; a long book has half as many. */
const mostWords = 300_000;

/** How much is known of a course's lessons; of an archived course those that are archived as well. */
export async function courseSummary(library: Library, vocabulary: Vocabulary, owner: OwnerId, courseId: string): Promise<CourseSummary> {
  const { lang, archivedAt } = await library.course(owner, courseId);
  const lessons = await library.candidates(owner, { courseId, deleted: false, archived: archivedAt !== null }, 'recent');
  const counts: CountsById = await library.countsOf(
    owner,
    lessons.map(({ id }) => id),
  );
  const { statusOf } = await vocabulary.statuses(owner, lang);
  const byForm = countByForm(counts, statusOf);
  return { byForm, byFamily: byForm.words > mostWords ? null : await countByFamily(library, vocabulary, owner, lang, counts, statusOf) };
}
