import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

let open = false;
const listeners = new Set<() => void>();
function setOpen(now: boolean): void {
  open = now;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Opens the palette from anywhere. */
export const openPalette = (): void => setOpen(true);

/** The palette, once it was asked for: by its button, or by Ctrl K (on a Mac ⌘ K). */
export function Finder() {
  const isOpen = useSyncExternalStore(subscribe, () => open);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      setOpen(!open);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <Palette onClose={() => setOpen(false)} />
    </Suspense>
  );
}
