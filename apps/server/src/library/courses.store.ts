import type { Course } from '@glossa/contract';
import type { Selectable, Updateable } from 'kysely';
import type { Tables } from '../platform/database/database.ts';
import { inList } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { LibraryDb } from './library.store.ts';

export type CourseRow = Selectable<Tables['course']>;

export const toCourse = (row: CourseRow, lessons: number): Course => ({
  id: row.id,
  serial: row.serial,
  lang: row.lang,
  title: row.title,
  tags: JSON.parse(row.tags_json) as string[],
  isDefault: row.is_default === 1,
  picture: row.picture_id,
  lessons,
  revision: row.revision,
  archivedAt: row.archived_at,
  createdAt: row.created_at,
});

export async function insertCourse(db: LibraryDb, row: CourseRow): Promise<void> {
  await db.insertInto('course').values(row).execute();
}

/** A course that is not deleted. */
export const findCourse = (db: LibraryDb, owner: OwnerId, id: string): Promise<CourseRow | undefined> =>
  db.selectFrom('course').selectAll().where('owner_id', '=', owner).where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

/** A course, deleted or not. */
export const findAnyCourse = (db: LibraryDb, owner: OwnerId, id: string): Promise<CourseRow | undefined> =>
  db.selectFrom('course').selectAll().where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst();

export const findDefaultCourse = (db: LibraryDb, owner: OwnerId, lang: string): Promise<CourseRow | undefined> =>
  db.selectFrom('course').selectAll().where('owner_id', '=', owner).where('lang', '=', lang).where('is_default', '=', 1).executeTakeFirst();

/**
 * Writes some columns of a course that is not deleted, and holds it until the transaction ends.
 * Undefined where it is not there, or no longer at `revision`.
 */
export async function updateCourse(
  db: LibraryDb,
  owner: OwnerId,
  id: string,
  set: Updateable<Tables['course']>,
  revision?: number,
): Promise<CourseRow | undefined> {
  let query = db.updateTable('course').set(set).where('owner_id', '=', owner).where('id', '=', id).where('deleted_at', 'is', null);
  if (revision !== undefined) query = query.where('revision', '=', revision);
  return query.returningAll().executeTakeFirst();
}

/** Courses that can be brought back, those deleted last first, with how many lessons would come back with each. */
export async function deletedCourses(db: LibraryDb, owner: OwnerId, lang: string | undefined): Promise<Course[]> {
  let query = db
    .selectFrom('course as c')
    .leftJoin('lesson as l', (join) => join.onRef('l.owner_id', '=', 'c.owner_id').onRef('l.course_id', '=', 'c.id').onRef('l.deleted_at', '=', 'c.deleted_at'))
    .selectAll('c')
    .select((e) => e.fn.count<number>('l.id').as('lessons'))
    .where('c.owner_id', '=', owner)
    .where('c.deleted_at', 'is not', null)
    .groupBy(['c.owner_id', 'c.id']);
  if (lang !== undefined) query = query.where('c.lang', '=', lang);
  const rows = await query.orderBy('c.deleted_at', 'desc').orderBy('c.id').execute();
  return rows.map(({ lessons, ...row }) => toCourse(row, lessons));
}

/** Courses in the owner's order, archived ones or the others. */
export async function listCourses(db: LibraryDb, owner: OwnerId, filter: { lang?: string | undefined; archived: boolean }): Promise<CourseRow[]> {
  let query = db
    .selectFrom('course')
    .selectAll()
    .where('owner_id', '=', owner)
    .where('deleted_at', 'is', null)
    .where('archived_at', filter.archived ? 'is not' : 'is', null);
  if (filter.lang !== undefined) query = query.where('lang', '=', filter.lang);
  return query.orderBy('position').orderBy('id').execute();
}

/** Courses of a language that are not deleted, in order. */
export async function courseOrder(db: LibraryDb, owner: OwnerId, lang: string): Promise<{ id: string; position: number }[]> {
  return db
    .selectFrom('course')
    .select(['id', 'position'])
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function lastCoursePosition(db: LibraryDb, owner: OwnerId, lang: string): Promise<number> {
  const row = await db
    .selectFrom('course')
    .select((e) => e.fn.max('position').as('last'))
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .executeTakeFirst();
  return row?.last ?? 0;
}

/** How many lessons, neither archived nor deleted, each of these courses has; courses without any are left out. */
export async function lessonsPerCourse(db: LibraryDb, owner: OwnerId, courseIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('lesson')
    .select((e) => ['course_id', e.fn.countAll<number>().as('lessons')])
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('course_id'), courseIds))
    .where('archived_at', 'is', null)
    .where('deleted_at', 'is', null)
    .groupBy('course_id')
    .execute();
  return new Map(rows.map((row) => [row.course_id, row.lessons]));
}

/** Deletes a course with its lessons, all at the same time `at`, by which they are known as deleted together. */
export async function markCourseDeleted(db: LibraryDb, owner: OwnerId, id: string, at: number): Promise<void> {
  await db.updateTable('course').set({ deleted_at: at, updated_at: at }).where('owner_id', '=', owner).where('id', '=', id).execute();
  await db.updateTable('lesson').set({ deleted_at: at }).where('owner_id', '=', owner).where('course_id', '=', id).where('deleted_at', 'is', null).execute();
}

/** Brings back a course and the lessons deleted together with it. */
export async function unmarkCourseDeleted(db: LibraryDb, owner: OwnerId, course: CourseRow, at: number): Promise<CourseRow> {
  await db
    .updateTable('lesson')
    .set({ deleted_at: null })
    .where('owner_id', '=', owner)
    .where('course_id', '=', course.id)
    .where('deleted_at', '=', course.deleted_at)
    .execute();
  return db
    .updateTable('course')
    .set({ deleted_at: null, updated_at: at })
    .where('owner_id', '=', owner)
    .where('id', '=', course.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** When a lesson of the course was last deleted. */
export async function lastLessonDeletion(db: LibraryDb, owner: OwnerId, courseId: string): Promise<number | null> {
  const row = await db
    .selectFrom('lesson')
    .select((e) => e.fn.max('deleted_at').as('last'))
    .where('owner_id', '=', owner)
    .where('course_id', '=', courseId)
    .executeTakeFirst();
  return row?.last ?? null;
}
