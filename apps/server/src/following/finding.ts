import type { FoundFeed } from '@glossa/contract';
import type { Feed as ReadFeed } from '@glossa/formats/feeds';
import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { feedAt } from './following.store.ts';
import { feedTypes } from './look-at-feed.ts';
import { findLimit, type ReadAnswer } from './reading-answers.ts';

/** So many of the feeds that a page tells of are looked at, and so many of their items shown. */
const [mostToldOf, mostShown] = [4, 5];
const wanted = `text/html,application/xhtml+xml,${feedTypes}`;

interface Found {
  items: FoundFeed[];
  catalogue: string | null;
}

/** Finds the feeds an address leads to: its own, or those that the page there tells of. */
export function createFinding({ db, fetch }: Pick<Platform, 'db' | 'fetch'>, readAnswer: ReadAnswer) {
  const fetched = (address: string): Promise<Fetched> => fetch(address, { maxBytes: findLimit, accept: wanted });
  const read = (owner: OwnerId, answer: Fetched): Promise<ReadFeed | 'catalogue' | null> => readAnswer(owner, 'feedOrCatalogue', answer).catch(orNull);

  return async (owner: OwnerId, typed: string): Promise<Found> => {
    const answer = await fetched(typed);
    const own = await read(owner, answer);
    if (own === 'catalogue') return { items: [], catalogue: answer.url };
    if (own) return { items: [await shown(owner, typed.trim(), own, '')], catalogue: null };
    const links = await readAnswer(owner, 'feedsOfPage', answer);
    const items: FoundFeed[] = [];
    for (const link of links.filter(({ kind }) => kind === 'feed').slice(0, mostToldOf)) items.push(...(await told(owner, link)));
    const catalogue = links.find(({ kind }) => kind === 'catalogue')?.address ?? null;
    if (items.length === 0 && catalogue === null) throw new DomainError('not-a-feed');
    return { items, catalogue };
  };

  /** What a page tells of may be gone, or none: then it is left out. */
  async function told(owner: OwnerId, { address, title }: { address: string; title: string }): Promise<FoundFeed[]> {
    try {
      const feed = await read(owner, await fetched(address));
      return feed === null || feed === 'catalogue' ? [] : [await shown(owner, address, feed, title)];
    } catch (error) {
      if (error instanceof DomainError) return [];
      throw error;
    }
  }

  async function shown(owner: OwnerId, typed: string, { title, lang, site, items }: ReadFeed, otherwise: string): Promise<FoundFeed> {
    const address = withoutPlace(typed);
    return {
      address,
      title: title || otherwise || new URL(address).host,
      lang,
      site,
      items: items.slice(0, mostShown).map((item) => ({ title: item.title || item.summary.slice(0, 100), publishedAt: item.publishedAt })),
      followed: (await feedAt(db.read, owner, address))?.id ?? null,
    };
  }
}

/** An address without the place in the page that it may name: with it and without, it is one feed. */
export function withoutPlace(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** What is no feed is none; other problems are told. */
function orNull(error: unknown): null {
  if (error instanceof DomainError && error.code === 'not-a-feed') return null;
  throw error;
}
