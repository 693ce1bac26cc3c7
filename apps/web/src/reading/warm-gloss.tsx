import { Activity, type ReactNode, type RefObject, startTransition, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { whenFree } from '../ui/later.tsx';

let warm = false;

interface Props {
  beside: RefObject<HTMLElement | null>;
  /** The gloss, on the ground it is placed on. */
  children: (stage: RefObject<HTMLElement | null>) => ReactNode;
}

/**
 * Rehearses the gloss once in a visit: it is made bit by bit while the page is at rest, then opened and closed where nobody sees it,
 * so that the first that is asked for opens as fast as those after it, and what it asks of the server is there.
 */
export function WarmGloss({ beside, children }: Props) {
  const stage = useRef<HTMLElement>(null);
  const [mode, setMode] = useState<'none' | 'hidden' | 'visible'>('none');
  useEffect(() => {
    if (warm) return;
    const made = document.createElement('div');
    made.style.cssText = 'position: fixed; inset: 0; overflow: hidden; visibility: hidden';
    stage.current = made;
    let left = false;
    const rehearse = () => {
      if (warm || left) return;
      warm = true;
      beside.current?.after(made);
      flushSync(() => setMode('visible'));
      made.firstElementChild?.getBoundingClientRect();
      made.remove();
      flushSync(() => setMode('none'));
    };
    const observer = new MutationObserver(() => {
      // Of its parts that come by themselves, the one that is always there.
      if (!made.querySelector('.family')) return;
      observer.disconnect();
      whenFree(rehearse);
    });
    observer.observe(made, { childList: true, subtree: true });
    whenFree(() => startTransition(() => setMode('hidden')));
    return () => {
      left = true;
      observer.disconnect();
    };
  }, [beside]);
  return mode !== 'none' && stage.current && createPortal(<Activity mode={mode}>{children(stage)}</Activity>, stage.current);
}
