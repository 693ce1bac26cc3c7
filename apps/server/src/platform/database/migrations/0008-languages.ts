import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Languages that learners added or adjusted. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('own_language')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('name', text)
      .addColumn('dir', key)
      .addColumn('letters', text, (c) => c.notNull())
      .addColumn('abbreviations_json', text, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'own_language',
    ['owner_id', 'lang'],
  ).execute();
}
