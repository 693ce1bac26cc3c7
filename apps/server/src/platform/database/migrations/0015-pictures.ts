import type { Kysely } from 'kysely';

/** Files are looked for by what they are held for: the pictures of a text by its lesson. */
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createIndex('file_ref_purpose').on('file_ref').columns(['owner_id', 'purpose']).execute();
}
