import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/testing.ts';
import { testPlatform } from './testing.ts';
import { enqueueDue, upkeepKind } from './upkeep.ts';

const day = 24 * 60 * 60 * 1000;
const kinds = [upkeepKind('sweep', async () => undefined), upkeepKind('tidy', async () => undefined)];

eachDatabase('upkeep', (open) => {
  let db: Database;
  let now: number;

  beforeEach(async () => {
    db ??= await open();
    now = 1_700_000_000_000;
    await db.write(async (tx) => {
      for (const table of ['job', 'server_fact', 'account'] as const) await tx.deleteFrom(table).execute();
    });
  });

  const someoneComes = () =>
    db.write((tx) =>
      tx
        .insertInto('account')
        .values({ id: 'a', name: 'a', name_key: 'a', role: 'admin', password_hash: null, preferences_json: '{}', created_at: now })
        .execute(),
    );
  /** What a process does that starts, or looks again. */
  const look = (version = '1') => enqueueDue(testPlatform(db, { now: () => now }), kinds, version);
  const endJobs = () => db.write((tx) => tx.deleteFrom('job').execute());
  const queued = async () => (await db.read.selectFrom('job').select('kind').orderBy('kind').execute()).map(({ kind }) => kind);

  it('is not due where nobody has anything', async () => {
    expect(await look()).toBe(false);
    expect(await queued()).toEqual([]);
  });

  it.each<[string, number, string, boolean]>([
    ['at the next start', 0, '1', false],
    ['almost a day later', day - 1, '1', false],
    ['a day later', day, '1', true],
    ['at once with another version', 0, '2', true],
  ])('once done is due again %s: after %d ms, version %s: %s', async (_, after, version, expected) => {
    await someoneComes();
    expect(await look()).toBe(true);
    expect(await queued()).toEqual(['sweep', 'tidy']);
    await endJobs();
    now += after;
    expect(await look(version)).toBe(expected);
    expect(await queued()).toEqual(expected ? ['sweep', 'tidy'] : []);
  });

  it('is queued once, also by several processes and where it still waits', async () => {
    await someoneComes();
    await Promise.all([look(), look(), look()]);
    now += day;
    await look();
    expect(await queued()).toEqual(['sweep', 'tidy']);
  });
});
