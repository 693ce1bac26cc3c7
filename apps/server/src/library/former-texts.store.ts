import type { FormerText } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { LibraryDb } from './library.store.ts';

type Row = Selectable<Tables['former_text']>;

const ofLesson = (db: LibraryDb, owner: OwnerId, lessonId: string) =>
  db.selectFrom('former_text').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).orderBy('revision', 'desc');

/** The newest first. */
export const formerTexts = (db: LibraryDb, owner: OwnerId, lessonId: string): Promise<FormerText[]> =>
  ofLesson(db, owner, lessonId).select(['revision', 'replaced_at as replacedAt', 'words', 'excerpt']).execute();

export async function formerBlocks(db: LibraryDb, owner: OwnerId, lessonId: string, revision: number): Promise<Block[] | undefined> {
  const row = await ofLesson(db, owner, lessonId).select('blocks_json').where('revision', '=', revision).executeTakeFirst();
  return row && (JSON.parse(row.blocks_json) as Block[]);
}

const mostTexts = 20;
const mostBytes = 4 * 1024 * 1024;

/** Keeps a text, and removes the oldest of the lesson where they are too many or too large together; never this one. */
export async function keepFormerText(db: LibraryDb, row: Omit<Row, 'owner_id'>, owner: OwnerId): Promise<void> {
  const { lesson_id } = row;
  await db
    .insertInto('former_text')
    .values({ owner_id: owner, ...row })
    .execute();
  const kept = await ofLesson(db, owner, lesson_id).select(['revision', 'bytes']).execute();
  let bytes = 0;
  const last = kept.findIndex((each, at) => {
    bytes += each.bytes;
    return at > 0 && (at >= mostTexts || bytes > mostBytes);
  });
  const oldest = kept[last];
  if (!oldest) return;
  await db.deleteFrom('former_text').where('owner_id', '=', owner).where('lesson_id', '=', lesson_id).where('revision', '<=', oldest.revision).execute();
}

export async function removeFormerTexts(db: LibraryDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('former_text').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}
