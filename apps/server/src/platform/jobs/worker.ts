import { setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../platform.ts';
import { newSecret } from '../secrets.ts';
import { type TakenJob, takeJob } from './jobs.store.ts';
import { runTaken } from './run-job.ts';
import type { JobKind } from './work.ts';
import type { WorkerOptions } from './worker-options.ts';

/** Takes jobs one after another. Several workers, in several processes, may share one table. */
export function createWorker(platform: Platform, kinds: readonly JobKind[], options: WorkerOptions) {
  const stop = new AbortController();
  let woken = new AbortController();
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const names = (background: boolean) => kinds.filter((kind) => Boolean(kind.background) === background).map((kind) => kind.name);
  const turns = [names(false), names(true)];

  /** Takes and runs one job; false where none is due. */
  async function runOne(): Promise<boolean> {
    const job = await take();
    if (!job) return false;
    await runTaken(platform, byName.get(job.kind) as JobKind, job, options, stop.signal);
    return true;
  }

  async function take(): Promise<TakenJob | undefined> {
    const now = platform.clock.now();
    for (const turn of turns) {
      const taken = await platform.db.write((tx) => takeJob(tx, platform.db.facts, turn, now, `${options.id}.${newSecret()}`, now + options.leaseMs));
      if (taken) return taken;
    }
    return undefined;
  }

  /** A database that is away for a moment does not end the worker. */
  const runOneOrTell = () =>
    runOne().catch((error: unknown) => {
      platform.log.error({ error }, 'The worker could not reach its jobs');
      return false;
    });

  async function rest(): Promise<void> {
    woken = new AbortController();
    await wait(options.pollMs, undefined, { signal: AbortSignal.any([stop.signal, woken.signal]) }).catch(() => undefined);
  }

  return {
    runOne,
    /** Runs all that is due now. Returns how many tries that were. */
    async runDue(): Promise<number> {
      let count = 0;
      while (!stop.signal.aborted && (await runOne())) count++;
      return count;
    },
    /** Works until it is stopped or has been idle long enough. */
    async run(): Promise<void> {
      let idleSince = performance.now();
      while (!stop.signal.aborted) {
        if (await runOneOrTell()) {
          idleSince = performance.now();
          continue;
        }
        if (options.idleMs !== null && performance.now() - idleSince >= options.idleMs) return;
        await rest();
      }
    },
    /** There may be work: looks at once. */
    wake: () => woken.abort(),
    /** Ends `run` soon; the job in hand goes back to the queue. */
    stop: () => stop.abort(),
  };
}
export type Worker = ReturnType<typeof createWorker>;
