import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workFor } from '../library/testing.ts';
import { connectSqlite, type Database, openDatabase } from '../platform/database/database.ts';
import { rowsOfLevel0002 } from '../platform/database/fixtures/rows-0002.ts';
import { migrate, migrations } from '../platform/database/migrate.ts';
import { InUseError, takePresence } from '../platform/database/presence.ts';
import { ownerTables, type TableName, tableKeys, tableNames } from '../platform/database/tables/tables.ts';
import { eachDatabase, sqliteDatabase } from '../platform/database/testing.ts';
import { createDiskFiles, type DiskFiles } from '../platform/files/disk.ts';
import { asOwner, systemIds } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { ArchiveError, readArchive, writeArchive } from './archive.ts';
import { backup, checkArchive, createMoving, restore } from './moving.ts';
import { refill } from './restore.ts';
import { insertRows, type Row, walkTable } from './walk.store.ts';

const clock = { now: () => Date.now() };
const folder = mkdtempSync(join(tmpdir(), 'glossa-moving-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const place = (name: string) => join(folder, `${++made}-${name}`);

const filesFor = (db: Database, at = place('files')): DiskFiles => createDiskFiles(at, { db, clock, ids: systemIds });

/** Every row of every table that is backed up, in the order of its key. */
async function everything(db: Database, tables: readonly TableName[] = tableNames): Promise<Record<string, Row[]>> {
  return db.snapshot(async (tx) => {
    const found: Record<string, Row[]> = {};
    for (const table of tables) for await (const rows of walkTable(tx, table)) found[table] = [...(found[table] ?? []), ...rows];
    return found;
  });
}

const text = fc.string({ unit: 'binary', maxLength: 30 }).map((made) => made.replaceAll('\u0000', ''));
const odd = fc.oneof(text, fc.constantFrom('', 'e\u0301', '\u2028', '\u202e', '\ufeff', "'", '\\', '😀', '\r\n', '\ue000', '\u{10ffff}'));
const terms = fc.uniqueArray(fc.record({ key: odd, text: odd, at: fc.maxSafeNat() }), { selector: (term) => term.key, maxLength: 40 });
const termRow = (owner: string, { key, text: shown, at }: { key: string; text: string; at: number }, n: number): Row => ({
  owner_id: owner,
  id: `${owner}${String(n).padStart(6, '0')}`,
  serial: n,
  lang: 'fr',
  key,
  lookup_key: key,
  words: 1,
  text: shown,
  status: '1',
  meanings_json: '[]',
  created_at: at,
  updated_at: at,
});

eachDatabase('backup and restore', (open) => {
  let db: Database;
  let files: DiskFiles;
  beforeEach(async () => {
    db ??= await open();
    files = filesFor(db);
    await db.writeUnguarded(async (tx) => {
      for (const table of [...tableNames].reverse()) await tx.deleteFrom(table).execute();
    });
  });

  async function fill(owner = 'a'): Promise<string> {
    const blob = await files.put(Buffer.from(`a file of ${owner}`), 100);
    await db.writeUnguarded(async (tx) => {
      await insertRows(tx, 'account', [
        { id: owner, name: owner, name_key: owner, role: 'admin', password_hash: 'hash of a password', preferences_json: '{}', created_at: 1 },
      ]);
      await insertRows(tx, 'api_token', [
        { id: `t${owner}`, secret_hash: `secret of ${owner}`, account_id: owner, name: 'x', scopes_json: '[]', created_at: 1, last_used_at: null },
      ]);
      await insertRows(tx, 'session', [
        { id: `s${owner}`, secret_hash: `session of ${owner}`, account_id: owner, user_agent: 'x', created_at: 1, last_seen_at: 1, expires_at: 1 },
      ]);
      await files.refer(tx, asOwner(owner), blob, { purpose: 'test', name: 'x.txt', mediaType: 'text/plain' });
      await insertRows(
        tx,
        'term',
        Array.from({ length: 700 }, (_, n) => termRow(owner, { key: `w${n}`, text: `w${n}`, at: n }, n)),
      );
    });
    return blob.hash;
  }

  it('gives back on either engine what was there, odd text too', async () => {
    const other = await sqliteDatabase();
    await fc.assert(
      fc.asyncProperty(terms, terms, async (mine, yours) => {
        await db.writeUnguarded(async (tx) => {
          await tx.deleteFrom('term').execute();
          for (const [owner, list] of [
            ['a', mine],
            ['ü', yours],
          ] as const)
            if (list.length > 0)
              await insertRows(
                tx,
                'term',
                list.map((term, n) => termRow(owner, term, n)),
              );
        });
        const [there, back] = [place('there.tar.gz'), place('back.tar.gz')];
        await backup({ db, clock, files }, there, '0');
        await refill(other.database, there, (await checkArchive(there)).head, place('files'));
        await backup({ db: other.database, clock, files }, back, '0');
        const before = await everything(db);
        await refill(db, back, (await checkArchive(back)).head, place('files'));
        expect(await everything(other.database)).toEqual(before);
        expect(await everything(db)).toEqual(before);
      }),
      { numRuns: 8 },
    );
    await other.database.close();
    await other.remove();
  });

  it('brings files back, lets nobody stay signed in, and lets no worker hold a job', async () => {
    const hash = await fill();
    const job = {
      id: 'j',
      account_id: 'a',
      kind: 'x',
      label: 'x',
      payload_json: '{}',
      state: 'running',
      total: null,
      result_json: null,
      problem_json: null,
      attempts: 1,
    };
    await db.writeUnguarded((tx) =>
      insertRows(tx, 'job', [
        { ...job, max_attempts: 3, run_at: 1, lease: 'w.x', lease_until: 9, dedupe_key: null, created_at: 1, updated_at: 1, finished_at: null },
      ]),
    );
    const archive = place('b.tar.gz');
    const manifest = await backup({ db, clock, files }, archive, '0');
    expect(manifest.tables.term?.rows).toBe(700);
    const restoredFiles = place('files');
    await refill(db, archive, (await checkArchive(archive)).head, restoredFiles);
    expect(await filesFor(db, restoredFiles).read(hash)).toEqual(Buffer.from('a file of a'));
    const now = await everything(db, ['session', 'job', 'term']);
    expect(now.session).toBeUndefined();
    expect(now.job).toMatchObject([{ state: 'queued', lease: null, lease_until: null }]);
    expect(now.term).toHaveLength(700);
  });

  it('is of one moment while others write', async () => {
    await fill();
    let writing = true;
    let last = 0;
    const writer = (async () => {
      // SQLite answers without leaving the turn; the others need one too.
      for (; writing; last++, await turn())
        await db.write(async (tx) => {
          await tx
            .insertInto('serial')
            .values({ owner_id: 'a', kind: `k${last}`, last })
            .execute();
          await tx
            .insertInto('server_fact')
            .values({ name: `k${last}`, value: 'x' })
            .execute();
        });
    })();
    for (let round = 0; round < 5; round++) {
      const rows: Record<string, number> = {};
      const archive = place('b.tar.gz');
      await backup({ db, clock, files }, archive, '0');
      await readArchive(archive, 'glossa-backup', {
        rows: async (table, some) => {
          rows[table] = (rows[table] ?? 0) + some.length;
        },
      });
      expect(rows.serial).toBe(rows.server_fact);
    }
    writing = false;
    await writer;
    expect(last).toBeGreaterThan(0);
  });

  it('is not made where a file is missing, and leaves nothing half', async () => {
    const hash = await fill();
    rmSync(files.pathOf(hash));
    const archive = place('b.tar.gz');
    await expect(backup({ db, clock, files }, archive, '0')).rejects.toThrow('missing');
    expect(readdirSync(folder).filter((name) => name.includes('b.tar.gz') && name.endsWith('.part'))).toEqual([]);
    expect(existsSync(archive)).toBe(false);
  });

  it('exports an owner’s own, without passwords and secrets, and deletes it whole', async () => {
    const hash = await fill('a');
    await fill('b');
    const platform = { db, clock, ids: systemIds, log: silentLog, files } as unknown as Platform & { files: DiskFiles };
    const scratch = place('scratch');
    const moving = createMoving(platform, { scratch, version: '0' });
    const archive = place('export.tar.gz');
    writeFileSync(archive, Buffer.concat(await (await moving.exportAccount(asOwner('a'))).toArray()));
    const seen: Row[] = [];
    const hashes: string[] = [];
    await readArchive(archive, 'glossa-account', {
      rows: async (_, rows) => void seen.push(...rows),
      file: async (name, content) => {
        hashes.push(name);
        for await (const _ of content);
      },
    });
    expect(new Set(seen.map((row) => row.owner_id))).toEqual(new Set(['a']));
    expect(seen).toHaveLength(701);
    expect(hashes).toEqual([hash]);

    await db.writeUnguarded((tx) => moving.deleteOwner(tx, asOwner('a')));
    const left = await everything(db, ownerTables);
    expect(
      new Set(
        Object.values(left)
          .flat()
          .map((row) => row.owner_id),
      ),
    ).toEqual(new Set(['b']));
  });

  it('exports an owner’s own once at a time, and leaves nothing of what was cut off', async () => {
    await fill('a');
    const scratch = place('scratch');
    let now = Date.now();
    const platform = { db, clock: { now: () => now }, ids: systemIds, log: silentLog, files } as unknown as Platform & { files: DiskFiles };
    const moving = createMoving(platform, { scratch, version: '0' });
    const both = await Promise.allSettled([moving.exportAccount(asOwner('a')), moving.exportAccount(asOwner('a'))]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { code: 'server-busy' } });
    const others = await moving.exportAccount(asOwner('b'));
    const open = both.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
    for (const stream of [...open, others]) await new Promise((closed) => stream.once('close', closed).destroy());
    await (await moving.exportAccount(asOwner('a'))).toArray();
    await expect.poll(() => readdirSync(scratch)).toEqual([]);

    writeFileSync(join(scratch, 'cut-off'), 'everything');
    const clear = () => moving.upkeepKinds[0]?.run(workFor(db, null, {}));
    await clear();
    expect(readdirSync(scratch)).toEqual(['cut-off']);
    now += 25 * 60 * 60 * 1000;
    await clear();
    expect(readdirSync(scratch)).toEqual([]);
    rmSync(scratch, { recursive: true });
    await clear();
  });

  it('walks every table by its real primary key', async () => {
    const { sql } = await import('kysely');
    const keysOf = async (table: TableName): Promise<string[]> => {
      const query =
        db.facts.engine === 'sqlite'
          ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
          : sql<{ name: string }>`select a.attname as name from pg_index x cross join lateral unnest(x.indkey) with ordinality as k(att, n)
              join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.att where x.indisprimary and x.indrelid = cast(${table} as regclass) order by k.n`;
      return (await db.writeUnguarded((tx) => query.execute(tx))).rows.map((row) => row.name);
    };
    for (const table of tableNames) expect(await keysOf(table), table).toEqual(tableKeys[table]);
  });
});

describe('restoring an installation (SQLite)', () => {
  let home: string;
  let sqliteFile: string;
  let archive: string;
  const facts = async () => {
    const db = await openDatabase({ sqliteFile });
    const rows = await db.read.selectFrom('server_fact').select('value').orderBy('value').execute();
    await db.close();
    return rows.map((row) => row.value);
  };
  const write = async (value: string) => {
    const db = await openDatabase({ sqliteFile });
    await db.write((tx) => tx.insertInto('server_fact').values({ name: value, value }).execute());
    await db.close();
  };
  const again = () => restore(archive, { place: { sqliteFile }, files: join(home, 'files') }, new Date(0));

  beforeEach(async () => {
    home = mkdtempSync(join(folder, 'home-'));
    sqliteFile = join(home, 'glossa.db');
    archive = join(home, 'b.tar.gz');
    await write('old');
    const db = await openDatabase({ sqliteFile });
    await backup({ db, clock, files: filesFor(db, join(home, 'files')) }, archive, '0');
    await db.close();
    await write('new');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('swaps the database and keeps the one before', async () => {
    const { kept } = await again();
    expect(await facts()).toEqual(['old']);
    const before = connectSqlite(kept as string);
    expect(await before.read.selectFrom('server_fact').select('value').orderBy('value').execute()).toEqual([{ value: 'new' }, { value: 'old' }]);
    await before.close();
  });

  it('is refused while anybody is there, and afterwards not', async () => {
    const presence = await takePresence({ sqliteFile }, 'shared');
    await expect(again()).rejects.toThrow(InUseError);
    expect(await facts()).toEqual(['new', 'old']);
    await presence.release();
    await again();
    expect(await facts()).toEqual(['old']);
  });

  it('takes an archive of an older level, and brings it up to date', async () => {
    const old = connectSqlite(join(home, 'old.db'));
    await migrate(old, undefined, '0002-vocabulary');
    await old.writeUnguarded(async (tx) => {
      for (const [table, rows] of Object.entries(rowsOfLevel0002)) await insertRows(tx, table, rows);
    });
    rmSync(archive);
    const head = { format: 'glossa-backup', version: 1, app: '0', createdAt: '', migrations: ['0001-house', '0002-vocabulary'] };
    await writeArchive(archive, head, async (into) => {
      for (const [table, rows] of Object.entries(rowsOfLevel0002))
        await into.rows(
          table,
          (async function* () {
            yield rows;
          })(),
        );
    });
    await old.close();
    await again();
    const db = await openDatabase({ sqliteFile });
    expect((await everything(db, ['term'])).term).toHaveLength(rowsOfLevel0002.term?.length as number);
    await db.close();
  });

  it.each(['sqlite_master', 'kysely_migration', 'toString'])('refuses an archive with rows for “%s”, which is no table of ours', async (table) => {
    rmSync(archive);
    const head = { format: 'glossa-backup', version: 1, app: '0', createdAt: '', migrations: Object.keys(migrations) };
    await writeArchive(archive, head, (into) =>
      into.rows(
        table,
        (async function* () {
          yield [{ name: 'x' }];
        })(),
      ),
    );
    await expect(again()).rejects.toMatchObject({ name: 'ArchiveError', fault: 'broken' });
    expect(await facts()).toEqual(['new', 'old']);
  });

  const good = () => readFileSync(archive);
  it.each([
    { what: 'nothing', spoil: () => null, fault: 'missing' },
    { what: 'an empty file', spoil: () => Buffer.alloc(0), fault: 'incomplete' },
    { what: 'a text', spoil: () => Buffer.from('hello, this is a text and no archive'), fault: 'foreign' },
    { what: 'another gzip', spoil: () => gzipSync('hello, this is a text and no archive '.repeat(100)), fault: 'foreign' },
    { what: 'half of it', spoil: () => good().subarray(0, good().length / 2), fault: 'incomplete' },
    { what: 'all but its end', spoil: () => good().subarray(0, -20), fault: 'incomplete' },
    {
      what: 'a changed byte',
      spoil: () => {
        const bytes = Buffer.from(good());
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 255;
        return bytes;
      },
      fault: /broken|incomplete|foreign/,
    },
  ])('refuses $what and changes nothing', async ({ spoil, fault }) => {
    const bytes = spoil();
    if (bytes === null) rmSync(archive);
    else writeFileSync(archive, bytes);
    const before = createHash('sha256').update(readFileSync(sqliteFile)).digest('hex');
    const error = await again().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArchiveError);
    expect((error as ArchiveError).fault).toMatch(fault);
    expect(createHash('sha256').update(readFileSync(sqliteFile)).digest('hex')).toBe(before);
  });

  it.each([
    { what: 'another program’s', head: { format: 'other', version: 1, migrations: ['0001-house'] }, fault: 'foreign' },
    { what: 'a newer format', head: { format: 'glossa-backup', version: 2, migrations: ['0001-house'] }, fault: 'newer' },
    { what: 'a newer database', head: { format: 'glossa-backup', version: 1, migrations: ['0001-house', '9999-later'] }, fault: 'newer' },
  ])('refuses $what', async ({ head, fault }) => {
    rmSync(archive);
    await writeArchive(archive, { app: '0', createdAt: '', ...head }, async () => undefined);
    await expect(again()).rejects.toMatchObject({ fault });
    expect(await facts()).toEqual(['new', 'old']);
  });
});
