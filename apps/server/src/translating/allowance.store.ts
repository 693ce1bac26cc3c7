import type { Db } from '../platform/database/database.ts';

export interface Use {
  accountId: string;
  engine: string;
  characters: number;
}

/** Adds to what an account sent to an engine in a month, and gives the sum, in one statement: it holds across processes. */
export async function addUse(db: Db<'engine_use'>, { accountId, engine, characters }: Use, month: string): Promise<number> {
  const row = await db
    .insertInto('engine_use')
    .values({ account_id: accountId, engine, month, characters })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'engine', 'month']).doUpdateSet((e) => ({ characters: e('engine_use.characters', '+', characters) })),
    )
    .returning('characters')
    .executeTakeFirstOrThrow();
  return row.characters;
}

export async function usesIn(db: Db<'engine_use'>, month: string, accountId?: string): Promise<Use[]> {
  const all = db.selectFrom('engine_use').select(['account_id', 'engine', 'characters']).where('month', '=', month);
  const rows = await (accountId === undefined ? all : all.where('account_id', '=', accountId)).execute();
  return rows.map(({ account_id, engine, characters }) => ({ accountId: account_id, engine, characters }));
}

export async function limitOf(db: Db<'engine_limit'>, accountId: string): Promise<number | undefined> {
  return (await db.selectFrom('engine_limit').select('characters').where('account_id', '=', accountId).executeTakeFirst())?.characters;
}

export async function allLimits(db: Db<'engine_limit'>): Promise<Map<string, number>> {
  const rows = await db.selectFrom('engine_limit').select(['account_id', 'characters']).execute();
  return new Map(rows.map(({ account_id, characters }) => [account_id, characters]));
}

/** Null: the usual one again. */
export async function setLimit(db: Db<'engine_limit'>, accountId: string, characters: number | null): Promise<void> {
  await db.deleteFrom('engine_limit').where('account_id', '=', accountId).execute();
  if (characters !== null) await db.insertInto('engine_limit').values({ account_id: accountId, characters }).execute();
}
