import { type ComponentType, cloneElement, type ReactElement, useEffect, useRef, useState } from 'react';

let holds = 0;
const waiting = new Set<() => void>();

/** While true, widgets that come later wait: what the page is for comes first. */
export function useHoldWidgets(hold: boolean): void {
  useEffect(() => {
    if (!hold) return;
    holds += 1;
    return () => {
      holds -= 1;
      // One that hands over to another holds on.
      soon(release);
    };
  }, [hold]);
}

function release(): void {
  if (holds > 0) return;
  for (const run of waiting) run();
  waiting.clear();
}

const soon: (run: () => void) => void =
  typeof requestIdleCallback === 'function' ? (run) => requestIdleCallback(run, { timeout: 1000 }) : (run) => setTimeout(run, 50);
/** Once the browser has nothing better to do and nothing holds. */
export const whenFree = (run: () => void): void => {
  soon(() => (holds ? waiting.add(run) : run()));
};

interface Triggered {
  /** A button of ours, to which the widget belongs. */
  children: ReactElement<Record<string, unknown>>;
}

/**
 * A widget behind a button, whose script is brought after the page is shown, or at once when the button is pressed. Until then the
 * button stands alone, and looks and is named the same.
 */
export function later<P extends Triggered>(load: () => Promise<ComponentType<P & { opened: boolean }>>): ComponentType<P> {
  let Loaded: ComponentType<P & { opened: boolean }> | null = null;
  let coming: Promise<void> | null = null;
  const bring = (): Promise<void> => {
    coming ??= load().then(
      (component) => {
        Loaded = component;
      },
      () => {
        // Off the network it can be pressed again.
        coming = null;
      },
    );
    return coming;
  };
  return function Later(props: P) {
    const [here, setHere] = useState<'no' | 'focused' | 'yes'>(Loaded ? 'yes' : 'no');
    const opened = useRef(false);
    const button = useRef<HTMLElement>(null);
    const show = () => void bring().then(() => Loaded && setHere(document.activeElement === button.current ? 'focused' : 'yes'));
    // biome-ignore lint/correctness/useExhaustiveDependencies: once
    useEffect(() => {
      if (here === 'no') whenFree(show);
    }, []);
    if (here !== 'no' && Loaded)
      return (
        <Loaded {...props} opened={opened.current}>
          {here === 'focused' ? cloneElement(props.children, { autoFocus: true }) : props.children}
        </Loaded>
      );
    const press = () => {
      opened.current = true;
      show();
    };
    return cloneElement(props.children, { ref: button, onClick: press, 'aria-haspopup': true, 'aria-expanded': false });
  };
}
