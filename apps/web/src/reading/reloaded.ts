import { type RefObject, useEffect } from 'react';
import { below, blockOf, firstBlock } from './top-block.ts';

/** To the line, what a window that is loaded again saw at its top; the place that the server keeps is a block, and a little older. */
interface Line {
  address: string;
  block: string;
  /** How many pixels of the block lie above what is seen. */
  into: number;
}

const name = 'glossa.line';
const address = (): string => location.pathname + location.search;

/** Keeps the line at the top when the window goes, until it is there again. */
export function useKeptLine(scrollerRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keep = () => keepLine(scrollerRef.current);
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [scrollerRef]);
}

function keepLine(scroller: HTMLElement | null): void {
  const block = scroller && firstBlock(scroller);
  if (!scroller || !block?.dataset.block) return;
  const line: Line = { address: address(), block: block.dataset.block, into: -below(scroller, block) };
  try {
    sessionStorage.setItem(name, JSON.stringify(line));
  } catch {
    // Where storage is forbidden, the page begins at its top.
  }
}

/** Goes to the line that was kept, once; false where none was of this address, or its block is not here. */
export function goToKeptLine(scroller: HTMLElement | null): boolean {
  const line = taken();
  const block = scroller && line?.address === address() ? blockOf(scroller, line.block) : null;
  if (!line || !scroller || !block) return false;
  scroller.scrollTop += below(scroller, block) + line.into;
  return true;
}

function taken(): Line | null {
  try {
    const kept = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return JSON.parse(kept ?? 'null') as Line | null;
  } catch {
    return null;
  }
}
