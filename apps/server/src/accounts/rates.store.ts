import type { Db } from '../platform/database/database.ts';

/** Counts one more try in a window and gives their number, in one statement: it holds across processes. */
export async function countTry(db: Db<'rate_count'>, key: string, windowStart: number): Promise<number> {
  const row = await db
    .insertInto('rate_count')
    .values({ key, window_start: windowStart, count: 1 })
    .onConflict((conflict) => conflict.columns(['key', 'window_start']).doUpdateSet((e) => ({ count: e('rate_count.count', '+', 1) })))
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function removeTries(db: Db<'rate_count'>, key: string): Promise<void> {
  await db.deleteFrom('rate_count').where('key', '=', key).execute();
}

export async function removeWindowsBefore(db: Db<'rate_count'>, time: number): Promise<void> {
  await db.deleteFrom('rate_count').where('window_start', '<', time).execute();
}
