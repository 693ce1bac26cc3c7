import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../platform.ts';
import { newSecret } from '../secrets.ts';
import { dueOwners, type TakenJob, takeJob } from './jobs.store.ts';
import { createNextOwner } from './next-owner.ts';
import { runTaken } from './run-job.ts';
import type { JobKind } from './work.ts';
import type { WorkerOptions } from './worker-options.ts';

/** Takes jobs, some at once, each owner in turn. Several workers, in several processes, may share one table. */
export function createWorker(platform: Platform, kinds: readonly JobKind[], options: WorkerOptions) {
  const stop = new AbortController();
  let woken = new AbortController();
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const names = (background: boolean) => kinds.filter((kind) => Boolean(kind.background) === background).map((kind) => kind.name);
  const [wanted, upkeep] = [names(false), names(true)];
  const nextOwner = createNextOwner(options.atOnceEach);
  const inWork = new Set<Promise<void>>();

  /** Upkeep waits until nothing else is due or in work. */
  const take = async (): Promise<TakenJob | undefined> => (await takeOf(wanted)) ?? (inWork.size === 0 ? takeOf(upkeep) : undefined);

  async function takeOf(some: readonly string[]): Promise<TakenJob | undefined> {
    const { db, clock } = platform;
    const now = clock.now();
    const lease = `${options.id}.${newSecret()}`;
    for (const owner of nextOwner.order(await dueOwners(db.read, some, now))) {
      const taken = await db.write((tx) => takeJob(tx, db.facts, { owner, kinds: some, lease, leaseUntil: now + options.leaseMs }, now));
      if (taken) return taken;
    }
    return undefined;
  }

  async function runJob(job: TakenJob): Promise<void> {
    nextOwner.begin(job.owner);
    try {
      await runTaken(platform, byName.get(job.kind) as JobKind, job, options, stop.signal);
    } finally {
      nextOwner.end(job.owner);
    }
  }

  /** Takes and runs one job; false where none is due. */
  async function runOne(): Promise<boolean> {
    const job = await take();
    if (job) await runJob(job);
    return job !== undefined;
  }

  /** A database that is away for a moment does not end the worker. */
  const tell = (error: unknown) => platform.log.error({ error }, 'The worker could not reach its jobs');

  /** Begins the next job where there is room and one is due. */
  async function beginOne(): Promise<boolean> {
    if (inWork.size >= options.atOnce) return false;
    const job = await take().catch(tell);
    if (!job) return false;
    const running = runJob(job)
      .catch(tell)
      .finally(() => {
        inWork.delete(running);
        woken.abort();
      });
    inWork.add(running);
    return true;
  }

  /** Until somebody wakes the worker, a job ends, or it is time to look again. */
  async function rest(): Promise<void> {
    await wait(options.pollMs, undefined, { signal: AbortSignal.any([stop.signal, woken.signal]) }).catch(() => undefined);
  }

  return {
    runOne,
    /** Runs all that is due now, one after another. Returns how many tries that were. */
    async runDue(): Promise<number> {
      let count = 0;
      while (!stop.signal.aborted && (await runOne())) count++;
      return count;
    },
    /** Works until it is stopped or has been idle long enough. */
    async run(): Promise<void> {
      let idleSince = performance.now();
      while (!stop.signal.aborted) {
        woken = new AbortController();
        const begun = await beginOne();
        if (begun || inWork.size > 0) idleSince = performance.now();
        if (begun) continue;
        if (inWork.size === 0 && options.idleMs !== null && performance.now() - idleSince >= options.idleMs) return;
        await rest();
      }
      await Promise.all(inWork);
    },
    /** There may be work: looks at once. */
    wake: () => woken.abort(),
    /** Ends `run` soon; the jobs in hand go back to the queue. */
    stop: () => stop.abort(),
  };
}
export type Worker = ReturnType<typeof createWorker>;
