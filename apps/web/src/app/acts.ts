import type { ReactNode } from 'react';
import { useEffect, useSyncExternalStore } from 'react';

/** Something that can be done from the palette. */
export interface Act {
  id: string;
  label: string;
  icon?: ReactNode;
  /** The key that does the same, where there is one. */
  keys?: string;
  run: () => void;
}

const offered = new Map<object, readonly Act[]>();
let all: readonly Act[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  all = [...offered.values()].flat();
  for (const listener of listeners) listener();
}

/** Offers acts as long as this is on the screen. `acts` stays the same between renders unless it changes. */
export function useActs(acts: readonly Act[]): void {
  useEffect(() => {
    const by = {};
    offered.set(by, acts);
    tell();
    return () => {
      offered.delete(by);
      tell();
    };
  }, [acts]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What the screens that are open offer, the one opened last at the end. */
export const useOfferedActs = (): readonly Act[] => useSyncExternalStore(subscribe, () => all);
