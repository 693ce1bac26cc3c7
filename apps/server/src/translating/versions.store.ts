import type { TranslationVersion } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import type { Selectable } from 'kysely';
import { type Db, inList, type Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import { engineOf, type Row, type Source } from './translating.store.ts';

export type VersionRow = Selectable<Tables['translation_version']>;
type VersionDb = Db<'translation_version'>;

export const versionOf = (row: VersionRow): TranslationVersion => ({
  id: row.id,
  text: row.text,
  source: row.source as Source,
  engine: engineOf(row),
  writtenAt: row.written_at,
  replacedAt: row.replaced_at,
});

/** Keeps translations as they are, before they are replaced or removed. */
export async function keepVersions(db: VersionDb, owner: OwnerId, rows: readonly Row[], nextId: () => string, now: number): Promise<void> {
  const versions = rows.map(({ revision, created_at, updated_at, ...row }) => ({ ...row, id: nextId(), written_at: updated_at, replaced_at: now }));
  await addVersions(db, owner, versions);
}

const atOnce = 200;

export async function addVersions(db: VersionDb, owner: OwnerId, versions: readonly VersionRow[]): Promise<void> {
  for (let from = 0; from < versions.length; from += atOnce)
    await db
      .insertInto('translation_version')
      .values(versions.slice(from, from + atOnce).map((version) => ({ ...version, owner_id: owner })))
      .execute();
}

const ofLesson = (db: VersionDb, owner: OwnerId, lessonId: string) =>
  db.selectFrom('translation_version').selectAll().where('owner_id', '=', owner).where('lesson_id', '=', lessonId);

export const allVersions = (db: VersionDb, owner: OwnerId, lessonId: string): Promise<VersionRow[]> => ofLesson(db, owner, lessonId).execute();

export const findVersion = (db: VersionDb, owner: OwnerId, lessonId: string, id: string): Promise<VersionRow | undefined> =>
  ofLesson(db, owner, lessonId).where('id', '=', id).executeTakeFirst();

/** The newest of a language that begin within a span. */
export const versionsWithin = (
  db: VersionDb,
  owner: OwnerId,
  lessonId: string,
  { blockId, start, end }: Anchor,
  lang: string,
  limit: number,
): Promise<VersionRow[]> =>
  ofLesson(db, owner, lessonId)
    .where('block_id', '=', blockId)
    .where('start', '>=', start)
    .where('start', '<', end)
    .where('lang', '=', lang)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export async function placeVersion(db: VersionDb, owner: OwnerId, { id, block_id, start, end }: VersionRow): Promise<void> {
  await db.updateTable('translation_version').set({ block_id, start, end }).where('owner_id', '=', owner).where('id', '=', id).execute();
}

export async function removeVersionsById(db: VersionDb, owner: OwnerId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('translation_version')
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('translation_version.id'), ids))
    .execute();
}

export async function removeVersions(db: VersionDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('translation_version').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}
