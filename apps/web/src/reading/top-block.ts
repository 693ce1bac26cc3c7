import { type RefObject, useLayoutEffect } from 'react';
import type { PageModel } from './page-model.ts';

/** The white space at a page's end is nothing to be read. */
const [leastOfPage, leastOfBlock] = [48, 8];

/** The first of these elements of which at least so many pixels are seen. */
function firstSeen(scroller: HTMLElement, within: ParentNode, selector: string, least: number): HTMLElement | null {
  const { top } = scroller.getBoundingClientRect();
  return [...within.querySelectorAll<HTMLElement>(selector)].find((element) => element.getBoundingClientRect().bottom > top + least) ?? null;
}

/** How far below the top of what is seen an element begins; less than nothing above it. */
export const below = (scroller: HTMLElement, element: Element): number => element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;

export const blockOf = (scroller: HTMLElement, id: string): Element | null => scroller.querySelector(`[data-block="${CSS.escape(id)}"]`);

/** The page at the top of a flow. */
export const topPage = (scroller: HTMLElement): HTMLElement | null => firstSeen(scroller, scroller, '[data-page]', leastOfPage);

/** The block at the top; in a flow only the page there is searched, since others may not be laid out. */
export const firstBlock = (scroller: HTMLElement): HTMLElement | null => firstSeen(scroller, topPage(scroller) ?? scroller, '[data-block]', leastOfBlock);
const topBlock = (scroller: HTMLElement): string | null => firstBlock(scroller)?.dataset.block ?? null;

const settled = 1500;

/** Tells the block at the top once a page is shown, also where nothing is scrolled for it, and again whenever scrolling has come to rest. */
export function useSettledBlock(scrollerRef: RefObject<HTMLElement | null>, onBlock: (id: string | null) => void, page: PageModel): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another place
  useLayoutEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller) return;
    const tell = () => onBlock(topBlock(scroller));
    let timer = setTimeout(tell);
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, settled);
    };
    scroller.addEventListener('scroll', settle, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller.removeEventListener('scroll', settle);
    };
  }, [onBlock, page, scrollerRef]);
}
