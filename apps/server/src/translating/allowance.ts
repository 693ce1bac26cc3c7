import type { Allowance } from '@glossa/contract';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import * as store from './allowance.store.ts';
import { engineName, type Translator } from './translator.ts';

/** What an account has for each paid engine this month. */
export interface AccountAllowance {
  accountId: string;
  /** Null: the usual limit. */
  limit: number | null;
  used: { engine: string; characters: number }[];
}

/**
 * How much each account may have paid engines translate in a month (UTC), so that nobody wakes up to a bill. `usual` is
 * whose limit was not changed; null for none. Characters are taken before they are sent, and given back where the engine
 * failed; what is remembered costs nothing.
 */
export function createAllowance({ db, clock }: Pick<Platform, 'db' | 'clock'>, usual: number | null) {
  const month = (): string => new Date(clock.now()).toISOString().slice(0, 7);
  const renewsAt = (): number => {
    const now = new Date(clock.now());
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
  };
  const take = async (owner: OwnerId, { id, version }: Translator, characters: number): Promise<void> => {
    await db.write(async (tx) => {
      const limit = (await store.limitOf(tx, owner)) ?? usual;
      const used = (await store.addUse(tx, { accountId: owner, engine: id, characters }, month())) - characters;
      if (limit === null || used + characters <= limit) return;
      throw new DomainError('translator-limit', { engine: engineName(id, version), used, limit, left: Math.max(0, limit - used), renews: renewsAt() });
    });
  };

  return {
    usual,
    renewsAt,

    /** How an account stands with an engine; null for one that costs nothing. */
    async of(owner: OwnerId, { id, metered }: Translator): Promise<Allowance | null> {
      if (!metered) return null;
      const used = (await store.usesIn(db.read, month(), owner)).find(({ engine }) => engine === id)?.characters ?? 0;
      return { used, limit: (await store.limitOf(db.read, owner)) ?? usual, renewsAt: renewsAt() };
    },

    /** Sends texts to an engine as far as the account may. Throws `translator-limit` where that is too much. */
    async spend<T>(owner: OwnerId, translator: Translator, texts: readonly string[], send: () => Promise<T>): Promise<T> {
      if (!translator.metered) return send();
      const characters = texts.reduce((sum, text) => sum + text.length, 0);
      const taken = month();
      await take(owner, translator, characters);
      try {
        return await send();
      } catch (error) {
        await db.write((tx) => store.addUse(tx, { accountId: owner, engine: translator.id, characters: -characters }, taken));
        throw error;
      }
    },

    /** Whoever used something this month or has a limit of their own. */
    async all(): Promise<AccountAllowance[]> {
      const [uses, limits] = [await store.usesIn(db.read, month()), await store.allLimits(db.read)];
      const ids = new Set([...uses.map(({ accountId }) => accountId), ...limits.keys()]);
      return [...ids].map((accountId) => ({
        accountId,
        limit: limits.get(accountId) ?? null,
        used: uses.filter((use) => use.accountId === accountId).map(({ engine, characters }) => ({ engine, characters })),
      }));
    },

    setLimit: (accountId: string, characters: number | null): Promise<void> => db.write((tx) => store.setLimit(tx, accountId, characters)),
  };
}
