import type { FeedItem, FeedItemState, Preview } from '@glossa/contract';
import type { Importing } from '../importing/importing.ts';
import { fromCursor, type Piece, pieceOf } from '../platform/cursor.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { KeptFeed } from './following.store.ts';
import type { ItemImports } from './item-imports.ts';
import { itemPage } from './item-pages.ts';
import * as items from './items.store.ts';

/** What the feeds of a learner brought: looked through, imported, put away. `found` answers a feed of theirs, or throws. */
export function createItems(
  { db }: Pick<Platform, 'db'>,
  importing: Importing,
  imports: ItemImports,
  found: (owner: OwnerId, id: string) => Promise<KeptFeed>,
) {
  return {
    async listItems(
      owner: OwnerId,
      id: string,
      given: { state?: FeedItemState | undefined; cursor?: string | undefined; limit: number },
    ): Promise<Piece<FeedItem>> {
      const { cursor, limit, state } = given;
      await found(owner, id);
      await imports.settle(owner, id);
      const before = cursor === undefined ? undefined : fromCursor(cursor, ['string'])[0];
      const rows = await items.listItems(db.read, owner, id, { state, before, limit: limit + 1 });
      const { next, items: piece } = pieceOf(rows, limit, (last) => [last.id]);
      return { items: piece.map(shown), next };
    },

    /** Begins the imports of those that wait. */
    async importItems(owner: OwnerId, id: string, chosen: readonly string[]): Promise<FeedItem[]> {
      const feed = await found(owner, id);
      await db.write((tx) => items.beginTries(tx, owner, id, chosen));
      await imports.begin(owner, feed);
      return (await items.itemsById(db.read, owner, id, chosen)).map(shown);
    },

    async sortItems(owner: OwnerId, id: string, chosen: readonly string[], state: 'waiting' | 'dismissed'): Promise<FeedItem[]> {
      await found(owner, id);
      const from = state === 'waiting' ? 'dismissed' : 'waiting';
      await db.write((tx) => items.moveItems(tx, owner, id, chosen, from, state));
      return (await items.itemsById(db.read, owner, id, chosen)).map(shown);
    },

    /** What an item would be as a lesson. */
    async previewItem(owner: OwnerId, id: string, itemId: string): Promise<Preview> {
      const feed = await found(owner, id);
      const [item] = await items.itemsById(db.read, owner, id, [itemId]);
      if (!item) throw new DomainError('not-found');
      if (item.content !== null) return importing.previewFile(owner, { name: 'page.html', bytes: Buffer.from(itemPage(item, feed)), lang: feed.lang });
      if (item.link === null) throw new DomainError('text-empty');
      return importing.previewUrl(owner, { url: item.link, lang: feed.lang });
    },
  };
}

const shown = ({ content: _, tries: __, ...item }: items.KeptItem): FeedItem => item;
