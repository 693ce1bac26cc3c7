import { type CallOf, type Feed, type FeedItem, type FeedItemState, following } from '@glossa/contract';
import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';

/** How a feed is to be followed. */
export type FeedWish = Omit<CallOf<typeof following.followFeed>['body'], 'address' | 'site'>;

const soon = 1000;
const isNew = (feed: Feed | undefined): boolean => feed?.lookedAt === null;

export const useFeeds = () =>
  useQuery({
    queryKey: ['feeds', 'list'],
    queryFn: async () => (await api.call(following.listFeeds, {})).items,
    // One that was just added is looked at now.
    refetchInterval: ({ state }) => (state.data?.some(isNew) ? soon : false),
  });

/** One feed; asked for again and again until it was looked at after `since`. */
export const useFeed = (id: string, since?: number | null) =>
  useQuery({
    queryKey: ['feeds', id],
    queryFn: () => api.call(following.getFeed, { params: { id } }),
    refetchInterval: ({ state }) => (isNew(state.data) || (since !== undefined && state.data?.lookedAt === since) ? soon : false),
  });

type ItemPage = { items: FeedItem[]; next: string | null };
type Items = InfiniteData<ItemPage, string | null>;
const hasImports = (items: Items | undefined): boolean => Boolean(items?.pages.some((page) => page.items.some(({ state }) => state === 'importing')));
const keyOf = (id: string, state: FeedItemState | undefined, lookedAt: number | null) => ['feeds', id, 'items', { state, lookedAt }];

/** What a feed told of, newest first; asked for again after each look, and while imports go on. */
export const useFeedItems = ({ id, lookedAt }: Feed, state?: FeedItemState) =>
  useInfiniteQuery({
    queryKey: keyOf(id, state, lookedAt),
    queryFn: ({ pageParam }) =>
      api.call(following.listFeedItems, { params: { id }, query: { limit: 100, ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
    refetchInterval: (query) => (hasImports(query.state.data) ? soon : false),
  });

/** After any act on feeds: all that shows them asks again. */
function useFresh() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['feeds'] });
  };
}

/** Acts answer with the items as they are now, which are shown at once. */
function useShowItems(feedId: string) {
  const client = useQueryClient();
  const fresh = useFresh();
  return ({ items }: { items: FeedItem[] }) => {
    const now = new Map(items.map((item) => [item.id, item]));
    client.setQueriesData<Items>(
      { queryKey: ['feeds', feedId, 'items'] },
      (before) => before && { ...before, pages: before.pages.map((page) => ({ ...page, items: page.items.map((item) => now.get(item.id) ?? item) })) },
    );
    fresh();
  };
}

export const useFindFeeds = () => useMutation({ mutationFn: (address: string) => api.call(following.findFeeds, { body: { address } }) });

export const useFollow = () =>
  useMutation({
    mutationFn: (body: CallOf<typeof following.followFeed>['body']) => api.call(following.followFeed, { body }),
    onSettled: useFresh(),
  });

export const useChangeFeed = () =>
  useMutation({
    mutationFn: ({ id, change }: { id: string; change: CallOf<typeof following.changeFeed>['body'] }) =>
      api.call(following.changeFeed, { params: { id }, body: change }),
    onSettled: useFresh(),
  });

export const useUnfollow = () => useMutation({ mutationFn: (id: string) => api.call(following.unfollowFeed, { params: { id } }), onSettled: useFresh() });

export const useLook = () => useMutation({ mutationFn: (id: string) => api.call(following.lookAtFeed, { params: { id }, body: {} }), onSettled: useFresh() });

export const useImportItems = (id: string) =>
  useMutation({ mutationFn: (ids: string[]) => api.call(following.importFeedItems, { params: { id }, body: { ids } }), onSuccess: useShowItems(id) });

export const useSortItems = (id: string) =>
  useMutation({
    mutationFn: (body: { ids: string[]; state: 'waiting' | 'dismissed' }) => api.call(following.sortFeedItems, { params: { id }, body }),
    onSuccess: useShowItems(id),
  });

/** What an item would be as a lesson; asked for only where that is wanted, since its page may have to be fetched. */
export const usePreviewItem = (feedId: string, itemId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['feed-item', itemId],
    queryFn: () => api.call(following.previewFeedItem, { params: { id: feedId, itemId }, body: {} }),
    enabled,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/** Every item that waits, a hundred at most. */
export const waitingIds = async (id: string): Promise<string[]> =>
  (await api.call(following.listFeedItems, { params: { id }, query: { state: 'waiting', limit: 100 } })).items.map((item) => item.id);
