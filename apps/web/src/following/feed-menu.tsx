import type { Feed } from '@glossa/contract';
import { Ellipsis, ExternalLink, Pencil, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFailed } from '../app/failed.ts';
import { ProblemNote } from '../app/problem-note.tsx';
import { useText } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu } from '../ui/menu.tsx';
import { useToast } from '../ui/toast.tsx';
import { FeedFields, useFeedFields } from './feed-fields.tsx';
import { useChangeFeed, useFollow, useLook, useUnfollow } from './feeds.ts';

/** What can be done with a feed; `gone` is told when it is followed no longer. */
export function FeedMenu({ feed, look, gone }: { feed: Feed; look?: () => void; gone?: () => void }) {
  const say = useText();
  const onError = useFailed();
  const lookAt = useLook();
  const drop = useDrop(feed, gone);
  const [changing, setChanging] = useState(false);
  const label = say('common.more', { title: feed.title });
  return (
    <>
      <Menu
        label={label}
        actions={[
          { id: 'look', label: say('following.look'), icon: <RefreshCw size={16} />, run: look ?? (() => lookAt.mutate(feed.id, { onError })) },
          { id: 'change', label: say('following.change'), icon: <Pencil size={16} />, run: () => setChanging(true) },
          ...(feed.site
            ? [
                {
                  id: 'site',
                  label: say('following.site'),
                  icon: <ExternalLink size={16} />,
                  run: () => window.open(feed.site ?? '', '_blank', 'noopener,noreferrer'),
                },
              ]
            : []),
          null,
          { id: 'unfollow', label: say('following.unfollow'), icon: <Trash2 size={16} />, danger: true, run: drop },
        ]}
      >
        <IconButton label={label}>
          <Ellipsis size={18} aria-hidden />
        </IconButton>
      </Menu>
      {changing && <ChangeFeed feed={feed} onClose={() => setChanging(false)} />}
    </>
  );
}

/** It can be followed again at once, with all that waited. */
function useDrop(feed: Feed, gone?: () => void): () => void {
  const say = useText();
  const toast = useToast();
  const onError = useFailed();
  const unfollow = useUnfollow();
  const follow = useFollow();
  const { address, site, title, lang, courseId, schedule, taking } = feed;
  const back = () => follow.mutate({ address, site, title, lang, courseId, schedule, taking }, { onError });
  return () =>
    unfollow.mutate(feed.id, {
      onError,
      onSuccess: () => {
        gone?.();
        toast.show({ text: say('following.unfollowed', { title }), action: { label: say('common.undo'), run: back } });
      },
    });
}

function ChangeFeed({ feed, onClose }: { feed: Feed; onClose: () => void }) {
  const say = useText();
  const change = useChangeFeed();
  const fields = useFeedFields(feed);
  const save = async () => {
    const wish = await fields.wish();
    if (!wish) return;
    await change.mutateAsync({ id: feed.id, change: wish });
    onClose();
  };
  return (
    <Dialog
      title={say('following.changeTitle')}
      close={say('common.close')}
      cancel={say('common.cancel')}
      onClose={onClose}
      submit={{ label: say('common.save'), run: () => void save().catch(() => undefined), busy: change.isPending || fields.busy }}
    >
      <ProblemNote error={change.error ?? fields.error} />
      <FeedFields fields={fields} />
    </Dialog>
  );
}
