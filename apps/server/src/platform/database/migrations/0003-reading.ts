import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Translations by people, places in lessons, and the reading log. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  const owned = (name: string) => db.schema.createTable(name).addColumn('owner_id', key, (c) => c.notNull());
  await primaryKey(
    owned('sentence_translation')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('block_id', key, (c) => c.notNull())
      .addColumn('start', int, (c) => c.notNull())
      .addColumn('end', int, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('original', text, (c) => c.notNull())
      .addColumn('source', key, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('created_at', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'sentence_translation',
    ['owner_id', 'id'],
  ).execute();
  await db.schema
    .createIndex('sentence_translation_place')
    .unique()
    .on('sentence_translation')
    .columns(['owner_id', 'lesson_id', 'block_id', 'start', 'end', 'lang', 'source'])
    .execute();
  await primaryKey(
    owned('reading_place')
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('device', key, (c) => c.notNull())
      .addColumn('page', int, (c) => c.notNull())
      .addColumn('block_id', key)
      .addColumn('at', int, (c) => c.notNull()),
    'reading_place',
    ['owner_id', 'lesson_id', 'device'],
  ).execute();
  await primaryKey(
    owned('reading_log')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('operation_id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('page', int, (c) => c.notNull())
      .addColumn('words', int, (c) => c.notNull())
      .addColumn('milliseconds', int, (c) => c.notNull())
      .addColumn('at', int, (c) => c.notNull()),
    'reading_log',
    ['owner_id', 'id'],
  )
    .addUniqueConstraint('reading_log_operation', ['owner_id', 'operation_id'])
    .execute();
  await db.schema.createIndex('reading_log_at').on('reading_log').columns(['owner_id', 'lang', 'at']).execute();
}
