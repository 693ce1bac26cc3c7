export interface WorkerOptions {
  /** Begins the leases this worker holds, so that whoever started it can end them when it dies. */
  id: string;
  /** How long a job stays with a worker that gives no sign, and how often a worker gives one; milliseconds. */
  leaseMs: number;
  heartbeatMs: number;
  /** How often an idle worker looks for work. */
  pollMs: number;
  /** After so long without work the worker ends; never where null. */
  idleMs: number | null;
  /** How many jobs are in work at once, beside one of background work, and how many of them for one owner: with fewer, no owner can take all the room. */
  atOnce: number;
  atOnceEach: number;
  /** Wait before the try after the `attempt`th. */
  backOff(attempt: number): number;
}

const firstWait = 2_000;
const longestWait = 10 * 60_000;
/** Doubles with each try, and varies by half so that failures of one moment do not return in one moment. */
export const backOff = (attempt: number): number => Math.min(longestWait, firstWait * 2 ** (attempt - 1)) * (0.75 + Math.random() / 2);

export const workerDefaults: Omit<WorkerOptions, 'id'> = {
  leaseMs: 30_000,
  heartbeatMs: 5_000,
  pollMs: 1_000,
  idleMs: 5_000,
  atOnce: 3,
  atOnceEach: 2,
  backOff,
};
