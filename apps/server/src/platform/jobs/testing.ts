import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { createFetch } from '../fetch/fetch.ts';
import type { Files } from '../files/files.ts';
import { systemIds } from '../ids.ts';
import { silentLog } from '../log.ts';
import type { Platform } from '../platform.ts';
import { createQueue } from './queue.ts';
import type { JobKind } from './work.ts';
import { type WorkerOptions, workerDefaults } from './worker-options.ts';

/** A platform on a database, with a clock that tests set. */
export function testPlatform(db: Database, clock = { now: () => Date.now() }): Platform {
  const base = { db, clock, ids: systemIds, log: silentLog };
  return { ...base, jobs: createQueue(base), files: undefined as unknown as Files, fetch: createFetch() };
}

export const testWorker: WorkerOptions = { ...workerDefaults, id: 'test', pollMs: 5, backOff: (attempt) => attempt * 1000 };

export const steps = 10;
/** Writes ten facts one after another; in its first try it stays at the sixth for ever, so that it can be killed there. */
export const countingKind: JobKind<{ name: string }> = {
  name: 'count',
  payload: z.object({ name: z.string() }),
  maxAttempts: 3,
  async run(work) {
    for (let step = 1; step <= steps; step++) {
      await work.write(async (tx) => {
        const fact = { name: `${work.payload.name} ${step}`, value: `attempt ${work.attempt}` };
        const done = await tx.selectFrom('server_fact').select('name').where('name', '=', fact.name).executeTakeFirst();
        if (!done) await tx.insertInto('server_fact').values(fact).execute();
      });
      await work.report(step, steps);
      if (step === 6 && work.attempt === 1) await wait(600_000, undefined, { signal: work.signal });
    }
    return { steps };
  },
};

/** Waits for something to come true; fails after half a minute. */
export async function until(check: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const giveUp = performance.now() + 30_000;
  while (!(await check())) {
    if (performance.now() > giveUp) throw new Error(`It never came true: ${what}`);
    await wait(10);
  }
}
