import './lesson-screen.css';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { usePreferences, useWelcome } from '../accounts/accounts.ts';
import { isProblem } from '../app/api.ts';
import { type Action, TextDirection } from '../app/keys.ts';
import { LessonMissingPage } from '../app/pages.tsx';
import { useText } from '../i18n/i18n.tsx';
import { useDirection } from '../languages/languages.ts';
import { useKeepHome } from '../library/keep-home.ts';
import { useCourse, useLesson } from '../library/library.ts';
import { useHoldWidgets, whenFree } from '../ui/later.tsx';
import { useUndoEarlier } from '../vocabulary/use-undo-earlier.ts';
import { useVocabulary, VocabularyProvider } from '../vocabulary/vocabulary.tsx';
import { AwaitedPage, Waiting } from './awaited-page.tsx';
import { LessonBar } from './lesson-bar.tsx';
import { usePageModel, usePlace } from './lesson-data.ts';
import { LessonFoot } from './lesson-foot.tsx';
import { headOfPage } from './lesson-picture.ts';
import type { PageModel } from './page-model.ts';
import { PageView } from './page-view.tsx';
import type { DeskHandle } from './reading-desk.tsx';
import { useReadingMode } from './readings.ts';
import type { Single } from './sentence-view.tsx';
import { useTermActs } from './term-acts.ts';
import { useTextLook } from './text-look.ts';
import { useTranslationLanguages } from './translation-languages.ts';
import { useSavePlace, useVisit } from './visit.ts';

// Words are seen first; what is not needed for them comes when it is asked for.
const loadEditText = async () => ({ default: (await import('./edit-text.tsx')).EditText });
const loadFinishScreen = async () => ({ default: (await import('./finish-screen.tsx')).FinishScreen });
const loadKeysDialog = async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog });
const loadScrollView = async () => ({ default: (await import('./scroll-view.tsx')).ScrollView });
const loadSentenceView = async () => ({ default: (await import('./sentence-view.tsx')).SentenceView });
const EditText = lazy(loadEditText);
const FinishScreen = lazy(loadFinishScreen);
const KeysDialog = lazy(loadKeysDialog);
const ScrollView = lazy(loadScrollView);
const SentenceView = lazy(loadSentenceView);
/** So that they are there when the server is not. */
const loadViews = (): void =>
  void Promise.allSettled([
    loadEditText(),
    loadFinishScreen(),
    loadKeysDialog(),
    loadScrollView(),
    loadSentenceView(),
    import('./gloss-sentence.tsx'),
    import('./gloss-family.tsx'),
  ]);

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

