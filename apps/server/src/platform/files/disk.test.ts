import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/testing.ts';
import { asOwner, systemIds } from '../ids.ts';
import { createDiskFiles, type DiskFiles } from './disk.ts';

const day = 24 * 3_600_000;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

eachDatabase('files', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-files-'));
  const owner = asOwner('a');
  let now = Date.now();
  let db: Database;
  let files: DiskFiles;
  beforeAll(async () => {
    db = await open();
    files = createDiskFiles(folder, { db, clock: { now: () => now }, ids: systemIds });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives back the bytes it was given, whatever they are and however they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), async (chunks) => {
        const bytes = Buffer.concat(chunks);
        const blob = await files.put(Readable.from(chunks), bytes.length);
        expect(blob).toEqual({ hash: sha256(bytes), bytes: bytes.length });
        expect((await files.read(blob.hash)).equals(bytes)).toBe(true);
        expect(await files.put(bytes, bytes.length)).toEqual(blob);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps bytes whose transaction is tried again', async () => {
    const twice: Database = {
      ...db,
      write: async (run) => {
        const lost = new Error('another process was in the way');
        const throwing = db.write(async (tx) => {
          await run(tx);
          throw lost;
        });
        await expect(throwing).rejects.toBe(lost);
        return db.write(run);
      },
    };
    const bytes = Buffer.from('tried again');
    const blob = await createDiskFiles(folder, { db: twice, clock: { now: () => now }, ids: systemIds }).put(bytes, 100);
    expect((await files.read(blob.hash)).equals(bytes)).toBe(true);
    await db.write((tx) => files.refer(tx, owner, blob, { purpose: 'test', name: 'x.txt', mediaType: 'text/plain' }));
  });

  it('leaves nothing of what is too large or breaks off', async () => {
    const before = readdirSync(folder, { recursive: true }).length;
    await expect(files.put(Buffer.from('four'), 3)).rejects.toMatchObject({ code: 'file-too-large' });
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('begun');
        throw new Error('cut off');
      })(),
    );
    await expect(files.put(broken, 100)).rejects.toThrow('cut off');
    expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
  });

  it('collects what nobody has referred to for a day, and nothing else', async () => {
    const [held, let_go, never] = await Promise.all(['held', 'let go', 'never held'].map((text) => files.put(Buffer.from(text), 100)));
    if (!held || !let_go || !never) throw new Error('unreachable');
    const as = { purpose: 'test', name: 'x.txt', mediaType: 'text/plain' };
    await db.write((tx) => files.refer(tx, owner, held, as));
    const reference = await db.write((tx) => files.refer(tx, owner, let_go, as));
    now += 2 * day;
    await db.write((tx) => files.release(tx, owner, reference));
    await files.collect();
    expect([held, let_go, never].map((blob) => existsSync(files.pathOf(blob.hash)))).toEqual([true, true, false]);
    now += 2 * day;
    await files.collect();
    expect([held, let_go].map((blob) => existsSync(files.pathOf(blob.hash)))).toEqual([true, false]);
    await expect(db.write((tx) => files.refer(tx, owner, never, as))).rejects.toThrow('no file');
  });

  it('never collects bytes that are being put again', async () => {
    // Fewer days in all than strays are kept: by the test's clock the file that is coming in would be one, since its own time is the system's.
    for (let round = 0; round < 12; round++) {
      const bytes = Buffer.from(`round ${round}`);
      await files.put(bytes, 100);
      now += 2 * day;
      const [blob] = await Promise.all([files.put(bytes, 100), files.collect()]);
      expect((await files.read(blob.hash)).equals(bytes)).toBe(true);
      await db.write((tx) => files.refer(tx, owner, blob, { purpose: 'test', name: 'x', mediaType: 'text/plain' }));
    }
  });

  it('clears away old files that no row knows', async () => {
    const stray = files.pathOf(sha256(Buffer.from('stray')));
    const half = join(folder, 'incoming', 'half');
    for (const path of [stray, half]) {
      await mkdir(dirname(path), { recursive: true });
      writeFileSync(path, 'stray');
      utimesSync(path, new Date(now - 31 * day), new Date(now - 31 * day));
    }
    await files.collect();
    expect([stray, half].map((path) => existsSync(path))).toEqual([false, false]);
  });
});
