import './page-view.css';
import './scroll-view.css';
import { renderBlocks } from '@glossa/page';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { at } from './cursor.ts';
import { drawing } from './drawing.ts';
import { pageQuery, useShownTerms } from './lesson-data.ts';
import { joinPages, type PageModel } from './page-model.ts';
import { type DeskHandle, type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { topPage, useSettledBlock } from './top-block.ts';

type Props = Omit<DeskProps, 'className' | 'margin' | 'children' | 'onTurn'> & {
  lesson: { id: string; pages: number };
  /** What stands above the text of a page, as HTML. */
  headOf: (page: number) => string;
  startBlock: string | null;
  /** The page at the top of what is seen, counted from 0. */
  onPage: (number: number) => void;
  onBlock: (id: string | null) => void;
  /** The lesson's end was left behind. */
  onEnd: () => void;
  turnRef: { current: ((direction: 1 | -1) => void) | null };
};

/** In screens: further pages come when less than this is left, and those that are farther go when more come. */
const [ahead, far] = [1.5, 4];

/** The pages of a lesson as one flow, each brought when it comes near. */
export function ScrollView({ lesson, headOf, startBlock, onPage, onBlock, onEnd, turnRef, ...desk }: Props) {
  const { model: page, lang, dir, startAt, scrollerRef, handle } = desk;
  const say = useText();
  /** The page that was turned to, until it has come and reached the top. */
  const wanted = useRef<number | null>(null);
  const goOn = () => {
    const section = scrollerRef.current?.querySelector(`[data-page="${wanted.current}"]`);
    if (!section || !scrollerRef.current) return;
    section.scrollIntoView({ block: 'start' });
    if (section.getBoundingClientRect().top - scrollerRef.current.getBoundingClientRect().top < 1) wanted.current = null;
  };
  const lookRef = useRef(() => undefined as void);
  const { pages, model, add, failed } = useFlow(lesson, lang, page, {
    farOff: (direction) => farOff(scrollerRef.current, direction),
    carryOut(change) {
      inPlace(scrollerRef.current, change);
      goOn();
      lookRef.current();
    },
  });
  const inner = useRef<DeskHandle>(null);
  const drawn = useDrawnPages(pages, model, headOf);
  useShownTerms(model, lang);

  useImperativeHandle(handle, () => ({
    // In words of the page that is seen, as the other views count.
    cursor: () => at(Math.max(0, page.words.indexOf(wordOf(page, model, inner.current?.cursor().head ?? 0) as never))),
    go: (word) => inner.current?.go(word),
    focus: () => inner.current?.focus(),
  }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first page goes to its start
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    const block = startBlock ? scroller?.querySelector(`[data-block="${CSS.escape(startBlock)}"]`) : null;
    if (block) block.scrollIntoView({ block: 'start' });
    else if (startAt > 0) scroller?.querySelectorAll('.w')[startAt]?.scrollIntoView({ block: 'center' });
  }, [scrollerRef]);

  const first = pages[0]?.page.number ?? 0;
  const last = first + pages.length - 1;
  const [hasBefore, hasAfter] = [first > 0, last + 1 < lesson.pages];
  const look = useCallback(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const seen = topPage(scroller);
    const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
    // A short last page never reaches the top: at the very end it is the one that is read.
    if (seen) onPage(!hasAfter && below < 2 ? lesson.pages - 1 : Number(seen.dataset.page));
    if (failed) return;
    if (hasAfter && below < ahead * scroller.clientHeight) add(1);
    else if (hasBefore && scroller.scrollTop < ahead * scroller.clientHeight) add(-1);
  }, [add, failed, hasAfter, hasBefore, lesson.pages, onPage, scrollerRef]);
  lookRef.current = look;
  useLayoutEffect(() => lookRef.current(), []);
  useEffect(() => {
    const scroller = scrollerRef.current;
    scroller?.addEventListener('scroll', look, { passive: true });
    return () => scroller?.removeEventListener('scroll', look);
  }, [look, scrollerRef]);
  useEffect(() => {
    const stop = new AbortController();
    const forget = () => {
      wanted.current = null;
    };
    for (const name of ['wheel', 'touchmove', 'keydown'] as const) scrollerRef.current?.addEventListener(name, forget, { passive: true, signal: stop.signal });
    return () => stop.abort();
  }, [scrollerRef]);
  useSettledBlock(scrollerRef, onBlock, page);

  const turn = (direction: 1 | -1) => {
    const next = page.page.number + direction;
    if (next >= lesson.pages) return onEnd();
    wanted.current = next;
    goOn();
  };
  turnRef.current = turn;
  // Where the page of the cursor was let go, it comes to the one that is seen.
  const wordAt =
    pages.length === 1
      ? startAt
      : Math.max(
          0,
          model.words.findIndex(({ token }) => token === page.words[0]?.token),
        );
  return (
    <ReadingDesk {...desk} startAt={wordAt} model={model} handle={inner} onTurn={turn} className="page-scroll" margin>
      <h1 className="vh">{desk.name}</h1>
      <article className="text flow" lang={lang} dir={dir}>
        {pages.map((one) => (
          <section key={one.page.number} data-page={one.page.number} ref={drawn.get(one)} />
        ))}
        {failed && (
          <p>
            <Button onPress={() => add(failed)}>{say('common.tryAgain')}</Button>
          </p>
        )}
      </article>
    </ReadingDesk>
  );
}