const views = ['scroll', 'sentences', 'edit', 'finish'] as const;
type View = 'page' | (typeof views)[number];
const useView = (): View => useLocation({ select: ({ pathname }) => views.find((name) => pathname.endsWith(`/${name}`)) ?? 'page' });

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
            <EditText lesson={lesson.data} dir={dir} />
          ) : view === 'finish' && lesson.data ? (
            <FinishScreen lesson={lesson.data} accountId={accountId} dir={dir} />
          ) : lesson.data && model.data && number !== null ? (
            <Reading
              key={readings.mode === 'never' ? 'plain' : 'read'}
              {...{ accountId, number, startBlock, dir, look }}
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

interface ReadingProps {
  lesson: NonNullable<ReturnType<typeof useLesson>['data']>;
  model: PageModel;
  number: number;
  startBlock: string | null;
  accountId: string;
  view: View;
  dir: 'ltr' | 'rtl';
  look: ReturnType<typeof useTextLook>;
}

function Reading({ lesson, model, number, startBlock, accountId, view, dir }: ReadingProps) {
  const say = useText();
  const navigate = useNavigate();
  const { undo } = useVocabulary();
  const undoEarlier = useUndoEarlier(lesson.lang);
  const translationLangs = useTranslationLanguages(lesson.lang);
  const acts = useTermActs(lesson.lang);
  const { markRest } = usePreferences();
  const [keysShown, setKeysShown] = useState(false);
  const desk = useRef<DeskHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLElement>(null);
  const flowTurn = useRef<((direction: 1 | -1) => void) | null>(null);
  const [single, setSingle] = useState<Single | null>(null);
  // The other view goes on at the word this one was at; the handle is still the old view's while the new one is drawn.
  const memory = useRef<{ view: View; model: PageModel; word: number }>({ view, model, word: 0 });
  if (memory.current.view !== view) memory.current = { view, model, word: desk.current?.cursor().head ?? 0 };
  useEffect(() => {
    whenFree(loadViews);
  }, []);
  useVisit(accountId, lesson.id, number, model.words.length);
  const savePlace = useSavePlace(lesson.id, number);
  const { id, picture, title } = lesson;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lesson's row is another after each visit, its picture is not
  const headOf = useCallback((page: number) => headOfPage(say, { picture, title }, page), [say, id, picture?.id, title]);

  const finish = useCallback(() => void navigate({ to: `/lessons/${lesson.id}/finish` as never }), [lesson.id, navigate]);
  const turn = useCallback(
    (direction: 1 | -1) => {
      const next = number + direction;
      if (direction > 0 && markRest === 'always') acts.markRestKnown(model);
      if (view === 'scroll') return flowTurn.current?.(direction);
      if (next >= lesson.pages) return finish();
      if (next < 0) return;
      void navigate({ to: '.', search: { page: next + 1 } as never, replace: true });
      scroller.current?.scrollTo({ top: 0 });
    },
    [acts, finish, lesson.pages, markRest, model, navigate, number, view],
  );
  const showPage = useCallback(
    (shown: number) => void navigate({ to: '.', search: { page: shown + 1 } as never, replace: true, resetScroll: false }),
    [navigate],
  );
  const goTo = (suffix: '' | '/sentences' | '/edit') => {
    void navigate({ to: `/lessons/${lesson.id}${suffix}` as never, search: { page: number + 1 } as never });
  };
  const onAction = (action: Action, glossOpen: boolean) => {
    if (action === 'nextPage' || action === 'previousPage') {
      const direction = action === 'nextPage' ? 1 : -1;
      // Who begins to type beside a gloss turns no page, and a key alone ends no lesson.
      const stays = glossOpen || (direction > 0 && number + 1 >= lesson.pages);
      if (!scrollOn(scroller.current, direction) && !stays) turn(direction);
    } else if (action === 'undo') {
      if (!undo()) undoEarlier();
    } else if (action === 'edit') goTo('/edit');
    else if (action === 'help') setKeysShown(true);
    else if (action === 'translate') goTo('/sentences');
  };
  const onScroll = useCallback((element: HTMLElement) => foot.current?.style.setProperty('--seen', String(seenShare(element, number))), [number]);

  const startAt = memory.current.model === model ? memory.current.word : 0;
  const shared = { model, lang: lesson.lang, dir, startAt, onAction, onTurn: turn, handle: desk, scrollerRef: scroller, onScroll };
  return (
    <>
      {view === 'sentences' ? (
        <SentenceView
          {...shared}
          lesson={lesson}
          number={number}
          languages={translationLangs}
          name={say('reading.sentencesOf', { title: lesson.title })}
          onSingle={setSingle}
        />
      ) : view === 'scroll' ? (
        <ScrollView
          {...shared}
          lesson={lesson}
          headOf={headOf}
          name={say('reading.text', { title: lesson.title })}
          startBlock={startBlock}
          onBlock={savePlace}
          onPage={showPage}
          onEnd={finish}
          turnRef={flowTurn}
        />
      ) : (
        <PageView {...shared} head={headOf(number)} name={say('reading.text', { title: lesson.title })} startBlock={startBlock} onBlock={savePlace} />
      )}
      <LessonFoot
        footRef={foot}
        model={model}
        number={number}
        pages={lesson.pages}
        single={view === 'sentences' ? single : null}
        onTurn={turn}
        onMarkKnown={markRest === 'never' ? null : () => acts.markRestKnown(model)}
      />
      {keysShown && (
        <Suspense>
          <KeysDialog dir={dir} onClose={() => setKeysShown(false)} />
        </Suspense>
      )}
    </>
  );
}

/** How far down is seen of a page, 0–1: of what is scrolled, or of its part of a flow. */
function seenShare(element: HTMLElement, number: number): number {
  const part = element.querySelector(`[data-page="${number}"]`)?.getBoundingClientRect();
  const bottom = element.getBoundingClientRect().bottom;
  if (part) return Math.max(0, Math.min(1, (bottom - part.top) / part.height));
  return element.scrollHeight > element.clientHeight + 1 ? Math.min(1, (element.scrollTop + element.clientHeight) / element.scrollHeight) : 1;
}

/** Scrolls by most of what is seen; false where there is no more that way. */
function scrollOn(element: HTMLElement | null, direction: 1 | -1): boolean {
  if (!element) return false;
  const room = direction > 0 ? element.scrollHeight - element.clientHeight - element.scrollTop : element.scrollTop;
  if (room <= 2) return false;
  element.scrollBy({ top: direction * element.clientHeight * 0.85 });
  return true;
}
