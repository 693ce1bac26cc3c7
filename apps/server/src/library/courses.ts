import { type Course, quickImports } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import { nextSerial } from '../platform/serials.ts';
import { type Attached, attach } from './attached.ts';
import * as store from './courses.store.ts';
import { type LibraryDb, writePlaces } from './library.store.ts';
import { isSubset, reordered, room } from './order.ts';
import { cleanTags, titled } from './titles.ts';

export interface NewCourse {
  operationId: string;
  lang: string;
  title: string;
  tags: readonly string[];
  picture?: Attached | null | undefined;
}
export interface CourseChange {
  revision: number;
  title?: string | undefined;
  tags?: readonly string[] | undefined;
  archived?: boolean | undefined;
}

export function createCourses(platform: Platform) {
  const { db, clock, ids } = platform;
  const withCount = async (on: LibraryDb, owner: OwnerId, row: store.CourseRow): Promise<Course> =>
    store.toCourse(row, (await store.lessonsPerCourse(on, owner, [row.id])).get(row.id) ?? 0);

  return {
    async listCourses(owner: OwnerId, filter: { lang?: string | undefined; archived: boolean }): Promise<Course[]> {
      const rows = await store.listCourses(db.read, owner, filter);
      const lessons = await store.lessonsPerCourse(
        db.read,
        owner,
        rows.map((row) => row.id),
      );
      return rows.map((row) => store.toCourse(row, lessons.get(row.id) ?? 0));
    },

    deletedCourses: (owner: OwnerId, lang: string | undefined): Promise<Course[]> => store.deletedCourses(db.read, owner, lang),

    async course(owner: OwnerId, id: string): Promise<Course> {
      return withCount(db.read, owner, found(await store.findCourse(db.read, owner, id)));
    },

    /** The id of a course that something is to come into; null, for the default one, where it was deleted since. */
    async courseStillThere(owner: OwnerId, id: string | null): Promise<string | null> {
      const course = id === null ? undefined : await store.findCourse(db.read, owner, id);
      return course?.id ?? null;
    },

    async createCourse(owner: OwnerId, { operationId, lang, title, tags, picture }: NewCourse): Promise<Course> {
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const cleaned = { lang, title: titled(title), tags: cleanTags(tags) };
      return db.write((tx) =>
        once(tx, owner, { id: operationId, kind: 'create-course', request: cleaned, at: clock.now() }, async () =>
          store.toCourse(await addCourse(tx, owner, { ...cleaned, picture }, false), 0),
        ),
      );
    },

    /** The course of this id, made where there is none, and brought back where it was deleted or archived: something comes into it. */
    async keepCourse(tx: Tx, owner: OwnerId, { id, ...given }: Pick<NewCourse, 'lang' | 'title' | 'picture'> & { id: string }): Promise<Course> {
      const known = await store.findAnyCourse(tx, owner, id);
      if (!known) return store.toCourse(await addCourse(tx, owner, { ...given, title: titled(given.title), tags: [], id }, false), 0);
      if (known.deleted_at !== null) await store.unmarkCourseDeleted(tx, owner, known, clock.now());
      return withCount(tx, owner, found(await store.updateCourse(tx, owner, id, { archived_at: null, updated_at: clock.now() })));
    },

    async changeCourse(owner: OwnerId, id: string, { revision, title, tags, archived }: CourseChange): Promise<Course> {
      const now = clock.now();
      return db.write(async (tx) => {
        const before = found(await store.findCourse(tx, owner, id));
        const set = {
          ...(title !== undefined && { title: titled(title) }),
          ...(tags !== undefined && { tags_json: JSON.stringify(cleanTags(tags)) }),
          ...(archived !== undefined && { archived_at: archived ? (before.archived_at ?? now) : null }),
        };
        const after = await store.updateCourse(tx, owner, id, { ...set, revision: revision + 1, updated_at: now }, revision);
        if (!after) throw new DomainError('course-changed');
        return withCount(tx, owner, after);
      });
    },

    /** Those named come first, in the order given; the rest follow as they were. */
    async orderCourses(owner: OwnerId, lang: string, wanted: readonly string[]): Promise<void> {
      await db.write(async (tx) => {
        const now = await store.courseOrder(tx, owner, lang);
        if (!isSubset(wanted, now)) throw new DomainError('course-not-found');
        await writePlaces(tx, 'course', owner, reordered(now, wanted));
      });
    },

    async deleteCourse(owner: OwnerId, id: string): Promise<{ deletedAt: number }> {
      return db.write(async (tx) => {
        const course = found(await store.updateCourse(tx, owner, id, { updated_at: clock.now() }));
        if (course.is_default === 1) throw new DomainError('default-course');
        // A moment of its own: lessons deleted one by one before must not come back with the course.
        const deletedAt = Math.max(clock.now(), ((await store.lastLessonDeletion(tx, owner, id)) ?? 0) + 1);
        await store.markCourseDeleted(tx, owner, id, deletedAt);
        return { deletedAt };
      });
    },

    /** Brings a course back; one that is not deleted stays as it is. */
    async restoreCourse(owner: OwnerId, id: string): Promise<Course> {
      return db.write(async (tx) => {
        const course = found(await store.findAnyCourse(tx, owner, id));
        return withCount(tx, owner, course.deleted_at === null ? course : await store.unmarkCourseDeleted(tx, owner, course, clock.now()));
      });
    },

    /** The course a lesson goes into, held until the transaction ends: the one named, else the default one of the language. */
    async courseFor(tx: Tx, owner: OwnerId, lang: string, id: string | null): Promise<{ id: string }> {
      if (id === null) return defaultCourse(tx, owner, lang);
      const course = found(await store.updateCourse(tx, owner, id, { updated_at: clock.now() }));
      if (course.lang !== lang) throw new DomainError('invalid-input', { where: 'courseId' });
      return course;
    },
  };

  /** Made on demand; brought back where it was archived, since something new comes into it. */
  async function defaultCourse(tx: Tx, owner: OwnerId, lang: string): Promise<{ id: string }> {
    const known = await store.findDefaultCourse(tx, owner, lang);
    if (!known) return addCourse(tx, owner, { lang, title: quickImports, tags: [] }, true);
    return found(await store.updateCourse(tx, owner, known.id, { archived_at: null, updated_at: clock.now() }));
  }

  async function addCourse(
    tx: Tx,
    owner: OwnerId,
    { id = ids.next(), lang, title, tags, picture }: Omit<NewCourse, 'operationId'> & { id?: string },
    isDefault: boolean,
  ): Promise<store.CourseRow> {
    const serial = await nextSerial(tx, owner, 'course'); // from here no other course of this owner is made at the same time
    const made = isDefault ? await store.findDefaultCourse(tx, owner, lang) : undefined;
    if (made) return made;
    const now = clock.now();
    const row: store.CourseRow = {
      owner_id: owner,
      id,
      serial,
      lang,
      title,
      tags_json: JSON.stringify(tags),
      is_default: isDefault ? 1 : 0,
      position: (await store.lastCoursePosition(tx, owner, lang)) + room,
      picture_id: await attach(platform, tx, owner, 'picture', picture),
      revision: 1,
      archived_at: null,
      deleted_at: null,
      created_at: now,
      updated_at: now,
    };
    await store.insertCourse(tx, row);
    return row;
  }
}

/** Finds the course that a new or moved lesson goes into. */
export type CourseFor = ReturnType<typeof createCourses>['courseFor'];

const found = (row: store.CourseRow | undefined): store.CourseRow => {
  if (!row) throw new DomainError('course-not-found');
  return row;
};
