import { z } from 'zod';
import type { DiskFiles } from '../files/disk.ts';
import type { Platform } from '../platform.ts';
import { removeFinished } from './jobs.store.ts';
import type { JobKind } from './work.ts';

const day = 24 * 60 * 60 * 1000;
const keptDays = 30;
const batch = 500;

/** Work the server does for itself, without a payload. */
export const upkeepKind = (
  name: string,
  run: (work: Parameters<JobKind<Record<string, never>>['run']>[0]) => Promise<void>,
): JobKind<Record<string, never>> => ({
  name,
  payload: z.object({}) as never,
  maxAttempts: 3,
  background: true,
  run: async (work) => {
    await run(work);
    return {};
  },
});

/** Removes jobs that ended long ago. */
export const purgeJobs = ({ clock }: Pick<Platform, 'clock'>): JobKind<Record<string, never>> =>
  upkeepKind('purge-jobs', async (work) => {
    const before = clock.now() - keptDays * day;
    while ((await work.write((tx) => removeFinished(tx, before, batch))) === batch) work.signal.throwIfAborted();
  });

/** Removes stored files nobody refers to. */
export const collectFiles = (files: Pick<DiskFiles, 'collect'>): JobKind<Record<string, never>> =>
  upkeepKind('collect-files', async (work) => {
    await files.collect(work.signal);
  });

/** Puts every upkeep job into the queue, at start and once a day; one that is still waiting is not put there twice. */
export function startUpkeep(
  { db, jobs, log }: Pick<Platform, 'db' | 'jobs' | 'log'>,
  kinds: readonly JobKind<Record<string, never>>[],
  everyMs = day,
): () => void {
  const enqueue = async () => {
    await db.write(async (tx) => {
      for (const kind of kinds) await jobs.enqueue(tx, kind, { owner: null, label: kind.name, payload: {}, dedupeKey: `upkeep:${kind.name}` });
    });
    jobs.wake();
  };
  const run = () => void enqueue().catch((error: unknown) => log.warn({ error }, 'Upkeep could not be put into the queue'));
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
