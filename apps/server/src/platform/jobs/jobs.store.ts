import type { Job, JobState, JobStep } from '@glossa/contract';
import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Db, Tables } from '../database/database.ts';
import type { DialectFacts } from '../database/dialect.ts';
import { asOwner, type OwnerId } from '../ids.ts';

type JobDb = Db<'job'>;
type Row = Selectable<Tables['job']>;

/** Ends badly, or ended a try badly: a code and what fills its message. */
export interface JobProblem {
  code: string;
  params: Record<string, string | number>;
}

/** A job in a worker's hands. */
export interface TakenJob {
  id: string;
  kind: string;
  owner: OwnerId | null;
  payload: unknown;
  attempt: number;
  maxAttempts: number;
  cancelRequested: boolean;
  lease: string;
}

export interface Progress {
  step: JobStep | null;
  done: number;
  total: number | null;
}
export interface JobEnd {
  state: JobState;
  result?: object;
  problem?: JobProblem;
  /** The last that was reported, where it was. */
  progress?: Progress | undefined;
}

const columns = [
  'id',
  'kind',
  'state',
  'label',
  'step',
  'done',
  'total',
  'attempts',
  'result_json',
  'problem_json',
  'created_at',
  'updated_at',
  'finished_at',
] as const;
export const unfinished = ['queued', 'running'] as const satisfies JobState[];

const toJob = (row: Pick<Row, (typeof columns)[number]>): Job => ({
  id: row.id,
  kind: row.kind,
  state: row.state as JobState,
  label: row.label,
  step: row.step as JobStep | null,
  done: row.done,
  total: row.total,
  attempts: row.attempts,
  result: row.result_json === null ? null : JSON.parse(row.result_json),
  problem: row.problem_json === null ? null : JSON.parse(row.problem_json),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  finishedAt: row.finished_at,
});

const toTaken = (row: Row): TakenJob => ({
  id: row.id,
  kind: row.kind,
  owner: row.account_id === null ? null : asOwner(row.account_id),
  payload: JSON.parse(row.payload_json),
  attempt: row.attempts,
  maxAttempts: row.max_attempts,
  cancelRequested: row.cancel_requested === 1,
  lease: row.lease as string,
});

