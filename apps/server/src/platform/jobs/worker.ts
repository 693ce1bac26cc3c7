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
  /** Kinds of jobs, whose turn it is among those who wait for them, and how many are in work. */
  const rank = (isBackground: boolean, mostEach: number) => ({
    kinds: kinds.filter((kind) => Boolean(kind.background) === isBackground).map((kind) => kind.name),
    nextOwner: createNextOwner(mostEach),
    inWork: 0,
  });
  const [wanted, background] = [rank(false, options.atOnceEach), rank(true, 1)];
  const inWork = new Set<Promise<void>>();

  /** Background work has one place of its own beside what is wanted: it takes none from it, and never waits for the end of it. */
  const take = async (): Promise<TakenJob | undefined> => {
    const job = wanted.inWork < options.atOnce ? await takeOf(wanted) : undefined;
    return job ?? (background.inWork === 0 ? takeOf(background) : undefined);
  };

  async function takeOf({ kinds: some, nextOwner }: typeof wanted): Promise<TakenJob | undefined> {
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
    const kind = byName.get(job.kind) as JobKind;
    const own = kind.background ? background : wanted;
    own.nextOwner.begin(job.owner);
    own.inWork++;
    try {
      await runTaken(platform, kind, job, options, stop.signal);
    } finally {
      own.inWork--;
      own.nextOwner.end(job.owner);
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
