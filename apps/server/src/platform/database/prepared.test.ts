import { beforeAll, expect, it } from 'vitest';
import { type Database, type Db, inList } from './database.ts';
import { OwnerlessQueryError } from './guard.ts';
import { recording, scansTable } from './plans.ts';
import { prepared } from './prepared.ts';
import { eachDatabase } from './testing.ts';

eachDatabase('prepared queries', (open) => {
  let db: Database;
  beforeAll(async () => {
    db = await open();
  });

  it('run with the values of each call, in their places', async () => {
    const put = prepared((tx: Db<'serial'>, given: { owner: string; kind: string; last: number }) =>
      tx
        .insertInto('serial')
        .values({ owner_id: given.owner, kind: given.kind, last: given.last })
        .onConflict((c) => c.columns(['owner_id', 'kind']).doUpdateSet({ last: given.last }))
        .returning(['owner_id', 'kind', 'last']),
    );
    for (const [kind, last] of [
      ['x', 1],
      ['y', 2],
      ['x', 3],
    ] as const)
      expect(await db.write((tx) => put(tx, { owner: 'a', kind, last }))).toEqual([{ owner_id: 'a', kind, last }]);
    const kept = await db.read.selectFrom('serial').select(['kind', 'last']).where('owner_id', '=', 'a').orderBy('kind').execute();
    expect(kept).toEqual([
      { kind: 'x', last: 3 },
      { kind: 'y', last: 2 },
    ]);
  });

  it('are held to their owner', async () => {
    const all = prepared((tx: Db<'serial'>, given: { kind: string }) => tx.selectFrom('serial').selectAll().where('kind', '=', given.kind));
    await expect(all(db.read, { kind: 'x' })).rejects.toThrow(OwnerlessQueryError);
  });

  it('are seen by whoever records queries, also once they are compiled', async () => {
    const late = prepared((tx: Db<'server_fact'>, given: { value: string }) => tx.selectFrom('server_fact').select('name').where('value', '=', given.value));
    await late(db.read, { value: 'x' });
    const recorded = recording(db);
    await recorded.db.write((tx) => late(tx, { value: 'x' }));
    expect((await recorded.plans()).map(scansTable)).toEqual([true]);
  });

  it('belong to the transaction they are given', async () => {
    const put = prepared((tx: Db<'serial'>, given: { owner: string }) => tx.insertInto('serial').values({ owner_id: given.owner, kind: 'z', last: 1 }));
    const failing = db.write(async (tx) => {
      await put(tx, { owner: 'b' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.read.selectFrom('serial').select('last').where('owner_id', '=', 'b').execute()).toEqual([]);
  });

  it('never run with a list that was made into one text when they were built', async () => {
    const listed = prepared((tx: Db<'serial'>, given: { kinds: string[] }) =>
      tx
        .selectFrom('serial')
        .select('kind')
        .where('owner_id', '=', 'a')
        .where((e) => inList(db.read, e.ref('serial.kind'), given.kinds)),
    );
    const asked = listed(db.read, { kinds: ['x'] });
    if (db.facts.engine === 'sqlite') await expect(asked).rejects.toThrow('only as values');
    else expect(await asked).toEqual([{ kind: 'x' }]);
  });
});