/** The same word in a page of its own. */
const wordOf = (page: PageModel, flow: PageModel, word: number) => page.words.find(({ token }) => token === flow.words[word]?.token);

interface Flow {
  pages: readonly PageModel[];
  model: PageModel;
}

interface Ground {
  /** How many pages at the other end may go. */
  farOff: (direction: 1 | -1) => number;
  carryOut: (change: () => void) => void;
}

/** The pages held and all of them as one model; `add` brings one more at the end (1) or before the first (-1), lets far ones go, and has the change carried out. */
function useFlow(lesson: Props['lesson'], lang: string, start: PageModel, ground: Ground) {
  const client = useQueryClient();
  const { outbox } = useVocabulary();
  const [flow, setFlow] = useState<Flow>(() => ({ pages: [start], model: joinPages([start], []) }));
  const [failed, setFailed] = useState<1 | -1 | null>(null);
  const coming = useRef(false);
  const latestGround = useRef(ground);
  latestGround.current = ground;
  const latest = useRef(flow);
  latest.current = flow;
  const add = useCallback(
    (direction: 1 | -1) => {
      const { pages, model } = latest.current;
      const number = (pages.at(direction > 0 ? -1 : 0)?.page.number ?? 0) + direction;
      if (coming.current || number < 0 || number >= lesson.pages) return;
      coming.current = true;
      setFailed(null);
      client.fetchQuery(pageQuery(lesson.id, number, lang, outbox)).then(
        (page) => {
          coming.current = false;
          const { farOff, carryOut } = latestGround.current;
          const gone = farOff(direction);
          const more = direction > 0 ? [...pages.slice(gone), page] : [page, ...pages.slice(0, pages.length - gone)];
          const { words, phrases } = model.states();
          carryOut(() => setFlow({ pages: more, model: joinPages(more, [...words, ...phrases]) }));
        },
        () => {
          coming.current = false;
          setFailed(direction);
        },
      );
    },
    [client, lang, lesson.id, lesson.pages, outbox],
  );
  const { states } = flow.model;
  const newest = useQueries({
    queries: flow.pages.map(({ page }) => ({ ...pageQuery(lesson.id, page.number, lang, outbox), staleTime: Number.POSITIVE_INFINITY })),
  });
  const pages = flow.pages.map((page, at) => newest[at]?.data ?? page);
  // A page that was asked for anew, since its text was split otherwise, takes the place of the one that stood there.
  useEffect(() => {
    if (pages.every((page, at) => page === flow.pages[at])) return;
    const { words, phrases } = states();
    setFlow({ pages, model: joinPages(pages, [...words, ...phrases]) });
  });
  return { ...flow, add, failed };
}

/** Each page is drawn when it comes; from then on the island keeps it up to date. */
function useDrawnPages(pages: readonly PageModel[], model: PageModel, headOf: (page: number) => string): ReadonlyMap<PageModel, Drawing> {
  const drawn = useRef<ReadonlyMap<PageModel, Drawing>>(new Map());
  return useMemo(() => {
    drawn.current = new Map(
      pages.map((page) => [page, drawn.current.get(page) ?? drawing([headOf(page.page.number), ...renderBlocks(page.blocks, model.look)])]),
    );
    return drawn.current;
  }, [model, pages, headOf]);
}
type Drawing = ReturnType<typeof drawing>;

/** How many pages lie far from what is seen, at the end that is not gone towards. */
function farOff(scroller: HTMLElement | null, direction: 1 | -1): number {
  if (!scroller) return 0;
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const places = [...scroller.querySelectorAll('[data-page]')].map((page) => page.getBoundingClientRect());
  return places.filter((place) => (direction > 0 ? place.bottom < top - far * height : place.top > bottom + far * height)).length;
}

/** Changes what is in the scroller so that what is seen stays where it is. */
function inPlace(scroller: HTMLElement | null, change: () => void): void {
  const page = scroller && topPage(scroller);
  const top = () => page?.getBoundingClientRect().top ?? 0;
  const before = top();
  flushSync(change);
  if (scroller) scroller.scrollTop += top() - before;
  for (const drawn of scroller?.querySelectorAll<HTMLElement>('[data-page]:not([style])') ?? []) {
    drawn.style.containIntrinsicBlockSize = `auto ${drawn.offsetHeight}px`;
    drawn.style.contentVisibility = 'auto';
  }
}
