import type { Job } from '@glossa/contract';
import { fromCursor, type Piece, pieceOf } from '../cursor.ts';
import { DomainError } from '../errors.ts';
import type { OwnerId } from '../ids.ts';
import type { Platform } from '../platform.ts';
import * as store from './jobs.store.ts';
import { createWatch, type WatchOptions, watchDefaults } from './watch.ts';
import type { JobKind } from './work.ts';

export type { Worker } from './worker.ts';

/** Long work as its owner sees it. Of `untold` kinds nothing is listed: what comes by the hundred, and is shown elsewhere. */
export function createJobs(platform: Platform, { untold = [], ...watching }: Partial<WatchOptions> & { untold?: readonly string[] } = {}) {
  const { db, clock, jobs: queue } = platform;
  const watch = createWatch(platform, { ...watchDefaults, ...watching }, untold);

  const get = async (owner: OwnerId, id: string): Promise<Job> => {
    const job = await store.jobOf(db.read, owner, id);
    if (!job) throw new DomainError('job-not-found');
    return job;
  };
  const change = async (owner: OwnerId, id: string, act: typeof store.cancelJob): Promise<Job> => {
    const changed = await db.write((tx) => act(tx, owner, id, clock.now()));
    const job = await get(owner, id);
    if (!changed) throw new DomainError('job-not-cancellable', { state: job.state });
    return job;
  };

  return {
    get,
    /** Those of some jobs that are there, by their ids. */
    these: async (owner: OwnerId, ids: readonly string[]): Promise<Map<string, Job>> =>
      new Map((await store.theseJobsOf(db.read, owner, ids)).map((job) => [job.id, job])),
    /** Newest first. */
    async list(owner: OwnerId, { cursor, limit }: { cursor?: string | undefined; limit: number }): Promise<Piece<Job>> {
      const before = cursor === undefined ? undefined : fromCursor(cursor, ['string'])[0];
      return pieceOf(await store.jobsOf(db.read, owner, untold, before, limit + 1), limit, (last) => [last.id]);
    },
    cancel: (owner: OwnerId, id: string) => change(owner, id, store.cancelJob),
    async retry(owner: OwnerId, id: string): Promise<Job> {
      const job = await change(owner, id, store.retryJob);
      queue.wake();
      return job;
    },
    /** The owner's jobs of a kind that go on, with what they were given. */
    unfinished: async <P>(owner: OwnerId, kind: JobKind<P>): Promise<{ id: string; payload: P }[]> =>
      (await store.unfinishedOf(db.read, owner, kind.name)).map(({ id, payload }) => ({ id, payload: kind.payload.parse(payload) })),
    /** What the owner's jobs of a kind were given: of those that go on, and those that ended at or after a time. */
    payloadsSince: (owner: OwnerId, kind: string, time: number): Promise<unknown[]> => store.payloadsSince(db.read, owner, kind, time),
    /** Tells `each` job that is unfinished, then every change, until the returned function is called or the server stops. */
    watch: watch.add,
    /** Ends all watching. */
    close: watch.close,
  };
}
export type Jobs = ReturnType<typeof createJobs>;
