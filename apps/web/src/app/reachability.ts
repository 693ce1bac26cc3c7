import { useSyncExternalStore } from 'react';

/** Whether the server answered the last time it was asked. */
let reachable = true;
const listeners = new Set<() => void>();

export function setReachable(now: boolean): void {
  if (now === reachable) return;
  reachable = now;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useReachable = (): boolean => useSyncExternalStore(subscribe, () => reachable);