/** Adds a job; where its id or dedupe key is already there, gives the id of that one. */
export async function insertJob(
  db: JobDb,
  row: Parameters<ReturnType<JobDb['insertInto']>['values']>[0] & { id: string; dedupe_key: string | null },
): Promise<string> {
  for (;;) {
    const made = await db
      .insertInto('job')
      .values(row)
      .onConflict((c) => c.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (made) return made.id;
    const there = await db
      .selectFrom('job')
      .select('id')
      .where((e) => e.or([e('id', '=', row.id), e('dedupe_key', '=', row.dedupe_key)]))
      .executeTakeFirst();
    if (there) return there.id;
  }
}

/** Due: waiting and its time has come, or left by a worker that no longer renews its lease. */
const isDue = (now: number) => (e: ExpressionBuilder<Pick<Tables, 'job'>, 'job'>) =>
  e.or([e.and([e('state', '=', 'queued'), e('run_at', '<=', now)]), e.and([e('state', '=', 'running'), e('lease_until', '<', now)])]);

export async function hasDueJob(db: JobDb, now: number): Promise<boolean> {
  return (await db.selectFrom('job').select('id').where(isDue(now)).limit(1).executeTakeFirst()) !== undefined;
}

/** Who has jobs of these kinds due, and since when; the server's own are nobody's. */
export async function dueOwners(db: JobDb, kinds: readonly string[], now: number): Promise<{ owner: OwnerId | null; since: number }[]> {
  if (kinds.length === 0) return [];
  const rows = await db
    .selectFrom('job')
    .select((e) => ['account_id', e.fn.min('run_at').as('since')])
    .where(isDue(now))
    .where('kind', 'in', kinds)
    .groupBy('account_id')
    .execute();
  return rows.map(({ account_id, since }) => ({ owner: account_id === null ? null : asOwner(account_id), since: Number(since) }));
}

/** Takes the job of these kinds that has been due longest for an owner. Call in a write transaction. */
export async function takeJob(
  db: JobDb,
  facts: DialectFacts,
  { owner, kinds, lease, leaseUntil }: { owner: OwnerId | null; kinds: readonly string[]; lease: string; leaseUntil: number },
  now: number,
): Promise<TakenJob | undefined> {
  const due = await db
    .selectFrom('job')
    .select('id')
    .where(isDue(now))
    .where('account_id', 'is not distinct from', owner)
    .where('kind', 'in', kinds)
    .orderBy('run_at')
    .orderBy('id')
    .limit(1)
    .modifyEnd(facts.skipLocked)
    .executeTakeFirst();
  if (!due) return undefined;
  const row = await db
    .updateTable('job')
    .set((e) => ({ state: 'running', lease, lease_until: leaseUntil, attempts: e('attempts', '+', 1), updated_at: now }))
    .where('id', '=', due.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toTaken(row);
}

/** Renews a lease. Undefined where it is lost; else whether the job was asked to stop. */
export async function renewLease(db: JobDb, id: string, lease: string, until: number): Promise<{ cancelRequested: boolean } | undefined> {
  const row = await db
    .updateTable('job')
    .set({ lease_until: until })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where('state', '=', 'running')
    .returning('cancel_requested')
    .executeTakeFirst();
  return row && { cancelRequested: row.cancel_requested === 1 };
}

/** Writes progress and renews the lease, with the same answer as `renewLease`. */
export async function writeProgress(db: JobDb, id: string, lease: string, until: number, progress: Progress, now: number) {
  const row = await db
    .updateTable('job')
    .set({ lease_until: until, ...progress, updated_at: now })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where('state', '=', 'running')
    .returning('cancel_requested')
    .executeTakeFirst();
  return row && { cancelRequested: row.cancel_requested === 1 };
}

/** Ends a job under its lease; false where the lease is lost. */
export async function endJob(db: JobDb, id: string, lease: string, end: JobEnd, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({
      ...end.progress,
      state: end.state,
      lease: null,
      lease_until: null,
      dedupe_key: null,
      finished_at: now,
      updated_at: now,
      result_json: end.result ? JSON.stringify(end.result) : null,
      problem_json: end.problem ? JSON.stringify(end.problem) : null,
    })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts a job back under its lease: after a failed try, or, with `attempts` as before, because its worker stops. */
export async function releaseJob(
  db: JobDb,
  id: string,
  lease: string,
  again: { runAt: number; attempts: number; problem: JobProblem | null },
  now: number,
): Promise<void> {
  await db
    .updateTable('job')
    .set({
      state: 'queued',
      lease: null,
      lease_until: null,
      run_at: again.runAt,
      attempts: again.attempts,
      updated_at: now,
      problem_json: again.problem && JSON.stringify(again.problem),
    })
    .where('id', '=', id)
    .where('lease', '=', lease)
    .where('state', '=', 'running')
    .execute();
}

/** The leases of a worker that is known to be dead end now, so that its job need not wait for them. */
export async function endLeasesOf(db: JobDb, workerId: string, now: number): Promise<void> {
  await db
    .updateTable('job')
    .set({ lease_until: now - 1 })
    .where('state', '=', 'running')
    .where('lease', 'like', `${workerId}.%`)
    .execute();
}

/** An account's jobs without those that nobody is told of. */
function toldOf(db: JobDb, owner: OwnerId, untold: readonly string[]) {
  const query = db.selectFrom('job').select(columns).where('account_id', '=', owner);
  return untold.length > 0 ? query.where('kind', 'not in', untold) : query;
}

export async function jobsOf(db: JobDb, owner: OwnerId, untold: readonly string[], before: string | undefined, limit: number): Promise<Job[]> {
  let query = toldOf(db, owner, untold).orderBy('id', 'desc').limit(limit);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(toJob);
}

export async function jobOf(db: JobDb, owner: OwnerId, id: string): Promise<Job | undefined> {
  const row = await db.selectFrom('job').select(columns).where('account_id', '=', owner).where('id', '=', id).executeTakeFirst();
  return row && toJob(row);
}

export async function theseJobsOf(db: JobDb, owner: OwnerId, ids: readonly string[]): Promise<Job[]> {
  return (await db.selectFrom('job').select(columns).where('account_id', '=', owner).where('id', 'in', ids).execute()).map(toJob);
}

export async function unfinishedJobsOf(db: JobDb, owner: OwnerId, untold: readonly string[]): Promise<Job[]> {
  const rows = await toldOf(db, owner, untold).where('state', 'in', unfinished).orderBy('id').limit(500).execute();
  return rows.map(toJob);
}

export async function unfinishedOf(db: JobDb, owner: OwnerId, kind: string): Promise<{ id: string; payload: unknown }[]> {
  const rows = await db
    .selectFrom('job')
    .select(['id', 'payload_json'])
    .where('account_id', '=', owner)
    .where('kind', '=', kind)
    .where('state', 'in', unfinished)
    .orderBy('id')
    .limit(500)
    .execute();
  return rows.map((row) => ({ id: row.id, payload: JSON.parse(row.payload_json) as unknown }));
}

/** Jobs of an account that changed at or after a time, oldest change first. */
export async function jobsChangedSince(db: JobDb, owner: OwnerId, untold: readonly string[], since: number): Promise<Job[]> {
  const rows = await toldOf(db, owner, untold).where('updated_at', '>=', since).orderBy('updated_at').orderBy('id').execute();
  return rows.map(toJob);
}

/** Cancels a waiting job at once; asks a running one to stop. False where neither is possible any more. */
export async function cancelJob(db: JobDb, owner: OwnerId, id: string, now: number): Promise<boolean> {
  const mine = () => db.updateTable('job').where('account_id', '=', owner).where('id', '=', id);
  const waiting = await mine()
    .set({ state: 'cancelled', dedupe_key: null, finished_at: now, updated_at: now })
    .where('state', '=', 'queued')
    .executeTakeFirst();
  if (waiting.numUpdatedRows > 0n) return true;
  const running = await mine().set({ cancel_requested: 1, updated_at: now }).where('state', '=', 'running').executeTakeFirst();
  return running.numUpdatedRows > 0n;
}

/** Puts a job that ended without success back to the start of its tries. False where it is not such a one. */
export async function retryJob(db: JobDb, owner: OwnerId, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('job')
    .set({
      state: 'queued',
      attempts: 0,
      cancel_requested: 0,
      problem_json: null,
      finished_at: null,
      step: null,
      done: 0,
      total: null,
      run_at: now,
      updated_at: now,
    })
    .where('account_id', '=', owner)
    .where('id', '=', id)
    .where('state', 'in', unsuccessful)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

const unsuccessful = ['failed', 'dead', 'cancelled'] as const satisfies JobState[];

/** The payloads of jobs that changed at or after a time and had no success. */
export async function failedPayloads(db: JobDb, owner: OwnerId, kind: string, since: number): Promise<string[]> {
  const rows = await db
    .selectFrom('job')
    .select('payload_json')
    .where('account_id', '=', owner)
    .where('updated_at', '>=', since)
    .where('state', 'in', unsuccessful)
    .where('kind', '=', kind)
    .execute();
  return rows.map((row) => row.payload_json);
}

export async function payloadsSince(db: JobDb, owner: OwnerId, kind: string, time: number): Promise<unknown[]> {
  const rows = await db
    .selectFrom('job')
    .select('payload_json')
    .where('account_id', '=', owner)
    .where('kind', '=', kind)
    .where((e) => e.or([e('state', 'in', unfinished), e('finished_at', '>=', time)]))
    .execute();
  return rows.map((row) => JSON.parse(row.payload_json) as unknown);
}

/** Removes jobs that ended before a time; at most `limit`. Returns how many. */
export async function removeFinished(db: JobDb, before: number, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('job')
    .where('id', 'in', (e) => e.selectFrom('job').select('id').where('state', 'not in', unfinished).where('finished_at', '<', before).limit(limit))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
