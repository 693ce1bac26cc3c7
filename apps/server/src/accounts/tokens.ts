import type { Scope } from '@glossa/contract';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf, newSecret, sameHash } from '../platform/secrets.ts';
import { replacePassword } from './accounts.store.ts';
import type { CheckCurrent } from './current-password.ts';
import { insertToken, removeToken, type Token, tokenById, tokensOf, touchToken } from './tokens.store.ts';

const noteEvery = 60_000;
const form = /^glossa_([0-9a-f-]{36})_([A-Za-z0-9_-]{43})$/;

interface Wish {
  name: string;
  scopes: readonly Scope[];
  /** The account's own; null where it has none. */
  password: string | null;
}

/** API tokens: `glossa_<id>_<secret>`, of which the database keeps the id and the secret's hash. */
export function createTokens({ db, clock, ids }: Platform, checkCurrent: CheckCurrent) {
  return {
    list: (owner: OwnerId): Promise<Token[]> => tokensOf(db.read, owner),

    /** Asks for the password: a token outlives the session it is made in. */
    async create(owner: OwnerId, { name, scopes, password }: Wish): Promise<Token & { secret: string }> {
      const { passwordHash } = await checkCurrent(owner, password);
      const secret = newSecret();
      const token: Token = { id: ids.next(), accountId: owner, name, scopes: [...new Set(scopes)], createdAt: clock.now(), lastUsedAt: null };
      await db.write(async (tx) => {
        // Holds the account: a password that changes meanwhile ends this token as well.
        if (!(await replacePassword(tx, owner, passwordHash, passwordHash))) throw new DomainError('wrong-password');
        await insertToken(tx, token, hashOf(secret));
      });
      return { ...token, secret: `glossa_${token.id}_${secret}` };
    },

    async withdraw(owner: OwnerId, id: string): Promise<void> {
      if (!(await db.write((tx) => removeToken(tx, owner, id)))) throw new DomainError('token-not-found');
    },

    /** The token of what a caller bears, or null; notes at most once a minute that it was used. */
    async recognise(borne: string): Promise<Token | null> {
      const [, id, secret] = form.exec(borne) ?? [];
      const known = id && secret ? await tokenById(db.read, id) : null;
      if (!known || !sameHash(known.secretHash, hashOf(secret as string))) return null;
      const now = clock.now();
      if (now - (known.token.lastUsedAt ?? 0) >= noteEvery) await db.write((tx) => touchToken(tx, known.token.id, now));
      return known.token;
    },
  };
}
export type Tokens = ReturnType<typeof createTokens>;
