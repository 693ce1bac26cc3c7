import type { Lesson } from '@glossa/contract';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { updateCourse } from './courses.store.ts';
import type { CourseFor } from './courses.ts';
import * as store from './lessons.store.ts';
import { found } from './lessons.ts';
import { writePlaces } from './library.store.ts';
import { isSubset, reordered, room } from './order.ts';
import { cleanTags, searchable, titled } from './titles.ts';

export interface LessonChange {
  revision: number;
  title?: string | undefined;
  tags?: readonly string[] | undefined;
  archived?: boolean | undefined;
  courseId?: string | undefined;
}

/** What becomes of lessons: named, moved, ordered, put away, deleted and brought back. */
export function createLessonChanges({ db, clock }: Pick<Platform, 'db' | 'clock'>, courseFor: CourseFor) {
  return {
    async changeLesson(owner: OwnerId, id: string, { revision, title, tags, archived, courseId }: LessonChange): Promise<Lesson> {
      const now = clock.now();
      return db.write(async (tx) => {
        const before = found(await store.findLesson(tx, owner, id));
        const newTitle = title === undefined ? before.title : titled(title);
        const newTags = tags === undefined ? (JSON.parse(before.tags_json) as string[]) : cleanTags(tags);
        const moves = courseId !== undefined && courseId !== before.course_id;
        const after = await store.updateLesson(
          tx,
          owner,
          id,
          {
            title: newTitle,
            tags_json: JSON.stringify(newTags),
            title_key: searchable(newTitle, newTags),
            ...(archived !== undefined && { archived_at: archived ? (before.archived_at ?? now) : null }),
            ...(moves && (await endOf(tx, owner, courseFor, before.lang, courseId))),
            revision: revision + 1,
            updated_at: now,
          },
          { revision },
        );
        if (!after) throw new DomainError('lesson-changed');
        return store.toLesson(after);
      });
    },

    /** Those named come first, in the order given; the rest follow as they were. */
    async orderLessons(owner: OwnerId, courseId: string, wanted: readonly string[]): Promise<void> {
      await db.write(async (tx) => {
        if (!(await updateCourse(tx, owner, courseId, { updated_at: clock.now() }))) throw new DomainError('course-not-found');
        const now = await store.lessonOrder(tx, owner, courseId);
        if (!isSubset(wanted, now)) throw new DomainError('lesson-not-found');
        await writePlaces(tx, 'lesson', owner, reordered(now, wanted));
      });
    },

    async deleteLesson(owner: OwnerId, id: string): Promise<{ deletedAt: number }> {
      const deletedAt = clock.now();
      found(await db.write((tx) => store.updateLesson(tx, owner, id, { deleted_at: deletedAt })));
      return { deletedAt };
    },

    /**
     * Brings a lesson back; one that is not deleted stays as it is. Where its course is deleted too, it comes
     * to the end of the default course.
     */
    async restoreLesson(owner: OwnerId, id: string): Promise<Lesson> {
      return db.write(async (tx) => {
        const row = found(await store.findAnyLesson(tx, owner, id));
        if (row.deleted_at === null) return store.toLesson(row);
        const home = await updateCourse(tx, owner, row.course_id, { updated_at: clock.now() });
        const set = home ? {} : { ...(await endOf(tx, owner, courseFor, row.lang, null)), revision: row.revision + 1 };
        return store.toLesson(await store.unmarkLessonDeleted(tx, owner, id, set));
      });
    },
  };
}

/** A place behind all others of a course, or of the default one. */
async function endOf(tx: Tx, owner: OwnerId, courseFor: CourseFor, lang: string, courseId: string | null) {
  const course = await courseFor(tx, owner, lang, courseId);
  return { course_id: course.id, position: (await store.lastLessonPosition(tx, owner, course.id)) + room };
}
