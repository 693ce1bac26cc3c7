import { ApiError, type Problem, type VocabularyOutcome } from '@glossa/contract';
import type { List } from '../app/stored.ts';
import { type Act, keysOf } from './acts.ts';
import { type Clocks, createAges } from './age.ts';
import { createPassedOver } from './passed-over.ts';

export interface OutboxParts {
  /** What waits, by operation id. */
  acts: List<Act>;
  /** The journal entries that the latest changes became, by the operation ids of these; none where a change changed nothing. */
  entries: List<string>;
  /** Sends one act, done `age` milliseconds ago; `entryId` names the journal entry that an undo undoes. */
  send(act: Act, entryId: string | null, age: number): Promise<VocabularyOutcome>;
  clocks: Clocks;
  /** Runs something after some milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export type OutboxEvent =
  /** The server has it. `overtaken` keys were changed again meanwhile, so its answer says nothing about them. */
  | { type: 'settled'; act: Act; outcome: VocabularyOutcome; overtaken: Set<string> }
  /** The server refuses it for good; it is out of the queue. */
  | { type: 'refused'; act: Act; problem: Problem; overtaken: Set<string> }
  /** These words were changed later on another device, and stay so; told once all that waited is sent. */
  | { type: 'passed-over'; terms: { text: string }[] }
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
export function createOutbox({ acts, entries, send, after, clocks }: OutboxParts) {
  const [ages, passedOver] = [createAges(clocks), createPassedOver()];
  const listeners = new Set<(event: OutboxEvent) => void>();
  let [busy, attempts] = [false, 0];
  let running = Promise.resolve();
  let trouble: OutboxState['trouble'] = 'none';
  let callOff = () => {};

  const emit = (event: OutboxEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const state = (): OutboxState => ({ waiting: acts.ids().length, trouble });
  const tellState = () => emit({ type: 'state', state: state() });

  /** The keys that acts after it change as well; null where another window has taken it out. */
  function takeOut(act: Act): Set<string> | null {
    if (!acts.drop(act.id)) return null;
    return new Set(acts.all().flatMap((other) => (other.lang === act.lang ? keysOf(other) : [])));
  }

  function keepEntry(act: Act, entryId: string | undefined): void {
    if (act.type !== 'change' || entryId === undefined) return;
    if (entries.get(act.id) === undefined) entries.put(act.id, entryId);
    for (const id of entries.ids().slice(0, -mostUndone)) entries.drop(id);
  }

  async function sendFirst(act: Act): Promise<boolean> {
    const entryId = act.type === 'undo' ? (entries.get(act.of) ?? null) : null;
    if (act.type === 'undo' && entryId === null) {
      takeOut(act);
      return true;
    }
    try {
      const outcome = await send(act, entryId, ages.of(act));
      [attempts, trouble] = [0, 'none'];
      keepEntry(act, outcome.entry?.id);
      const overtaken = takeOut(act);
      if (overtaken) {
        passedOver.note(act, outcome);
        emit({ type: 'settled', act, outcome, overtaken });
      }
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

  /** Sends what waits, now; over once all is sent or one cannot be. Safe to call at any time. */
  function flush(): Promise<void> {
    callOff();
    if (!busy) running = sendAll();
    return running;
  }

  async function sendAll(): Promise<void> {
    busy = true;
    try {
      for (let [first] = acts.all(); first; [first] = acts.all()) if (!(await sendFirst(first))) break;
    } finally {
      busy = false;
      const terms = passedOver.take();
      if (terms.length > 0) emit({ type: 'passed-over', terms });
      tellState();
    }
  }

  return {
    flush,
    state,
    waiting: (): readonly Act[] => acts.all(),
    /** Stores an act and begins to send. */
    add(act: Act): void {
      acts.put(act.id, ages.dated(act));
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
