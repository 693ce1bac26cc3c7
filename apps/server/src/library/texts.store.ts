import type { Block, LessonCounts, PackedPage, TextPage } from '@glossa/core/text';
import { inList } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import { removeCorrectionsOf } from './corrections.store.ts';
import { removeFormerTexts } from './former-texts.store.ts';
import { editionOf, type LessonRow } from './lessons.store.ts';
import type { LibraryDb } from './library.store.ts';

export async function saveText(db: LibraryDb, owner: OwnerId, lessonId: string, blocks_json: string): Promise<void> {
  await db
    .insertInto('lesson_text')
    .values({ owner_id: owner, lesson_id: lessonId, blocks_json })
    .onConflict((conflict) => conflict.columns(['owner_id', 'lesson_id']).doUpdateSet({ blocks_json }))
    .execute();
}

export async function saveCounts(db: LibraryDb, owner: OwnerId, lessonId: string, counts_json: string): Promise<void> {
  await db
    .insertInto('lesson_counts')
    .values({ owner_id: owner, lesson_id: lessonId, counts_json })
    .onConflict((conflict) => conflict.columns(['owner_id', 'lesson_id']).doUpdateSet({ counts_json }))
    .execute();
}

/** The blocks of a lesson that is not deleted, with its row. */
export async function readText(db: LibraryDb, owner: OwnerId, lessonId: string): Promise<{ lesson: LessonRow; blocks: Block[] } | undefined> {
  const row = await db
    .selectFrom('lesson as l')
    .innerJoin('lesson_text as t', (join) => join.onRef('t.owner_id', '=', 'l.owner_id').onRef('t.lesson_id', '=', 'l.id'))
    .selectAll('l')
    .select('t.blocks_json')
    .where('l.owner_id', '=', owner)
    .where('l.id', '=', lessonId)
    .where('l.deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { blocks_json, ...lesson } = row;
  return { lesson, blocks: JSON.parse(blocks_json) as Block[] };
}

/** A lesson's word counts as they are stored (`readCounts` of the reading room reads them), with the edition they are of. */
export interface StoredCounts {
  id: string;
  edition: string;
  countsJson: string;
}

export async function storedCounts(db: LibraryDb, owner: OwnerId, lessonIds: readonly string[]): Promise<StoredCounts[]> {
  const rows = await db
    .selectFrom('lesson_counts as n')
    .innerJoin('lesson as l', (join) => join.onRef('l.owner_id', '=', 'n.owner_id').onRef('l.id', '=', 'n.lesson_id'))
    .select(['l.id', 'l.edition', 'l.corrected', 'n.counts_json'])
    .where('n.owner_id', '=', owner)
    .where((e) => inList(db, e.ref('n.lesson_id'), lessonIds))
    .where('l.deleted_at', 'is', null)
    .execute();
  return rows.map((row) => ({ id: row.id, edition: editionOf(row), countsJson: row.counts_json }));
}

/** The same, read; for few lessons. */
export const readCounts = async (db: LibraryDb, owner: OwnerId, lessonIds: readonly string[]): Promise<Map<string, LessonCounts>> =>
  new Map((await storedCounts(db, owner, lessonIds)).map(({ id, countsJson }) => [id, JSON.parse(countsJson) as LessonCounts]));

/** A page of the edition in use, with its lesson, seen at one moment. */
export async function readPage(db: LibraryDb, owner: OwnerId, lessonId: string, page: number): Promise<{ lesson: LessonRow; packed: PackedPage } | undefined> {
  const row = await db
    .selectFrom('lesson as l')
    .innerJoin('lesson_page as p', (join) => join.onRef('p.owner_id', '=', 'l.owner_id').onRef('p.lesson_id', '=', 'l.id').onRef('p.edition', '=', 'l.edition'))
    .selectAll('l')
    .select('p.packed_json')
    .where('l.owner_id', '=', owner)
    .where('l.id', '=', lessonId)
    .where('l.deleted_at', 'is', null)
    .where('p.page', '=', page)
    .executeTakeFirst();
  if (!row) return undefined;
  const { packed_json, ...lesson } = row;
  return { lesson, packed: JSON.parse(packed_json) as PackedPage };
}

/** Some pages of the edition in use, in order. */
export async function readPages(db: LibraryDb, owner: OwnerId, lesson: LessonRow, from: number, count: number): Promise<PackedPage[]> {
  const rows = await db
    .selectFrom('lesson_page')
    .select('packed_json')
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lesson.id)
    .where('edition', '=', lesson.edition)
    .where('page', '>=', from)
    .where('page', '<', from + count)
    .orderBy('page')
    .execute();
  return rows.map((row) => JSON.parse(row.packed_json) as PackedPage);
}

/** The page of the edition in use that a block of the lesson is on; null for a block that is not of it. */
export async function pageOfBlock(
  db: LibraryDb,
  owner: OwnerId,
  lesson: LessonRow,
  blocks: readonly Pick<Block, 'id'>[],
  blockId: string,
): Promise<number | null> {
  let left = blocks.findIndex((block) => block.id === blockId);
  if (left < 0) return null;
  for (const [page, count] of (await blocksPerPage(db, owner, lesson)).entries()) {
    if (left < count) return page;
    left -= count;
  }
  return null;
}

