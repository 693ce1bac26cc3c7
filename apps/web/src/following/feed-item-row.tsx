import type { Feed, FeedItem } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useFailed } from '../app/failed.ts';
import { codeText } from '../app/problem.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { useImportItems, usePreviewItem, useSortItems } from './feeds.ts';
import { KnownBefore } from './known-before.tsx';

interface Row {
  feed: Feed;
  item: FeedItem;
  /** Of one item at a time it is shown how much is known. */
  isLookedAt: boolean;
  lookAt: () => void;
}

export function FeedItemRow({ feed, item, isLookedAt, lookAt }: Row) {
  const say = useText();
  const names = useNames();
  const waits = item.state === 'waiting';
  const preview = usePreviewItem(feed.id, item.id, waits && isLookedAt);
  const title = item.title || item.summary.slice(0, 80);
  const facts = [names.day(item.publishedAt ?? item.foundAt), item.author].filter(Boolean).join(' · ');
  const told = item.problem && codeText(say, item.problem.code, item.problem.params);
  const isShown = isLookedAt && preview.isSuccess;
  return (
    <article className="feed-item" data-state={item.state}>
      <div lang={feed.lang}>
        <h3 dir="auto">
          {item.lessonId ? (
            <Link to="/lessons/$id" params={{ id: item.lessonId }}>
              {title}
            </Link>
          ) : item.link ? (
            <a href={item.link} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
        {waits && item.summary && item.title && (
          <p className="feed-summary" dir="auto">
            {item.summary}
          </p>
        )}
      </div>
      <p className="small faint">{facts}</p>
      {told && (
        <p className="small following-problem">
          <TriangleAlert size={14} aria-hidden />
          {told.title}. {told.detail}
        </p>
      )}
      {waits && isLookedAt && preview.data && <KnownBefore title={title} preview={preview.data} again={preview.refetch} />}
      {waits && isLookedAt && <ProblemNote error={preview.error} />}
      <Ways feed={feed} item={item} title={title} preview={isShown ? null : lookAt} looking={preview.isFetching && isLookedAt} />
    </article>
  );
}

interface WaysProps {
  feed: Feed;
  item: FeedItem;
  title: string;
  preview: (() => void) | null;
  looking: boolean;
}

function Ways({ feed, item, title, preview, looking }: WaysProps) {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const take = useImportItems(feed.id);
  const sort = useSortItems(feed.id);
  const ids = [item.id];
  if (item.state === 'importing')
    return (
      <p className="small muted" role="status">
        {say('following.importing')}
      </p>
    );
  if (item.state === 'imported')
    return item.lessonId === null ? null : (
      <div className="row">
        <Link to="/lessons/$id" params={{ id: item.lessonId }} className={buttonClass({ small: true })} aria-label={say('jobs.readOf', { label: title })}>
          {say('following.read')}
        </Link>
      </div>
    );
  if (item.state === 'dismissed')
    return (
      <div className="row">
        <Button small aria-label={say('following.bringBackOf', { title })} onPress={() => sort.mutate({ ids, state: 'waiting' }, { onError })}>
          {say('following.bringBack')}
        </Button>
      </div>
    );
  const dismiss = () =>
    sort.mutate(
      { ids, state: 'dismissed' },
      {
        onError,
        onSuccess: () =>
          toast.show({
            text: say('following.dismissed', { count: 1 }),
            action: { label: say('common.undo'), run: () => sort.mutate({ ids, state: 'waiting' }, { onError }) },
          }),
      },
    );
  return (
    <div className="row wrap">
      <Button small look="soft" aria-label={say('following.importOf', { title })} isPending={take.isPending} onPress={() => take.mutate(ids, { onError })}>
        {say('common.import')}
      </Button>
      {preview && (
        <Button small look="quiet" aria-label={say('following.previewOf', { title })} isPending={looking} onPress={preview}>
          {say('following.preview')}
        </Button>
      )}
      <Button small look="quiet" aria-label={say('following.dismissOf', { title })} isPending={sort.isPending} onPress={dismiss}>
        {say('following.dismiss')}
      </Button>
    </div>
  );
}
