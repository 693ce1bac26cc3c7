import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabasePlace } from '../database/database.ts';
import { serverDatabase, sqliteDatabase } from '../database/testing.ts';
import type { Platform } from '../platform.ts';
import { createLauncher, type Launcher } from './launcher.ts';
import { countingKind, steps, testPlatform, until } from './testing.ts';

const script = fileURLToPath(new URL('./testing-worker.ts', import.meta.url));
const server = process.env.TEST_DATABASE_URL;

// Real processes need a database that is not inside one.
const places = [
  { name: 'SQLite', open: async () => sqliteDatabase().then((made) => ({ ...made, place: { sqliteFile: made.file } as DatabasePlace })) },
  ...(server
    ? [{ name: 'PostgreSQL server', open: async () => serverDatabase(server).then((made) => ({ ...made, place: { postgresUrl: made.url } as DatabasePlace })) }]
    : []),
];

/** What a spawn gives where no file can be opened any more: `error` comes, `close` never. */
function stillborn(): ChildProcess {
  const child = new EventEmitter() as ChildProcess;
  process.nextTick(() => child.emit('error', Object.assign(new Error('spawn EMFILE'), { code: 'EMFILE' })));
  return child;
}

describe.each(places)('worker processes ($name)', ({ open }) => {
  let opened: Awaited<ReturnType<typeof open>>;
  let platform: Platform;
  let launcher: Launcher;
  let started: number;
  let failing: number;

  beforeEach(async () => {
    opened = await open();
    platform = testPlatform(opened.database);
    started = 0;
    failing = 0;
    launcher = createLauncher(platform, {
      checkMs: 50,
      backOff: () => 10,
      spawn: (id) => {
        started++;
        if (failing-- > 0) return stillborn();
        return spawn(process.execPath, [script, JSON.stringify(opened.place), id], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      },
    });
  });
  afterEach(async () => {
    await launcher.stop();
    await opened.database.close();
    await opened.remove();
  });

  const facts = () => opened.database.read.selectFrom('server_fact').select(['name', 'value']).where('name', 'like', 'x %').execute();
  const job = () => opened.database.read.selectFrom('job').select(['state', 'attempts', 'result_json']).executeTakeFirstOrThrow();
  const begin = async () => {
    await platform.db.write((tx) => platform.jobs.enqueue(tx, countingKind, { owner: null, label: 'x', payload: { name: 'x' } }));
    launcher.wake();
    await until(async () => (await facts()).length === 6, 'the job is in its middle');
  };

  it('goes on after kill -9 in the middle, and does nothing twice', async () => {
    await begin();
    process.kill(launcher.workerPid() as number, 'SIGKILL');
    await until(async () => (await job()).state === 'done', 'the job is done');
    expect(await job()).toEqual({ state: 'done', attempts: 2, result_json: JSON.stringify({ steps }) });
    const by = (await facts()).map((fact) => fact.value).sort();
    expect(by).toEqual([...Array(6).fill('attempt 1'), ...Array(4).fill('attempt 2')]);
    expect(started).toBe(2);
  });

  it('starts a worker once it can, after one could not be started', async () => {
    failing = 2;
    await begin();
    expect(started).toBe(3);
  });

  it('ends while a worker cannot be started', async () => {
    failing = Number.POSITIVE_INFINITY;
    await platform.db.write((tx) => platform.jobs.enqueue(tx, countingKind, { owner: null, label: 'x', payload: { name: 'x' } }));
    launcher.wake();
    await until(() => started > 0, 'a start was tried');
    await launcher.stop();
    expect(launcher.workerPid()).toBeUndefined();
  });

  it('puts its job back when the server ends, and ends', async () => {
    await begin();
    const pid = launcher.workerPid() as number;
    await launcher.stop();
    expect(await job()).toMatchObject({ state: 'queued', attempts: 0 });
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('starts no process for work that is not due, and one when it is', async () => {
    const soon = Date.now() + 150;
    await platform.db.write((tx) => platform.jobs.enqueue(tx, countingKind, { owner: null, label: 'x', payload: { name: 'x' }, runAt: soon }));
    let early = 0;
    const spawned = () => started;
    launcher.start();
    await until(() => {
      if (Date.now() < soon) early = Math.max(early, spawned());
      return spawned() > 0;
    }, 'the worker is started');
    expect(early).toBe(0);
  });
});
