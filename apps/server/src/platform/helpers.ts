import { type ChildProcess, fork } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomainError } from './errors.ts';
import { newSecret } from './secrets.ts';

/** Processes that answer questions about what may be hostile, with limits of time and memory; they may read files and do nothing else. */
export interface Helpers<Question, Answer> {
  /** One question of an asker at a time; `bytes` go along in a file, since sending many holds everybody up. Rejects with the helper's `DomainError`, with `HelperEnded`, and with the reason of the signal. */
  ask(asker: string, question: Question, bytes: Uint8Array, signal?: AbortSignal): Promise<Answer>;
  close(): void;
}
export interface Asked<Question> {
  question: Question;
  path: string;
}
export type Helped<Answer> = { answer: Answer } | { problem: { code: DomainError['code']; params: DomainError['params'] } } | { fault: string };

export interface HelperOptions {
  /** Processes at once. */
  most: number;
  /** Questions of one asker that are being answered or wait; more are refused with `too-many-requests`. */
  mostEach: number;
  /** Of JavaScript objects, per process. */
  memoryMegabytes: number;
  patienceMs: number;
  /** How long a helper is kept that nobody asks. */
  idleMs: number;
  /** Whether a helper is ended that answers somebody who has left, rather than let go on. */
  endsWithSignal?: boolean;
}
export const helperDefaults: HelperOptions = { most: 2, mostEach: 3, memoryMegabytes: 512, patienceMs: 20_000, idleMs: 60_000 };

/** A helper took too long, or too much memory, and was ended. */
export class HelperEnded extends Error {
  override name = 'HelperEnded';
}

interface Task {
  asker: string;
  question: unknown;
  bytes: Uint8Array;
  settle(told: Helped<unknown>): void;
  fail(error: unknown): void;
}

/** Starts helpers when there are questions, and ends them when nobody has asked for a while. The process may end with them idle. */
export function openHelpers<Question, Answer>(entry: URL, options: HelperOptions = helperDefaults): Helpers<Question, Answer> {
  const waiting: Task[] = [];
  const busy = new Map<ChildProcess, Task>();
  const idle = new Map<ChildProcess, NodeJS.Timeout>();

  const start = (): ChildProcess =>
    fork(fileURLToPath(entry), [], {
      execArgv: [`--max-old-space-size=${options.memoryMegabytes}`, '--permission', '--allow-fs-read=*', '--no-warnings'],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });

  function take(): ChildProcess {
    const [rested] = idle;
    if (!rested) return start();
    clearTimeout(rested[1]);
    idle.delete(rested[0]);
    rested[0].ref();
    rested[0].channel?.ref();
    return rested[0];
  }

  function rest(child: ChildProcess): void {
    const timer = setTimeout(() => child.kill('SIGKILL'), options.idleMs);
    timer.unref();
    child.unref();
    child.channel?.unref();
    idle.set(child, timer);
    child.once('exit', () => idle.delete(child));
  }

  function next(): void {
    while (busy.size < options.most) {
      const asking = new Set([...busy.values()].map(({ asker }) => asker));
      const at = waiting.findIndex(({ asker }) => !asking.has(asker));
      const [task] = at < 0 ? [] : waiting.splice(at, 1);
      if (!task) return;
      answer(task);
    }
  }

  function answer(task: Task): void {
    const child = take();
    busy.set(child, task);
    const path = join(tmpdir(), `glossa-${newSecret()}`);
    const impatience = setTimeout(() => child.kill('SIGKILL'), options.patienceMs);
    const over = (finish: () => void) => {
      clearTimeout(impatience);
      void rm(path, { force: true }).catch(() => undefined);
      child.removeAllListeners();
      busy.delete(child);
      finish();
      next();
    };
    child.once('message', (told) =>
      over(() => {
        rest(child);
        task.settle(told as Helped<unknown>);
      }),
    );
    child.once('exit', () => over(() => task.fail(new HelperEnded('It took too long, or too much memory'))));
    child.once('error', (error) => over(() => task.fail(error)));
    writeFile(path, task.bytes, { mode: 0o600, flag: 'wx' }).then(
      // Where it died meanwhile its end tells; without somebody to hear of it here, a failure to send would end the server.
      () => child.connected && child.send({ question: task.question, path } satisfies Asked<unknown>, () => undefined),
      (error: unknown) =>
        over(() => {
          child.kill('SIGKILL');
          task.fail(error);
        }),
    );
  }

  return {
    ask: (asker, question, bytes, signal) =>
      new Promise<Answer>((resolve, reject) => {
        signal?.throwIfAborted();
        const own = [...waiting, ...busy.values()].filter((task) => task.asker === asker);
        if (own.length >= options.mostEach) throw new DomainError('too-many-requests', { seconds: 2 });
        const task: Task = {
          asker,
          question,
          bytes,
          settle: (told) => {
            if ('answer' in told) resolve(told.answer as Answer);
            else reject('problem' in told ? new DomainError(told.problem.code, told.problem.params) : new Error(told.fault));
          },
          fail: reject,
        };
        // Nobody waits for the answer any more: what waits is not asked, and what is asked is answered to nobody.
        signal?.addEventListener(
          'abort',
          () => {
            const at = waiting.indexOf(task);
            if (at >= 0) waiting.splice(at, 1);
            reject(signal.reason);
            if (options.endsWithSignal) for (const [child, answered] of busy) if (answered === task) child.kill('SIGKILL');
          },
          { once: true },
        );
        waiting.push(task);
        next();
      }),
    close: () => {
      for (const child of [...busy.keys(), ...idle.keys()]) child.kill('SIGKILL');
    },
  };
}
