import { z } from 'zod';
import type { DiskFiles } from '../files/disk.ts';
import { everyOwner } from '../owners.ts';
import type { Platform } from '../platform.ts';
import { removeFinished } from './jobs.store.ts';
import type { JobKind, Work } from './work.ts';

const day = 24 * 60 * 60 * 1000;
const keptDays = 30;
const batch = 500;

/** Work the server does for itself, without a payload. */
export type UpkeepKind = JobKind<Record<string, never>>;

export const upkeepKind = (name: string, run: (work: Work<Record<string, never>>) => Promise<void>): UpkeepKind => ({
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
export const purgeJobs = ({ clock }: Pick<Platform, 'clock'>): UpkeepKind =>
  upkeepKind('purge-jobs', async (work) => {
    const before = clock.now() - keptDays * day;
    while ((await work.write((tx) => removeFinished(tx, before, batch))) === batch) work.signal.throwIfAborted();
  });

/** Removes stored files nobody refers to. */
export const collectFiles = (files: Pick<DiskFiles, 'collect'>): UpkeepKind =>
  upkeepKind('collect-files', async (work) => {
    await files.collect(work.signal);
  });

/**
 * Puts every upkeep job into the queue where it is due: once a day, however often servers start, and at once where
 * `version` (of the program and its rules) is another than at the last time. Nothing is due before anybody has anything here.
 * Looks at start and every `lookMs`. Returns how to stop looking.
 */
export function startUpkeep(platform: UpkeepMachines, kinds: readonly UpkeepKind[], version: string, lookMs = day / 24): () => void {
  const look = () =>
    void enqueueDue(platform, kinds, version).catch((error: unknown) => platform.log.warn({ error }, 'Upkeep could not be put into the queue'));
  look();
  const timer = setInterval(look, lookMs);
  timer.unref();
  return () => clearInterval(timer);
}

type UpkeepMachines = Pick<Platform, 'db' | 'jobs' | 'log' | 'clock'>;
const fact = 'upkeep';

/** Says whether it was due. A job that is still waiting is not put there twice. */
export async function enqueueDue({ db, jobs, clock }: UpkeepMachines, kinds: readonly UpkeepKind[], version: string): Promise<boolean> {
  const last = await lastUpkeep(db.read);
  const now = clock.now();
  if (last && last.version === version && now - last.at < day) return false;
  if ((await everyOwner(db.read)).length === 0) return false;
  await db.write(async (tx) => {
    for (const kind of kinds) await jobs.enqueue(tx, kind, { owner: null, label: kind.name, payload: {}, dedupeKey: `upkeep:${kind.name}` });
    const value = JSON.stringify({ at: now, version });
    await tx
      .insertInto('server_fact')
      .values({ name: fact, value })
      .onConflict((c) => c.column('name').doUpdateSet({ value }))
      .execute();
  });
  jobs.wake();
  return true;
}

async function lastUpkeep(db: Platform['db']['read']): Promise<{ at: number; version: string } | null> {
  const row = await db.selectFrom('server_fact').select('value').where('name', '=', fact).executeTakeFirst();
  return row ? (JSON.parse(row.value) as { at: number; version: string }) : null;
}
