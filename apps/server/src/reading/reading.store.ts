import type { Place } from '@glossa/contract';
import { type Db, inList, type Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type PlaceDb = Db<'reading_place'>;

export async function savePlace(db: PlaceDb, owner: OwnerId, lessonId: string, device: string, { page, blockId, at }: Place): Promise<void> {
  await db
    .insertInto('reading_place')
    .values({ owner_id: owner, lesson_id: lessonId, device, page, block_id: blockId, gone_block_id: null, at })
    .onConflict((c) => c.columns(['owner_id', 'lesson_id', 'device']).doUpdateSet({ page, block_id: blockId, gone_block_id: null, at }))
    .execute();
}

/** The newest place of all devices, for those of these lessons that have one. */
export async function newestPlaces(db: PlaceDb, owner: OwnerId, lessonIds: readonly string[]): Promise<Map<string, Place>> {
  const rows = await db
    .selectFrom('reading_place')
    .select(['lesson_id', 'page', 'block_id', 'at'])
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('reading_place.lesson_id'), lessonIds))
    .orderBy('at')
    .execute();
  return new Map(rows.map((row) => [row.lesson_id, { page: row.page, blockId: row.block_id, at: row.at }]));
}

interface BlocksNow {
  hasBlock(blockId: string): boolean;
  blockNow(blockId: string): string;
}

/** Takes the places in a lesson along when its blocks change: from one that is gone to its neighbour, and back when it is there again. */
export async function movePlaces(db: PlaceDb, owner: OwnerId, lessonId: string, { hasBlock, blockNow }: BlocksNow): Promise<void> {
  const rows = await db
    .selectFrom('reading_place')
    .select(['device', 'block_id', 'gone_block_id'])
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .execute();
  for (const { device, block_id, gone_block_id } of rows) {
    const wanted = gone_block_id ?? block_id;
    if (wanted === null) continue;
    const now = hasBlock(wanted) ? { block_id: wanted, gone_block_id: null } : { block_id: blockNow(block_id ?? wanted), gone_block_id: wanted };
    if (now.block_id === block_id && now.gone_block_id === gone_block_id) continue;
    await db.updateTable('reading_place').set(now).where('owner_id', '=', owner).where('lesson_id', '=', lessonId).where('device', '=', device).execute();
  }
}

export async function removePlaces(db: PlaceDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('reading_place').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}

/** Notes it once for its operation id. */
export async function addToLog(db: Db<'reading_log'>, owner: OwnerId, row: Omit<Tables['reading_log'], 'owner_id'>): Promise<void> {
  await db
    .insertInto('reading_log')
    .values({ owner_id: owner, ...row })
    .onConflict((c) => c.columns(['owner_id', 'operation_id']).doNothing())
    .execute();
}

/** What the log tells of a lesson: the time in it, and when reading it began. */
export async function logOf(db: Db<'reading_log'>, owner: OwnerId, lessonId: string): Promise<{ milliseconds: number; began: number | null }> {
  const row = await db
    .selectFrom('reading_log')
    .select((e) => [e.fn.sum('milliseconds').as('milliseconds'), e.fn.min(e('at', '-', e.ref('milliseconds'))).as('began')])
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .executeTakeFirst();
  return { milliseconds: Number(row?.milliseconds ?? 0), began: row?.began === null || row?.began === undefined ? null : Number(row.began) };
}
