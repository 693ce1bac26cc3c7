import './following.css';
import type { Feed } from '@glossa/contract';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { isProblem } from '../app/api.ts';
import { useFailed } from '../app/failed.ts';
import { LoadFailed } from '../app/load-failed.tsx';
import { NotFoundPage } from '../app/pages.tsx';
import { codeText } from '../app/problem.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { useCourse } from '../library/library.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { Note, Skeleton } from '../ui/state.tsx';
import { FeedItems } from './feed-items.tsx';
import { FeedMenu } from './feed-menu.tsx';
import { useFeed, useLook } from './feeds.ts';

export function FeedScreen() {
  const say = useText();
  const onError = useFailed();
  const { id = '' } = useParams({ strict: false });
  const [since, setSince] = useState<number | null>();
  const feed = useFeed(id, since);
  const look = useLook();
  if (isProblem(feed.error, 'feed-not-found', 'invalid-input')) return <NotFoundPage />;
  const lookNow = () => {
    setSince(feed.data?.lookedAt ?? null);
    look.mutate(id, { onError });
  };
  const looking = feed.data?.lookedAt === null || (since !== undefined && feed.data?.lookedAt === since);
  return (
    <Screen title={feed.data?.title ?? say('following.feed')} narrow>
      <p className="following-back">
        <Link to="/feeds" className={buttonClass({ look: 'quiet', small: true })}>
          <ArrowLeft size={16} aria-hidden className="flip" />
          {say('following.feeds')}
        </Link>
      </p>
      {feed.isPending && <Skeleton label={say('common.loading')} />}
      {feed.isError && <LoadFailed error={feed.error} retry={feed.refetch} />}
      {feed.data && <Head feed={feed.data} look={lookNow} looking={looking} />}
      {feed.data && <FeedItems key={id} feed={feed.data} />}
    </Screen>
  );
}

function Head({ feed, look, looking }: { feed: Feed; look: () => void; looking: boolean }) {
  const say = useText();
  const names = useNames();
  const navigate = useNavigate();
  const course = useCourse(feed.courseId ?? '', feed.courseId !== null).data?.title ?? say('library.quickImports');
  const { problem, lookedAt, nextAt } = feed;
  const told = problem && codeText(say, problem.code, problem.params);
  const facts = [
    names.language(feed.lang),
    say('following.into', { course }),
    say(`following.schedule.${feed.schedule}`),
    say(`following.taking.${feed.taking}`),
  ];
  return (
    <header className="feed-head">
      <div className="row">
        <div className="grow stack">
          <h1 lang={feed.lang} dir="auto">
            {feed.title}
          </h1>
        </div>
        <Button onPress={look} isPending={looking}>
          <RefreshCw size={16} aria-hidden />
          {say('following.look')}
        </Button>
        <FeedMenu feed={feed} look={look} gone={() => void navigate({ to: '/feeds' })} />
      </div>
      <p className="small muted">{facts.join(' · ')}</p>
      <p className="small faint" role="status">
        {looking || lookedAt === null ? say('following.looking') : say('following.looked', { when: names.moment(lookedAt), next: names.moment(nextAt) })}
      </p>
      {told && <Note title={told.title} detail={`${told.detail} ${say('following.keepsTrying')}`} />}
    </header>
  );
}
