import './screen.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/i18n.tsx';

let firstScreen = true;

/** The main part of a page: names the window, and takes the focus when one page follows another, so that its name is read aloud. */
export function Screen({ title, narrow, children }: { title: string; narrow?: boolean; children?: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const say = useText();
  useEffect(() => {
    document.title = say('common.pageTitle', { title });
  }, [say, title]);
  useEffect(() => {
    if (!firstScreen && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
    firstScreen = false;
  }, []);
  return (
    <main id="main" ref={main} tabIndex={-1} aria-label={title} className={narrow ? 'screen narrow' : 'screen'}>
      {children}
    </main>
  );
}
