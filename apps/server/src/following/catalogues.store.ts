import type { SavedCatalogue } from '@glossa/contract';
import type { Db } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type CatalogueDb = Db<'catalogue'>;

const lastOpened = (db: CatalogueDb, owner: OwnerId) =>
  db.selectFrom('catalogue').where('owner_id', '=', owner).orderBy('opened_at', 'desc').orderBy('id', 'desc');

/** Those opened last first. */
export async function listCatalogues(db: CatalogueDb, owner: OwnerId): Promise<SavedCatalogue[]> {
  const rows = await lastOpened(db, owner).selectAll().execute();
  return rows.map((row) => ({ id: row.id, address: row.address, title: row.title, openedAt: row.opened_at }));
}

/** What was not opened for long falls out of the list: the `most` opened last are kept. */
export async function keepCatalogue(db: CatalogueDb, owner: OwnerId, { id, address, title, openedAt }: SavedCatalogue, most: number): Promise<void> {
  await db
    .insertInto('catalogue')
    .values({ owner_id: owner, id, address, title, opened_at: openedAt })
    .onConflict((c) => c.columns(['owner_id', 'address']).doUpdateSet({ title, opened_at: openedAt }))
    .execute();
  const kept = lastOpened(db, owner).select('id').limit(most);
  await db.deleteFrom('catalogue').where('owner_id', '=', owner).where('id', 'not in', kept).execute();
}

export async function removeCatalogue(db: CatalogueDb, owner: OwnerId, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('catalogue').where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}
