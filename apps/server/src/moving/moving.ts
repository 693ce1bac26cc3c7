import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Tx } from '../platform/database/database.ts';
import { migrationsOf } from '../platform/database/migrate.ts';
import { ownerTables } from '../platform/database/tables/tables.ts';
import type { DiskFiles } from '../platform/files/disk.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { writeArchive } from './archive.ts';
import { writeFile } from './backup.ts';
import { accountShown, referredFiles, removeOwned, walkTable } from './walk.store.ts';

export { ArchiveError, type Manifest } from './archive.ts';
export { backup, MissingFileError } from './backup.ts';
export { checkArchive, restore } from './restore.ts';

const exportFormat = 'glossa-account';
const exportVersion = 1;

/** Everything an owner has, whatever room it belongs to: the kinds of the tables say what that is. */
export function createMoving({ db, clock, ids, files }: Platform & { files: DiskFiles }, settings: { scratch: string; version: string }) {
  return {
    /**
     * One archive of everything the owner has, without password and secrets. It is written to disk first, so that a slow
     * reader does not hold the database at one moment, and is gone when it has been read.
     */
    async exportAccount(owner: OwnerId): Promise<Readable> {
      await mkdir(settings.scratch, { recursive: true });
      const path = join(settings.scratch, ids.next());
      try {
        await db.snapshot((tx) => writeOwner(tx, owner, path));
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      const stream = createReadStream(path);
      stream.once('close', () => void rm(path, { force: true }));
      return stream;
    },

    /** Removes every row the owner has, within the transaction (without owner rules) that removes the account. */
    deleteOwner: (tx: Tx, owner: OwnerId): Promise<void> => removeOwned(tx, owner, clock.now()),
  };

  async function writeOwner(tx: Tx, owner: OwnerId, path: string): Promise<void> {
    const begin = {
      format: exportFormat,
      version: exportVersion,
      app: settings.version,
      createdAt: new Date(clock.now()).toISOString(),
      migrations: await migrationsOf(tx),
    };
    await writeArchive(path, begin, async (archive) => {
      await archive.json('account.json', await accountShown(tx, owner));
      for (const table of ownerTables) await archive.rows(table, walkTable(tx, table, owner));
      for await (const hash of referredFiles(tx, owner)) await writeFile(archive, files, hash);
    });
  }
}
export type Moving = ReturnType<typeof createMoving>;
