import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Terms and the journal of what was done to them. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, text, int, keptInKey } = columnsFor(db);
  const owned = (name: string) => db.schema.createTable(name).addColumn('owner_id', key, (c) => c.notNull());
  await primaryKey(
    owned('vocabulary')
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('revision', int, (c) => c.notNull()),
    'vocabulary',
    ['owner_id', 'lang'],
  )
    .modifyEnd(keptInKey)
    .execute();
  await primaryKey(
    owned('term')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('serial', int, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('key', key, (c) => c.notNull())
      .addColumn('lookup_key', key, (c) => c.notNull())
      .addColumn('words', int, (c) => c.notNull())
      .addColumn('text', text, (c) => c.notNull())
      .addColumn('status', key, (c) => c.notNull())
      .addColumn('meanings_json', text, (c) => c.notNull())
      .addColumn('created_at', int, (c) => c.notNull())
      .addColumn('updated_at', int, (c) => c.notNull()),
    'term',
    ['owner_id', 'id'],
  )
    .addUniqueConstraint('term_key', ['owner_id', 'lang', 'key'])
    .addUniqueConstraint('term_serial', ['owner_id', 'serial'])
    .execute();
  await db.schema.createIndex('term_status').on('term').columns(['owner_id', 'lang', 'status', 'serial']).execute();
  await db.schema.createIndex('term_lookup').on('term').columns(['owner_id', 'lang', 'lookup_key']).execute();
  await primaryKey(
    owned('journal_entry')
      .addColumn('id', key, (c) => c.notNull())
      .addColumn('kind', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('changes', int, (c) => c.notNull())
      .addColumn('sample_json', text, (c) => c.notNull())
      .addColumn('undoes', key)
      .addColumn('undone_by', key)
      .addColumn('created_at', int, (c) => c.notNull()),
    'journal_entry',
    ['owner_id', 'id'],
  )
    .modifyEnd(keptInKey)
    .execute();
  await primaryKey(
    owned('journal_change')
      .addColumn('entry_id', key, (c) => c.notNull())
      .addColumn('position', int, (c) => c.notNull())
      .addColumn('key', key, (c) => c.notNull())
      .addColumn('before_json', text)
      .addColumn('after_json', text),
    'journal_change',
    ['owner_id', 'entry_id', 'position'],
  )
    .modifyEnd(keptInKey)
    .execute();
}
