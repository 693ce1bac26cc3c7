import type { Feed as ReadFeed, FeedItem as ReadItem } from '@glossa/formats/feeds';
import { z } from 'zod';
import type { Tx } from '../platform/database/database.ts';
import { digestOf } from '../platform/digest.ts';
import { DomainError } from '../platform/errors.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import { changeFeed, findFeed, type KeptFeed, removeTurn, setTurn } from './following.store.ts';
import type { ItemImports } from './item-imports.ts';
import { addItems, type NewItem, pruneItems, seeItems } from './items.store.ts';
import type { ReadAnswer } from './reading-answers.ts';
import { waitAfter } from './schedule.ts';

/** Bytes of a feed, at most. */
const feedLimit = 8 * 1024 * 1024;
export const feedTypes = 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5';
/** So many items of a feed wait; older ones are put aside. */
const mostWaiting = 100;
/** So many items of one look are imported by themselves; the rest wait. */
const mostAtOnce = 10;
/** Characters of an item's text that is kept; of a longer one the page is fetched. */
const longestContent = 200_000;
/** How long an item is remembered that its feed has no more. */
const remembered = 30 * 24 * 60 * 60 * 1000;

const payload = z.object({ owner: z.string(), feedId: z.string() });
export type LookPayload = z.infer<typeof payload>;

/** What a look brought; null where nothing has changed. */
type Brought = { feed: ReadFeed; etag: string | null; lastModified: string | null } | null;

export const lookName = 'look-at-feed';

/** The job that looks at one feed: fetches what is new, notes its items, and begins the imports that are wanted. */
export function createLookAtFeed(
  { db, clock, ids, fetch }: Pick<Platform, 'db' | 'clock' | 'ids' | 'fetch'>,
  imports: ItemImports,
  readAnswer: ReadAnswer,
): JobKind<LookPayload> {
  return {
    name: lookName,
    payload,
    maxAttempts: 3,
    background: true,
    async run(work) {
      const owner = asOwner(work.payload.owner);
      const { feedId } = work.payload;
      const feed = await findFeed(db.read, owner, feedId);
      if (!feed) await work.write((tx) => removeTurn(tx, feedId));
      else await look(owner, feed, work);
      return {};
    },
  };

  async function look(owner: OwnerId, feed: KeptFeed, work: Work<LookPayload>): Promise<void> {
    const brought = await bring(feed, work.signal);
    const now = clock.now();
    const failed = brought instanceof DomainError;
    const failures = failed ? feed.failures + 1 : 0;
    await work.write(async (tx) => {
      if (brought && !failed) await note(tx, owner, feed, brought, now);
      await changeFeed(tx, owner, feed.id, { lookedAt: now, failures, problem: failed ? { code: brought.code, params: brought.params } : null });
      // It may have been given up meanwhile, or be followed by another schedule.
      const current = await findFeed(tx, owner, feed.id);
      if (current) await setTurn(tx, owner, feed.id, now + waitAfter(current.schedule, failures));
    });
    await imports.settle(owner, feed.id);
    await imports.begin(owner, feed);
  }

  /** A problem is what the look found, and no fault of the job. */
  async function bring(feed: KeptFeed, signal: AbortSignal): Promise<Brought | DomainError> {
    try {
      const known = { etag: feed.etag, lastModified: feed.lastModified };
      const fetched = await fetch(feed.address, { maxBytes: feedLimit, accept: feedTypes, known, signal });
      if (fetched === null) return null;
      const { etag, lastModified } = fetched;
      return { feed: await readAnswer(feed.id, 'feed', fetched, signal), etag, lastModified };
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /** Items that were not known wait, or are imported: not those that were there when the feed was first read. */
  async function note(tx: Tx, owner: OwnerId, feed: KeptFeed, { feed: { items, site }, etag, lastModified }: NonNullable<Brought>, now: number): Promise<void> {
    const keyed = items.map((item) => ({ key: digestOf(item.id), item }));
    const known = await seeItems(
      tx,
      owner,
      feed.id,
      keyed.map(({ key }) => key),
      now,
    );
    const imported = feed.taking === 'import' && feed.readAt !== null ? mostAtOnce : 0;
    const fresh = keyed.filter(({ key }) => !known.has(key)).map(({ key, item }, at) => newItem(key, item, at < imported, now));
    // The first of a feed is its newest, and ids sort by when they were made.
    await addItems(
      tx,
      owner,
      feed.id,
      fresh.reverse().map((item) => ({ ...item, id: ids.next() })),
    );
    await pruneItems(tx, owner, feed.id, mostWaiting, now - remembered);
    await changeFeed(tx, owner, feed.id, { etag, lastModified, site, readAt: now });
  }
}

const newItem = (key: string, item: ReadItem, isImported: boolean, now: number): Omit<NewItem, 'id'> => ({
  key,
  title: item.title,
  link: item.link,
  author: item.authors.join(', ') || null,
  summary: item.summary,
  content: item.content !== null && item.content.length <= longestContent ? item.content : null,
  published_at: item.publishedAt,
  state: isImported ? 'importing' : 'waiting',
  tries: isImported ? 1 : 0,
  found_at: now,
  seen_at: now,
});
