import type { Feed } from '@glossa/contract';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { ShowMore } from '../app/show-more.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { useToast } from '../ui/toast.tsx';
import { FeedItemRow } from './feed-item-row.tsx';
import { useFeedItems, useImportItems, useSortItems, waitingIds } from './feeds.ts';

/** What a feed told of: to import, to read, or to put aside. */
export function FeedItems({ feed }: { feed: Feed }) {
  const say = useText();
  const [view, setView] = useState<'texts' | 'dismissed'>('texts');
  const [looked, setLooked] = useState<string | null>(null);
  const list = useFeedItems(feed, view === 'dismissed' ? 'dismissed' : undefined);
  const items = (list.data?.pages ?? []).flatMap((page) => page.items).filter(({ state }) => (state === 'dismissed') === (view === 'dismissed'));
  return (
    <section aria-labelledby="items">
      <div className="following-head following-items-head">
        <h2 id="items">{say('following.texts')}</h2>
        <Segments
          label={say('following.view')}
          value={view}
          onChange={setView}
          choices={(['texts', 'dismissed'] as const).map((id) => ({ id, label: say(`following.view.${id}`) }))}
        />
        {view === 'texts' && feed.waiting > 1 && <All feed={feed} />}
      </div>
      {list.isError && <LoadFailed error={list.error} retry={list.refetch} />}
      {(list.isPending || (feed.lookedAt === null && items.length === 0)) && <Skeleton label={say('common.loading')} />}
      {list.data && feed.lookedAt !== null && items.length === 0 && (
        <EmptyState boxed title={say(`following.none.${view}`)} detail={say(`following.none.${view}Detail`)} />
      )}
      {items.length > 0 && (
        <ul className="box following-list">
          {items.map((item) => (
            <li key={item.id}>
              <FeedItemRow feed={feed} item={item} isLookedAt={looked === item.id} lookAt={() => setLooked(item.id)} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore list={list} />
    </section>
  );
}

/** Acts on everything that waits; the number stands on the button. */
function All({ feed }: { feed: Feed }) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const sort = useSortItems(feed.id);
  const take = useImportItems(feed.id);
  const importAll = async () => {
    const ids = await waitingIds(feed.id);
    if (ids.length > 0) await take.mutateAsync(ids);
  };
  const dismissAll = async () => {
    const ids = await waitingIds(feed.id);
    if (ids.length === 0) return;
    await sort.mutateAsync({ ids, state: 'dismissed' });
    const back = () => sort.mutate({ ids, state: 'waiting' }, { onError });
    toast.show({ text: say('following.dismissed', { count: ids.length }), action: { label: say('common.undo'), run: back } });
  };
  const count = feed.waiting;
  return (
    <div className="row wrap">
      <Button small look="quiet" isPending={sort.isPending} onPress={() => void dismissAll().catch(onError)}>
        {say('following.dismissAll')}
      </Button>
      <Button small isPending={take.isPending} onPress={() => void importAll().catch(onError)}>
        {say('following.importAll', { count })}
      </Button>
    </div>
  );
}
