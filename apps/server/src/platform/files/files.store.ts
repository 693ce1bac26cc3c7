import type { Database, Db, Tables } from '../database/database.ts';
import type { OwnerId } from '../ids.ts';
import type { HeldFile } from './files.ts';

type FileDb = Db<'blob' | 'file_ref'>;

/** Notes a blob as fresh, whether it was there or not. Holds its row until the transaction ends. */
export async function keepBlob(db: FileDb, blob: { hash: string; bytes: number }, now: number): Promise<void> {
  await db
    .insertInto('blob')
    .values({ ...blob, created_at: now })
    .onConflict((c) => c.column('hash').doUpdateSet({ created_at: now }))
    .execute();
}

/** Notes a blob as fresh; false where there is none. */
export async function touchBlob(db: FileDb, hash: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('blob').set({ created_at: now }).where('hash', '=', hash).executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertReference(db: FileDb, row: Tables['file_ref']): Promise<void> {
  await db.insertInto('file_ref').values(row).execute();
}

const references = (db: FileDb, owner: OwnerId, purpose: string) =>
  db.selectFrom('file_ref').select(['id', 'hash', 'name', 'media_type as mediaType']).where('owner_id', '=', owner).where('purpose', '=', purpose);

export const findReferences = (db: FileDb, owner: OwnerId, purpose: string): Promise<HeldFile[]> => references(db, owner, purpose).orderBy('id').execute();

export const findReference = (db: FileDb, owner: OwnerId, id: string, purpose: string): Promise<HeldFile | undefined> =>
  references(db, owner, purpose).where('id', '=', id).executeTakeFirst();

export async function referencesBefore(db: FileDb, owner: OwnerId, purpose: string, time: number): Promise<string[]> {
  const rows = await db
    .selectFrom('file_ref')
    .select('id')
    .where('owner_id', '=', owner)
    .where('purpose', '=', purpose)
    .where('created_at', '<', time)
    .execute();
  return rows.map((row) => row.id);
}

/** Returns the hash it referred to. */
export async function deleteReference(db: FileDb, owner: OwnerId, id: string): Promise<string | undefined> {
  const row = await db.deleteFrom('file_ref').where('owner_id', '=', owner).where('id', '=', id).returning('hash').executeTakeFirst();
  return row?.hash;
}

/** Blobs that no owner refers to, last fresh before a time. */
export const unreferredBlobs = (db: Database, before: number): Promise<string[]> =>
  db.snapshot(async (tx) => {
    const rows = await tx
      .selectFrom('blob')
      .select('hash')
      .where('created_at', '<', before)
      .where((e) => e.not(e.exists(e.selectFrom('file_ref').select('hash').whereRef('file_ref.hash', '=', 'blob.hash'))))
      .orderBy('hash')
      .execute();
    return rows.map((row) => row.hash);
  });

/** Deletes a blob's row where still no owner refers to it. Needs a transaction without owner rules. */
export async function deleteUnreferred(db: FileDb, hash: string, before: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('blob')
    .where('hash', '=', hash)
    .where('created_at', '<', before)
    .where((e) => e.not(e.exists(e.selectFrom('file_ref').select('hash').whereRef('file_ref.hash', '=', 'blob.hash'))))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Runs where no row knows the hash, holding its place meanwhile, so that nobody can make one. */
export async function whileUnknown(db: FileDb, hash: string, now: number, run: () => void): Promise<boolean> {
  const taken = await db
    .insertInto('blob')
    .values({ hash, bytes: 0, created_at: now })
    .onConflict((c) => c.doNothing())
    .returning('hash')
    .executeTakeFirst();
  if (!taken) return false;
  run();
  await db.deleteFrom('blob').where('hash', '=', hash).execute();
  return true;
}
