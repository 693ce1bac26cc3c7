import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Lessons that were read to their end; and the log by lesson, for how long that took. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('finished_lesson')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('at', int, (c) => c.notNull()),
    'finished_lesson',
    ['owner_id', 'lesson_id'],
  ).execute();
  await db.schema.createIndex('reading_log_lesson').on('reading_log').columns(['owner_id', 'lesson_id', 'at']).execute();
}
