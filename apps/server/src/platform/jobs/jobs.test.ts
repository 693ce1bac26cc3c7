import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/testing.ts';
import { DomainError } from '../errors.ts';
import { asOwner, type OwnerId } from '../ids.ts';
import type { Platform } from '../platform.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { testPlatform, testWorker, until } from './testing.ts';
import { purgeJobs } from './upkeep.ts';
import type { JobKind, JobResult, NewJob, Work } from './work.ts';
import { createWorker } from './worker.ts';

type Run = (work: Work<Record<string, never>>) => Promise<JobResult>;
const kind = (run: Run, over: Partial<JobKind<Record<string, never>>> = {}): JobKind<Record<string, never>> => ({
  name: 'test',
  payload: z.object({}) as never,
  maxAttempts: 2,
  run,
  ...over,
});
const nothing = kind(async () => ({}));

eachDatabase('jobs', (open) => {
  let db: Database;
  let now: number;
  let platform: Platform;
  let jobs: Jobs;
  let owner: OwnerId;

  beforeEach(async () => {
    db ??= await open();
    now = 1_000_000;
    platform = testPlatform(db, { now: () => now });
    jobs = createJobs(platform, { everyMs: 5, perAccount: 2 });
    owner = asOwner(platform.ids.next());
    await db.write((tx) => tx.deleteFrom('job').execute());
    await addAccount(owner);
  });

  const addAccount = (id: OwnerId) =>
    db.write((tx) =>
      tx.insertInto('account').values({ id, name: id, name_key: id, role: 'learner', password_hash: null, preferences_json: '{}', created_at: now }).execute(),
    );

  const enqueue = (of: JobKind<Record<string, never>>, over: Partial<NewJob<Record<string, never>>> = {}) =>
    db.write((tx) => platform.jobs.enqueue(tx, of, { owner, label: 'a text', payload: {}, ...over }));
  const worker = (kinds: JobKind<Record<string, never>>[], over = {}) => createWorker(platform, kinds as JobKind[], { ...testWorker, ...over });
  const code = (wish: Promise<unknown>) =>
    wish.then(
      () => 'nothing thrown',
      (error: DomainError) => error.code,
    );

  it.each([
    { how: 'gives a result', run: async () => ({ lessonId: 'x' }), tries: 1, ends: { state: 'done', result: { lessonId: 'x' }, problem: null, attempts: 1 } },
    {
      how: 'says that the input is wrong',
      run: async () => Promise.reject(new DomainError('text-empty', { at: 3 })),
      tries: 1,
      ends: { state: 'failed', result: null, problem: { code: 'text-empty', params: { at: 3 } }, attempts: 1 },
    },
    {
      how: 'fails each time',
      run: async () => Promise.reject(new Error('bad luck')),
      tries: 2,
      ends: { state: 'dead', result: null, problem: { code: 'server-error', params: {} }, attempts: 2 },
    },
  ])('ends as it should where it $how', async ({ run, tries, ends }) => {
    const id = await enqueue(kind(run));
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'queued', attempts: 0, finishedAt: null });
    for (let tried = 1; tried <= tries; tried++) {
      expect(await worker([kind(run)]).runDue()).toBe(1);
      now += 60_000;
    }
    expect(await jobs.get(owner, id)).toMatchObject({ ...ends, finishedAt: now - 60_000 });
    expect(await worker([kind(run)]).runDue()).toBe(0);
  });

  it('waits longer before it tries again', async () => {
    let tries = 0;
    const failing = kind(async () => Promise.reject(new Error(`${++tries}`)), { maxAttempts: 3 });
    const id = await enqueue(failing);
    await worker([failing]).runDue();
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'queued', attempts: 1, problem: { code: 'server-error' } });
    now += 999;
    expect(await worker([failing]).runDue()).toBe(0);
    now += 1;
    expect(await worker([failing]).runDue()).toBe(1);
    now += 1999;
    expect(await worker([failing]).runDue()).toBe(0);
    now += 1;
    expect(await worker([failing]).runDue()).toBe(1);
    expect(tries).toBe(3);
  });

  it('keeps at most one unfinished job for a key, and the same id once', async () => {
    const first = await enqueue(nothing, { dedupeKey: 'k' });
    expect(await enqueue(nothing, { dedupeKey: 'k' })).toBe(first);
    expect(await enqueue(nothing, { id: first })).toBe(first);
    await worker([nothing]).runDue();
    expect(await enqueue(nothing, { dedupeKey: 'k' })).not.toBe(first);
  });

  it('does not run before its time, nor what it does not know', async () => {
    await enqueue(nothing, { runAt: now + 10 });
    expect(await worker([nothing]).runDue()).toBe(0);
    now += 10;
    expect(await worker([kind(async () => ({}), { name: 'other' })]).runDue()).toBe(0);
    expect(await worker([nothing]).runDue()).toBe(1);
  });

  it('tells which work failed since a time, by its payload', async () => {
    const failing = kind(async () => Promise.reject(new DomainError('text-empty')), { name: 'failing', payload: z.object({ n: z.int() }) as never });
    const began = now;
    for (const n of [1, 2]) {
      await enqueue(failing, { payload: { n } as never });
      now += 1000;
      if (n === 1) await worker([failing]).runDue();
    }
    const failed = async (since: number, by = owner) => {
      const hasFailed = await platform.jobs.failedSince(failing, by, since);
      return [1, 2].filter((n) => hasFailed({ n } as never));
    };
    expect(await failed(began)).toEqual([1]);
    expect(await failed(now + 1)).toEqual([]);
    expect(await failed(began, asOwner(platform.ids.next()))).toEqual([]);
  });

  it('leaves upkeep until nothing else is due', async () => {
    const order: string[] = [];
    const upkeep = kind(async () => ({ n: order.push('upkeep') }), { name: 'upkeep', background: true });
    const wanted = kind(async () => ({ n: order.push('wanted') }), { name: 'wanted' });
    await enqueue(upkeep);
    now += 1;
    await enqueue(wanted);
    await worker([upkeep, wanted]).runDue();
    expect(order).toEqual(['wanted', 'upkeep']);
  });

  it('cancels what waits at once, and what runs at its next write', async () => {
    const waiting = await enqueue(nothing);
    expect(await jobs.cancel(owner, waiting)).toMatchObject({ state: 'cancelled', finishedAt: now });
    expect(await worker([nothing]).runDue()).toBe(0);

    let id = '';
    const writes: number[] = [];
    const long = kind(async (work) => {
      for (let n = 0; n < 5; n++) {
        await work.write(async () => writes.push(n));
        if (n === 1) await jobs.cancel(owner, id);
      }
      return {};
    });
    id = await enqueue(long);
    await worker([long]).runDue();
    expect(writes).toEqual([0, 1]);
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'cancelled', result: null });
    expect(await code(jobs.cancel(owner, id))).toBe('job-not-cancellable');
  });

  it('hears by its heartbeat that it is to stop', async () => {
    let id = '';
    const deaf = kind(async (work) => {
      await jobs.cancel(owner, id);
      return new Promise((_, reject) => work.signal.addEventListener('abort', () => reject(work.signal.reason)));
    });
    id = await enqueue(deaf);
    await worker([deaf], { heartbeatMs: 5 }).runDue();
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'cancelled' });
  });

  it('tries again what was cancelled or ended badly, and nothing else', async () => {
    const id = await enqueue(nothing);
    expect(await code(jobs.retry(owner, id))).toBe('job-not-cancellable');
    await jobs.cancel(owner, id);
    expect(await jobs.retry(owner, id)).toMatchObject({ state: 'queued', attempts: 0, finishedAt: null });
    await worker([nothing]).runDue();
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'done' });
    expect(await code(jobs.retry(owner, id))).toBe('job-not-cancellable');
  });

  it('refuses the writes of a worker whose job another has taken', async () => {
    const events: string[] = [];
    const slow = kind(async (work) => {
      await work.write(async () => events.push(`attempt ${work.attempt} writes`));
      if (work.attempt === 1) {
        now += testWorker.leaseMs + 1;
        await worker([slow], { id: 'second' }).runDue();
        await work.write(async () => events.push('a stale write'));
      }
      return { by: work.attempt };
    });
    const id = await enqueue(slow);
    await worker([slow]).runDue();
    expect(events).toEqual(['attempt 1 writes', 'attempt 2 writes']);
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'done', attempts: 2, result: { by: 2 } });
  });

  it('gives up on a job under which its workers die', async () => {
    const id = await enqueue(nothing);
    await db.write((tx) =>
      tx
        .updateTable('job')
        .set({ state: 'running', lease: 'dead.x', lease_until: now - 1, attempts: 2 })
        .where('id', '=', id)
        .execute(),
    );
    await worker([nothing]).runDue();
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'dead', problem: { code: 'server-error' } });
  });

  it('puts the job back, as if not tried, where the worker stops', async () => {
    let stop = () => {};
    const long = kind(async (work) => {
      stop();
      work.signal.throwIfAborted();
      return {};
    });
    const id = await enqueue(long);
    const stopping = worker([long]);
    stop = stopping.stop;
    await stopping.run();
    expect(await jobs.get(owner, id)).toMatchObject({ state: 'queued', attempts: 0, problem: null });
  });

  it('runs each job once, however many workers take part', async () => {
    const ran: string[] = [];
    const counted = kind(async (work) => work.write(async () => ({ n: ran.push(work.jobId) })));
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) ids.push(await enqueue(counted));
    await Promise.all([1, 2, 3].map((n) => worker([counted], { id: `w${n}` }).runDue()));
    expect(ran.sort()).toEqual(ids.sort());
  });

  it('takes owners in turn, so that one job does not wait behind all that another owner has queued', async () => {
    const other = asOwner(platform.ids.next());
    await addAccount(other);
    const order: (OwnerId | null)[] = [];
    const noted = kind(async (work) => ({ n: order.push(work.owner) }));
    for (let n = 0; n < 6; n++) await enqueue(noted);
    now += 1;
    for (let n = 0; n < 2; n++) await enqueue(noted, { owner: other });
    now += 1;
    await enqueue(noted, { owner: null });
    await worker([noted]).runDue();
    expect(order).toEqual([owner, other, null, owner, other, owner, owner, owner, owner]);
  });

  it('works on several jobs at once, and keeps room for whoever comes with one', async () => {
    const other = asOwner(platform.ids.next());
    await addAccount(other);
    const begun: string[] = [];
    const gates = new Map<string, () => void>();
    const gated = kind(async (work) => {
      begun.push(work.jobId);
      await new Promise<void>((open) => gates.set(work.jobId, open));
      return {};
    });
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) ids.push(await enqueue(gated));
    const working = worker([gated], { atOnce: 3, atOnceEach: 2 });
    const ran = working.run();
    await until(() => begun.length === 2, 'as many as one owner may have are in work');
    const single = await enqueue(gated, { owner: other });
    working.wake();
    await until(() => begun.includes(single), 'the other owner’s job is in work, too');
    expect(begun).toEqual([ids[0], ids[1], single]);
    for (const id of [ids[1], single, ids[0], ids[2], ids[3]] as string[]) {
      await until(() => gates.has(id), 'each gets its turn');
      gates.get(id)?.();
    }
    const isDone = async (id: string) => (await jobs.get(id === single ? other : owner, id)).state === 'done';
    for (const id of begun) await until(() => isDone(id), 'each is done');
    working.stop();
    await ran;
    expect(begun).toHaveLength(5);
  });

  it('works on one upkeep job at a time beside what is wanted, however long that goes on', async () => {
    const begun: string[] = [];
    const gates: (() => void)[] = [];
    const gated = (name: string, background: boolean) =>
      kind(
        async () => {
          begun.push(name);
          await new Promise<void>((open) => gates.push(open));
          return {};
        },
        { name, background },
      );
    const [wanted, upkeep] = [gated('wanted', false), gated('upkeep', true)];
    for (let n = 0; n < 2; n++) await enqueue(upkeep, { owner: null });
    for (let n = 0; n < 3; n++) await enqueue(wanted);
    const working = worker([wanted, upkeep], { atOnce: 2, atOnceEach: 2 });
    const ran = working.run();
    await until(() => begun.length === 3, 'there is a place for upkeep');
    expect(begun).toEqual(['wanted', 'wanted', 'upkeep']);
    gates[2]?.();
    await until(() => begun.length === 4, 'the next upkeep follows');
    expect(begun[3]).toBe('upkeep');
    gates[0]?.();
    await until(() => begun.length === 5, 'what is wanted has all its places');
    for (const open of gates) open();
    working.stop();
    await ran;
    expect(begun).toHaveLength(5);
  });

  it('tells the last progress, though it writes seldom', async () => {
    const counting = kind(async (work) => {
      for (let n = 1; n <= 50; n++) await work.report(n, 50);
      return {};
    });
    const id = await enqueue(counting);
    await worker([counting]).runDue();
    expect(await jobs.get(owner, id)).toMatchObject({ done: 50, total: 50 });
  });

  it('lists an owner’s own jobs, newest first, page by page', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(await enqueue(nothing));
    await enqueue(nothing, { owner: null });
    const first = await jobs.list(owner, { limit: 3 });
    const second = await jobs.list(owner, { limit: 3, cursor: first.next as string });
    expect([...first.items, ...second.items].map((job) => job.id)).toEqual(ids.reverse());
    expect(second.next).toBeNull();
    const stranger = asOwner('somebody');
    expect(await jobs.list(stranger, { limit: 3 })).toEqual({ items: [], next: null });
    for (const act of [jobs.get, jobs.cancel, jobs.retry]) expect(await code(act(stranger, ids[0] as string))).toBe('job-not-found');
  });

  it('tells listeners of what is unfinished, then of each change, and of no one else’s', async () => {
    const id = await enqueue(nothing);
    await enqueue(nothing, { owner: null });
    const heard: string[] = [];
    let ended = 0;
    const listener = { each: (job: { id: string; state: string }) => heard.push(`${job.id === id} ${job.state}`), ended: () => void ended++ };
    const leave = await jobs.watch(owner, listener);
    await jobs.watch(owner, listener);
    expect(await code(jobs.watch(owner, listener))).toBe('too-many-requests');
    leave();
    expect(heard).toEqual(['true queued', 'true queued']);
    now += 5;
    await worker([nothing]).runDue();
    await until(() => heard.includes('true done'), 'the end is heard');
    expect(heard.filter((line) => line === 'true done')).toHaveLength(1);
    jobs.close();
    expect(ended).toBe(1);
  });

  it('clears away jobs that ended more than 30 days ago', async () => {
    const old = await enqueue(nothing);
    await worker([nothing]).runDue();
    const stillWaiting = await enqueue(nothing, { runAt: now + 10 ** 12 });
    now += 31 * 24 * 3_600_000;
    const purge = purgeJobs(platform);
    const own = await enqueue(purge);
    await worker([purge]).runDue();
    expect(await code(jobs.get(owner, old))).toBe('job-not-found');
    expect((await jobs.list(owner, { limit: 9 })).items.map((job) => job.id).sort()).toEqual([stillWaiting, own].sort());
  });
});
