import type { Kysely } from 'kysely';
import { columnsFor, primaryKey } from './columns.ts';

/** Which dictionary form a learner's words belong to. */
export async function up(db: Kysely<any>): Promise<void> {
  const { key, int, keptInKey } = columnsFor(db);
  await primaryKey(
    db.schema
      .createTable('word_lemma')
      .addColumn('owner_id', key, (c) => c.notNull())
      .addColumn('lang', key, (c) => c.notNull())
      .addColumn('key', key, (c) => c.notNull())
      .addColumn('lemma', key, (c) => c.notNull())
      .addColumn('by_hand', int, (c) => c.notNull()),
    'word_lemma',
    ['owner_id', 'lang', 'key'],
  )
    .modifyEnd(keptInKey)
    .execute();
  await db.schema.createIndex('word_lemma_family').on('word_lemma').columns(['owner_id', 'lang', 'lemma']).execute();
}
