import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Translations of whole lessons that readers brought, with which of their sentences belong to which of the lesson's. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('counterpart')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('lesson_id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('source_json', 'text', (c) => c.notNull())
      .addColumn('target_json', 'text', (c) => c.notNull())
      .addColumn('links_json', 'text', (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'counterpart',
    ['owner_id', 'lesson_id', 'lang'],
  ).execute();
}
