import type { Kysely } from 'kysely';
import { columnsFor } from './columns.ts';

/** Where texts come from: their files and pictures; and what a job is doing. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  // One column at a time: SQLite adds no more at once.
  for (const column of ['site_name', 'picture_alt']) await db.schema.alterTable('lesson').addColumn(column, text).execute();
  for (const column of ['picture_id', 'original_id', 'text_hash']) await db.schema.alterTable('lesson').addColumn(column, key).execute();
  await db.schema.alterTable('lesson').addColumn('published_at', int).execute();
  await db.schema.alterTable('course').addColumn('picture_id', key).execute();
  await db.schema.alterTable('job').addColumn('step', key).execute();
  await db.schema.createIndex('lesson_text_hash').on('lesson').columns(['owner_id', 'text_hash']).execute();
}
