import { useSyncExternalStore } from 'react';

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
