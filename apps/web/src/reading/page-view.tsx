import './page-view.css';
import { renderBlocks } from '@glossa/page';
import { useLayoutEffect, useMemo } from 'react';
import { drawing } from './drawing.ts';
import type { PageModel } from './page-model.ts';
import { type DeskProps, ReadingDesk } from './reading-desk.tsx';
import { goToKeptLine, useKeptLine } from './reloaded.ts';
import { blockOf, useSettledBlock } from './top-block.ts';

type Props = Omit<DeskProps, 'className' | 'margin' | 'children'> & {
  /** Above the text, as HTML. */
  head: string;
  startBlock: string | null;
  onBlock: (id: string | null) => void;
};

/** A page as running text. */
export function PageView({ head, startBlock, onBlock, ...desk }: Props) {
  const { model, lang, dir, startAt, scrollerRef, onScroll } = desk;
  const drawn = useDrawnPage(model, head);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new page goes to its start
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || goToKeptLine(scroller)) return;
    const block = startBlock && model.blocks[0]?.id !== startBlock ? blockOf(scroller, startBlock) : null;
    if (block) block.scrollIntoView({ block: 'start' });
    else if (startAt > 0) scroller.querySelectorAll('.w')[startAt]?.scrollIntoView({ block: 'center' });
    else scroller.scrollTop = 0;
  }, [model, scrollerRef]);
  useSettledBlock(scrollerRef, onBlock, model);
  useKeptLine(scrollerRef);
  return (
    <ReadingDesk {...desk} className="page-scroll" margin {...(onScroll ? { onScroll } : {})}>
      <h1 className="vh">{desk.name}</h1>
      <article className="text" data-first={model.page.number === 0 ? '' : undefined} lang={lang} dir={dir} ref={drawn} />
    </ReadingDesk>
  );
}

/** Drawn once for each page; from then on the island keeps it up to date. */
const useDrawnPage = (model: PageModel, head: string) => useMemo(() => drawing([head, ...renderBlocks(model.blocks, model.look)]), [model, head]);
