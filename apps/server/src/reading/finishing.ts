import type { LessonSummary } from '@glossa/contract';
import { coverageOf, wordsWithoutGaps } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { countByFamily, countByForm } from './family-counts.ts';
import { finishedAmong, removeFinished, setFinished } from './finished.store.ts';
import { logOf } from './reading.store.ts';

/** Lessons read to their end, and what became of them. */
export function createFinishing({ db, clock }: Platform, library: Library, vocabulary: Vocabulary) {
  const summary = async (owner: OwnerId, lessonId: string): Promise<LessonSummary> => {
    const lesson = await library.lesson(owner, lessonId);
    const { lang } = lesson;
    const counts = (await library.countsOf(owner, [lessonId])).get(lessonId) ?? { keys: [], counts: [], numbers: 0 };
    const lessons = new Map([[lessonId, counts]]);
    const { statusOf } = await vocabulary.statuses(owner, lang);
    const { distinct, distinctKnown } = countByForm(lessons, statusOf);
    const [byFamily, log, finished, next] = await Promise.all([
      countByFamily(library, vocabulary, owner, lang, lessons, statusOf),
      logOf(db.read, owner, lessonId),
      finishedAmong(db.read, owner, [lessonId]),
      library.lessonAfter(owner, lessonId),
    ]);
    // Words are kept from the opening on; the first time that is logged may come later, or never for who was quick.
    const began = Math.min(log.began ?? Number.POSITIVE_INFINITY, lesson.openedAt ?? Number.POSITIVE_INFINITY);
    return {
      finishedAt: finished.get(lessonId) ?? null,
      coverage: coverageOf(counts, statusOf),
      distinct,
      distinctKnown,
      byFamily,
      kept: began === Number.POSITIVE_INFINITY ? 0 : await keptSince(owner, lang, counts.keys, began),
      milliseconds: log.milliseconds,
      next: next && { id: next.id, title: next.title, lang: next.lang },
    };
  };

  const keptSince = async (owner: OwnerId, lang: string, keys: readonly string[], since: number): Promise<number> => {
    const here = new Set(keys);
    const kept = await vocabulary.keptSince(owner, lang, keys, since);
    return kept.filter((words) => wordsWithoutGaps(words).every((word) => here.has(word))).length;
  };

  return {
    summary,
    async finish(owner: OwnerId, lessonId: string): Promise<LessonSummary> {
      await library.lesson(owner, lessonId);
      await db.write((tx) => setFinished(tx, owner, lessonId, clock.now()));
      return summary(owner, lessonId);
    },
    async reopen(owner: OwnerId, lessonId: string): Promise<LessonSummary> {
      await library.lesson(owner, lessonId);
      await db.write((tx) => removeFinished(tx, owner, lessonId));
      return summary(owner, lessonId);
    },
  };
}
