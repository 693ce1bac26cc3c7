import './lesson-screen.css';
import { useLocation, useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useWelcome } from '../accounts/accounts.ts';
import { isProblem } from '../app/api.ts';
import { TextDirection } from '../app/keys.ts';
import { LessonMissingPage } from '../app/pages.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useDirection } from '../languages/languages.ts';
import { useKeepHome } from '../library/keep-home.ts';
import { useCourse, useLesson } from '../library/library.ts';
import { useHoldWidgets } from '../ui/later.tsx';
import { VocabularyProvider } from '../vocabulary/vocabulary.tsx';
import { AwaitedPage, Waiting } from './awaited-page.tsx';
import { EditText, FinishScreen } from './later-views.ts';
import { LessonBar } from './lesson-bar.tsx';
import { usePageModel, usePlace } from './lesson-data.ts';
import { Reading } from './reading.tsx';
import { useReadingMode } from './readings.ts';
import { useTextLook } from './text-look.ts';
import { type View, viewAt, views } from './views.ts';

/** The reader of one lesson: `/lessons/$id` shows pages, `…/scroll` all of them as one flow, `…/sentences` sentences, `…/edit` the plain text, `…/finish` its end. */
export function LessonScreen() {
  const { id } = useParams({ strict: false });
  const welcome = useWelcome();
  useHoldWidgets(welcome.isPending);
  const account = welcome.data?.account;
  if (!id || !account) return null;
  return (
    <VocabularyProvider accountId={account.id}>
      <Lesson key={id} id={id} accountId={account.id} />
    </VocabularyProvider>
  );
}

const useView = (): View => useLocation({ select: ({ pathname }) => viewAt(pathname) });

/** The page in the address counts from 1; without one, reading goes on where it was left. */
function usePageNumber(id: string, pages: number | undefined): { number: number | null; startBlock: string | null } {
  const { page } = useSearch({ strict: false }) as { page?: unknown };
  const place = usePlace(id);
  const last = (pages ?? 1) - 1;
  if (typeof page === 'number' && Number.isInteger(page)) return { number: Math.max(0, Math.min(last, page - 1)), startBlock: null };
  if (place.isPending || pages === undefined) return { number: null, startBlock: null };
  const kept = place.data?.place;
  return { number: Math.max(0, Math.min(last, kept?.page ?? 0)), startBlock: kept && kept.page <= last ? kept.blockId : null };
}

function Lesson({ id, accountId }: { id: string; accountId: string }) {
  const say = useText();
  const view = useView();
  // Where editing goes back to.
  const from = useRef('');
  from.current = views.find(({ name }) => name === view)?.suffix ?? from.current;
  const lesson = useLesson(id);
  const { number, startBlock } = usePageNumber(id, lesson.data?.pages);
  const model = usePageModel(lesson.data, number, view === 'scroll');
  const course = useCourse(lesson.data?.courseId ?? '', lesson.data !== undefined).data?.title;
  const look = useTextLook();
  const readings = useReadingMode(lesson.data?.lang);
  const dir = useDirection(lesson.data?.lang ?? null) === 'rtl' ? 'rtl' : 'ltr';
  const title = lesson.data?.title;
  useEffect(() => {
    if (title) document.title = say('common.pageTitle', { title });
  }, [say, title]);

  const awaited = lesson.data ? model : lesson;
  const failure = awaited.data ? null : awaited.failureReason;
  useHoldWidgets(!model.data && !failure);
  useKeepHome(model.data !== undefined);
  if (isProblem(lesson.error, 'lesson-not-found')) return <LessonMissingPage />;
  return (
    <TextDirection value={dir}>
      <div className="reader" {...look.attributes} data-readings={readings.mode}>
        <LessonBar id={id} lesson={lesson.data} course={course} dir={dir} look={look} readings={readings} page={number} />
        <Suspense fallback={<Waiting />}>
          {view === 'edit' && lesson.data ? (
            <EditText lesson={lesson.data} dir={dir} from={from.current} />
          ) : view === 'finish' && lesson.data ? (
            <FinishScreen lesson={lesson.data} accountId={accountId} dir={dir} />
          ) : lesson.data && model.data && number !== null ? (
            <Reading
              key={readings.mode === 'never' ? 'plain' : 'read'}
              {...{ accountId, number, startBlock, dir }}
              view={view}
              lesson={lesson.data}
              model={model.data}
            />
          ) : (
            <AwaitedPage pages={lesson.data?.pages} number={number} failure={failure} retry={() => void awaited.refetch()} />
          )}
        </Suspense>
      </div>
    </TextDirection>
  );
}
