import type { Kysely } from 'kysely';

/** The index by which pages look up terms tells the statuses of all single words too, so that coverage reads nothing else. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.dropIndex('term_lookup').execute();
  await db.schema.createIndex('term_lookup').on('term').columns(['owner_id', 'lang', 'lookup_key', 'words', 'status']).execute();
}
