import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** What people put right in how their texts are split. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('text_correction')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('rule_json', text, (c) => c.notNull())
      .addColumn('block_id', key)
      .addColumn('start', int)
      .addColumn('end', int)
      .addColumn('created_at', int, (c) => c.notNull()),
    'text_correction',
    ['owner_id', 'id'],
  ).execute();
  await db.schema.createIndex('text_correction_place').on('text_correction').columns(['owner_id', 'lang', 'lesson_id', 'id']).execute();
  await db.schema
    .alterTable('lesson')
    .addColumn('corrected', int, (c) => c.notNull().defaultTo(0))
    .execute();
}
