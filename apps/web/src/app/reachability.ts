import { ApiError, goodAnswer } from '@glossa/contract';
import { useSyncExternalStore } from 'react';

/** Whether the server itself answered, and will again: not a proxy before it, nor what this browser keeps. */
export async function isThere(answer: Response): Promise<boolean> {
  if (answer.headers.has('x-glossa-kept') || [502, 504].includes(answer.status)) return false;
  if (answer.status !== 503) return true;
  const told: unknown = await goodAnswer(Promise.resolve(answer.clone())).catch((error: unknown) => error);
  return told instanceof ApiError && told.problem.code !== 'shutting-down';
}

/** Whether the server answered the last time it was asked. */
let reachable = true;
const listeners = new Set<() => void>();

export function setReachable(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
}

/** Calls whenever the server stops or begins to answer; returns how to stop listening. */
export const onReachable = (run: (reachable: boolean) => void): (() => void) => subscribe(() => run(reachable));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useReachable = (): boolean => useSyncExternalStore(subscribe, () => reachable);
