import type { Kysely } from 'kysely';
import type { Tx } from '../platform/database/database.ts';
import { ownerTables, type TableName, tableKeys } from '../platform/database/tables/tables.ts';
import type { OwnerId } from '../platform/ids.ts';

/** A row as JSON keeps it: texts, whole numbers and nulls. */
export type Row = Record<string, string | number | null>;

// Tables are walked by name here, so their columns are not known to the types.
const loose = (tx: Tx) => tx as unknown as Kysely<Record<string, Row>>;

const fewest = 2;
const most = 200;
const wantedCharacters = 1024 * 1024;

/**
 * Every row of a table in the order of its key, of one owner where one is named, in batches of about a megabyte: the
 * next batch is sized by the last, since a row may be a whole book or a single number.
 */
export async function* walkTable(tx: Tx, table: TableName, owner?: OwnerId): AsyncGenerator<Row[]> {
  const keys = tableKeys[table];
  let limit = fewest;
  let last: Row | undefined;
  for (;;) {
    let query = loose(tx).selectFrom(table).selectAll().limit(limit);
    for (const key of keys) query = query.orderBy(key);
    if (owner !== undefined) query = query.where('owner_id', '=', owner);
    const after = last;
    if (after)
      query = query.where((e) =>
        e(e.refTuple(keys[0], ...(keys.slice(1) as [string])), '>', e.tuple(after[keys[0]] as string, ...(keys.slice(1).map((key) => after[key]) as [string]))),
      );
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < limit) return;
    last = rows.at(-1);
    limit = nextLimit(limit, rows);
  }
}

function nextLimit(limit: number, rows: Row[]): number {
  const characters = rows.reduce(
    (sum, row) => sum + Object.values(row).reduce<number>((all, value) => all + (typeof value === 'string' ? value.length : 8), 0),
    0,
  );
  return Math.max(fewest, Math.min(most, limit * 4, Math.floor((limit * wantedCharacters) / Math.max(1, characters))));
}

export async function insertRows(tx: Tx, table: string, rows: Row[]): Promise<void> {
  await loose(tx).insertInto(table).values(rows).execute();
}

/** Hashes of the files that owners refer to, each once. */
export async function* referredFiles(tx: Tx, owner?: OwnerId): AsyncGenerator<string> {
  let last = '';
  for (;;) {
    let query = tx.selectFrom('file_ref').select('hash').distinct().where('hash', '>', last).orderBy('hash').limit(most);
    if (owner !== undefined) query = query.where('owner_id', '=', owner);
    const rows = await query.execute();
    for (const row of rows) yield row.hash;
    if (rows.length < most) return;
    last = rows.at(-1)?.hash as string;
  }
}

/** An account without its password, and its tokens without their secrets. */
export async function accountShown(tx: Tx, owner: OwnerId): Promise<{ account: Row | undefined; tokens: Row[] }> {
  const account = await tx.selectFrom('account').select(['id', 'name', 'role', 'preferences_json', 'created_at']).where('id', '=', owner).executeTakeFirst();
  const tokens = await tx
    .selectFrom('api_token')
    .select(['id', 'name', 'scopes_json', 'created_at', 'last_used_at'])
    .where('account_id', '=', owner)
    .orderBy('id')
    .execute();
  return { account, tokens };
}

/** Removes every row an owner has. The files they referred to are kept a day from now, as any that nobody refers to. */
export async function removeOwned(tx: Tx, owner: OwnerId, now: number): Promise<void> {
  await tx
    .updateTable('blob')
    .set({ created_at: now })
    .where('hash', 'in', (e) => e.selectFrom('file_ref').select('hash').where('owner_id', '=', owner))
    .execute();
  for (const table of ownerTables) await loose(tx).deleteFrom(table).where('owner_id', '=', owner).execute();
}
