import type { FoundFeed } from '@glossa/contract';
import type { Feed as ReadFeed } from '@glossa/formats/feeds';
import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { feedAt } from './following.store.ts';
import { feedLimit, feedTypes } from './look-at-feed.ts';
import { readAnswer } from './reading-answers.ts';

/** So many of the feeds that a page tells of are looked at, and so many of their items shown. */
const [mostFeeds, mostShown] = [4, 5];
const wanted = `text/html,application/xhtml+xml,${feedTypes}`;

interface Found {
  items: FoundFeed[];
  catalogue: string | null;
}

/** Finds the feeds an address leads to: its own, or those that the page there tells of. */
export function createFinding({ db, fetch }: Pick<Platform, 'db' | 'fetch'>) {
  const fetched = async (address: string): Promise<Fetched> => {
    const answer = await fetch(address, { maxBytes: feedLimit, accept: wanted });
    if (!answer) throw new DomainError('not-a-feed'); // nothing is known, so nothing can be unchanged
    return answer;
  };
  const asFeed = ({ bytes, url }: Fetched): Promise<ReadFeed | null> => readAnswer((formats) => formats.readFeed(bytes, { url })).catch(orNull);
  const isCatalogue = ({ bytes, url }: Fetched): Promise<boolean> =>
    readAnswer((formats) => formats.readCatalogue(bytes, { url })).then(
      () => true,
      () => false,
    );

  return async (owner: OwnerId, typed: string): Promise<Found> => {
    const answer = await fetched(typed);
    if (await isCatalogue(answer)) return { items: [], catalogue: answer.url };
    const own = await asFeed(answer);
    if (own) return { items: [await shown(owner, typed.trim(), own, '')], catalogue: null };
    const links = await readAnswer((formats) => formats.findFeeds(answer.bytes, { url: answer.url, charset: answer.charset ?? undefined }));
    const feeds = links.filter(({ kind }) => kind === 'feed').slice(0, mostFeeds);
    const items = await Promise.all(feeds.map((link) => told(owner, link)));
    const catalogue = links.find(({ kind }) => kind === 'catalogue')?.address ?? null;
    const readable = items.filter((item) => item !== null);
    if (readable.length === 0 && catalogue === null) throw new DomainError('not-a-feed');
    return { items: readable, catalogue };
  };

  /** What a page tells of may be gone, or none: then it is left out. */
  async function told(owner: OwnerId, { address, title }: { address: string; title: string }): Promise<FoundFeed | null> {
    try {
      const feed = await asFeed(await fetched(address));
      return feed && (await shown(owner, address, feed, title));
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  async function shown(owner: OwnerId, typed: string, { title, lang, site, items }: ReadFeed, otherwise: string): Promise<FoundFeed> {
    const address = new URL(typed).href;
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

/** What is no feed is none; other problems are told. */
function orNull(error: unknown): null {
  if (error instanceof DomainError && error.code === 'not-a-feed') return null;
  throw error;
}
