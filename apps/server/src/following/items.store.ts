import type { FeedItem, FeedItemState } from '@glossa/contract';
import type { Selectable, Updateable } from 'kysely';
import type { Db, Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type ItemDb = Db<'feed_item'>;
type Row = Selectable<Tables['feed_item']>;

/** An item with what only its import needs. */
export type KeptItem = FeedItem & { content: string | null; tries: number };
export type NewItem = Omit<Row, 'owner_id' | 'feed_id' | 'job_id' | 'lesson_id' | 'problem_json'>;

const toItem = (row: Row): KeptItem => ({
  id: row.id,
  title: row.title,
  link: row.link,
  author: row.author,
  summary: row.summary,
  content: row.content,
  publishedAt: row.published_at,
  foundAt: row.found_at,
  state: row.state as FeedItemState,
  tries: row.tries,
  jobId: row.job_id,
  lessonId: row.lesson_id,
  problem: row.problem_json === null ? null : JSON.parse(row.problem_json),
});

const itemsOf = (db: ItemDb, owner: OwnerId, feedId: string) => db.selectFrom('feed_item').where('owner_id', '=', owner).where('feed_id', '=', feedId);
const changing = (db: ItemDb, owner: OwnerId, feedId: string) => db.updateTable('feed_item').where('owner_id', '=', owner).where('feed_id', '=', feedId);

/** Newest first. */
export async function listItems(
  db: ItemDb,
  owner: OwnerId,
  feedId: string,
  { state, before, limit }: { state?: FeedItemState | undefined; before?: string | undefined; limit: number },
): Promise<KeptItem[]> {
  let query = itemsOf(db, owner, feedId).selectAll().orderBy('id', 'desc').limit(limit);
  if (state !== undefined) query = query.where('state', '=', state);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.execute()).map(toItem);
}

export async function itemsById(db: ItemDb, owner: OwnerId, feedId: string, ids: readonly string[]): Promise<KeptItem[]> {
  return (await itemsOf(db, owner, feedId).selectAll().where('id', 'in', ids).orderBy('id', 'desc').execute()).map(toItem);
}

/** Those that are to become lessons: with a job already, or without one yet. */
export async function itemsUnderway(db: ItemDb, owner: OwnerId, feedId: string, has: 'job' | 'no-job'): Promise<KeptItem[]> {
  const query = itemsOf(db, owner, feedId)
    .selectAll()
    .where('state', '=', 'importing')
    .where('job_id', has === 'job' ? 'is not' : 'is', null);
  return (await query.orderBy('id').execute()).map(toItem);
}

export async function waitingPerFeed(db: ItemDb, owner: OwnerId): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('feed_item')
    .select((e) => ['feed_id', e.fn.countAll<number | string | bigint>().as('count')])
    .where('owner_id', '=', owner)
    .where('state', '=', 'waiting')
    .groupBy('feed_id')
    .execute();
  return new Map(rows.map((row) => [row.feed_id, Number(row.count)]));
}

/** Of some keys those that are known, which are noted as seen now. */
export async function seeItems(db: ItemDb, owner: OwnerId, feedId: string, keys: readonly string[], now: number): Promise<Set<string>> {
  const rows = keys.length === 0 ? [] : await changing(db, owner, feedId).set({ seen_at: now }).where('key', 'in', keys).returning('key').execute();
  return new Set(rows.map(({ key }) => key));
}

/** Adds items; one whose key is there by now is left as it is. */
export async function addItems(db: ItemDb, owner: OwnerId, feedId: string, items: readonly NewItem[]): Promise<void> {
  const rows = items.map((item) => ({ owner_id: owner, feed_id: feedId, job_id: null, lesson_id: null, problem_json: null, ...item }));
  for (let from = 0; from < rows.length; from += 100)
    await db
      .insertInto('feed_item')
      .values(rows.slice(from, from + 100))
      .onConflict((c) => c.columns(['owner_id', 'feed_id', 'key']).doNothing())
      .execute();
}

/** Begins another try with those of the ids that wait. */
export async function beginTries(db: ItemDb, owner: OwnerId, feedId: string, ids: readonly string[]): Promise<void> {
  await changing(db, owner, feedId)
    .set((e) => ({ state: 'importing', tries: e('tries', '+', 1), job_id: null, problem_json: null }))
    .where('id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute();
}

/** Moves those of the ids that are in one state into another. */
export async function moveItems(db: ItemDb, owner: OwnerId, feedId: string, ids: readonly string[], from: FeedItemState, to: FeedItemState): Promise<void> {
  await changing(db, owner, feedId).set({ state: to, problem_json: null }).where('id', 'in', ids).where('state', '=', from).execute();
}

/** Writes how the import of an item stands, unless another try has begun since. */
export async function noteTry(db: ItemDb, owner: OwnerId, feedId: string, { id, tries }: KeptItem, set: Updateable<Tables['feed_item']>): Promise<void> {
  await changing(db, owner, feedId).set(set).where('id', '=', id).where('tries', '=', tries).where('state', '=', 'importing').execute();
}

/** Keeps the newest `most` waiting, and the texts of the newest `most` alone; forgets what the feed has not had since a time. */
export async function pruneItems(db: ItemDb, owner: OwnerId, feedId: string, most: number, unseenSince: number): Promise<void> {
  const nth = (query: ReturnType<typeof itemsOf>) => query.select('id').orderBy('id', 'desc').offset(most).limit(1).executeTakeFirst();
  const lastText = await nth(itemsOf(db, owner, feedId));
  if (lastText)
    await changing(db, owner, feedId)
      .set({ content: null })
      .where('id', '<=', lastText.id)
      .where('content', 'is not', null)
      .where('state', '<>', 'importing')
      .execute();
  const lastWaiting = await nth(itemsOf(db, owner, feedId).where('state', '=', 'waiting'));
  if (lastWaiting) await changing(db, owner, feedId).set({ state: 'dismissed' }).where('id', '<=', lastWaiting.id).where('state', '=', 'waiting').execute();
  await db
    .deleteFrom('feed_item')
    .where('owner_id', '=', owner)
    .where('feed_id', '=', feedId)
    .where('seen_at', '<', unseenSince)
    .where('state', 'in', ['imported', 'dismissed'])
    .execute();
}