/** How many blocks each page of the edition in use has, in order. */
async function blocksPerPage(db: LibraryDb, owner: OwnerId, lesson: LessonRow): Promise<number[]> {
  const rows = await db
    .selectFrom('lesson_page')
    .select('blocks')
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lesson.id)
    .where('edition', '=', lesson.edition)
    .orderBy('page')
    .execute();
  return rows.map((row) => row.blocks);
}

export async function insertPages(db: LibraryDb, owner: OwnerId, lessonId: string, edition: string, from: number, pages: readonly TextPage[]): Promise<void> {
  const rows = pages.map(({ words, blocks, packedJson }, at) => ({
    owner_id: owner,
    lesson_id: lessonId,
    edition,
    page: from + at,
    words,
    blocks,
    packed_json: packedJson,
  }));
  await db.insertInto('lesson_page').values(rows).execute();
}

/** Writes one page of the edition in use anew. */
export async function replacePage(db: LibraryDb, owner: OwnerId, lesson: LessonRow, page: number, { words, blocks, packedJson }: TextPage): Promise<void> {
  await db
    .updateTable('lesson_page')
    .set({ words, blocks, packed_json: packedJson })
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lesson.id)
    .where('edition', '=', lesson.edition)
    .where('page', '=', page)
    .execute();
}

/** Removes the pages of an edition from `from` on; never of the one in use. */
export async function deletePages(db: LibraryDb, owner: OwnerId, lessonId: string, edition: string, from: number): Promise<void> {
  await db
    .deleteFrom('lesson_page')
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .where('edition', '=', edition)
    .where('page', '>=', from)
    .where('edition', 'not in', (e) => e.selectFrom('lesson').select('lesson.edition').where('lesson.owner_id', '=', owner).where('lesson.id', '=', lessonId))
    .execute();
}

/** How many pages of an edition there are. */
export async function countPages(db: LibraryDb, owner: OwnerId, lessonId: string, edition: string): Promise<number> {
  const row = await db
    .selectFrom('lesson_page')
    .select((e) => e.fn.countAll<number>().as('pages'))
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .where('edition', '=', edition)
    .executeTakeFirstOrThrow();
  return row.pages;
}

/** Lessons, deleted ones left out, whose pages were not made by the analysis of their language that is now in use. */
export async function outdatedLessons(db: LibraryDb, owner: OwnerId, lang: string, version: string): Promise<{ id: string; title: string }[]> {
  return db
    .selectFrom('lesson')
    .select(['id', 'title'])
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('analysis', '!=', version)
    .where('deleted_at', 'is', null)
    .execute();
}

export async function languagesOf(db: LibraryDb, owner: OwnerId): Promise<string[]> {
  const rows = await db.selectFrom('lesson').select('lang').distinct().where('owner_id', '=', owner).execute();
  return rows.map((row) => row.lang);
}

/** Lessons deleted before a time. */
export async function lessonsDeletedBefore(db: LibraryDb, owner: OwnerId, before: number): Promise<string[]> {
  const rows = await db.selectFrom('lesson').select('id').where('owner_id', '=', owner).where('deleted_at', '<', before).execute();
  return rows.map((row) => row.id);
}

/** Removes a lesson deleted before a time with its text, for good; its pages are left without use. Returns the references that held its files; undefined where it was brought back meanwhile. */
export async function removeLesson(db: LibraryDb, owner: OwnerId, id: string, before: number): Promise<string[] | undefined> {
  const removed = await db
    .deleteFrom('lesson')
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('deleted_at', '<', before)
    .returning(['picture_id', 'original_id'])
    .executeTakeFirst();
  if (!removed) return undefined;
  await db.deleteFrom('lesson_text').where('owner_id', '=', owner).where('lesson_id', '=', id).execute();
  await db.deleteFrom('lesson_counts').where('owner_id', '=', owner).where('lesson_id', '=', id).execute();
  await removeCorrectionsOf(db, owner, id);
  await removeFormerTexts(db, owner, id);
  return [removed.picture_id, removed.original_id].filter((file) => file !== null);
}

/** Removes courses deleted before a time that no lesson is in any more, and tells which, with the references that held their files. */
export const removeCourses = (db: LibraryDb, owner: OwnerId, before: number): Promise<{ id: string; picture_id: string | null }[]> =>
  db
    .deleteFrom('course')
    .where('owner_id', '=', owner)
    .where('deleted_at', '<', before)
    .where('id', 'not in', (e) => e.selectFrom('lesson').select('course_id').where('lesson.owner_id', '=', owner))
    .returning(['id', 'picture_id'])
    .execute();

/** Editions begun before `before` (an edition's name sorts by time) that no lesson uses. */
export async function unusedEditions(db: LibraryDb, owner: OwnerId, before: string): Promise<{ lessonId: string; edition: string }[]> {
  const rows = await db
    .selectFrom('lesson_page as p')
    .leftJoin('lesson as l', (join) => join.onRef('l.owner_id', '=', 'p.owner_id').onRef('l.id', '=', 'p.lesson_id').onRef('l.edition', '=', 'p.edition'))
    .select(['p.lesson_id', 'p.edition'])
    .where('p.owner_id', '=', owner)
    .where('p.page', '=', 0)
    .where('p.edition', '<', before)
    .where('l.id', 'is', null)
    .execute();
  return rows.map((row) => ({ lessonId: row.lesson_id, edition: row.edition }));
}
