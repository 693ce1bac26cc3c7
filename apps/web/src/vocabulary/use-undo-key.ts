import { useEffect } from 'react';
import { actionFor, useKeys } from '../app/keys.ts';

/** The key of Undo takes back what was done last, wherever no field has the focus. */
export function useUndoKey(undo: () => boolean): void {
  const keys = useKeys();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof HTMLElement && (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
      if (event.defaultPrevented || actionFor(keys, event, isTyped ? 'field' : 'control', 'ltr') !== 'undo') return;
      if (undo()) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys, undo]);
}
