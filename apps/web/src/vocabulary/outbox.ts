import { ApiError, type Problem } from '@glossa/contract';
import { type Act, keysOf, type Outcome } from './acts.ts';

/** Acts waiting in order, and the journal entries of the latest changes that arrived. */
export interface Waiting {
  acts: Act[];
  /** [operation id, entry id]; null where the change changed nothing. The newest come last. */
  entries: [string, string | null][];
}

export interface OutboxStore {
  load(): Waiting;
  save(waiting: Waiting): void;
}

export interface OutboxParts {
  store: OutboxStore;
  /** Sends one act; `entryId` names the journal entry that an undo undoes. */
  send(act: Act, entryId: string | null): Promise<Outcome>;
  /** Runs something after some milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export type OutboxEvent =
  /** The server has it. `overtaken` keys were changed again meanwhile, so its answer says nothing about them. */
  | { type: 'settled'; act: Act; outcome: Outcome; overtaken: Set<string> }
  /** The server refuses it for good; it is out of the queue. */
  | { type: 'refused'; act: Act; problem: Problem; overtaken: Set<string> }
  | { type: 'state'; state: OutboxState };

/** `saving` while all is well; `retrying` after the server could not be reached; `signed-out` until somebody signs in. */
export interface OutboxState {
  waiting: number;
  trouble: 'none' | 'retrying' | 'signed-out';
}

/** So many changes can be undone: an undo names the journal entry of what it undoes. */
export const mostUndone = 500;
const longestWait = 60_000;

/** Doubles from one second to a minute. */
export const waitBefore = (attempt: number): number => Math.min(longestWait, 1000 * 2 ** Math.max(0, attempt - 1));

/**
 * Sends acts one after the other, in the order they were done, until each is confirmed or refused. Every step is stored
 * first, so a reload loses nothing; an act sent twice has the same operation id, and the server answers it the same.
 */
export function createOutbox({ store, send, after }: OutboxParts) {
  const listeners = new Set<(event: OutboxEvent) => void>();
  let [busy, attempts] = [false, 0];
  let trouble: OutboxState['trouble'] = 'none';
  let callOff = () => {};

  const emit = (event: OutboxEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const state = (): OutboxState => ({ waiting: store.load().acts.length, trouble });
  const tellState = () => emit({ type: 'state', state: state() });

  function takeOut(act: Act, entry?: [string, string | null]): Set<string> | null {
    const waiting = store.load();
    const rest = waiting.acts.filter((other) => other.id !== act.id);
    if (rest.length === waiting.acts.length) return null;
    store.save({ acts: rest, entries: (entry ? [...waiting.entries, entry] : waiting.entries).slice(-mostUndone) });
    return new Set(rest.flatMap((other) => (other.lang === act.lang ? keysOf(other) : [])));
  }

  async function sendFirst(act: Act): Promise<boolean> {
    const entryId = act.type === 'undo' ? (new Map(store.load().entries).get(act.of) ?? null) : null;
    if (act.type === 'undo' && entryId === null) {
      takeOut(act);
      return true;
    }
    try {
      const outcome = await send(act, entryId);
      [attempts, trouble] = [0, 'none'];
      const overtaken = takeOut(act, act.type === 'change' ? [act.id, outcome.entry?.id ?? null] : undefined);
      if (overtaken) emit({ type: 'settled', act, outcome, overtaken });
      return true;
    } catch (error) {
      return afterFailure(act, error);
    }
  }

  function afterFailure(act: Act, error: unknown): boolean {
    if (error instanceof ApiError && isFinal(error.problem)) {
      [attempts, trouble] = [0, 'none'];
      const overtaken = takeOut(act);
      if (overtaken) emit({ type: 'refused', act, problem: error.problem, overtaken });
      return true;
    }
    attempts += 1;
    trouble = error instanceof ApiError && error.problem.status === 401 ? 'signed-out' : 'retrying';
    callOff = after(waitBefore(attempts), () => void flush());
    return false;
  }

  /** Sends what waits, now. Safe to call at any time. */
  async function flush(): Promise<void> {
    callOff();
    if (busy) return;
    busy = true;
    try {
      for (let first = store.load().acts[0]; first; first = store.load().acts[0]) if (!(await sendFirst(first))) break;
    } finally {
      busy = false;
      tellState();
    }
  }

  return {
    flush,
    state,
    waiting: (): readonly Act[] => store.load().acts,
    /** Stores an act and begins to send. */
    add(act: Act): void {
      const waiting = store.load();
      store.save({ ...waiting, acts: [...waiting.acts, act] });
      void flush();
    },
    subscribe(listener: (event: OutboxEvent) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Stops retrying; what waits stays stored. */
    stop: () => callOff(),
  };
}

export type Outbox = ReturnType<typeof createOutbox>;

/** Whether sending the same again could never help. */
const isFinal = ({ status }: Problem): boolean => status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
