import type { Lesson } from '@glossa/contract';
import type { Library } from '../library/library.ts';
import type { Database } from '../platform/database/database.ts';
import * as store from './publishing.store.ts';

export interface CourseLesson {
  lesson: Lesson;
  publication: store.Publication;
}

/** The lessons that a shared course shows, in order: those shared as well, of a public course the public ones. Throws where the course is gone. */
export async function courseLessons(db: Database, library: Library, { owner, targetId, visibility }: store.Publication): Promise<CourseLesson[]> {
  const shown: CourseLesson[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { items, next } = await library.listLessons(owner, {
      courseId: targetId,
      archived: false,
      deleted: false,
      limit: 200,
      ...(cursor ? { cursor } : {}),
    });
    const found = await store.publicationsOf(
      db.read,
      owner,
      'lesson',
      items.map(({ id }) => id),
    );
    const publications = new Map(found.map((publication) => [publication.targetId, publication]));
    for (const lesson of items) {
      const publication = publications.get(lesson.id);
      if (publication && (visibility === 'unlisted' || publication.visibility === 'public')) shown.push({ lesson, publication });
    }
    cursor = next;
  }
  return shown;
}
