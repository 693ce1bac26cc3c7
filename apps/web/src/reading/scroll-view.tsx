import './page-view.css';
import './scroll-view.css';
import { renderBlocks } from '@glossa/page';
import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { useVocabulary } from '../vocabulary/vocabulary.tsx';
import { at } from './cursor.ts';
import { drawing } from './drawing.ts';
import { atPage, beyond, farOff, inPlace, keepRoom, pageInView } from './flow-room.ts';
import { pageQuery, useShownTerms } from './lesson-data.ts';
import { pageHeights } from './page-heights.ts';
import { joinPages, type PageModel } from './page-model.ts';
import { type DeskHandle, type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { goToKeptLine, useKeptLine } from './reloaded.ts';
import { blockOf, topPage, useSettledBlock } from './top-block.ts';

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

/** In screens: further pages come when less than this is left. */
const ahead = 1.5;
/** Where scrolling ended so many screens from all that is drawn, or was held for so many milliseconds, the flow begins anew there. */
const [apart, held] = [2, 400];

/** The pages of a lesson as one flow, each brought when it comes near; room is kept for the others, so that the scroll bar tells where one is in the whole. */
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
  const lookRef = useRef((_ended: boolean) => undefined as void);
  const [heights] = useState(() => pageHeights(lesson.pages));
  const { pages, model, add, jump, failed } = useFlow(lesson, lang, page, {
    farOff: (direction) => farOff(scrollerRef.current, direction),
    carryOut(change) {
      inPlace(scrollerRef.current, change);
      goOn();
      lookRef.current(false);
    },
    carryThere(number, change) {
      atPage(scrollerRef.current, heights, number, change);
      lookRef.current(false);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages take other room
  useLayoutEffect(() => keepRoom(scrollerRef.current, heights, lesson.pages), [pages]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first page goes to its start
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (goToKeptLine(scroller)) return;
    const block = scroller && startBlock ? blockOf(scroller, startBlock) : null;
    if (block) block.scrollIntoView({ block: 'start' });
    else if (startAt > 0) scroller?.querySelectorAll('.w')[startAt]?.scrollIntoView({ block: 'center' });
    else if (page.page.number > 0) scroller?.querySelector('[data-page]')?.scrollIntoView({ block: 'start' });
  }, [scrollerRef]);

  const first = pages[0]?.page.number ?? 0;
  const last = first + pages.length - 1;
  const [hasBefore, hasAfter] = [first > 0, last + 1 < lesson.pages];
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const look = useCallback(
    (ended: boolean) => {
      const scroller = scrollerRef.current;
      if (!scroller) return;
      clearTimeout(rest.current);
      const { above, below } = beyond(scroller);
      if (Math.max(-above, -below) > (1 + apart) * scroller.clientHeight) {
        const begin = () => jump(pageInView(scroller, heights));
        if (ended) begin();
        else rest.current = setTimeout(begin, held);
        return;
      }
      const seen = topPage(scroller);
      // A short last page never reaches the top: at the very end it is the one that is read.
      if (seen) onPage(!hasAfter && below < 2 ? lesson.pages - 1 : Number(seen.dataset.page));
      if (failed) return;
      if (hasAfter && below < ahead * scroller.clientHeight) add(1);
      else if (hasBefore && above < ahead * scroller.clientHeight) add(-1);
    },
    [add, failed, hasAfter, hasBefore, heights, jump, lesson.pages, onPage, scrollerRef],
  );
  lookRef.current = look;
  useLayoutEffect(() => lookRef.current(false), []);
  useEffect(() => {
    const scroller = scrollerRef.current;
    const stop = new AbortController();
    for (const name of ['scroll', 'scrollend'] as const)
      scroller?.addEventListener(name, () => look(name === 'scrollend'), { passive: true, signal: stop.signal });
    return () => stop.abort();
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
  useKeptLine(scrollerRef);

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
        <div className="flow-room" aria-hidden />
        {pages.map((one) => (
          <section key={one.page.number} data-page={one.page.number} ref={drawn.get(one)} />
        ))}
        {failed && (
          <p>
            <Button onPress={() => add(failed)}>{say('common.tryAgain')}</Button>
          </p>
        )}
        <div className="flow-room" aria-hidden />
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
  /** What is drawn goes, and this page comes where it belongs. */
  carryThere: (number: number, change: () => void) => void;
}

/** The pages held and all of them as one model; `add` brings one more at the end (1) or before the first (-1), lets far ones go, and has the change carried out; `jump` begins anew at a page. */
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
  const bring = useCallback(
    (number: number, direction: 1 | -1, put: (page: PageModel) => void) => {
      if (coming.current || number < 0 || number >= lesson.pages) return;
      coming.current = true;
      setFailed(null);
      client.fetchQuery(pageQuery(lesson.id, number, lang, outbox)).then(
        (page) => {
          coming.current = false;
          put(page);
        },
        () => {
          coming.current = false;
          setFailed(direction);
        },
      );
    },
    [client, lang, lesson.id, lesson.pages, outbox],
  );
  const hold = useCallback((pages: readonly PageModel[]) => {
    const { words, phrases } = latest.current.model.states();
    setFlow({ pages, model: joinPages(pages, [...words, ...phrases]) });
  }, []);
  const add = useCallback(
    (direction: 1 | -1) => {
      const { pages } = latest.current;
      bring((pages.at(direction > 0 ? -1 : 0)?.page.number ?? 0) + direction, direction, (page) => {
        const { farOff, carryOut } = latestGround.current;
        const gone = farOff(direction);
        carryOut(() => hold(direction > 0 ? [...pages.slice(gone), page] : [page, ...pages.slice(0, pages.length - gone)]));
      });
    },
    [bring, hold],
  );
  const jump = useCallback((number: number) => bring(number, 1, (page) => latestGround.current.carryThere(number, () => hold([page]))), [bring, hold]);
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
  return { ...flow, add, jump, failed };
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
