import type { Kysely } from 'kysely';
import { columnsFor } from './columns.ts';

/** What is published, and what strangers report of it. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int } = columnsFor(db);
  await db.schema
    .createTable('publication')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('account_id', key, (c) => c.notNull().references('account.id').onDelete('cascade'))
    .addColumn('kind', key, (c) => c.notNull())
    .addColumn('target_id', key, (c) => c.notNull())
    .addColumn('lang', key, (c) => c.notNull())
    .addColumn('visibility', key, (c) => c.notNull())
    .addColumn('translation_langs_json', text)
    .addColumn('created_at', int, (c) => c.notNull())
    .addColumn('updated_at', int, (c) => c.notNull())
    .addUniqueConstraint('publication_target', ['account_id', 'kind', 'target_id'])
    .execute();
  await db.schema.createIndex('publication_listed').on('publication').columns(['visibility', 'kind', 'lang', 'id']).execute();
  await db.schema
    .createTable('publication_report')
    .addColumn('id', key, (c) => c.primaryKey())
    .addColumn('publication_id', key, (c) => c.notNull().references('publication.id').onDelete('cascade'))
    .addColumn('reason', key, (c) => c.notNull())
    .addColumn('note', text, (c) => c.notNull())
    .addColumn('created_at', int, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('publication_report_publication').on('publication_report').column('publication_id').execute();
}
