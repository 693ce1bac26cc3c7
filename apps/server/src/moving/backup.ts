import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tx } from '../platform/database/database.ts';
import { migrationsOf } from '../platform/database/migrate.ts';
import { type TableName, tableNames } from '../platform/database/tables/tables.ts';
import type { DiskFiles } from '../platform/files/disk.ts';
import { makeFolder } from '../platform/files/folders.ts';
import { syncFolder } from '../platform/files/sync.ts';
import type { Platform } from '../platform/platform.ts';
import { type ArchiveWriter, type Manifest, readArchive, writeArchive } from './archive.ts';
import { type Row, referredFiles, walkTable } from './walk.store.ts';

export const backupFormat = 'glossa-backup';
export const backupVersion = 1;

/** Not worth keeping: who is signed in, and how often somebody tried. */
const leftOut: readonly TableName[] = ['session', 'rate_count'];

/** A file that rows refer to is not on disk as it should be. */
export class MissingFileError extends Error {
  override name = 'MissingFileError';
  readonly path: string;
  constructor(path: string) {
    super(`A file is missing: ${path}`);
    this.path = path;
  }
}

/**
 * Writes database and files, as they were at one moment, to one archive. The server may run meanwhile. The archive bears
 * its name only after it was read back and found to be what was meant.
 */
export async function backup({ db, clock, files }: Pick<Platform, 'db' | 'clock'> & { files: DiskFiles }, target: string, app: string): Promise<Manifest> {
  makeFolder(dirname(target));
  const temporary = `${target}.${randomUUID()}.part`;
  try {
    const meant = await db.snapshot(async (tx) => {
      const begin = { format: backupFormat, version: backupVersion, app, createdAt: new Date(clock.now()).toISOString(), migrations: await migrationsOf(tx) };
      return writeArchive(temporary, begin, (archive) => writeAll(tx, files, archive));
    });
    const { manifest } = await readArchive(temporary, backupFormat);
    if (JSON.stringify(manifest) !== JSON.stringify(meant)) throw new Error('The backup reads back otherwise than it was written.');
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return manifest;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeAll(tx: Tx, files: DiskFiles, archive: ArchiveWriter): Promise<void> {
  const referred = new Set<string>();
  for await (const hash of referredFiles(tx)) referred.add(hash);
  for (const table of tableNames) {
    if (leftOut.includes(table)) continue;
    const rows = walkTable(tx, table);
    await archive.rows(table, table === 'blob' ? only(rows, (row) => referred.has(row.hash as string)) : rows);
  }
  for (const hash of referred) await writeFile(archive, files, hash);
}

/** Adds one stored file to an archive. Throws MissingFileError where it is not on disk. */
export async function writeFile(archive: ArchiveWriter, files: Pick<DiskFiles, 'pathOf'>, hash: string): Promise<void> {
  const path = files.pathOf(hash);
  const found = await stat(path).catch(() => null);
  if (!found) throw new MissingFileError(path);
  await archive.file(hash, found.size, createReadStream(path));
}

async function* only(batches: AsyncIterable<Row[]>, wanted: (row: Row) => boolean): AsyncGenerator<Row[]> {
  for await (const batch of batches) {
    const kept = batch.filter(wanted);
    if (kept.length > 0) yield kept;
  }
}
