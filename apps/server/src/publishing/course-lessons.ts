import type { Library } from '../library/library.ts';
import type { Database } from '../platform/database/database.ts';
import * as store from './publishing.store.ts';

/** A lesson that a shared course shows, and where it is shown itself. */
export interface CourseLesson {
  id: string;
  publicationId: string;
  value: number;
}

/**
 * The lessons that a shared course shows, ordered by a value: those shared as well, of a public course the public ones.
 * Strangers ask, so that as little of each is read as counting takes. Throws where the course is gone.
 */
export async function courseLessons(
  db: Database,
  library: Library,
  { owner, targetId, visibility }: store.Publication,
  by: 'order' | 'length' = 'order',
): Promise<CourseLesson[]> {
  const lessons = await library.candidates(owner, { courseId: targetId, archived: false, deleted: false }, by);
  const shared = await store.sharedLessons(db.read, owner, visibility);
  return lessons
    .flatMap(({ id, value }) => {
      const publicationId = shared.get(id);
      return publicationId === undefined ? [] : [{ id, publicationId, value: Number(value) }];
    })
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
}
