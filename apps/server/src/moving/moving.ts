import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Tx } from '../platform/database/database.ts';
import { migrationsOf } from '../platform/database/migrate.ts';
import { ownerTables } from '../platform/database/tables/tables.ts';
import { DomainError } from '../platform/errors.ts';
import type { DiskFiles } from '../platform/files/disk.ts';
import type { OwnerId } from '../platform/ids.ts';
import { type UpkeepKind, upkeepKind } from '../platform/jobs/upkeep.ts';
import type { Platform } from '../platform/platform.ts';
import { writeArchive } from './archive.ts';
import { writeFile } from './backup.ts';
import { accountShown, referredFiles, removeOwned, walkTable } from './walk.store.ts';

export { ArchiveError, type Manifest } from './archive.ts';
export { backup, MissingFileError } from './backup.ts';
export { checkArchive, restore } from './restore.ts';

const exportFormat = 'glossa-account';
const exportVersion = 1;
/** Longer than anybody reads one archive. */
const leftAfter = 24 * 60 * 60 * 1000;

/** Everything an owner has, whatever room it belongs to: the kinds of the tables say what that is. */
export function createMoving({ db, clock, ids, files }: Platform & { files: DiskFiles }, settings: { scratch: string; version: string }) {
  /** Whose archive is being written or read: each may fill the disk with a whole account. */
  const exporting = new Set<OwnerId>();

  /** Removes archives whose reading never ended, since the server did before. */
  const clearScratch: UpkeepKind = upkeepKind('clear-scratch', async () => {
    for (const name of await readdir(settings.scratch).catch(() => [])) {
      const path = join(settings.scratch, name);
      const written = (await stat(path).catch(() => null))?.mtimeMs;
      if (written !== undefined && written < clock.now() - leftAfter) await rm(path, { force: true });
    }
  });

  return {
    upkeepKinds: [clearScratch],

    /**
     * One archive of everything the owner has, without password and secrets. It is written to disk first, so that a slow
     * reader does not hold the database at one moment, and is gone when it has been read. Throws `server-busy` until then.
     */
    async exportAccount(owner: OwnerId): Promise<Readable> {
      if (exporting.has(owner)) throw new DomainError('server-busy');
      exporting.add(owner);
      const path = join(settings.scratch, ids.next());
      const end = async () => {
        exporting.delete(owner);
        await rm(path, { force: true });
      };
      try {
        await mkdir(settings.scratch, { recursive: true });
        await db.snapshot((tx) => writeOwner(tx, owner, path));
      } catch (error) {
        await end();
        throw error;
      }
      return createReadStream(path).once('close', () => void end());
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
