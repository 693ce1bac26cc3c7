import type { Tx } from '../database/database.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { endJob, type JobEnd, type JobProblem, type Progress, releaseJob, renewLease, type TakenJob, writeProgress } from './jobs.store.ts';
import type { JobKind, JobResult, Work } from './work.ts';
import type { WorkerOptions } from './worker-options.ts';

type Stop = 'cancelled' | 'lease-lost' | 'stopping';

/** Thrown out of a running job by `Work`, and the reason its signal is aborted with. */
export class JobStopped extends Error {
  override name = 'JobStopped';
  readonly why: Stop;
  constructor(why: Stop) {
    super(`The job was stopped: ${why}.`);
    this.why = why;
  }
}

const reportEvery = 250;
const interrupted: JobProblem = { code: 'server-error', params: {} };

/** Runs one job that a worker has taken, and writes down how it ended. Never throws for what the job did. */
export async function runTaken(platform: Platform, kind: JobKind, job: TakenJob, options: WorkerOptions, stopping: AbortSignal): Promise<void> {
  const { db, clock, log } = platform;
  const about = { job: job.id, kind: job.kind, attempt: job.attempt };
  let progress: Progress | undefined;
  const end = (how: JobEnd) => db.write((tx) => endJob(tx, job.id, job.lease, { ...how, progress }, clock.now()));
  const release = (again: Parameters<typeof releaseJob>[3]) => db.write((tx) => releaseJob(tx, job.id, job.lease, again, clock.now()));

  if (job.cancelRequested) return void (await end({ state: 'cancelled' }));
  // Its workers died under it, as often as it may be tried: it would take the next one down too.
  if (job.attempt > job.maxAttempts) return void (await end({ state: 'dead', problem: interrupted }));

  const held = holdLease(platform, job, options, stopping);
  try {
    const result = await perform(kind, job, held, options);
    await end({ state: 'done', result });
    log.info(about, 'Job done');
  } catch (error) {
    await conclude(error);
  } finally {
    held.letGo();
  }

  async function conclude(error: unknown): Promise<void> {
    const why = held.signal.aborted ? (held.signal.reason as JobStopped).why : error instanceof JobStopped ? error.why : undefined;
    if (why === 'lease-lost') return log.warn(about, 'Job left: another worker has taken it, or it is gone');
    if (why === 'cancelled') return void (await end({ state: 'cancelled' }));
    if (why === 'stopping') return release({ runAt: clock.now(), attempts: job.attempt - 1, problem: null });
    if (error instanceof DomainError) return void (await end({ state: 'failed', problem: { code: error.code, params: error.params } }));
    log.error({ ...about, error }, 'Job failed');
    if (job.attempt >= job.maxAttempts) return void (await end({ state: 'dead', problem: interrupted }));
    await release({ runAt: clock.now() + Math.round(options.backOff(job.attempt)), attempts: job.attempt, problem: interrupted });
  }

  function perform(of: JobKind, taken: TakenJob, lease: HeldLease, { leaseMs }: WorkerOptions): Promise<JobResult> {
    let writtenAt = Number.NEGATIVE_INFINITY;
    const work: Work<unknown> = {
      jobId: taken.id,
      owner: taken.owner,
      payload: of.payload.parse(taken.payload),
      attempt: taken.attempt,
      signal: lease.signal,
      report: async (done, total, named) => {
        const step = named ?? progress?.step ?? null;
        lease.signal.throwIfAborted();
        const reached = { step, done, total };
        const goesOn = progress?.step === step;
        progress = reached;
        if (goesOn && performance.now() - writtenAt < reportEvery) return;
        writtenAt = performance.now();
        const now = clock.now();
        lease.heard(await db.write((tx) => writeProgress(tx, taken.id, taken.lease, now + leaseMs, reached, now)));
        lease.signal.throwIfAborted();
      },
      write: (run) =>
        db.write(async (tx: Tx) => {
          lease.signal.throwIfAborted();
          lease.heard(await renewLease(tx, taken.id, taken.lease, clock.now() + leaseMs));
          lease.signal.throwIfAborted();
          return run(tx);
        }),
    };
    return of.run(work);
  }
}

interface HeldLease {
  signal: AbortSignal;
  /** What the table answered to a sign of life: aborts the signal where the job is lost or to be stopped. */
  heard(answer: { cancelRequested: boolean } | undefined): void;
  letGo(): void;
}

/** Gives signs of life while a job runs. */
function holdLease({ db, clock, log }: Platform, job: TakenJob, options: WorkerOptions, stopping: AbortSignal): HeldLease {
  const abort = new AbortController();
  const stop = () => abort.abort(new JobStopped('stopping'));
  const heard: HeldLease['heard'] = (answer) => {
    if (!answer) abort.abort(new JobStopped('lease-lost'));
    else if (answer.cancelRequested) abort.abort(new JobStopped('cancelled'));
  };
  const beat = () =>
    db
      .write((tx) => renewLease(tx, job.id, job.lease, clock.now() + options.leaseMs))
      .then(heard)
      .catch((error: unknown) => log.warn({ job: job.id, error }, 'The heartbeat of a job could not be written'));
  const timer = setInterval(beat, options.heartbeatMs);
  if (stopping.aborted) stop();
  else stopping.addEventListener('abort', stop, { once: true });
  return {
    signal: abort.signal,
    heard,
    letGo: () => {
      clearInterval(timer);
      stopping.removeEventListener('abort', stop);
    },
  };
}
