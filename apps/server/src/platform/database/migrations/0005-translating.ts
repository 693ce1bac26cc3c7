import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Translations by engines, what they are remembered by, and the versions that translations had before. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  for (const column of ['engine', 'engine_version', 'via']) await db.schema.alterTable('sentence_translation').addColumn(column, text).execute();
  await primaryKey(
    db.schema
      .createTable('translation_version')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('block_id', key, (c) => c.notNull())
      .addColumn('start', int, (c) => c.notNull())
      .addColumn('end', int, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('original', text, (c) => c.notNull())
      .addColumn('source', key, (c) => c.notNull())
      .addColumn('engine', text)
      .addColumn('engine_version', text)
      .addColumn('via', text)
      .addColumn('written_at', int, (c) => c.notNull())
      .addColumn('replaced_at', int, (c) => c.notNull()),
    'translation_version',
    ['owner_id', 'id'],
  ).execute();
  await db.schema.createIndex('translation_version_place').on('translation_version').columns(['owner_id', 'lesson_id', 'block_id', 'start']).execute();
  await primaryKey(
    db.schema
      .createTable('translation_memory')
      .addColumn('text_hash', key, (c) => c.notNull())
      .addColumn('source_lang', key, (c) => c.notNull())
      .addColumn('target_lang', key, (c) => c.notNull())
      .addColumn('engine', key, (c) => c.notNull())
      .addColumn('engine_version', key, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('used_at', int, (c) => c.notNull()),
    'translation_memory',
    ['text_hash', 'source_lang', 'target_lang', 'engine', 'engine_version'],
  ).execute();
  await db.schema.createIndex('translation_memory_used').on('translation_memory').column('used_at').execute();
}
