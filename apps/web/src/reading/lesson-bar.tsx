import type { Lesson } from '@glossa/contract';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { ALargeSmall, ArrowLeft, Check, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { openPalette } from '../app/find.tsx';
import { useText } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Menu } from '../ui/menu.tsx';
import { useMedia } from '../ui/use-media.ts';
import { useReaderActs } from './offered-acts.ts';
import type { ReadingChoice } from './readings.ts';
import type { TextLook } from './text-look.ts';
import type { TextMenuProps } from './text-menu-button.tsx';

const CorrectionsDialog = lazy(async () => ({ default: (await import('./corrections-dialog.tsx')).CorrectionsDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const TextMenu = later<TextMenuProps>(async () => (await import('./text-menu-button.tsx')).TextMenuButton);

interface Props {
  lesson: Lesson | undefined;
  course: string | undefined;
  page: number | null;
  dir: 'ltr' | 'rtl';
  look: TextLook;
  readings: ReadingChoice;
}

const views = [
  { name: 'page', suffix: '' },
  { name: 'scroll', suffix: 'scroll' },
  { name: 'sentences', suffix: 'sentences' },
] as const;

/** Where one is, the way back, the views, and how the text looks. */
export function LessonBar({ lesson, course, page, dir, look, readings }: Props) {
  const say = useText();
  const navigate = useNavigate();
  const [keysShown, setKeysShown] = useState(false);
  const [corrections, setCorrections] = useState(false);
  const view = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' });
  const phone = useMedia('(max-width: 640px)');
  const search = (page === null ? {} : { page: page + 1 }) as never;
  const pathOf = (suffix: string) => `/lessons/${lesson?.id ?? ''}${suffix && `/${suffix}`}` as never;
  const go = (suffix: string) => void navigate({ to: pathOf(suffix), search });
  useReaderActs(go, () => setKeysShown(true));
  // On a phone the bar is one row: the views are in the menu.
  const viewActions = views.map(({ name, suffix }) => ({
    id: name,
    label: say(`reading.view.${name}`),
    icon: <Check size={16} aria-hidden style={{ visibility: view === suffix ? 'visible' : 'hidden' }} />,
    run: () => go(suffix),
  }));
  return (
    <header className="lesson-bar">
      <div className="row lesson-bar-start">
        <Link to="/" className="icon-button" aria-label={say('reading.back')}>
          <ArrowLeft size={19} aria-hidden className="flip" />
        </Link>
        <div className="lesson-name">
          <b className="clip" lang={lesson?.lang} dir={dir}>
            {lesson?.title}
          </b>
          <span className="clip">{course}</span>
        </div>
      </div>
      <nav className="views only-wide" aria-label={say('reading.view')}>
        {views.map(({ name, suffix }) => (
          <Link key={name} to={pathOf(suffix)} search={search} activeOptions={{ exact: true, includeSearch: false }}>
            {say(`reading.view.${name}`)}
          </Link>
        ))}
      </nav>
      <div className="row lesson-bar-end">
        <TextMenu look={look} readings={readings} onCorrections={() => setCorrections(true)}>
          <IconButton label={say('reading.textMenu')}>
            <ALargeSmall size={20} aria-hidden />
          </IconButton>
        </TextMenu>
        <Menu
          label={say('reading.more')}
          actions={[
            ...(phone ? [...viewActions, null] : []),
            { id: 'find', label: say('common.find'), run: openPalette },
            { id: 'edit', label: say('reading.editText'), run: () => go('edit') },
            { id: 'keys', label: say('reading.showKeys'), run: () => setKeysShown(true) },
          ]}
        >
          <IconButton label={say('reading.more')}>
            <Ellipsis size={19} aria-hidden />
          </IconButton>
        </Menu>
      </div>
      <Suspense>
        {corrections && lesson && <CorrectionsDialog lesson={lesson} page={page ?? 0} onClose={() => setCorrections(false)} />}
        {keysShown && <KeysDialog dir={dir} onClose={() => setKeysShown(false)} />}
      </Suspense>
    </header>
  );
}
