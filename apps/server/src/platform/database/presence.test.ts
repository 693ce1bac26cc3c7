import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../jobs/testing.ts';
import type { DatabasePlace } from './database.ts';
import { InUseError, type Presence, takePresence } from './presence.ts';
import { serverDatabase, sqliteDatabase } from './testing.ts';

const server = process.env.TEST_DATABASE_URL;
type Opened = { place: DatabasePlace; close(): Promise<void> };
const engines: { name: string; open(): Promise<Opened> }[] = [
  {
    name: 'SQLite',
    open: async () => {
      const { database, file, remove } = await sqliteDatabase();
      await database.close();
      return { place: { sqliteFile: file }, close: async () => void (await remove()) };
    },
  },
  ...(server
    ? [
        {
          name: 'PostgreSQL server',
          open: async () => {
            const { database, url, remove } = await serverDatabase(server);
            await database.close();
            return { place: { postgresUrl: url }, close: async () => void (await remove()) };
          },
        },
      ]
    : []),
];

describe.each(engines)('presence ($name)', ({ open }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const refused = (how: 'shared' | 'alone') => expect(takePresence(opened.place, how)).rejects.toThrow(InUseError);
  const taken = (how: 'shared' | 'alone'): Promise<Presence> => takePresence(opened.place, how);

  it('is shared by many, and by nobody who wants it alone', async () => {
    const [one, other] = [await taken('shared'), await taken('shared')];
    await refused('alone');
    await one.release();
    await refused('alone');
    await other.release();
    await (await taken('alone')).release();
  });
  it('held alone lets nobody else in', async () => {
    const alone = await taken('alone');
    await refused('shared');
    await refused('alone');
    await alone.release();
    await (await taken('shared')).release();
  });
});

describe.runIf(server)('presence on a PostgreSQL whose connection is cut', () => {
  it('is taken again by itself', async () => {
    const { database, url, remove } = await serverDatabase(server as string);
    await database.close();
    const place = { postgresUrl: url };
    const presence = await takePresence(place, 'shared');
    const onlooker = new pg.Client(url);
    await onlooker.connect();
    const holders = async () => {
      const { rows } = await onlooker.query<{ pid: number }>(
        `select pid from pg_locks where locktype = 'advisory' and granted and classid = 4600 and database = (select oid from pg_database where datname = current_database())`,
      );
      return rows.map(({ pid }) => pid);
    };
    try {
      const [before] = await holders();
      await onlooker.query('select pg_terminate_backend($1)', [before]);
      await until(async () => (await holders()).some((pid) => pid !== before), 'the lock is held by another connection');
      await expect(takePresence(place, 'alone')).rejects.toThrow(InUseError);
    } finally {
      await presence.release();
      await expect(takePresence(place, 'alone').then((alone) => alone.release())).resolves.toBeUndefined();
      await onlooker.end();
      await remove();
    }
  });

  it('is lost where a restore came first', async () => {
    const { database, url, remove } = await serverDatabase(server as string);
    await database.close();
    const place = { postgresUrl: url };
    const onlooker = new pg.Client(url);
    await onlooker.connect();
    let lost: InUseError | undefined;
    const presence = await takePresence(place, 'shared', (error) => {
      lost = error;
    });
    try {
      // Waits in line for the lock, so that it has it before the cut server comes again.
      const restoring = onlooker.query('select pg_advisory_lock(4600, 1)');
      const watcher = new pg.Client(url);
      await watcher.connect();
      await until(async () => {
        const { rows } = await watcher.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`);
        return rows.length === 1;
      }, 'the restore waits');
      await watcher.query(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and classid = 4600 and database = (select oid from pg_database where datname = current_database())`,
      );
      await restoring;
      await until(() => lost !== undefined, 'the server hears of it');
      expect(lost).toMatchObject({ name: 'InUseError', wanted: 'shared' });
      await watcher.end();
    } finally {
      await presence.release();
      await onlooker.end();
      await remove();
    }
  });
});
