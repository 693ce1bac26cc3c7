import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PGlite, types } from '@electric-sql/pglite';
import { searchKey } from '@glossa/core/text';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectSqlite, connectWith, type Database, openDatabase } from './database.ts';
import { OurPGliteDialect } from './dialect.ts';
import { rowsOfLevel0002 } from './fixtures/rows-0002.ts';
import { bringUpToDate, migrate, migrations, NewerDatabaseError, rebuildAt } from './migrate.ts';
import { tableKeys } from './tables/tables.ts';
import { eachDatabase } from './testing.ts';

const stored = new URL('./fixtures/level-0002.db.gz', import.meta.url);
const all = Object.keys(migrations);
const done = async (db: Database) =>
  (await db.writeUnguarded((tx) => sql<{ name: string }>`select name from glossa_migration order by name`.execute(tx))).rows.map((row) => row.name);

/** Every row of the old level is there with every member it had; later levels may have added members. */
async function expectKept(db: Database): Promise<void> {
  for (const [table, rows] of Object.entries(rowsOfLevel0002)) {
    const kept = await db.snapshot((tx) =>
      tx
        .selectFrom(table as 'course')
        .selectAll()
        .execute(),
    );
    const keys = tableKeys[table as 'course'];
    const inOrder = (list: object[]) =>
      list.toSorted((a, b) => keys.map((key) => String(a[key as never]).localeCompare(String(b[key as never]))).find((order) => order !== 0) ?? 0);
    expect(inOrder(kept)).toMatchObject(inOrder(rows));
    expect(kept).toHaveLength(rows.length);
  }
}

describe('a stored database of an older level (SQLite)', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'glossa-upgrade-'));
    file = join(folder, 'glossa.db');
    writeFileSync(file, gunzipSync(readFileSync(stored)));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('opens, is brought up to date, and keeps everything', async () => {
    const db = await openDatabase({ sqliteFile: file });
    expect(await done(db)).toEqual(all);
    await expectKept(db);
    await db.close();
  });

  it('leaves a copy as it was', async () => {
    await (await openDatabase({ sqliteFile: file })).close();
    const copy = connectSqlite(`${file}.before-${all.at(-1)}`);
    expect(await done(copy)).toEqual(['0001-house', '0002-vocabulary']);
    await expectKept(copy);
    await copy.close();
  });

  it('is given a migration in the middle that it has missed', async () => {
    const half = await openDatabase({ sqliteFile: file });
    await half.writeUnguarded(async (tx) => {
      await tx.schema.dropTable('publication_withdrawal').execute();
      await tx.schema.dropIndex('publication_newest').execute();
      await sql`delete from glossa_migration where name = '0009-publishing'`.execute(tx);
    });
    await half.close();
    const whole = await openDatabase({ sqliteFile: file });
    expect(await done(whole)).toEqual(all);
    expect(await whole.snapshot((tx) => tx.selectFrom('publication_withdrawal').selectAll().execute())).toEqual([]);
    await whole.close();
  });

  it('is refused, and left as it is, where a newer Glossa wrote it', async () => {
    const newer = connectSqlite(file);
    await newer.writeUnguarded((tx) => sql`insert into glossa_migration (name, at) values ('9999-later', 'x')`.execute(tx));
    await newer.close();
    await expect(openDatabase({ sqliteFile: file })).rejects.toThrow(NewerDatabaseError);
    const still = connectSqlite(file);
    expect(await done(still)).toEqual(['0001-house', '0002-vocabulary', '9999-later']);
    await expectKept(still);
    await still.close();
  });
});

describe('rows of an older level (PGlite)', () => {
  it('are brought up to date and kept', async () => {
    const db = connectWith(new OurPGliteDialect({ pglite: new PGlite({ parsers: { [types.INT8]: Number } }) }));
    await migrate(db, undefined, '0002-vocabulary');
    await db.writeUnguarded(async (tx) => {
      for (const [table, rows] of Object.entries(rowsOfLevel0002))
        await tx
          .insertInto(table as 'course')
          .values(rows as never)
          .execute();
    });
    await migrate(db);
    expect(await done(db)).toEqual(all);
    await expectKept(db);
    await db.close();
  });
});

eachDatabase('a place of reading of before former texts', (open) => {
  it('stays where it is, and is of no block that is gone', async () => {
    const db = await open();
    await db.writeUnguarded(async (tx) => {
      await rebuildAt(tx, '0020-publishing');
      const place = { owner_id: 'o', lesson_id: 'l', device: 'phone', page: 2, block_id: 'b', at: 7 };
      await tx
        .insertInto('reading_place')
        .values(place as never)
        .execute();
      await bringUpToDate(tx);
      expect(await tx.selectFrom('reading_place').selectAll().execute()).toEqual([{ ...place, gone_block_id: null }]);
      for (const table of ['former_text', 'translation_aside'] as const) expect(await tx.selectFrom(table).selectAll().execute()).toEqual([]);
    });
    expect(await done(db)).toEqual(all);
  });
});

eachDatabase('folded titles of before', (open) => {
  it('become what is looked for now', async () => {
    const keys = ['كتـــاب', 'می\u200cخواهم', 'ක්\u200dෂ', 'l\u2018eau o\u02bbzbek', 'trop tot'];
    const db = await open();
    const [lesson] = rowsOfLevel0002.lesson ?? [];
    await db.writeUnguarded(async (tx) => {
      await rebuildAt(tx, '0002-vocabulary');
      const rows = keys.map((title_key, n) => ({ ...lesson, id: `lesson ${n}`, serial: n + 1, title_key }));
      await tx
        .insertInto('lesson')
        .values(rows as never)
        .execute();
      await bringUpToDate(tx);
      const upgraded = await tx.selectFrom('lesson').select('title_key').orderBy('serial').execute();
      expect(upgraded.map((row) => row.title_key)).toEqual(['كتاب', 'میخواهم', 'ක්ෂ', "l'eau o'zbek", 'trop tot']);
      expect(upgraded.map((row) => row.title_key)).toEqual(keys.map(searchKey));
    });
  });
});

eachDatabase('rebuilding', (open) => {
  it('makes the tables anew, or changes nothing where it is broken off', async () => {
    const db = await open();
    await db.write((tx) => tx.insertInto('server_fact').values({ name: 'x', value: 'y' }).execute());
    await expect(db.writeUnguarded(async (tx) => rebuildAt(tx, '0001-house').then(() => Promise.reject(new Error('broken off'))))).rejects.toThrow(
      'broken off',
    );
    expect(await db.read.selectFrom('server_fact').selectAll().execute()).toHaveLength(1);
    await db.writeUnguarded((tx) => rebuildAt(tx, '0001-house'));
    expect(await done(db)).toEqual(['0001-house']);
    expect(await db.read.selectFrom('server_fact').selectAll().execute()).toEqual([]);
  });
});
