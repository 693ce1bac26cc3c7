import type { Kysely } from 'kysely';

/** What is public is found by what it is of. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex('publication_target_of').on('publication').columns(['target_id', 'kind']).execute();
}
