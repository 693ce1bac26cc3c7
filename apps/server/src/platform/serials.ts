import type { Tx } from './database/database.ts';
import type { OwnerId } from './ids.ts';

/** What bears a number of its own per owner, for programs that need whole numbers. */
export type SerialKind = 'course' | 'lesson' | 'term';

/** The next serial of a kind, from 1. The owner's counter stays locked until the transaction ends, so numbers are never given twice. */
export async function nextSerial(tx: Tx, owner: OwnerId, kind: SerialKind): Promise<number> {
  return nextSerials(tx, owner, kind, 1);
}

/** Takes `count` serials at once and returns the first. */
export async function nextSerials(tx: Tx, owner: OwnerId, kind: SerialKind, count: number): Promise<number> {
  const { last } = await tx
    .insertInto('serial')
    .values({ owner_id: owner, kind, last: count })
    .onConflict((conflict) => conflict.columns(['owner_id', 'kind']).doUpdateSet((e) => ({ last: e('serial.last', '+', count) })))
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count + 1;
}
