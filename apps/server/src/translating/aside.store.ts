import type { AsideTranslation } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import type { Selectable } from 'kysely';
import { type Db, inList, type Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Source } from './translating.store.ts';

export type AsideRow = Selectable<Tables['translation_aside']>;
type AsideDb = Db<'translation_aside'>;

const ofLesson = (db: AsideDb, owner: OwnerId, lessonId: string) =>
  db.selectFrom('translation_aside').where('owner_id', '=', owner).where('lesson_id', '=', lessonId);

export const allAside = (db: AsideDb, owner: OwnerId, lessonId: string): Promise<AsideRow[]> => ofLesson(db, owner, lessonId).selectAll().execute();

/** Where they stood. */
export const anchorsAside = (db: AsideDb, owner: OwnerId, lessonId: string): Promise<Anchor[]> =>
  ofLesson(db, owner, lessonId).select(['block_id as blockId', 'start', 'end']).execute();

/** Those that no engine made, without their versions, the newest first. */
export const listAside = async (db: AsideDb, owner: OwnerId, lessonId: string, limit: number): Promise<AsideTranslation[]> => {
  const rows = await ofLesson(db, owner, lessonId)
    .select(['id', 'lang', 'text', 'original', 'source'])
    .where('source', '!=', 'engine')
    .where('replaced_at', 'is', null)
    .orderBy('aside_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, source: row.source as Source }));
};

const atOnce = 200;

export async function addAside(db: AsideDb, owner: OwnerId, rows: readonly AsideRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto('translation_aside')
      .values(rows.slice(from, from + atOnce).map((row) => ({ ...row, owner_id: owner })))
      .execute();
}

export async function removeAside(db: AsideDb, owner: OwnerId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('translation_aside')
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('translation_aside.id'), ids))
    .execute();
}

/** Removes what engines made and what was set aside before a time: they make it again. */
export async function removeEnginesAside(db: AsideDb, owner: OwnerId, lessonId: string, before: number): Promise<void> {
  await db
    .deleteFrom('translation_aside')
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .where('aside_at', '<', before)
    .where('source', '=', 'engine')
    .execute();
}

export async function removeAllAside(db: AsideDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('translation_aside').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}
