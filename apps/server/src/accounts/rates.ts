import { DomainError } from '../platform/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf } from '../platform/secrets.ts';
import { countTry, removeTries, removeWindowsBefore } from './rates.store.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How many tries of an act are taken within a window, in milliseconds. The window is fixed: it begins at multiples of its length. */
export const limits = {
  /** One name from one address: whoever guesses from elsewhere does not lock its owner out. */
  'sign-in by name and address': { tries: 10, window: 15 * minute },
  'sign-in by name': { tries: 300, window: 15 * minute },
  'sign-in by address': { tries: 60, window: 15 * minute },
  'setup by address': { tries: 10, window: 60 * minute },
  'setup by all': { tries: 100, window: 60 * minute },
  'sign-up by address': { tries: 20, window: 60 * minute },
  'reset by address': { tries: 20, window: 60 * minute },
  'report by address': { tries: 10, window: 60 * minute },
  'password by account': { tries: 10, window: 15 * minute },
} as const;
export type Act = keyof typeof limits;

const keyOf = (act: Act, who: readonly string[]): string => `${act} ${hashOf(who.join('\n')).slice(0, 32)}`;

export function createRates({ db, clock }: Platform) {
  return {
    /**
     * Counts a try; past the limit throws `too-many-requests` with the seconds until the window ends. Good and bad tries
     * count alike, before anything is looked at, so that tries at once cannot slip through.
     * `who` is kept as a hash: people type passwords into the field for the name.
     */
    async take(act: Act, ...who: string[]): Promise<void> {
      const { tries, window } = limits[act];
      const now = clock.now();
      const windowStart = now - (now % window);
      const count = await db.write(async (tx) => {
        const counted = await countTry(tx, keyOf(act, who), windowStart);
        if (counted === 1) await removeWindowsBefore(tx, now - day);
        return counted;
      });
      if (count > tries) throw new DomainError('too-many-requests', { seconds: Math.ceil((windowStart + window - now) / 1000) });
    },

    /** Forgets the tries of somebody who has shown who they are. */
    async forgive(act: Act, ...who: string[]): Promise<void> {
      await db.write((tx) => removeTries(tx, keyOf(act, who)));
    },
  };
}
export type Rates = ReturnType<typeof createRates>;
