import type { Kysely } from 'kysely';
import { columnsFor } from './columns.ts';

/** What an admin made private after a report; and what is listed in order, whatever its kind and language. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int } = columnsFor(db);
  await db.schema
    .createTable('publication_withdrawal')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('kind', key, (c) => c.notNull())
    .addColumn('target_id', key, (c) => c.notNull())
    .addColumn('reason', key, (c) => c.notNull())
    .addColumn('at', int, (c) => c.notNull())
    .addUniqueConstraint('publication_withdrawal_target', ['account_id', 'kind', 'target_id'])
    .execute();
  await db.schema.createIndex('publication_newest').on('publication').columns(['visibility', 'id']).execute();
}
