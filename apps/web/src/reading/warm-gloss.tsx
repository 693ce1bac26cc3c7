import { Activity, type ReactNode, type RefObject, startTransition, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { whenFree } from '../ui/later.tsx';

let warm = false;

/**
 * A gloss that nobody sees, made bit by bit while the page is at rest and once in a visit: the first that is asked for then opens
 * as fast as those after it. It asks the server for nothing.
 */
export function WarmGloss({ beside, children }: { beside: RefObject<HTMLElement | null>; children: ReactNode }) {
  const [nowhere, setNowhere] = useState<HTMLElement | null>(null);
  useEffect(() => {
    if (warm) return;
    const made = document.createElement('div');
    const observer = new MutationObserver(() => {
      observer.disconnect();
      whenFree(() => layOut(made, beside.current));
    });
    observer.observe(made, { childList: true });
    whenFree(() => startTransition(() => setNowhere(made)));
    return () => observer.disconnect();
  }, [beside]);
  return nowhere && createPortal(<Activity mode="hidden">{children}</Activity>, nowhere);
}

/** A copy of it is laid out, with its faces and sizes, and gone before anything is drawn. */
function layOut(made: HTMLElement, beside: HTMLElement | null): void {
  const copy = made.firstElementChild?.cloneNode(true);
  if (warm || !beside || !(copy instanceof HTMLElement)) return;
  warm = true;
  copy.style.removeProperty('display');
  beside.after(copy);
  copy.getBoundingClientRect();
  copy.remove();
}
