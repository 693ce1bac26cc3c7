import type { SavedCatalogue } from '@glossa/contract';
import type { Db } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type CatalogueDb = Db<'catalogue'>;

/** Those opened last first; what was not opened for long falls out of the list. */
export async function listCatalogues(db: CatalogueDb, owner: OwnerId, limit: number): Promise<SavedCatalogue[]> {
  const rows = await db.selectFrom('catalogue').selectAll().where('owner_id', '=', owner).orderBy('opened_at', 'desc').orderBy('id').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, address: row.address, title: row.title, openedAt: row.opened_at }));
}

export async function keepCatalogue(db: CatalogueDb, owner: OwnerId, { id, address, title, openedAt }: SavedCatalogue): Promise<void> {
  await db
    .insertInto('catalogue')
    .values({ owner_id: owner, id, address, title, opened_at: openedAt })
    .onConflict((c) => c.columns(['owner_id', 'address']).doUpdateSet({ title, opened_at: openedAt }))
    .execute();
}

export async function removeCatalogue(db: CatalogueDb, owner: OwnerId, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('catalogue').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
