import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { z } from 'zod';
import { syncFile } from '../platform/files/sync.ts';
import type { Row } from './walk.store.ts';

/**
 * An archive is a gzipped tar: `glossa.json` (the head) first, then `tables/<table>/<n>.jsonl` with one JSON object a
 * row, then `files/<sha-256>`, and `manifest.json` last, which says how many rows and files there must be and what the
 * rows hash to. An archive without its manifest is not whole.
 */
const head = z.object({ format: z.string(), version: z.int(), app: z.string(), createdAt: z.string(), migrations: z.array(z.string()) });
const manifest = z.object({ tables: z.record(z.string(), z.object({ rows: z.int(), sha256: z.string() })), files: z.record(z.string(), z.int()) });
export type Head = z.infer<typeof head>;
export type Manifest = z.infer<typeof manifest>;
const headName = 'glossa.json';
const manifestName = 'manifest.json';

/** Why an archive cannot be used. */
export type ArchiveFault = 'missing' | 'foreign' | 'broken' | 'incomplete' | 'newer';
export class ArchiveError extends Error {
  override name = 'ArchiveError';
  readonly fault: ArchiveFault;
  constructor(fault: ArchiveFault, options?: ErrorOptions) {
    super(`The archive cannot be used: ${fault}.`, options);
    this.fault = fault;
  }
}

// --- writing ---

export interface ArchiveWriter {
  rows(table: string, batches: AsyncIterable<Row[]>): Promise<void>;
  file(hash: string, bytes: number, content: Readable): Promise<void>;
  json(name: string, value: unknown): Promise<void>;
}

