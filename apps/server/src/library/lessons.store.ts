import type { Lesson } from '@glossa/contract';
import type { Expression, Selectable, SqlBool, Updateable } from 'kysely';
import type { Tables } from '../platform/database/database.ts';
import { contains, inList } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { LibraryDb } from './library.store.ts';

export type LessonRow = Selectable<Tables['lesson']>;

export const toLesson = (row: LessonRow): Lesson => ({
  id: row.id,
  serial: row.serial,
  courseId: row.course_id,
  lang: row.lang,
  title: row.title,
  author: row.author,
  sourceUrl: row.source_url,
  siteName: row.site_name,
  publishedAt: row.published_at,
  picture: row.picture_id === null ? null : { id: row.picture_id, alt: row.picture_alt ?? '' },
  original: row.original_id !== null,
  tags: JSON.parse(row.tags_json) as string[],
  words: row.words,
  pages: row.pages,
  revision: row.revision,
  openedAt: row.opened_at,
  archivedAt: row.archived_at,
  createdAt: row.created_at,
});

export async function insertLesson(db: LibraryDb, row: LessonRow): Promise<void> {
  await db.insertInto('lesson').values(row).execute();
}

/** A lesson that is not deleted. */
export const findLesson = (db: LibraryDb, owner: OwnerId, id: string): Promise<LessonRow | undefined> =>
  db.selectFrom('lesson').selectAll().where('owner_id', '=', owner).where('id', '=', id).where('deleted_at', 'is', null).executeTakeFirst();

/** A lesson, deleted or not. */
export const findAnyLesson = (db: LibraryDb, owner: OwnerId, id: string): Promise<LessonRow | undefined> =>
  db.selectFrom('lesson').selectAll().where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst();

/** All lessons of a course, archived and deleted ones too. */
export async function lessonIdsOf(db: LibraryDb, owner: OwnerId, courseId: string): Promise<string[]> {
  const rows = await db.selectFrom('lesson').select('id').where('owner_id', '=', owner).where('course_id', '=', courseId).execute();
  return rows.map(({ id }) => id);
}

/** Lessons with one of these texts that are not deleted, those made first last. */
export const lessonsByHash = (db: LibraryDb, owner: OwnerId, hashes: readonly string[]): Promise<LessonRow[]> =>
  db
    .selectFrom('lesson')
    .selectAll()
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('lesson.text_hash').$notNull(), hashes))
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .execute();

/** Holds a lesson until the transaction ends: nobody changes it meanwhile. Says whether it is there. */
export async function holdLesson(db: LibraryDb, owner: OwnerId, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('lesson')
    .set((e) => ({ revision: e.ref('revision') }))
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Writes some columns of a lesson that is not deleted. Undefined where it is not there, or no longer as `seen`. */
export async function updateLesson(
  db: LibraryDb,
  owner: OwnerId,
  id: string,
  set: Updateable<Tables['lesson']>,
  seen: { revision?: number; edition?: string; corrected?: number } = {},
): Promise<LessonRow | undefined> {
  let query = db.updateTable('lesson').set(set).where('owner_id', '=', owner).where('id', '=', id).where('deleted_at', 'is', null);
  if (seen.revision !== undefined) query = query.where('revision', '=', seen.revision);
  if (seen.edition !== undefined) query = query.where('edition', '=', seen.edition);
  if (seen.corrected !== undefined) query = query.where('corrected', '=', seen.corrected);
  return query.returningAll().executeTakeFirst();
}

export async function unmarkLessonDeleted(db: LibraryDb, owner: OwnerId, id: string, set: Updateable<Tables['lesson']>): Promise<LessonRow> {
  return db
    .updateTable('lesson')
    .set({ ...set, deleted_at: null })
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

export interface LessonFilter {
  lang?: string | undefined;
  courseId?: string | undefined;
  tag?: string | undefined;
  /** Folded words to be found, all of them, in the title or tags. */
  words?: readonly string[] | undefined;
  /** Only those that have been opened, or only the others. */
  opened?: boolean | undefined;
  /** Running words, at least and at most. */
  wordsFrom?: number | undefined;
  wordsTo?: number | undefined;
  archived: boolean;
  deleted: boolean;
}

/** Where a page of a listing begins: after this lesson, by what the listing is ordered by. */
export interface After {
  value: number;
  id: string;
}

/** Lessons of one course, in its order. */
export async function lessonsOfCourse(
  db: LibraryDb,
  owner: OwnerId,
  filter: LessonFilter & { courseId: string },
  after: After | undefined,
  limit: number,
): Promise<LessonRow[]> {
  let query = filtered(db, owner, filter);
  if (after) query = query.where((e) => e(e.refTuple('l.position', 'l.id'), '>', e.tuple(after.value, after.id)));
  return query.orderBy('l.position').orderBy('l.id').limit(limit).execute();
}

/** Lessons of all courses, those opened last (or, never opened, made last) first. */
export async function recentLessons(db: LibraryDb, owner: OwnerId, filter: LessonFilter, after: After | undefined, limit: number): Promise<LessonRow[]> {
  let query = filtered(db, owner, filter);
  if (after) query = query.where((e) => e(e.refTuple('l.recent_at', 'l.id'), '<', e.tuple(after.value, after.id)));
  return query.orderBy('l.recent_at', 'desc').orderBy('l.id', 'desc').limit(limit).execute();
}

/** What lists are ordered by, beside what must be counted. */
export const lessonColumns = { order: 'l.position', recent: 'l.recent_at', added: 'l.created_at', length: 'l.words', title: 'l.title' } as const;

/** A lesson with no more of it than choosing and ordering many takes. */
export interface Candidate {
  id: string;
  lang: string;
  edition: string;
  courseId: string;
  value: string | number;
}

/** Names a text with its analysis; changes with the text, and when it is split otherwise. */
export const editionOf = ({ edition, corrected }: Pick<LessonRow, 'edition' | 'corrected'>): string => `${edition} ${corrected}`;

/** All lessons that fit, in no order. */
export async function candidates(db: LibraryDb, owner: OwnerId, filter: LessonFilter, value: keyof typeof lessonColumns): Promise<Candidate[]> {
  const rows = await filtered(db, owner, filter)
    .clearSelect()
    .select((e) => ['l.id', 'l.lang', 'l.edition', 'l.corrected', 'l.course_id as courseId', e.ref(lessonColumns[value]).as('value')])
    .execute();
  return rows.map((row) => ({ id: row.id, lang: row.lang, edition: editionOf(row), courseId: row.courseId, value: row.value }));
}

/** What is looked into for words of a title or tag, folded, by lesson. */
export async function titleKeys(db: LibraryDb, owner: OwnerId, filter: LessonFilter): Promise<Map<string, string>> {
  const rows = await filtered(db, owner, filter).clearSelect().select(['l.id', 'l.title_key']).execute();
  return new Map(rows.map((row) => [row.id, row.title_key]));
}

export async function countLessons(db: LibraryDb, owner: OwnerId, filter: LessonFilter): Promise<number> {
  const row = await filtered(db, owner, filter)
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('lessons'))
    .executeTakeFirstOrThrow();
  return row.lessons;
}

export const lessonsPerLang = (db: LibraryDb, owner: OwnerId): Promise<{ lang: string; lessons: number }[]> =>
  db
    .selectFrom('lesson')
    .select((e) => ['lang', e.fn.countAll<number>().as('lessons')])
    .where('owner_id', '=', owner)
    .where('deleted_at', 'is', null)
    .groupBy('lang')
    .orderBy('lang')
    .execute();

/** Lessons by their ids, in no order. */
export const lessonsById = (db: LibraryDb, owner: OwnerId, ids: readonly string[]): Promise<LessonRow[]> =>
  db
    .selectFrom('lesson')
    .selectAll()
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('lesson.id'), ids))
    .where('deleted_at', 'is', null)
    .execute();

