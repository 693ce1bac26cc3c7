import { sql } from 'kysely';
import { beforeAll, expect, it } from 'vitest';
import { type Database, inList, isDuplicate, type Tables } from './database.ts';
import { OwnerlessQueryError } from './guard.ts';
import { ownerTables, tableKinds, tableNames } from './tables/tables.ts';
import { eachDatabase } from './testing.ts';

const course = (owner: string, id: string): Tables['course'] => ({
  owner_id: owner,
  id,
  serial: Number(id.replace(/\D/g, '')) || 1,
  lang: 'fr',
  title: id,
  tags_json: '[]',
  picture_id: null,
  is_default: 0,
  position: 0,
  revision: 1,
  archived_at: null,
  deleted_at: null,
  created_at: 1,
  updated_at: 1,
});

eachDatabase('storage', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  it('has a kind for every table, and every table for a kind', async () => {
    const found = await db.writeUnguarded((tx) => tx.introspection.getTables());
    expect(
      found
        .map((t) => t.name)
        .filter((n) => n !== 'glossa_migration')
        .sort(),
    ).toEqual([...tableNames].sort());
    for (const table of found.filter((t) => (ownerTables as string[]).includes(t.name))) expect(table.columns.map((c) => c.name)).toContain('owner_id');
  });

  it('begins every primary and unique key of an owner’s table with owner_id', async () => {
    const keys = await uniqueKeys(db);
    for (const name of ownerTables) {
      const own = keys.filter((key) => key.table === name);
      expect(own.length, name).toBeGreaterThan(0);
      for (const key of own) expect(key.columns[0], `${name}.${key.name}`).toBe('owner_id');
    }
  });

  it('refuses queries that do not name the owner', async () => {
    const { read } = db;
    await expect(read.selectFrom('course').selectAll().execute()).rejects.toThrow(OwnerlessQueryError);
    await expect(
      read
        .selectFrom('course')
        .selectAll()
        .where((e) => e.or([e('owner_id', '=', 'a'), e('id', '=', 'x')]))
        .execute(),
    ).rejects.toThrow(OwnerlessQueryError);
    await expect(
      read.selectFrom('lesson as l').innerJoin('course as c', 'c.id', 'l.course_id').select('l.id').where('l.owner_id', '=', 'a').execute(),
    ).rejects.toThrow(OwnerlessQueryError);
    await expect(
      read
        .selectFrom('account')
        .select((e) => e.selectFrom('course').select('id').limit(1).as('x'))
        .execute(),
    ).rejects.toThrow(OwnerlessQueryError);
    await expect(db.write((tx) => tx.deleteFrom('course').where('id', '=', 'x').execute())).rejects.toThrow(OwnerlessQueryError);
    await expect(db.write((tx) => tx.updateTable('course').set({ title: 'x' }).execute())).rejects.toThrow(OwnerlessQueryError);
    await expect(
      read
        .selectFrom('lesson')
        .innerJoin('term', 'term.owner_id', 'lesson.owner_id')
        .select('lesson.id')
        .where('lesson.owner_id', '=', 'a')
        .where('term.owner_id', '=', 'a')
        .execute(),
    ).rejects.toThrow(/joins/);
    await expect(read.selectFrom('course').selectAll().where('owner_id', '=', 'a').execute()).resolves.toEqual([]);
  });

  it('takes owners that are only equal to each other for unnamed', async () => {
    const { read } = db;
    const inner = read
      .selectFrom('lesson as l')
      .innerJoin('course as c', (join) => join.onRef('c.owner_id', '=', 'l.owner_id').onRef('c.id', '=', 'l.course_id'))
      .select('l.id');
    const left = read
      .selectFrom('lesson as l')
      .leftJoin('course as c', (join) => join.onRef('c.owner_id', '=', 'l.owner_id').on('c.owner_id', '=', 'a'))
      .select('l.id');
    await expect(inner.execute()).rejects.toThrow(OwnerlessQueryError);
    await expect(left.execute()).rejects.toThrow(OwnerlessQueryError);
    await expect(read.selectFrom('course').select('id').whereRef('owner_id', '=', 'owner_id').execute()).rejects.toThrow(OwnerlessQueryError);
    await expect(read.selectFrom('course').innerJoin('account', 'account.id', 'course.owner_id').select('course.id').execute()).rejects.toThrow(
      OwnerlessQueryError,
    );
    await expect(inner.where('c.owner_id', '=', 'a').execute()).resolves.toEqual([]);
    await expect(left.where('l.owner_id', '=', 'a').execute()).resolves.toEqual([]);
  });

  it('rolls back, keeps, and tells duplicates', async () => {
    await expect(
      db.write(async (tx) => {
        await tx.insertInto('course').values(course('a', 'c1')).execute();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await db.write((tx) => tx.insertInto('course').values(course('a', 'c2')).execute());
    const error = await db.write((tx) => tx.insertInto('course').values(course('a', 'c2')).execute()).catch((e) => e);
    expect(isDuplicate(error)).toBe(true);
    const rows = await db.read.selectFrom('course').select('id').where('owner_id', '=', 'a').execute();
    expect(rows).toEqual([{ id: 'c2' }]);
  });

  it('takes a list of any length as one parameter', async () => {
    const many = Array.from({ length: 5000 }, (_, n) => `k${n}`);
    const rows = await db.read
      .selectFrom('course')
      .select('id')
      .where('owner_id', '=', 'a')
      .where((e) => inList(db.read, e.ref('course.id'), [...many, 'c2']))
      .execute();
    expect(rows).toEqual([{ id: 'c2' }]);
  });

  it('refuses to be used past its transaction from inside one', async () => {
    await expect(db.write(async () => db.read)).rejects.toThrow('only the transaction');
    await expect(db.write(() => db.write(async () => 1))).rejects.toThrow('only the transaction');
  });

  it('gives counts as numbers', async () => {
    const row = await db.read
      .selectFrom('course')
      .select((e) => e.fn.countAll<number>().as('n'))
      .where('owner_id', '=', 'a')
      .executeTakeFirstOrThrow();
    expect(row.n).toBe(1);
  });

  it('serialises counters under concurrent writers', async () => {
    const next = () =>
      db.write(async (tx) => {
        const row = await tx
          .insertInto('serial')
          .values({ owner_id: 'a', kind: 'x', last: 1 })
          .onConflict((c) => c.columns(['owner_id', 'kind']).doUpdateSet((e) => ({ last: e('serial.last', '+', 1) })))
          .returning('last')
          .executeTakeFirstOrThrow();
        return row.last;
      });
    const got = await Promise.all(Array.from({ length: 20 }, next));
    expect(got.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
  });

  it('reads one moment in a snapshot', async () => {
    const count = (tx: Database['read']) =>
      tx
        .selectFrom('course')
        .select((e) => e.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
    const seen = await db.snapshot(async (tx) => count(tx));
    expect(seen.n).toBe(1);
  });
});

it('names a side for every owner table', () => {
  for (const name of ownerTables) expect(tableKinds[name]).toHaveProperty('side');
});

async function uniqueKeys(db: Database): Promise<{ table: string; name: string; columns: string[] }[]> {
  if (db.facts.engine === 'sqlite') {
    const { rows } = await db.writeUnguarded((tx) =>
      sql<{
        tbl: string;
        name: string;
        col: string;
      }>`select m.name as tbl, i.name as name, c.name as col from sqlite_master m, pragma_index_list(m.name) i, pragma_index_info(i.name) c
        where m.type = 'table' and i."unique" = 1 order by m.name, i.name, c.seqno`.execute(tx),
    );
    return grouped(rows);
  }
  const { rows } = await db.writeUnguarded((tx) =>
    sql<{
      tbl: string;
      name: string;
      col: string;
    }>`select t.relname as tbl, i.relname as name, a.attname as col from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      cross join lateral unnest(x.indkey) with ordinality as k(att, n) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.att
      where x.indisunique and t.relnamespace = 'public'::regnamespace order by t.relname, i.relname, k.n`.execute(tx),
  );
  return grouped(rows);
}
function grouped(rows: { tbl: string; name: string; col: string }[]) {
  const keys = new Map<string, { table: string; name: string; columns: string[] }>();
  for (const { tbl, name, col } of rows) {
    const key = keys.get(`${tbl}.${name}`) ?? { table: tbl, name, columns: [] };
    key.columns.push(col);
    keys.set(`${tbl}.${name}`, key);
  }
  return [...keys.values()];
}
