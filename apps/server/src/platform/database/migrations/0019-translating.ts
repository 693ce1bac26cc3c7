import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** What each account had paid engines translate, month by month, and the limits that differ from the usual one. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('engine_use')
      .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
      .addColumn('engine', key, (c) => c.notNull())
      .addColumn('month', key, (c) => c.notNull())
      .addColumn('characters', int, (c) => c.notNull()),
    'engine_use',
    ['account_id', 'engine', 'month'],
  ).execute();
  await db.schema
    .createTable('engine_limit')
    .addColumn('account_id', key, (c) => c.primaryKey().references('account.id').onDelete('cascade'))
    .addColumn('characters', int, (c) => c.notNull())
    .execute();
}
