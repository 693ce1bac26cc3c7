import { flushSync } from 'react-dom';
import type { PageHeights } from './page-heights.ts';
import { below, topPage } from './top-block.ts';

/** In screens: pages that are farther from what is seen go when more come. */
const far = 4;

const drawnPages = (scroller: HTMLElement): HTMLElement[] => [...scroller.querySelectorAll<HTMLElement>('[data-page]')];

/** How many pages lie far from what is seen, at the end that is not gone towards. */
export function farOff(scroller: HTMLElement | null, direction: 1 | -1): number {
  if (!scroller) return 0;
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const places = drawnPages(scroller).map((page) => page.getBoundingClientRect());
  return places.filter((place) => (direction > 0 ? place.bottom < top - far * height : place.top > bottom + far * height)).length;
}

/** How much of what is drawn lies above and below what is seen; less than nothing where it does not reach so far. */
export function beyond(scroller: HTMLElement): { above: number; below: number } {
  const [view, pages] = [scroller.getBoundingClientRect(), drawnPages(scroller)];
  const [first, last] = [pages[0]?.getBoundingClientRect() ?? view, pages.at(-1)?.getBoundingClientRect() ?? view];
  return { above: view.top - first.top, below: last.bottom - view.bottom };
}

/** Gives the pages before and after those that are drawn the room they are likely to take. */
export function keepRoom(scroller: HTMLElement | null, heights: PageHeights, pages: number): void {
  const drawn = scroller ? drawnPages(scroller) : [];
  const [first, last] = [Number(drawn[0]?.dataset.page), Number(drawn.at(-1)?.dataset.page)];
  const [before, after] = scroller?.querySelectorAll<HTMLElement>('.flow-room') ?? [];
  if (!drawn[0] || !before || !after) return;
  const look = getComputedStyle(drawn[0]);
  heights.note(new Map(drawn.map((page) => [Number(page.dataset.page), page.getBoundingClientRect().height])), [look.width, look.font].join());
  before.style.blockSize = `${heights.between(0, first)}px`;
  after.style.blockSize = `${heights.between(last + 1, pages)}px`;
}

/** How far below the top of the flow the view begins. */
const depth = (scroller: HTMLElement): number =>
  scroller.getBoundingClientRect().top - (scroller.querySelector('.flow-room')?.getBoundingClientRect().top ?? 0);
/** The end may have moved a little since it was gone to. */
const atEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean => scrollHeight - scrollTop - clientHeight < clientHeight / 2;
export const pageInView = (scroller: HTMLElement, heights: PageHeights): number =>
  heights.pageAt(atEnd(scroller) ? Number.POSITIVE_INFINITY : depth(scroller) + scroller.clientHeight / 2);

/** Draws a page where there was but room for it; what is seen is as far into it as it was into its room, or the end of all. */
export function atPage(scroller: HTMLElement | null, heights: PageHeights, number: number, change: () => void): void {
  if (!scroller) return;
  const end = atEnd(scroller);
  const into = depth(scroller) - heights.between(0, number);
  flushSync(change);
  const page = scroller.querySelector(`[data-page="${number}"]`);
  if (end) scroller.scrollTop = scroller.scrollHeight;
  else if (page) scroller.scrollTop += below(scroller, page) + into;
}

/** Changes what is in the scroller so that what is seen stays where it is. */
export function inPlace(scroller: HTMLElement | null, change: () => void): void {
  const page = scroller && topPage(scroller);
  const top = () => page?.getBoundingClientRect().top ?? 0;
  const [before, depthBefore] = [top(), scroller?.scrollTop ?? 0];
  flushSync(change);
  // Between pages of which none is there, the browser may have scrolled back while there was less.
  const after = !scroller ? 0 : page?.isConnected ? scroller.scrollTop + top() - before : depthBefore;
  // Else left alone: a scroll that is on its way would end.
  if (scroller && after !== scroller.scrollTop) scroller.scrollTop = after;
  for (const drawn of scroller?.querySelectorAll<HTMLElement>('[data-page]:not([style])') ?? []) {
    drawn.style.containIntrinsicBlockSize = `auto ${drawn.offsetHeight}px`;
    drawn.style.contentVisibility = 'auto';
  }
}
