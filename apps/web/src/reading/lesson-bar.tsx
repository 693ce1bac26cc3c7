import type { Lesson } from '@glossa/contract';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { ALargeSmall, ArrowLeft, Ellipsis } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useKeyed } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { useReaderActs } from './offered-acts.ts';
import type { ReaderMenuProps } from './reader-menu.tsx';
import type { ReadingChoice } from './readings.ts';
import type { TextLook } from './text-look.ts';
import type { TextMenuProps } from './text-menu-button.tsx';
import { views } from './views.ts';

const CorrectionsDialog = lazy(async () => ({ default: (await import('./corrections-dialog.tsx')).CorrectionsDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));
const ReaderMenu = later<ReaderMenuProps>(async () => (await import('./reader-menu.tsx')).ReaderMenu);
const TextMenu = later<TextMenuProps>(async () => (await import('./text-menu-button.tsx')).TextMenuButton);

interface Props {
  id: string;
  /** Its views can be chosen before it has come. */
  lesson: Lesson | undefined;
  course: string | undefined;
  page: number | null;
  dir: 'ltr' | 'rtl';
  look: TextLook;
  readings: ReadingChoice;
}

/** Where one is, the way back, the views, and how the text looks. */
export function LessonBar({ id, lesson, course, page, dir, look, readings }: Props) {
  const say = useText();
  const keyed = useKeyed();
  const navigate = useNavigate();
  const [keysShown, setKeysShown] = useState(false);
  const [corrections, setCorrections] = useState(false);
  const view = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' });
  const search = (page === null ? {} : { page: page + 1 }) as never;
  const pathOf = (suffix: string) => `/lessons/${id}${suffix && `/${suffix}`}` as never;
  const go = (suffix: string) => void navigate({ to: pathOf(suffix), search });
  useReaderActs(go, () => setKeysShown(true));
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
          <Link
            key={name}
            to={pathOf(suffix)}
            search={search}
            activeOptions={{ exact: true, includeSearch: false }}
            {...(name === 'sentences' && keyed('translate', say('reading.view.sentences')))}
          >
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
        <ReaderMenu lesson={lesson} view={view} go={go} onKeys={() => setKeysShown(true)}>
          <IconButton label={say('reading.more')}>
            <Ellipsis size={19} aria-hidden />
          </IconButton>
        </ReaderMenu>
      </div>
      <Suspense>
        {corrections && lesson && <CorrectionsDialog lessonId={lesson.id} page={page ?? 0} onClose={() => setCorrections(false)} />}
        {keysShown && <KeysDialog dir={dir} onClose={() => setKeysShown(false)} />}
      </Suspense>
    </header>
  );
}
