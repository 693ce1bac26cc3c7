import type { Platform } from '../platform.ts';
import { failedPayloads, insertJob } from './jobs.store.ts';
import type { JobQueue } from './work.ts';

/** Jobs wait in a table. `wake` is told after a job was put there; without it a periodic look finds the job. */
export function createQueue({ db, clock, ids }: Pick<Platform, 'db' | 'clock' | 'ids'>, wake: () => void = () => undefined): JobQueue {
  return {
    enqueue: (tx, kind, job) => {
      const now = clock.now();
      return insertJob(tx, {
        id: job.id ?? ids.next(),
        account_id: job.owner,
        kind: kind.name,
        label: job.label,
        payload_json: JSON.stringify(kind.payload.parse(job.payload)),
        state: 'queued',
        total: null,
        max_attempts: kind.maxAttempts,
        run_at: job.runAt ?? now,
        lease: null,
        lease_until: null,
        dedupe_key: job.dedupeKey ?? null,
        result_json: null,
        problem_json: null,
        created_at: now,
        updated_at: now,
        finished_at: null,
      });
    },
    async failedSince(kind, owner, since) {
      const failed = new Set(await failedPayloads(db.read, owner, kind.name, since));
      return (payload) => failed.has(JSON.stringify(kind.payload.parse(payload)));
    },
    wake,
  };
}
