import type { FeedSchedule, FeedTaking } from '@glossa/contract';
import type { Selectable, Updateable } from 'kysely';
import type { Db, Tables } from '../platform/database/database.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';

type FeedDb = Db<'feed'>;
type TurnDb = Db<'feed_turn'>;
type Row = Selectable<Tables['feed']>;

export interface Problem {
  code: string;
  params: Record<string, string | number>;
}

/** A feed as it is kept. */
export interface KeptFeed {
  id: string;
  address: string;
  title: string;
  site: string | null;
  lang: string;
  courseId: string | null;
  schedule: FeedSchedule;
  taking: FeedTaking;
  etag: string | null;
  lastModified: string | null;
  lookedAt: number | null;
  /** When it was read without fault last, and not merely asked for; null where it never was. */
  readAt: number | null;
  failures: number;
  problem: Problem | null;
  createdAt: number;
}

export type NewFeed = Pick<KeptFeed, 'id' | 'address' | 'title' | 'site' | 'lang' | 'courseId' | 'schedule' | 'taking' | 'createdAt'>;

const toFeed = (row: Row): KeptFeed => ({
  id: row.id,
  address: row.address,
  title: row.title,
  site: row.site,
  lang: row.lang,
  courseId: row.course_id,
  schedule: row.schedule as FeedSchedule,
  taking: row.taking as FeedTaking,
  etag: row.etag,
  lastModified: row.last_modified,
  lookedAt: row.looked_at,
  readAt: row.read_at,
  failures: row.failures,
  problem: row.problem_json === null ? null : (JSON.parse(row.problem_json) as Problem),
  createdAt: row.created_at,
});

const toColumns = (feed: Partial<KeptFeed>): Updateable<Tables['feed']> => ({
  ...(feed.title !== undefined && { title: feed.title }),
  ...(feed.site !== undefined && { site: feed.site }),
  ...(feed.lang !== undefined && { lang: feed.lang }),
  ...(feed.courseId !== undefined && { course_id: feed.courseId }),
  ...(feed.schedule !== undefined && { schedule: feed.schedule }),
  ...(feed.taking !== undefined && { taking: feed.taking }),
  ...(feed.etag !== undefined && { etag: feed.etag }),
  ...(feed.lastModified !== undefined && { last_modified: feed.lastModified }),
  ...(feed.lookedAt !== undefined && { looked_at: feed.lookedAt }),
  ...(feed.readAt !== undefined && { read_at: feed.readAt }),
  ...(feed.failures !== undefined && { failures: feed.failures }),
  ...(feed.problem !== undefined && { problem_json: feed.problem && JSON.stringify(feed.problem) }),
});

const followed = (db: FeedDb, owner: OwnerId) => db.selectFrom('feed').selectAll().where('owner_id', '=', owner).where('unfollowed_at', 'is', null);

export async function listFeeds(db: FeedDb, owner: OwnerId): Promise<KeptFeed[]> {
  return (await followed(db, owner).orderBy('id').execute()).map(toFeed);
}

export async function findFeed(db: FeedDb, owner: OwnerId, id: string): Promise<KeptFeed | undefined> {
  const row = await followed(db, owner).where('id', '=', id).executeTakeFirst();
  return row && toFeed(row);
}

export async function feedAt(db: FeedDb, owner: OwnerId, address: string): Promise<KeptFeed | undefined> {
  const row = await followed(db, owner).where('address', '=', address).executeTakeFirst();
  return row && toFeed(row);
}

/** One that was followed before is taken up again as it is wanted now, with what it told of then; answers with its id. */
export async function addFeed(db: FeedDb, owner: OwnerId, feed: NewFeed): Promise<string> {
  const { id, address, createdAt, ...wanted } = feed;
  const columns = { title: wanted.title, site: wanted.site, lang: wanted.lang, course_id: wanted.courseId, schedule: wanted.schedule, taking: wanted.taking };
  const row = await db
    .insertInto('feed')
    .values({ owner_id: owner, id, address, ...columns, failures: 0, created_at: createdAt })
    .onConflict((c) => c.columns(['owner_id', 'address']).doUpdateSet({ ...columns, unfollowed_at: null }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function changeFeed(db: FeedDb, owner: OwnerId, id: string, set: Partial<KeptFeed>): Promise<void> {
  const columns = toColumns(set);
  if (Object.keys(columns).length === 0) return;
  await db.updateTable('feed').set(columns).where('owner_id', '=', owner).where('id', '=', id).where('unfollowed_at', 'is', null).execute();
}

export async function unfollowFeed(db: FeedDb, owner: OwnerId, id: string, now: number): Promise<void> {
  await db.updateTable('feed').set({ unfollowed_at: now, etag: null, last_modified: null }).where('owner_id', '=', owner).where('id', '=', id).execute();
}

/** Ids of those that were given up before a time. */
export async function unfollowedBefore(db: FeedDb, owner: OwnerId, before: number): Promise<string[]> {
  const rows = await db.selectFrom('feed').select('id').where('owner_id', '=', owner).where('unfollowed_at', '<', before).execute();
  return rows.map(({ id }) => id);
}

/** Removes a feed that was given up before a time, unless it is followed again by now. */
export async function removeFeed(db: Db<'feed' | 'feed_item'>, owner: OwnerId, id: string, before: number): Promise<void> {
  const removed = await db.deleteFrom('feed').where('owner_id', '=', owner).where('id', '=', id).where('unfollowed_at', '<', before).executeTakeFirst();
  if (removed.numDeletedRows > 0n) await db.deleteFrom('feed_item').where('owner_id', '=', owner).where('feed_id', '=', id).execute();
}

export async function setTurn(db: TurnDb, owner: OwnerId, feedId: string, dueAt: number): Promise<void> {
  await db
    .insertInto('feed_turn')
    .values({ feed_id: feedId, account_id: owner, due_at: dueAt })
    .onConflict((c) => c.column('feed_id').doUpdateSet({ due_at: dueAt }))
    .execute();
}

export async function removeTurn(db: TurnDb, feedId: string): Promise<void> {
  await db.deleteFrom('feed_turn').where('feed_id', '=', feedId).execute();
}

/** When each of some feeds is due. */
export async function turnsOf(db: TurnDb, feedIds: readonly string[]): Promise<Map<string, number>> {
  if (feedIds.length === 0) return new Map();
  const rows = await db.selectFrom('feed_turn').select(['feed_id', 'due_at']).where('feed_id', 'in', feedIds).execute();
  return new Map(rows.map((row) => [row.feed_id, row.due_at]));
}

/** Those that have been due longest, of all accounts, and of one account no more than `limitOfOne`. */
export async function dueTurns(db: TurnDb, now: number, limit: number, limitOfOne: number): Promise<{ feedId: string; owner: OwnerId }[]> {
  const rows = await db
    .selectFrom((of) =>
      of
        .selectFrom('feed_turn')
        .select((e) => [
          'feed_id',
          'account_id',
          'due_at',
          e.fn
            .agg<number>('row_number')
            .over((o) => o.partitionBy('account_id').orderBy('due_at'))
            .as('place'),
        ])
        .where('due_at', '<=', now)
        .as('due'),
    )
    .select(['feed_id', 'account_id'])
    .where('place', '<=', limitOfOne)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ feedId: row.feed_id, owner: asOwner(row.account_id) }));
}
