import './following.css';
import type { Feed } from '@glossa/contract';
import { Link } from '@tanstack/react-router';
import { Rss, TriangleAlert } from 'lucide-react';
import { LoadFailed } from '../app/load-failed.tsx';
import { codeText } from '../app/problem.ts';
import { Screen } from '../app/screen.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useNames } from '../i18n/use-names.ts';
import { EmptyState, Skeleton } from '../ui/state.tsx';
import { AddFeed } from './add-feed.tsx';
import { Doors } from './doors.tsx';
import { FeedMenu } from './feed-menu.tsx';
import { useFeeds } from './feeds.ts';
import { hostOf } from './host.ts';

/** Feeds that are followed, with what waits in each; and the way to follow another. */
export function FeedsScreen() {
  const say = useText();
  const feeds = useFeeds();
  return (
    <Screen title={say('following.feeds')} narrow>
      <div className="screen-head">
        <h1 className="grow">{say('following.feeds')}</h1>
        <Doors />
      </div>
      <AddFeed />
      {feeds.isError && <LoadFailed error={feeds.error} retry={feeds.refetch} />}
      {feeds.isPending && <Skeleton label={say('common.loading')} />}
      {feeds.data?.length === 0 && <EmptyState boxed title={say('following.empty.title')} detail={say('following.empty.detail')} />}
      {feeds.data && feeds.data.length > 0 && (
        <section aria-labelledby="followed">
          <h2 id="followed" className="following-head">
            {say('following.followed')}
          </h2>
          <ul className="box following-list">
            {feeds.data.map((feed) => (
              <li key={feed.id}>
                <FeedRow feed={feed} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Screen>
  );
}

function FeedRow({ feed }: { feed: Feed }) {
  const say = useText();
  const names = useNames();
  const { waiting, problem, lookedAt, lang, site, address } = feed;
  const facts = [
    names.language(lang),
    hostOf(site ?? address),
    lookedAt === null ? say('following.looking') : say('following.lookedAt', { when: names.moment(lookedAt) }),
  ];
  return (
    <div className="feed-row">
      <Rss size={18} aria-hidden />
      <div className="grow">
        <h3 className="clip">
          <Link to="/feeds/$id" params={{ id: feed.id }} lang={lang} dir="auto">
            {feed.title}
          </Link>
        </h3>
        <p className="small faint clip">{facts.join(' · ')}</p>
        {problem && (
          <p className="small following-problem">
            <TriangleAlert size={14} aria-hidden />
            {codeText(say, problem.code, problem.params).title}
          </p>
        )}
      </div>
      {waiting > 0 && <span className="feed-count num">{say('following.waiting', { count: waiting })}</span>}
      <FeedMenu feed={feed} />
    </div>
  );
}
