import type { Db, Tx } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import type { OwnerId } from './ids.ts';

/** What bears a number of its own per owner, for programs that need whole numbers. */
export type SerialKind = 'course' | 'lesson' | 'term';

/** The next serial of a kind, from 1. The owner's counter stays locked until the transaction ends, so numbers are never given twice. */
export async function nextSerial(tx: Tx, owner: OwnerId, kind: SerialKind): Promise<number> {
  return nextSerials(tx, owner, kind, 1);
}

const serialsTaken = prepared((db: Db<'serial'>, given: { owner: OwnerId; kind: SerialKind; count: number }) =>
  db
    .insertInto('serial')
    .values({ owner_id: given.owner, kind: given.kind, last: given.count })
    .onConflict((conflict) => conflict.columns(['owner_id', 'kind']).doUpdateSet((e) => ({ last: e('serial.last', '+', e.ref('excluded.last')) })))
    .returning('last'),
);

/** Takes `count` serials at once and returns the first. */
export async function nextSerials(tx: Tx, owner: OwnerId, kind: SerialKind, count: number): Promise<number> {
  const [row] = await serialsTaken(tx, { owner, kind, count });
  const { last } = row as { last: number };
  return last - count + 1;
}
