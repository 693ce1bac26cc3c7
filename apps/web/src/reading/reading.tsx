import { useNavigate } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { usePreferences } from '../accounts/accounts.ts';
import type { Action } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import type { useLesson } from '../library/library.ts';
import { whenFree } from '../ui/later.tsx';
import { useUndoEarlier } from '../vocabulary/use-undo-earlier.ts';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { KeysDialog, loadViews, ScrollView, SentenceView } from './later-views.ts';
import { LessonFoot } from './lesson-foot.tsx';
import { headOfPage } from './lesson-picture.ts';
import type { PageModel } from './page-model.ts';
import { PageView } from './page-view.tsx';
import type { DeskHandle } from './reading-desk.tsx';
import { scrollOn, seenShare } from './scrolling.ts';
import type { Single } from './sentence-view.tsx';
import { useTermActs } from './term-acts.ts';
import { useTranslationLanguages } from './translation-languages.ts';
import type { View } from './views.ts';
import { useSavePlace, useVisit } from './visit.ts';

interface ReadingProps {
  lesson: NonNullable<ReturnType<typeof useLesson>['data']>;
  model: PageModel;
  number: number;
  startBlock: string | null;
  accountId: string;
  view: View;
  dir: 'ltr' | 'rtl';
}

/** A page that is read, in one of the views, and its foot. */
export function Reading({ lesson, model, number, startBlock, accountId, view, dir }: ReadingProps) {
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
