import type { Db } from '../platform/database/database.ts';

export interface Session {
  id: string;
  accountId: string;
  userAgent: string;
  createdAt: number;
  lastSeenAt: number;
}

const columns = ['id', 'account_id', 'user_agent', 'created_at', 'last_seen_at'] as const;
const fromRow = (row: { id: string; account_id: string; user_agent: string; created_at: number; last_seen_at: number }): Session => ({
  id: row.id,
  accountId: row.account_id,
  userAgent: row.user_agent,
  createdAt: row.created_at,
  lastSeenAt: row.last_seen_at,
});

export async function insertSession(db: Db<'session'>, session: Session, secretHash: string, expiresAt: number): Promise<void> {
  await db
    .insertInto('session')
    .values({
      id: session.id,
      secret_hash: secretHash,
      account_id: session.accountId,
      user_agent: session.userAgent,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: expiresAt,
    })
    .execute();
}

export async function sessionBySecret(db: Db<'session'>, secretHash: string, now: number): Promise<Session | null> {
  const row = await db.selectFrom('session').select(columns).where('secret_hash', '=', secretHash).where('expires_at', '>', now).executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function sessionsOf(db: Db<'session'>, accountId: string, now: number): Promise<Session[]> {
  const rows = await db
    .selectFrom('session')
    .select(columns)
    .where('account_id', '=', accountId)
    .where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc')
    .execute();
  return rows.map(fromRow);
}

export async function touchSession(db: Db<'session'>, id: string, now: number, expiresAt: number): Promise<void> {
  await db.updateTable('session').set({ last_seen_at: now, expires_at: expiresAt }).where('id', '=', id).execute();
}

/** Says whether the account had that session. */
export async function removeSession(db: Db<'session'>, accountId: string, id: string): Promise<boolean> {
  const done = await db.deleteFrom('session').where('account_id', '=', accountId).where('id', '=', id).executeTakeFirst();
  return done.numDeletedRows > 0n;
}

export async function removeSessionBySecret(db: Db<'session'>, secretHash: string): Promise<void> {
  await db.deleteFrom('session').where('secret_hash', '=', secretHash).execute();
}

export async function removeSessionsOf(db: Db<'session'>, accountId: string): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).execute();
}

export async function removeExpiredSessions(db: Db<'session'>, now: number): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
