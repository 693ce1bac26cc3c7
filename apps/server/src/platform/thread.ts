import { Worker } from 'node:worker_threads';

/** Work beside the event loop: questions and answers are copied. A failure rejects; the next question starts anew. */
export interface Thread<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}
export interface Asked<Question> {
  id: number;
  question: Question;
}
export type Answered<Answer> = { id: number; answer: Answer } | { id: number; error: string };

const start = new URL('./thread-start.ts', import.meta.url);
/** How long a thread is kept that nobody asks: what it has loaded is large. */
const idleMilliseconds = 5 * 60_000;

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** Starts a thread at the first question, and ends it when nobody has asked for a while. The process may end with it idle. */
export function openThread<Question, Answer>(entry: URL): Thread<Question, Answer> {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let asked = 0;
  const waiting = new Map<number, Waiting<Answer>>();

  const begin = (): Worker => {
    const started = new Worker(start, { workerData: entry.href });
    started.on('message', (message: Answered<Answer>) => {
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if (waiting.size === 0) rest(started);
      if ('error' in message) asker?.reject(new Error(message.error));
      else asker?.resolve(message.answer);
    });
    started.on('error', (error) => end(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', () => end(started, new Error('The thread has ended')));
    return started;
  };
  const rest = (resting: Worker) => {
    resting.unref();
    idle = setTimeout(() => void resting.terminate(), idleMilliseconds);
    idle.unref();
  };
  const end = (ended: Worker, error: Error) => {
    if (worker !== ended) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        clearTimeout(idle);
        worker ??= begin();
        worker.ref();
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, question } satisfies Asked<Question>);
      }),
    close: async () => {
      clearTimeout(idle);
      await worker?.terminate();
    },
  };
}
