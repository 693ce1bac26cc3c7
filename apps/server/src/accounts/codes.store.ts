import type { Db } from '../platform/database/database.ts';

export type Purpose = 'setup' | 'invitation' | 'reset';
export interface Code {
  id: string;
  purpose: Purpose;
  accountId: string | null;
  createdAt: number;
  expiresAt: number;
}

export async function insertCode(db: Db<'one_time_code'>, code: Code, codeHash: string): Promise<void> {
  await db
    .insertInto('one_time_code')
    .values({
      id: code.id,
      code_hash: codeHash,
      purpose: code.purpose,
      account_id: code.accountId,
      created_at: code.createdAt,
      expires_at: code.expiresAt,
      used_at: null,
    })
    .execute();
}

/** The account a good code is for (null for codes that are for nobody yet), or undefined where it is not good. */
export async function lookAtCode(db: Db<'one_time_code'>, purpose: Purpose, codeHash: string, now: number): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('one_time_code')
    .select('account_id')
    .where('code_hash', '=', codeHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.account_id;
}

/** Uses a code up; says whether it was good. Of two at once, one gets it. */
export async function useCode(db: Db<'one_time_code'>, purpose: Purpose, codeHash: string, now: number): Promise<boolean> {
  const done = await db
    .updateTable('one_time_code')
    .set({ used_at: now })
    .where('code_hash', '=', codeHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

export async function removeSetupCodes(db: Db<'one_time_code'>): Promise<void> {
  await db.deleteFrom('one_time_code').where('purpose', '=', 'setup').execute();
}

export async function removeCodesOf(db: Db<'one_time_code'>, accountId: string): Promise<void> {
  await db.deleteFrom('one_time_code').where('account_id', '=', accountId).execute();
}

export async function removeExpiredCodes(db: Db<'one_time_code'>, now: number): Promise<void> {
  await db.deleteFrom('one_time_code').where('expires_at', '<=', now).execute();
}
