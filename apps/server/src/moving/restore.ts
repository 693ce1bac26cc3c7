import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { connectPostgres, connectSqlite, type Database, type DatabasePlace, type Tx } from '../platform/database/database.ts';
import { settleSqliteFile } from '../platform/database/dialect.ts';
import { bringUpToDate, migrations, rebuildAt } from '../platform/database/migrate.ts';
import { takePresence } from '../platform/database/presence.ts';
import { tableKeys } from '../platform/database/tables/tables.ts';
import { keepAllFresh, placeFile } from '../platform/files/disk.ts';
import { makeFolder } from '../platform/files/folders.ts';
import { syncFolder } from '../platform/files/sync.ts';
import { ArchiveError, type Head, type Manifest, readArchive } from './archive.ts';
import { backupFormat, backupVersion } from './backup.ts';
import { insertRows, type Row } from './walk.store.ts';

export interface Restored {
  manifest: Manifest;
  /** Where the database that stood here before was kept; null where there was none, or it is on a server. */
  kept: string | null;
}

/** Reads an archive whole and says what is in it, changing nothing. Throws ArchiveError. */
export async function checkArchive(archive: string): Promise<{ head: Head; manifest: Manifest }> {
  return readArchive(archive, backupFormat, { head: checkHead, rows: checkTable });
}

/** Every table there ever was is there still, so that an older archive names no other. */
async function checkTable(table: string): Promise<void> {
  if (!Object.hasOwn(tableKeys, table)) throw new ArchiveError('broken');
}

function checkHead({ version, migrations: done }: Head): void {
  if (version > backupVersion || done.some((name) => !(name in migrations))) throw new ArchiveError('newer');
  if (done.length === 0) throw new ArchiveError('broken');
}

/**
 * Puts an archive in the place of what is here. Throws ArchiveError for one that cannot be used and InUseError while any
 * process uses the installation; in both cases nothing is changed. Nobody is signed in afterwards.
 */
export async function restore(archive: string, to: { place: DatabasePlace; files: string }, now: Date): Promise<Restored> {
  const { head, manifest } = await checkArchive(archive);
  if ('sqliteFile' in to.place) makeFolder(dirname(to.place.sqliteFile));
  const presence = await takePresence(to.place, 'alone');
  try {
    await keepAllFresh(to.files, now);
    const fill = (db: Database) => refill(db, archive, head, to.files);
    if ('postgresUrl' in to.place) {
      await withDatabase(await connectPostgres(to.place.postgresUrl), fill);
      return { manifest, kept: null };
    }
    return { manifest, kept: await replaceFile(to.place.sqliteFile, fill, now) };
  } finally {
    await presence.release();
  }
}

/** Empties a database and fills it from an archive, in one transaction: all of it, or nothing. */
export async function refill(db: Database, archive: string, head: Head, files: string): Promise<void> {
  await db.writeUnguarded(async (tx: Tx) => {
    await rebuildAt(tx, head.migrations.at(-1) as string);
    await readArchive(archive, backupFormat, {
      rows: (table, rows) => insertRows(tx, table, table === 'job' ? rows.map(asWaiting) : rows),
      file: (hash, content) => placeFile(files, hash, content),
    });
    await bringUpToDate(tx);
  });
}

/** No worker holds a job that comes out of an archive. */
const asWaiting = (job: Row): Row => (job.state === 'running' ? { ...job, state: 'queued', lease: null, lease_until: null } : job);

async function withDatabase(db: Database, run: (db: Database) => Promise<void>): Promise<void> {
  try {
    await run(db);
  } finally {
    await db.close();
  }
}

/** Fills a new file beside the old one, then swaps them in one step. Returns the old one's new name. */
async function replaceFile(file: string, fill: (db: Database) => Promise<void>, now: Date): Promise<string | null> {
  const fresh = `${file}.restoring`;
  removeSqlite(fresh);
  try {
    await withDatabase(connectSqlite(fresh), fill);
    settleSqliteFile(fresh);
    const kept = existsSync(file) ? keepOld(file, now) : null;
    renameSync(fresh, file);
    await syncFolder(dirname(file));
    return kept;
  } finally {
    removeSqlite(fresh);
  }
}

function keepOld(file: string, now: Date): string {
  const kept = `${file}.before-restore-${now.toISOString().replace(/[:.]/g, '-')}`;
  settleSqliteFile(file);
  linkSync(file, kept);
  // Left only where the old one is too broken to settle: it goes with it, so that the new one does not find it.
  for (const side of ['-wal', '-shm']) if (existsSync(file + side)) renameSync(file + side, kept + side);
  return kept;
}

function removeSqlite(file: string): void {
  for (const side of ['', '-wal', '-shm']) rmSync(file + side, { force: true });
}
