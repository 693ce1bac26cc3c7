import type { Feed, FeedSchedule, FeedTaking } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { Library } from '../library/library.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import { checkedAddress } from '../platform/fetch/fetch.ts';
import { givenOf } from '../platform/given.ts';
import type { OwnerId } from '../platform/ids.ts';
import { type UpkeepKind, upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind } from '../platform/jobs/work.ts';
import { everyOwner } from '../platform/owners.ts';
import type { Platform } from '../platform/platform.ts';
import { byTitle } from '../platform/titles.ts';
import { withoutPlace } from './finding.ts';
import * as store from './following.store.ts';
import { waitingPerFeed } from './items.store.ts';
import type { LookPayload } from './look-at-feed.ts';
import { periods, waitAfter } from './schedule.ts';

/** Feeds of one account, at most. */
const mostFeeds = 100;
/** Looks that are put into the queue at once, in all and for one account. */
const [mostDue, mostDueOfOne] = [1000, 20];
/** A feed is looked at by hand so often at most. */
const minute = 60 * 1000;
const keptFor = 30 * 24 * 60 * 60 * 1000;

interface Settings {
  title: string;
  lang: string;
  courseId: string | null;
  schedule: FeedSchedule;
  taking: FeedTaking;
}
type Change = { [K in keyof Settings]?: Settings[K] | undefined };

/** The feeds of a learner: followed, changed, given up, and looked at in time. */
export function createFeeds(platform: Platform, library: Library, lookAtFeed: JobKind<LookPayload>, testOrigin: string | null) {
  const { db, clock, ids } = platform;

  return {
    found,

    async list(owner: OwnerId): Promise<Feed[]> {
      const feeds = await store.listFeeds(db.read, owner);
      return told(
        owner,
        feeds.toSorted((a, b) => byTitle(a.title, b.title)),
      );
    },

    get: (owner: OwnerId, id: string): Promise<Feed> => one(owner, id),

    async follow(owner: OwnerId, { address, site, ...settings }: Settings & { address: string; site: string | null }): Promise<Feed> {
      const href = withoutPlace(checkedAddress(address, testOrigin).href);
      const there = await store.feedAt(db.read, owner, href);
      if (there) return one(owner, there.id);
      await check(owner, settings);
      const now = clock.now();
      const id = await db.write(async (tx) => {
        if ((await store.listFeeds(tx, owner)).length >= mostFeeds) throw new DomainError('too-many-feeds', { limit: mostFeeds });
        const made = await store.addFeed(tx, owner, { ...settings, id: ids.next(), address: href, site, createdAt: now });
        await lookSoon(tx, owner, made);
        return made;
      });
      platform.jobs.wake();
      return one(owner, id);
    },

    async change(owner: OwnerId, id: string, change: Change): Promise<Feed> {
      const before = await found(owner, id);
      const set: Partial<Settings> = givenOf(change);
      const wanted = { ...before, ...set };
      // Where its texts went may be gone since: that is in the way of no other change.
      if (set.lang !== undefined || set.courseId !== undefined) await check(owner, wanted);
      await db.write(async (tx) => {
        await store.changeFeed(tx, owner, id, set);
        if (wanted.schedule !== before.schedule && before.lookedAt !== null)
          await store.setTurn(tx, owner, id, before.lookedAt + waitAfter(wanted.schedule, before.failures));
      });
      return one(owner, id);
    },

    async unfollow(owner: OwnerId, id: string): Promise<void> {
      await found(owner, id);
      await db.write(async (tx) => {
        await store.unfollowFeed(tx, owner, id, clock.now());
        await store.removeTurn(tx, id);
      });
    },

    async look(owner: OwnerId, id: string): Promise<Feed> {
      const { lookedAt } = await found(owner, id);
      if (lookedAt === null || clock.now() - lookedAt >= minute) {
        await db.write((tx) => lookSoon(tx, owner, id));
        platform.jobs.wake();
      }
      return one(owner, id);
    },

    /** Puts looks into the queue that are due: of each account a few, so that none waits for another's many. Says how many. */
    async enqueueDue(): Promise<number> {
      const now = clock.now();
      const due = await store.dueTurns(db.read, now, mostDue, mostDueOfOne);
      for (const { owner, feedId } of due) await db.write((tx) => lookSoon(tx, owner, feedId));
      if (due.length > 0) platform.jobs.wake();
      return due.length;
    },
  };

  /** A look that dies is tried again in an hour; one that ends says itself when the next is due. */
  async function lookSoon(tx: Tx, owner: OwnerId, feedId: string): Promise<void> {
    await platform.jobs.enqueue(tx, lookAtFeed, { owner, label: '', payload: { owner, feedId }, dedupeKey: `feed:${feedId}` });
    await store.setTurn(tx, owner, feedId, clock.now() + periods.hourly);
  }

  async function check(owner: OwnerId, { lang, courseId }: Pick<Settings, 'lang' | 'courseId'>): Promise<void> {
    if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
    if (courseId !== null && (await library.course(owner, courseId)).lang !== lang) throw new DomainError('invalid-input', { where: 'courseId' });
  }

  async function found(owner: OwnerId, id: string): Promise<store.KeptFeed> {
    const feed = await store.findFeed(db.read, owner, id);
    if (!feed) throw new DomainError('feed-not-found');
    return feed;
  }

  async function one(owner: OwnerId, id: string): Promise<Feed> {
    const [feed] = await told(owner, [await found(owner, id)]);
    return feed as Feed;
  }

  /** With what waits in each, and when it is looked at next. */
  async function told(owner: OwnerId, feeds: readonly store.KeptFeed[]): Promise<Feed[]> {
    const [waiting, turns] = await Promise.all([
      waitingPerFeed(db.read, owner),
      store.turnsOf(
        db.read,
        feeds.map(({ id }) => id),
      ),
    ]);
    return feeds.map(({ etag: _, lastModified: __, failures: ___, readAt: ____, ...feed }) => ({
      ...feed,
      waiting: waiting.get(feed.id) ?? 0,
      nextAt: turns.get(feed.id) ?? clock.now(),
    }));
  }
}

/** What was given up a month ago is forgotten. */
export const forgetUnfollowed = ({ db, clock }: Pick<Platform, 'db' | 'clock'>): UpkeepKind =>
  upkeepKind('forget-feeds', async (work) => {
    const before = clock.now() - keptFor;
    for (const owner of await everyOwner(db.read))
      for (const id of await store.unfollowedBefore(db.read, owner, before)) await work.write((tx) => store.removeFeed(tx, owner, id, before));
  });
