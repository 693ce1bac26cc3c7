import type { Lesson } from '@glossa/contract';
import { isLoadedKey } from '@glossa/messages';
import { Check, Keyboard, Pencil, Search, Share2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { openPalette } from '../app/find.tsx';
import { type KeyAct, useKeyShown, useKeys } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { ShareDialog } from '../publishing/share-dialog.tsx';
import { SharedAs } from '../publishing/shared-as.tsx';
import { MenuPopover } from '../ui/menu-popover.tsx';
import { useMedia } from '../ui/use-media.ts';
import { views } from './views.ts';

export interface ReaderMenuProps {
  children: ReactElement<Record<string, unknown>>;
  lesson: Lesson | undefined;
  /** The view that is shown, as in the address. */
  view: string;
  go: (view: string) => void;
  onKeys: () => void;
}

/** What else can be done with a lesson while reading it. */
export function ReaderMenu({ children, lesson, view, go, onKeys, opened }: ReaderMenuProps & { opened: boolean }) {
  const say = useText();
  const keys = useKeys();
  const shown = useKeyShown();
  const note = (act: KeyAct) => keys[act] && <kbd>{shown(keys[act])}</kbd>;
  const [sharing, setSharing] = useState(false);
  const phone = useMedia('(max-width: 640px)');
  // On a phone the bar is one row: the views are in the menu.
  const viewActions = views.map(({ name, suffix }) => ({
    id: name,
    label: say(`reading.view.${name}`),
    icon: <Check size={16} aria-hidden style={{ visibility: view === suffix ? 'visible' : 'hidden' }} />,
    run: () => go(suffix),
  }));
  // Its words come after those of the reader.
  const share = lesson && isLoadedKey('publishing.share') && { ...sharedTo(lesson.id), label: say('publishing.share'), run: () => setSharing(true) };
  return (
    <>
      <MenuPopover
        label={say('reading.more')}
        opened={opened}
        actions={[
          ...(phone ? [...viewActions, null] : []),
          { id: 'find', label: say('common.find'), icon: <Search size={16} aria-hidden />, run: openPalette },
          { id: 'edit', label: say('reading.editText'), icon: <Pencil size={16} aria-hidden />, note: note('edit'), run: () => go('edit') },
          ...(share ? [share] : []),
          { id: 'keys', label: say('reading.showKeys'), icon: <Keyboard size={16} aria-hidden />, note: note('help'), run: onKeys },
        ]}
      >
        {children}
      </MenuPopover>
      {sharing && lesson && <ShareDialog of={{ kind: 'lesson', id: lesson.id }} title={lesson.title} onClose={() => setSharing(false)} />}
    </>
  );
}

const sharedTo = (id: string) => ({ id: 'share', icon: <Share2 size={16} aria-hidden />, note: <SharedAs of={{ kind: 'lesson', id }} /> });
