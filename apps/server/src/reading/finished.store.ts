import { type Db, inList } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type FinishedDb = Db<'finished_lesson'>;

export async function setFinished(db: FinishedDb, owner: OwnerId, lessonId: string, at: number): Promise<void> {
  await db
    .insertInto('finished_lesson')
    .values({ owner_id: owner, lesson_id: lessonId, at })
    .onConflict((c) => c.columns(['owner_id', 'lesson_id']).doUpdateSet({ at }))
    .execute();
}

export async function removeFinished(db: FinishedDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('finished_lesson').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}

/** When those of these lessons that were read to their end were so last. */
export async function finishedAmong(db: FinishedDb, owner: OwnerId, lessonIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('finished_lesson')
    .select(['lesson_id', 'at'])
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('finished_lesson.lesson_id'), lessonIds))
    .execute();
  return new Map(rows.map((row) => [row.lesson_id, row.at]));
}