/** Writes an archive to a new file, safe on disk when done; returns its manifest. */
export async function writeArchive(path: string, begin: Head, fill: (archive: ArchiveWriter) => Promise<void>): Promise<Manifest> {
  const pack = tar.pack();
  const bytes = new PassThrough();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const written = Promise.all([pipeline(pack, bytes), pipeline(bytes, createGzip(), file)]);
  const failed = written.then(() => new Promise<never>(() => undefined));
  try {
    const made = await Promise.race([fillPack(pack, begin, fill), failed]);
    pack.finalize();
    await written;
    await syncFile(path);
    return made;
  } catch (error) {
    pack.destroy(error as Error);
    file.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

async function fillPack(pack: tar.Pack, begin: Head, fill: (archive: ArchiveWriter) => Promise<void>): Promise<Manifest> {
  const made: Manifest = { tables: {}, files: {} };
  const json = (name: string, value: unknown) => writeEntry(pack, name, Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
  await json(headName, begin);
  await fill({
    json,
    rows: async (table, batches) => {
      const hash = createHash('sha256');
      let rows = 0;
      let part = 0;
      for await (const batch of batches) {
        const lines = Buffer.from(batch.map((row) => `${JSON.stringify(row)}\n`).join(''));
        hash.update(lines);
        rows += batch.length;
        await writeEntry(pack, `tables/${table}/${String(++part).padStart(6, '0')}.jsonl`, lines);
      }
      made.tables[table] = { rows, sha256: hash.digest('hex') };
    },
    file: async (hash, bytes, content) => {
      await writeEntry(pack, `files/${hash}`, content, bytes);
      made.files[hash] = bytes;
    },
  });
  await json(manifestName, made);
  return made;
}

async function writeEntry(pack: tar.Pack, name: string, content: Buffer | Readable, size = (content as Buffer).length): Promise<void> {
  const sink = pack.entry({ name, size, mode: 0o600, mtime: new Date(0) });
  const finished = new Promise<void>((resolve, reject) => {
    sink.once('close', () => resolve());
    sink.once('error', reject);
  });
  finished.catch(() => undefined);
  if (Buffer.isBuffer(content)) sink.write(content);
  else for await (const chunk of content) if (!sink.write(chunk)) await Promise.race([once(sink, 'drain'), finished]);
  sink.end(undefined);
  await finished;
}

// --- reading ---

export interface ArchiveReader {
  /** The archive's first words; throwing ends the reading. */
  head?(head: Head): Promise<void> | void;
  rows?(table: string, rows: Row[]): Promise<void>;
  /** Must read the content to its end. */
  file?(hash: string, content: AsyncIterable<Buffer>): Promise<void>;
}

/** Reads an archive from start to end and checks everything its manifest promises. Throws ArchiveError. */
export async function readArchive(path: string, format: string, reader: ArchiveReader = {}): Promise<{ head: Head; manifest: Manifest }> {
  const extract = tar.extract();
  const fed = pipeline(createReadStream(path), createGunzip(), extract);
  fed.catch(() => undefined);
  try {
    const read = await readEntries(extract, format, reader);
    await fed;
    return read;
  } catch (error) {
    extract.destroy(error as Error);
    throw asArchiveError(error);
  }
}

async function readEntries(extract: tar.Extract, format: string, reader: ArchiveReader): Promise<{ head: Head; manifest: Manifest }> {
  const tables = new Map<string, { rows: number; hash: Hash }>();
  const files: Record<string, number> = {};
  let begin: Head | undefined;
  let promised: Manifest | undefined;
  for await (const entry of extract as AsyncIterable<AsyncIterable<Buffer> & { header: tar.Header }>) {
    const { name } = entry.header;
    if (!begin) {
      if (name !== headName) throw new ArchiveError('foreign');
      begin = parsed(head, await textOf(entry), 'foreign');
      if (begin.format !== format) throw new ArchiveError('foreign');
      await reader.head?.(begin);
      continue;
    }
    if (promised) throw new ArchiveError('broken');
    const table = /^tables\/(\w+)\/\d+\.jsonl$/.exec(name)?.[1];
    const hash = /^files\/([0-9a-f]{64})$/.exec(name)?.[1];
    if (table) await readRows(entry, tables, table, reader);
    else if (hash) files[hash] = await readFile(entry, hash, reader);
    else if (name === manifestName) promised = parsed(manifest, await textOf(entry), 'broken');
    else await textOf(entry);
  }
  if (!begin) throw new ArchiveError('foreign');
  if (!promised) throw new ArchiveError('incomplete');
  compare(promised, tables, files);
  return { head: begin, manifest: promised };
}

async function readRows(entry: AsyncIterable<Buffer>, tables: Map<string, { rows: number; hash: Hash }>, table: string, reader: ArchiveReader): Promise<void> {
  const seen = tables.get(table) ?? { rows: 0, hash: createHash('sha256') };
  tables.set(table, seen);
  const text = await textOf(entry, (chunk) => seen.hash.update(chunk));
  const rows = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parsed(rowShape, line, 'broken'));
  seen.rows += rows.length;
  if (rows.length > 0) await reader.rows?.(table, rows);
}
const rowShape = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

async function readFile(entry: AsyncIterable<Buffer>, wanted: string, reader: ArchiveReader): Promise<number> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* counted() {
    for await (const chunk of entry) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  if (reader.file) await reader.file(wanted, counted());
  else for await (const _ of counted());
  if (hash.digest('hex') !== wanted) throw new ArchiveError('broken');
  return bytes;
}

function compare(promised: Manifest, tables: Map<string, { rows: number; hash: Hash }>, files: Record<string, number>): void {
  const empty = createHash('sha256').digest('hex');
  for (const [table, { rows, sha256 }] of Object.entries(promised.tables)) {
    const read = tables.get(table);
    if ((read?.rows ?? 0) !== rows || (read?.hash.digest('hex') ?? empty) !== sha256) throw new ArchiveError('broken');
  }
  for (const table of tables.keys()) if (!Object.hasOwn(promised.tables, table)) throw new ArchiveError('broken');
  const same = Object.keys(files).length === Object.keys(promised.files).length;
  if (!same || Object.entries(promised.files).some(([hash, bytes]) => files[hash] !== bytes)) throw new ArchiveError('broken');
}

async function textOf(entry: AsyncIterable<Buffer>, each?: (chunk: Buffer) => void): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) {
    each?.(chunk);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed<T>(shape: z.ZodType<T>, text: string, fault: ArchiveFault): T {
  try {
    return shape.parse(JSON.parse(text));
  } catch (cause) {
    throw new ArchiveError(fault, { cause });
  }
}

function asArchiveError(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: string };
  if (code === 'ENOENT') return new ArchiveError('missing', { cause: error });
  if (code === 'EISDIR') return new ArchiveError('foreign', { cause: error });
  if (code === 'Z_BUF_ERROR' || /unexpected end/i.test(message ?? '')) return new ArchiveError('incomplete', { cause: error });
  if (code === 'Z_DATA_ERROR') return new ArchiveError(/header/.test(message ?? '') ? 'foreign' : 'broken', { cause: error });
  if (/tar header|checksum/i.test(message ?? '')) return new ArchiveError('foreign', { cause: error });
  return error;
}
