import type { Db, Tx } from './database/database.ts';
import { prepared } from './database/prepared.ts';
import { digestOf } from './digest.ts';
import { DomainError } from './errors.ts';
import type { OwnerId } from './ids.ts';

/** One act of a client, named by an id that the client made. */
export interface Operation {
  id: string;
  kind: string;
  /** All that decides what the act does; tells a repeat from a reuse. */
  request: unknown;
  /** When, in epoch milliseconds. */
  at: number;
}

/**
 * Does a client's act once. The same id with the same request gets the first answer again, and `run` is not called;
 * with another request it is refused (`operation-reused`). What `run` writes in the transaction and the answer come to
 * be together. Of two that race, the second waits for the first. Where the answer is likely to be `expected`, one write is spared.
 */
export async function once<T>(tx: Tx, owner: OwnerId, operation: Operation, run: () => Promise<T>, expected?: T): Promise<T> {
  const requestHash = requestHashOf(operation);
  const expectedJson = JSON.stringify(expected ?? null);
  const earlier = await claim(tx, owner, operation, requestHash, expectedJson);
  if (earlier) {
    if (earlier.request_hash !== requestHash) throw new DomainError('operation-reused');
    return JSON.parse(earlier.answer_json) as T;
  }
  const answer = await run();
  const answerJson = JSON.stringify(answer ?? null);
  if (answerJson !== expectedJson)
    await tx.updateTable('operation').set({ answer_json: answerJson }).where('owner_id', '=', owner).where('operation_id', '=', operation.id).execute();
  return answer;
}

/** Forgets the owner's operations made before a time (epoch milliseconds). */
export async function forgetOperations(tx: Tx, owner: OwnerId, before: number): Promise<void> {
  await tx.deleteFrom('operation').where('owner_id', '=', owner).where('created_at', '<', before).execute();
}

const operationTaken = prepared(
  (db: Db<'operation'>, given: { owner: OwnerId; id: string; kind: string; requestHash: string; answerJson: string; at: number }) =>
    db
      .insertInto('operation')
      .values({
        owner_id: given.owner,
        operation_id: given.id,
        kind: given.kind,
        request_hash: given.requestHash,
        answer_json: given.answerJson,
        created_at: given.at,
      })
      .onConflict((conflict) => conflict.columns(['owner_id', 'operation_id']).doNothing())
      .returning('operation_id'),
);

/** Takes the id, or gives the operation that has it. Nothing fails here, since a failed insert ends a PostgreSQL transaction. */
async function claim(tx: Tx, owner: OwnerId, { id, kind, at }: Operation, requestHash: string, answerJson: string) {
  const [taken] = await operationTaken(tx, { owner, id, kind, requestHash, answerJson, at });
  if (taken) return undefined;
  return tx
    .selectFrom('operation')
    .select(['request_hash', 'answer_json'])
    .where('owner_id', '=', owner)
    .where('operation_id', '=', id)
    .executeTakeFirstOrThrow();
}

const requestHashOf = ({ kind, request }: Operation): string => digestOf(canonicalJson([kind, request]));

/** JSON with members in one order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
