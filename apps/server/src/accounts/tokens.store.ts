import type { Scope } from '@glossa/contract';
import type { Db } from '../platform/database/database.ts';

export interface Token {
  id: string;
  accountId: string;
  name: string;
  scopes: Scope[];
  createdAt: number;
  lastUsedAt: number | null;
}

const columns = ['id', 'account_id', 'name', 'scopes_json', 'created_at', 'last_used_at'] as const;
const fromRow = (row: { id: string; account_id: string; name: string; scopes_json: string; created_at: number; last_used_at: number | null }): Token => ({
  id: row.id,
  accountId: row.account_id,
  name: row.name,
  scopes: JSON.parse(row.scopes_json),
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});

export async function insertToken(db: Db<'api_token'>, token: Token, secretHash: string): Promise<void> {
  await db
    .insertInto('api_token')
    .values({
      id: token.id,
      secret_hash: secretHash,
      account_id: token.accountId,
      name: token.name,
      scopes_json: JSON.stringify(token.scopes),
      created_at: token.createdAt,
      last_used_at: null,
    })
    .execute();
}

export async function tokenById(db: Db<'api_token'>, id: string): Promise<{ token: Token; secretHash: string } | null> {
  const row = await db
    .selectFrom('api_token')
    .select([...columns, 'secret_hash'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { token: fromRow(row), secretHash: row.secret_hash } : null;
}

export async function tokensOf(db: Db<'api_token'>, accountId: string): Promise<Token[]> {
  return (await db.selectFrom('api_token').select(columns).where('account_id', '=', accountId).orderBy('id', 'desc').execute()).map(fromRow);
}

export async function touchToken(db: Db<'api_token'>, id: string, now: number): Promise<void> {
  await db.updateTable('api_token').set({ last_used_at: now }).where('id', '=', id).execute();
}

/** Says whether the account had that token. */
export async function removeToken(db: Db<'api_token'>, accountId: string, id: string): Promise<boolean> {
  const done = await db.deleteFrom('api_token').where('account_id', '=', accountId).where('id', '=', id).executeTakeFirst();
  return done.numDeletedRows > 0n;
}

export async function removeTokensOf(db: Db<'api_token'>, accountId: string): Promise<void> {
  await db.deleteFrom('api_token').where('account_id', '=', accountId).execute();
}