/** A lesson of an archived course counts as archived, unless the course itself is asked for. */
function filtered(db: LibraryDb, owner: OwnerId, filter: LessonFilter) {
  const { lang, courseId, words = [], tag } = filter;
  return db
    .selectFrom('lesson as l')
    .innerJoin('course as c', (join) => join.onRef('c.owner_id', '=', 'l.owner_id').onRef('c.id', '=', 'l.course_id'))
    .selectAll('l')
    .where('l.owner_id', '=', owner)
    .where('l.deleted_at', filter.deleted ? 'is not' : 'is', null)
    .where((e) => {
      const all: Expression<SqlBool>[] = [];
      if (lang !== undefined) all.push(e('l.lang', '=', lang));
      if (courseId !== undefined) all.push(e('l.course_id', '=', courseId));
      if (filter.opened !== undefined) all.push(e('l.opened_at', filter.opened ? 'is not' : 'is', null));
      if (filter.wordsFrom !== undefined) all.push(e('l.words', '>=', filter.wordsFrom));
      if (filter.wordsTo !== undefined) all.push(e('l.words', '<=', filter.wordsTo));
      for (const word of words) all.push(contains(db, e.ref('l.title_key'), word));
      if (tag !== undefined) all.push(hasTag(tag, (text) => contains(db, e.ref('l.tags_json'), text), e.or));
      // What was deleted with its course comes back with it.
      if (filter.deleted) all.push(e.or([e('c.deleted_at', 'is', null), e('c.deleted_at', '!=', e.ref('l.deleted_at'))]));
      else {
        const archived = [e('l.archived_at', 'is not', null), ...(courseId === undefined ? [e('c.archived_at', 'is not', null)] : [])];
        all.push(filter.archived ? e.or(archived) : e.not(e.or(archived)));
      }
      return e.and(all);
    });
}

/** In a JSON list of texts a quote after `[` or `,` begins a text, and nothing else does. */
const hasTag = (tag: string, holds: (text: string) => Expression<SqlBool>, or: (all: Expression<SqlBool>[]) => Expression<SqlBool>) =>
  or([holds(`[${JSON.stringify(tag)}`), holds(`,${JSON.stringify(tag)}`)]);

/** Lessons of a course that are not deleted, in order. */
export async function lessonOrder(db: LibraryDb, owner: OwnerId, courseId: string): Promise<{ id: string; position: number }[]> {
  return db
    .selectFrom('lesson')
    .select(['id', 'position'])
    .where('owner_id', '=', owner)
    .where('course_id', '=', courseId)
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function lastLessonPosition(db: LibraryDb, owner: OwnerId, courseId: string): Promise<number> {
  const row = await db
    .selectFrom('lesson')
    .select((e) => e.fn.max('position').as('last'))
    .where('owner_id', '=', owner)
    .where('course_id', '=', courseId)
    .executeTakeFirst();
  return row?.last ?? 0;
}
