import type { Job } from '@glossa/contract';
import { DomainError } from '../errors.ts';
import type { OwnerId } from '../ids.ts';
import type { Platform } from '../platform.ts';
import { jobsChangedSince, unfinishedJobsOf } from './jobs.store.ts';

export interface WatchOptions {
  everyMs: number;
  /** Listeners of one account at once, at most. */
  perAccount: number;
}
export const watchDefaults: WatchOptions = { everyMs: 300, perAccount: 10 };

/** Changes are looked for this far back, since clocks differ and a transaction may end after a later one. */
const overlapMs = 10_000;

export interface Listener {
  each(job: Job): void;
  /** The server ends the watching. */
  ended(): void;
}

interface Seat {
  owner: OwnerId;
  listener: Listener;
  since: number;
  /** What was told last of each job that changed lately. */
  told: Map<string, string>;
}

/** Tells listeners how jobs change. One look at the table serves all windows of an account, and none happens while nobody listens. */
export function createWatch({ db, clock, log }: Pick<Platform, 'db' | 'clock' | 'log'>, { everyMs, perAccount }: WatchOptions, untold: readonly string[]) {
  const seats = new Set<Seat>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function tell(seat: Seat, jobs: Job[]): void {
    for (const job of jobs) {
      const text = JSON.stringify(job);
      if (seat.told.get(job.id) === text) continue;
      seat.told.set(job.id, text);
      seat.listener.each(job);
    }
  }

  async function look(): Promise<void> {
    const now = clock.now();
    for (const owner of new Set([...seats].map((seat) => seat.owner))) {
      const listening = [...seats].filter((seat) => seat.owner === owner);
      const changed = await jobsChangedSince(db.read, owner, untold, Math.min(...listening.map((seat) => seat.since)) - overlapMs);
      for (const seat of listening)
        if (seats.has(seat))
          tell(
            seat,
            changed.filter((job) => job.updatedAt >= seat.since - overlapMs),
          );
      for (const seat of listening) {
        seat.since = now;
        forgetOld(seat, changed);
      }
    }
  }

  const next = () => {
    timer =
      seats.size > 0 && !closed
        ? setTimeout(
            () =>
              void look()
                .catch((error: unknown) => log.warn({ error }, 'Changes of jobs could not be read'))
                .finally(next),
            everyMs,
          )
        : undefined;
  };

  return {
    /** Returns how to leave. Throws `too-many-requests` where the account listens too often already. */
    async add(owner: OwnerId, listener: Listener): Promise<() => void> {
      if ([...seats].filter((seat) => seat.owner === owner).length >= perAccount) throw new DomainError('too-many-requests', { seconds: 60 });
      const seat: Seat = { owner, listener, since: clock.now(), told: new Map() };
      seats.add(seat);
      try {
        tell(seat, await unfinishedJobsOf(db.read, owner, untold));
      } catch (error) {
        seats.delete(seat);
        throw error;
      }
      if (closed) listener.ended();
      else if (!timer) next();
      return () => void seats.delete(seat);
    },
    close(): void {
      closed = true;
      clearTimeout(timer);
      for (const seat of seats) seat.listener.ended();
      seats.clear();
    },
  };
}

/** Jobs outside the overlap are not seen again unless they change. */
function forgetOld(seat: Seat, changed: Job[]): void {
  if (seat.told.size < 1_000) return;
  const recent = new Set(changed.map((job) => job.id));
  for (const id of seat.told.keys()) if (!recent.has(id)) seat.told.delete(id);
}
