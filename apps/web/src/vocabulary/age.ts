import { oldestAge } from '@glossa/contract';
import type { Act } from './acts.ts';

export interface Clocks {
  /** Milliseconds since 1970; jumps where somebody sets it. */
  now(): number;
  /** Milliseconds since the page was opened; never jumps, and may stand still while the device sleeps. */
  steady(): number;
}

/** Tells how long ago acts were done, in milliseconds: by the date, and at least as long as this page has held them. */
export function createAges({ now, steady }: Clocks) {
  const begun = new Map<string, number>();
  return {
    /** The act with the date on it, which outlives the page. */
    dated(act: Act): Act {
      begun.set(act.id, steady());
      return { ...act, at: now() };
    },
    of({ id, at }: Act): number {
      const [byDate, held] = [at === undefined ? 0 : now() - at, steady() - (begun.get(id) ?? steady())];
      return Math.round(Math.min(oldestAge, Math.max(0, held, byDate > oldestAge ? 0 : byDate)));
    },
  };
}
