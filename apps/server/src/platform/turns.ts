import type { Tx } from './database/database.ts';

/** Of transactions that take the same turn, each waits until the one before has ended, and then sees what it did. */
export async function takeTurn(tx: Tx, name: string): Promise<void> {
  await tx
    .insertInto('server_fact')
    .values({ name: `turn: ${name}`, value: '' })
    .onConflict((c) => c.column('name').doUpdateSet((e) => ({ value: e.ref('excluded.value') })))
    .execute();
}
