import type { Database } from './database/database.ts';
import { asOwner, type OwnerId } from './ids.ts';

/** Everyone who owns anything here, for upkeep. */
export async function everyOwner(db: Database['read']): Promise<OwnerId[]> {
  const rows = await db.selectFrom('account').select('id').orderBy('id').execute();
  return rows.map((row) => asOwner(row.id));
}
