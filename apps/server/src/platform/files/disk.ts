import { createHash } from 'node:crypto';
import { createReadStream, type Dirent, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Database } from '../database/database.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import * as store from './files.store.ts';
import type { Files, StoredBlob } from './files.ts';
import { syncFolder } from './sync.ts';

const day = 24 * 60 * 60 * 1000;
/** A blob nobody refers to is kept this long: a reference may be about to come. */
const graceMs = day;
/** A file no row knows is kept this long: the database that knew it may be brought back. */
const strayGraceMs = 30 * day;

const pathIn = (folder: string, hash: string) => join(folder, hash.slice(0, 2), hash.slice(2));

export interface DiskFiles extends Files {
  /** Where a blob lies, whether it is there or not. */
  pathOf(hash: string): string;
  /** Removes what nobody has referred to for a day, and what no row has known for 30. Returns how many files that were. */
  collect(signal?: AbortSignal): Promise<number>;
}

/**
 * Files in a folder, named by the SHA-256 of their bytes: `ab/cdef…`. A file appears whole or not at all. Row and file
 * change together: both `put` and `collect` touch the file only while their transaction holds the blob's row.
 */
export function createDiskFiles(folder: string, { db, clock, ids }: Pick<Platform, 'db' | 'clock' | 'ids'>): DiskFiles {
  const pathOf = (hash: string) => pathIn(folder, hash);
  const incoming = join(folder, 'incoming');

  async function put(source: Readable | Uint8Array, limit: number): Promise<StoredBlob> {
    const temporary = join(incoming, ids.next());
    await mkdir(incoming, { recursive: true });
    try {
      const blob = await writeHashed(temporary, source instanceof Uint8Array ? Readable.from([source]) : source, limit);
      const path = pathOf(blob.hash);
      mkdirSync(dirname(path), { recursive: true });
      await db.write(async (tx) => {
        await store.keepBlob(tx, blob, clock.now());
        // Done already where the transaction is tried again.
        if (existsSync(temporary) || !existsSync(path)) renameSync(temporary, path);
      });
      await syncFolder(dirname(path));
      return blob;
    } finally {
      await rm(temporary, { force: true });
    }
  }

  return {
    put,
    pathOf,
    read: (hash) => readFile(pathOf(hash)),
    open: (hash) => createReadStream(pathOf(hash)),
    async refer(tx, owner, blob, { id = ids.next(), purpose, name, mediaType }) {
      if (!(await store.touchBlob(tx, blob.hash, clock.now()))) throw new Error(`There is no file ${blob.hash} to refer to.`);
      await store.insertReference(tx, { owner_id: owner, id, hash: blob.hash, purpose, name, media_type: mediaType, created_at: clock.now() });
      return id;
    },
    held: (owner, id, purpose) => store.findReference(db.read, owner, id, purpose),
    heldFor: (owner, purpose) => store.findReferences(db.read, owner, purpose),
    referredBefore: (owner, purpose, time) => store.referencesBefore(db.read, owner, purpose, time),
    async release(tx, owner, referenceId) {
      const hash = await store.deleteReference(tx, owner, referenceId);
      if (hash !== undefined) await store.touchBlob(tx, hash, clock.now());
    },
    async collect(signal) {
      return (await collectRows(clock.now() - graceMs, signal)) + (await collectStrays(clock.now() - strayGraceMs, signal));
    },
  };

  async function collectRows(before: number, signal?: AbortSignal): Promise<number> {
    let removed = 0;
    for (const hash of await store.unreferredBlobs(db, before)) {
      signal?.throwIfAborted();
      removed += await removeUnreferred(db, hash, before, () => rmSync(pathOf(hash), { force: true }));
    }
    return removed;
  }

  /** Files whose transaction never ended: after a crash between writing and keeping. */
  async function collectStrays(before: number, signal?: AbortSignal): Promise<number> {
    let removed = 0;
    for await (const { path, hash } of filesIn(folder)) {
      signal?.throwIfAborted();
      if (((await stat(path).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY) >= before) continue;
      if (hash === null) rmSync(path, { force: true });
      else removed += Number(await db.write((tx) => store.whileUnknown(tx, hash, clock.now(), () => rmSync(path, { force: true }))));
    }
    return removed;
  }
}

/** Writes a file to its place outside any database's knowledge, for a restore. The content must hash to its name. */
export async function placeFile(folder: string, hash: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const path = pathIn(folder, hash);
  const temporary = join(folder, 'incoming', hash);
  await mkdir(dirname(temporary), { recursive: true });
  await rm(temporary, { force: true });
  try {
    const written = await writeHashed(temporary, content, Number.POSITIVE_INFINITY);
    if (written.hash !== hash) throw new Error(`The content of file ${hash} is not what its name says.`);
    await mkdir(dirname(path), { recursive: true });
    renameSync(temporary, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Notes every file as fresh, so that those a restored database does not know stay a while for the database before. */
export async function keepAllFresh(folder: string, now: Date): Promise<void> {
  for await (const { path } of filesIn(folder)) await utimes(path, now, now);
}

const removeUnreferred = (db: Database, hash: string, before: number, remove: () => void): Promise<number> =>
  db.writeUnguarded(async (tx) => {
    if (!(await store.deleteUnreferred(tx, hash, before))) return 0;
    remove();
    return 1;
  });

/** Writes a stream to a new file, safe on disk when done. Past `limit` bytes throws `file-too-large`. */
async function writeHashed(path: string, source: AsyncIterable<Uint8Array>, limit: number): Promise<StoredBlob> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > limit) throw new DomainError('file-too-large', { limit });
      hash.update(chunk);
      await writeAll(file, chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { hash: hash.digest('hex'), bytes };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten;
}

/** Every file with the hash its place stands for; null for those still incoming. */
async function* filesIn(folder: string): AsyncGenerator<{ path: string; hash: string | null }> {
  for (const { name } of await entries(folder))
    for (const file of await entries(join(folder, name))) yield { path: join(folder, name, file.name), hash: name === 'incoming' ? null : name + file.name };
}
const entries = (folder: string): Promise<Dirent[]> => readdir(folder, { withFileTypes: true }).catch(() => []);
