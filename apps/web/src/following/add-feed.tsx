import type { FoundFeed } from '@glossa/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { usePreferences } from '../accounts/accounts.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { Button, buttonClass } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { AddressForm } from './address-form.tsx';
import { FeedFields, useFeedFields } from './feed-fields.tsx';
import { useFindFeeds, useFollow } from './feeds.ts';
import { hostOf } from './host.ts';

/** A feed is found by its own address or by its site's, shown, and followed. */
export function AddFeed() {
  const say = useText();
  const find = useFindFeeds();
  const [chosen, setChosen] = useState<string | null>(null);
  const found = find.data?.items ?? [];
  const feed = found.find(({ address }) => address === chosen) ?? found[0];
  const catalogue = find.data?.catalogue;
  const search = (address: string) => {
    setChosen(null);
    find.mutate(address);
  };
  return (
    <section className="box following-add" aria-labelledby="add-feed">
      <h2 id="add-feed">{say('following.add')}</h2>
      <AddressForm
        label={say('following.address')}
        hint={say('following.addressHint')}
        action={say('following.find')}
        send={search}
        busy={find.isPending}
        error={find.error}
      />
      {catalogue && (
        <p className="note calm" role="status">
          <span>
            {say('following.isCatalogue')}{' '}
            <Link to="/catalogues" search={{ at: catalogue }}>
              {say('following.openCatalogue')}
            </Link>
          </span>
        </p>
      )}
      {found.length > 1 && (
        <Select
          label={say('following.several', { count: found.length })}
          value={feed?.address ?? null}
          onChange={setChosen}
          choices={found.map(({ address, title }) => ({ id: address, label: title }))}
        />
      )}
      {feed && <Found key={feed.address} feed={feed} done={find.reset} />}
    </section>
  );
}

function Found({ feed, done }: { feed: FoundFeed; done: () => void }) {
  const say = useText();
  const navigate = useNavigate();
  const { lang } = usePreferences();
  const follow = useFollow();
  const fields = useFeedFields({ title: feed.title, lang: feed.lang ?? lang, schedule: 'daily', taking: 'wait' });
  const begin = async () => {
    const wish = await fields.wish();
    if (!wish) return;
    const { id } = await follow.mutateAsync({ ...wish, address: feed.address, site: feed.site });
    done();
    await navigate({ to: '/feeds/$id', params: { id } });
  };
  return (
    <div className="following-found" role="status">
      <div>
        <h3 lang={feed.lang ?? undefined} dir="auto">
          {feed.title}
        </h3>
        <p className="small muted clip">{hostOf(feed.address)}</p>
        <ul className="following-newest small" lang={feed.lang ?? undefined}>
          {feed.items.map(({ title }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: titles may repeat, and the list never changes
            <li key={at} dir="auto">
              {title}
            </li>
          ))}
        </ul>
        {feed.items.length === 0 && <p className="small muted">{say('following.foundEmpty')}</p>}
      </div>
      {feed.followed ? (
        <div className="stack">
          <p>{say('following.already')}</p>
          <Link to="/feeds/$id" params={{ id: feed.followed }} className={buttonClass()}>
            {say('following.open')}
          </Link>
        </div>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            // What goes wrong is said below, by the mutations' own errors.
            begin().catch(() => undefined);
          }}
        >
          <FeedFields fields={fields} />
          <ProblemNote error={follow.error ?? fields.error} />
          <Button type="submit" look="primary" isPending={follow.isPending || fields.busy}>
            {say('following.follow')}
          </Button>
        </form>
      )}
    </div>
  );
}
