import { type ChildProcess, spawn } from 'node:child_process';
import type { Platform } from '../platform.ts';
import { newSecret } from '../secrets.ts';
import { endLeasesOf, hasDueJob } from './jobs.store.ts';

export interface LauncherOptions {
  /** Starts a worker process; it is told to stop by a message and by the channel's end. */
  spawn(workerId: string): ChildProcess;
  /** How often due jobs are looked for: those of other processes, and those whose time has come. */
  checkMs: number;
  /** Wait before a worker is started again that crashed for the `crashes`th time in a row. */
  backOff(crashes: number): number;
}

/** Names a worker. Letters and digits alone: its leases are found by a pattern that begins with it. */
export const newWorkerId = (): string => newSecret().replace(/[_-]/g, '').slice(0, 16);

/** Beside long-lived values work makes many short-lived ones; V8 would let these take 128 MB in each thread. In MB, of which it takes two. */
const semiSpace = 16;

/** A worker is this program again, in another role; native crashes and memory stay there. */
export const spawnWorker = (main: string, workerId: string): ChildProcess =>
  spawn(process.execPath, [`--max-semi-space-size=${semiSpace}`, main, '--role=worker', `--worker-id=${workerId}`], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });

export const launcherDefaults: Omit<LauncherOptions, 'spawn'> = { checkMs: 5_000, backOff: (crashes) => Math.min(60_000, 500 * 2 ** crashes) };

/** Messages from launcher to worker. */
export type WorkerMessage = 'wake' | 'stop';

type Ending = [code: number | null, signal: NodeJS.Signals | null];

/** Waits for the end of a process. One that could not be started at all, as where no file can be opened, may never close. */
const closed = (child: ChildProcess, log: Platform['log']): Promise<Ending> =>
  new Promise((resolve) => {
    child.once('close', (...ending: Ending) => resolve(ending));
    child.on('error', (error) => {
      log.error({ error }, 'The worker process could not be started');
      if (child.pid === undefined) resolve([null, null]);
    });
  });

/** Keeps one worker process while there is work, none while there is not. */
export function createLauncher({ db, clock, log }: Pick<Platform, 'db' | 'clock' | 'log'>, options: LauncherOptions) {
  let child: ChildProcess | undefined;
  let gone = Promise.resolve();
  let crashes = 0;
  let notBefore = 0;
  let stopped = false;
  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;

  function launch(): void {
    const workerId = newWorkerId();
    const started = options.spawn(workerId);
    child = started;
    gone = closed(started, log).then(([code, signal]) => ended(workerId, code, signal));
  }

  async function ended(workerId: string, ...[code, signal]: Ending): Promise<void> {
    child = undefined;
    if (stopped) return;
    crashes = code === 0 ? 0 : crashes + 1;
    if (crashes > 0) {
      notBefore = performance.now() + options.backOff(crashes);
      log.warn({ code, signal, crashes }, 'The worker process ended unexpectedly');
      await db
        .write((tx) => endLeasesOf(tx, workerId, clock.now()))
        .catch((error: unknown) => log.warn({ error }, 'The jobs of a dead worker wait for their leases to end'));
    }
    look();
  }

  /** Looks for due jobs and starts a worker for them; after a crash not before some time has passed. */
  function look(): void {
    clearTimeout(later);
    const early = notBefore - performance.now();
    if (early > 0) {
      later = setTimeout(look, Math.ceil(early));
      later.unref();
      return;
    }
    looking ??= launchWhereDue()
      .catch((error: unknown) => log.warn({ error }, 'Due jobs could not be looked for'))
      .finally(() => {
        looking = undefined;
      });
  }

  async function launchWhereDue(): Promise<void> {
    if (stopped || child) return;
    if ((await hasDueJob(db.read, clock.now())) && !stopped && !child) launch();
  }

  const tell = (message: WorkerMessage) => {
    if (child?.connected) child.send(message, () => undefined);
  };

  return {
    start(): void {
      look();
      timer = setInterval(look, options.checkMs);
      timer.unref();
    },
    wake(): void {
      if (child) tell('wake');
      else if (!stopped) look();
    },
    /** Asks the worker to put its job back and end; kills it where it has not after `patienceMs`. */
    async stop(patienceMs = 3_000): Promise<void> {
      stopped = true;
      clearInterval(timer);
      clearTimeout(later);
      await looking;
      const running = child;
      if (!running) return;
      tell('stop');
      const impatience = setTimeout(() => running.kill('SIGKILL'), patienceMs);
      await gone;
      clearTimeout(impatience);
    },
    /** For tests: the process id of the worker, where one runs. */
    workerPid: () => child?.pid,
  };
}
export type Launcher = ReturnType<typeof createLauncher>;
