import { type Kysely, sql } from 'kysely';
import { columnsFor } from './columns.ts';

/** When what an entry tells was done, which is before it arrived where it waited for a network, and on which device. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int } = columnsFor(db);
  await db.schema
    .alterTable('journal_entry')
    .addColumn('made_at', int, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('journal_entry').addColumn('device', key).execute();
  await sql`update journal_entry set made_at = created_at`.execute(db);
  await db.schema.createIndex('journal_entry_made').on('journal_entry').columns(['owner_id', 'lang', 'made_at']).execute();
}
