import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Texts as they were before an edit, translations whose sentence is gone, and where a reader was whose block is gone. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('former_text')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('replaced_at', int, (c) => c.notNull())
      .addColumn('words', int, (c) => c.notNull())
      .addColumn('bytes', int, (c) => c.notNull())
      .addColumn('excerpt', text, (c) => c.notNull())
      .addColumn('blocks_json', text, (c) => c.notNull()),
    'former_text',
    ['owner_id', 'lesson_id', 'revision'],
  ).execute();
  await primaryKey(
    db.schema
      .createTable('translation_aside')
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
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('created_at', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull())
      .addColumn('replaced_at', int)
      .addColumn('sentence', text, (c) => c.notNull())
      .addColumn('aside_at', int, (c) => c.notNull()),
    'translation_aside',
    ['owner_id', 'id'],
  ).execute();
  await db.schema.createIndex('translation_aside_lesson').on('translation_aside').columns(['owner_id', 'lesson_id', 'aside_at']).execute();
  await db.schema.alterTable('reading_place').addColumn('gone_block_id', text).execute();
}
