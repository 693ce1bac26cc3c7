import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf, newCode, normalCode } from '../platform/secrets.ts';
import { insertCode, lookAtCode, type Purpose, removeExpiredCodes, useCode } from './codes.store.ts';

const hour = 3_600_000;
const lifetimes: Record<Purpose, number> = { setup: 24 * hour, reset: 24 * hour, invitation: 7 * 24 * hour };

export interface GivenCode {
  id: string;
  code: string;
  createdAt: number;
  expiresAt: number;
}

/** Codes that work once. Only their hashes are kept. */
export function createCodes({ db, clock, ids }: Platform) {
  const hashed = (typed: string) => hashOf(normalCode(typed));
  return {
    async make(tx: Tx, purpose: Purpose, accountId: string | null = null): Promise<GivenCode> {
      const now = clock.now();
      const given = { id: ids.next(), code: newCode(), createdAt: now, expiresAt: now + lifetimes[purpose] };
      await removeExpiredCodes(tx, now);
      await insertCode(tx, { id: given.id, purpose, accountId, createdAt: now, expiresAt: given.expiresAt }, hashed(given.code));
      return given;
    },

    /** Throws `code-invalid` unless the code would work now. Gives the account it is for. */
    async look(purpose: Purpose, typed: string): Promise<string | null> {
      const accountId = await lookAtCode(db.read, purpose, hashed(typed), clock.now());
      if (accountId === undefined) throw new DomainError('code-invalid');
      return accountId;
    },

    /** Uses the code up, or throws `code-invalid`. */
    async use(tx: Tx, purpose: Purpose, typed: string): Promise<void> {
      if (!(await useCode(tx, purpose, hashed(typed), clock.now()))) throw new DomainError('code-invalid');
    },
  };
}
export type Codes = ReturnType<typeof createCodes>;
