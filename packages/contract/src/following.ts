import { z } from 'zod';
import { preview } from './importing.ts';
import { route } from './route.ts';
import { id, lang, listOf, nothing, paging, time, title } from './values.ts';

/** How often a feed is looked at. */
export const feedSchedule = z.enum(['hourly', 'six-hourly', 'daily', 'weekly']);
/** What becomes of a new item: it waits to be chosen, or is imported by itself. */
export const feedTaking = z.enum(['wait', 'import']);

/** An address of the web as people type it. */
export const typedAddress = z.string().trim().min(1).max(2000);

const itemProblem = z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });

export const feed = z.object({
  id,
  address: z.string(),
  title: z.string(),
  /** The page it belongs to. */
  site: z.string().nullable(),
  lang,
  /** Where its texts go; null for the default course of the language. */
  courseId: id.nullable(),
  schedule: feedSchedule,
  taking: feedTaking,
  /** How many of its items wait to be chosen. */
  waiting: z.int(),
  /** When it was looked at last, whether that succeeded or not; null where it has not been yet. */
  lookedAt: time.nullable(),
  /** When it is looked at next. */
  nextAt: time,
  /** Why the last look failed; null where it did not. */
  problem: itemProblem.nullable(),
  createdAt: time,
});

/**
 * `waiting` can be imported or dismissed; `importing` has a job; `imported` has a lesson; `dismissed` is not wanted.
 * An import that fails waits again, with its problem.
 */
export const feedItemState = z.enum(['waiting', 'importing', 'imported', 'dismissed']);

export const feedItem = z.object({
  id,
  title: z.string(),
  /** The page it stands on. */
  link: z.string().nullable(),
  author: z.string().nullable(),
  summary: z.string(),
  publishedAt: time.nullable(),
  foundAt: time,
  state: feedItemState,
  jobId: id.nullable(),
  lessonId: id.nullable(),
  problem: itemProblem.nullable(),
});

/** A feed that an address leads to, before it is followed. */
export const foundFeed = z.object({
  address: z.string(),
  title: z.string(),
  lang: lang.nullable(),
  site: z.string().nullable(),
  /** What it tells of, newest first. */
  items: z.array(z.object({ title: z.string(), publishedAt: time.nullable() })),
  /** The feed itself where it is followed already. */
  followed: id.nullable(),
});

const params = z.object({ id });
const settings = z.object({ title, lang, courseId: id.nullable(), schedule: feedSchedule, taking: feedTaking });
const chosen = z.object({ ids: z.array(id).min(1).max(100) });
const unfetched = [
  'address-invalid',
  'address-not-public',
  'address-refused',
  'address-unreachable',
  'file-too-large',
  'file-not-text',
  'file-damaged',
] as const;

export const following = {
  findFeeds: route({
    method: 'POST',
    path: '/api/v1/feeds/find',
    id: 'findFeeds',
    access: 'reader',
    scope: 'write',
    summary: 'The feeds that an address leads to: it may be that of a feed, or of a site that tells of its feeds. Nothing is kept.',
    body: z.object({ address: typedAddress }),
    answer: z.object({
      items: z.array(foundFeed),
      /** Where the address is that of a catalogue of books, or tells of one. */
      catalogue: z.string().nullable(),
    }),
    problems: [...unfetched, 'not-a-feed', 'file-too-hard', 'too-many-requests'],
  }),
  listFeeds: route({
    method: 'GET',
    path: '/api/v1/feeds',
    id: 'listFeeds',
    access: 'reader',
    scope: 'read',
    summary: 'The feeds that are followed, by their titles.',
    answer: z.object({ items: z.array(feed) }),
  }),
  followFeed: route({
    method: 'POST',
    path: '/api/v1/feeds',
    id: 'followFeed',
    access: 'reader',
    scope: 'write',
    status: 201,
    summary: 'Follows a feed, which is looked at soon and then by its schedule. One that is followed already stays as it is.',
    body: settings.extend({ address: typedAddress, site: z.string().max(2000).nullable().default(null) }),
    answer: feed,
    problems: ['address-invalid', 'address-not-public', 'language-unknown', 'course-not-found', 'too-many-feeds'],
  }),
  getFeed: route({
    method: 'GET',
    path: '/api/v1/feeds/:id',
    id: 'getFeed',
    access: 'reader',
    scope: 'read',
    summary: 'One feed.',
    params,
    answer: feed,
    problems: ['feed-not-found'],
  }),
  changeFeed: route({
    method: 'PATCH',
    path: '/api/v1/feeds/:id',
    id: 'changeFeed',
    access: 'reader',
    scope: 'write',
    summary: 'Changes how a feed is followed.',
    params,
    body: settings.partial(),
    answer: feed,
    problems: ['feed-not-found', 'language-unknown', 'course-not-found'],
  }),
  unfollowFeed: route({
    method: 'DELETE',
    path: '/api/v1/feeds/:id',
    id: 'unfollowFeed',
    access: 'reader',
    scope: 'write',
    summary: 'Follows a feed no longer. What it told of is kept for 30 days, in case it is followed again; lessons made of it stay.',
    params,
    answer: nothing,
    problems: ['feed-not-found'],
  }),
  lookAtFeed: route({
    method: 'POST',
    path: '/api/v1/feeds/:id/look',
    id: 'lookAtFeed',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary: 'Looks at a feed soon, whatever its schedule says; `lookedAt` tells when that is done.',
    params,
    body: nothing,
    answer: feed,
    problems: ['feed-not-found'],
  }),
  listFeedItems: route({
    method: 'GET',
    path: '/api/v1/feeds/:id/items',
    id: 'listFeedItems',
    access: 'reader',
    scope: 'read',
    summary: 'What a feed told of, newest first.',
    params,
    query: z.object({ ...paging, state: feedItemState.optional() }),
    answer: listOf(feedItem),
    problems: ['feed-not-found', 'invalid-cursor'],
  }),
  importFeedItems: route({
    method: 'POST',
    path: '/api/v1/feeds/:id/import',
    id: 'importFeedItems',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary: 'Makes lessons of items that wait, each as a job. Items in any other state stay as they are.',
    params,
    body: chosen,
    answer: z.object({ items: z.array(feedItem) }),
    problems: ['feed-not-found'],
  }),
  sortFeedItems: route({
    method: 'POST',
    path: '/api/v1/feeds/:id/sort',
    id: 'sortFeedItems',
    access: 'reader',
    scope: 'write',
    summary: 'Puts items that wait aside as not wanted, or has those wait again.',
    params,
    body: chosen.extend({ state: z.enum(['waiting', 'dismissed']) }),
    answer: z.object({ items: z.array(feedItem) }),
    problems: ['feed-not-found'],
  }),
  previewFeedItem: route({
    method: 'POST',
    path: '/api/v1/feeds/:id/items/:itemId/preview',
    id: 'previewFeedItem',
    access: 'reader',
    scope: 'write',
    summary: 'What an item would be as a lesson, and how much of it the learner knows; nothing is kept.',
    params: params.extend({ itemId: id }),
    body: nothing,
    answer: preview,
    problems: [...unfetched, 'feed-not-found', 'text-empty', 'text-too-long', 'file-protected', 'file-scanned', 'file-too-hard'],
  }),
} as const;

export type Feed = z.infer<typeof feed>;
export type FeedItem = z.infer<typeof feedItem>;
export type FeedItemState = z.infer<typeof feedItemState>;
export type FeedSchedule = z.infer<typeof feedSchedule>;
export type FeedTaking = z.infer<typeof feedTaking>;
export type FoundFeed = z.infer<typeof foundFeed>;
