import type { Tx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf, newSecret } from '../platform/secrets.ts';
import { insertSession, removeExpiredSessions, removeSessionBySecret, type Session, sessionBySecret, touchSession } from './sessions.store.ts';

const day = 86_400_000;
/** A session ends after this long without use, and after `sessionLifetime` in any case. Milliseconds. */
export const sessionIdle = 30 * day;
export const sessionLifetime = 180 * day;
const noteEvery = 60_000;

/** Sessions in the database; the browser holds the secret, the database its hash. */
export function createSessions({ db, clock, ids }: Platform) {
  const expiry = (createdAt: number, now: number) => Math.min(now + sessionIdle, createdAt + sessionLifetime);
  return {
    /** Starts a session in place of the one the browser had. Gives the new secret. */
    async start(tx: Tx, accountId: string, visitor: { userAgent: string; session: string | null }): Promise<string> {
      const now = clock.now();
      const secret = newSecret();
      if (visitor.session !== null) await removeSessionBySecret(tx, hashOf(visitor.session));
      await removeExpiredSessions(tx, now);
      const session = { id: ids.next(), accountId, userAgent: visitor.userAgent.slice(0, 300), createdAt: now, lastSeenAt: now };
      await insertSession(tx, session, hashOf(secret), expiry(now, now));
      return secret;
    },

    /** The living session of a secret; notes at most once a minute that it was used. */
    async recognise(secret: string): Promise<Session | null> {
      const now = clock.now();
      const session = await sessionBySecret(db.read, hashOf(secret), now);
      if (session && now - session.lastSeenAt >= noteEvery) await db.write((tx) => touchSession(tx, session.id, now, expiry(session.createdAt, now)));
      return session;
    },
  };
}
export type Sessions = ReturnType<typeof createSessions>;
