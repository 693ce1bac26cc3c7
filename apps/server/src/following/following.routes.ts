import type { catalogues as cataloguesContract, following as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import { sendFetchedPicture } from '../platform/http/pictures.ts';
import type { Following } from './following.ts';

export const followingHandlers = (following: Following): Handlers<typeof contract> => ({
  findFeeds: ({ owner, body }) => following.find(owner, body.address),
  listFeeds: async ({ owner }) => ({ items: await following.list(owner) }),
  followFeed: ({ owner, body }) => following.follow(owner, body),
  getFeed: ({ owner, params }) => following.get(owner, params.id),
  changeFeed: ({ owner, params, body }) => following.change(owner, params.id, body),
  unfollowFeed: async ({ owner, params }) => {
    await following.unfollow(owner, params.id);
    return {};
  },
  lookAtFeed: ({ owner, params }) => following.look(owner, params.id),
  listFeedItems: ({ owner, params, query }) => following.listItems(owner, params.id, query),
  importFeedItems: async ({ owner, params, body }) => ({ items: await following.importItems(owner, params.id, body.ids) }),
  sortFeedItems: async ({ owner, params, body }) => ({ items: await following.sortItems(owner, params.id, body.ids, body.state) }),
  previewFeedItem: ({ owner, params }) => following.previewItem(owner, params.id, params.itemId),
});

export const cataloguesHandlers = ({ catalogues }: Following): Handlers<typeof cataloguesContract> => ({
  listCatalogues: async ({ owner }) => ({ items: await catalogues.list(owner) }),
  openCatalogue: ({ owner, body }) => catalogues.open(owner, body),
  searchCatalogue: ({ owner, body }) => catalogues.search(owner, body),
  forgetCatalogue: async ({ owner, params }) => {
    await catalogues.forget(owner, params.id);
    return {};
  },
  getCover: async ({ query, reply }) => sendFetchedPicture(reply, await catalogues.cover(query.address)),
});
