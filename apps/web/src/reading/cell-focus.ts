import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Where the focus goes when the form of a cell closes under it: after `saved`, on to the next sentence where this language is still
 * missing; else to what the cell shows. It stays where somebody has put it meanwhile.
 */
export function useCellFocus(lang: string, open: boolean, shown: boolean): { cell: RefObject<HTMLDivElement | null>; saved: () => void } {
  const cell = useRef<HTMLDivElement>(null);
  const left = useRef<'no' | 'closed' | 'saved'>('no');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown may come after the form has closed
  useLayoutEffect(() => {
    if (open) {
      if (left.current === 'no') left.current = 'closed';
      return;
    }
    if (left.current === 'no' || document.activeElement !== document.body) return;
    if (left.current === 'saved') nextWay(cell.current, lang)?.focus();
    if (document.activeElement === document.body) cell.current?.querySelector('button')?.focus();
    if (shown || left.current === 'closed') left.current = 'no';
  }, [open, shown]);
  return {
    cell,
    saved: () => {
      left.current = 'saved';
    },
  };
}

const nextWay = (cell: HTMLElement | null, lang: string): HTMLElement | null | undefined =>
  cell?.closest('.sentence')?.nextElementSibling?.querySelector<HTMLElement>(`.translation[data-lang="${lang}"] .translation-ways button`);
