import type { Selection } from './selection.ts';

export interface PointerParts {
  /** The number of a word's element; -1 for others. */
  wordAt(element: HTMLElement): number;
  reach(from: number, to: number): Selection;
  onOpen(selection: Selection): void;
  /** A word was pressed with Ctrl or ⌘: it goes into the phrase at hand, or out of it. */
  onToggle(word: number): void;
  onAside(): void;
  onSwipe(direction: 1 | -1): void;
  /** Words under a phrase in the making. */
  onPreview(selection: Selection): void;
}

const [longPress, still, swipeLength] = [450, 10, 60];

interface Press {
  word: number;
  over: number;
  x: number;
  y: number;
  /** A mouse draws a phrase at once, a finger after a long press. */
  drawing: boolean;
  touch: boolean;
}

/** Press, drag, long press and swipe over the words of `host`; answers how to stop listening. */
export function listenToPointer(host: HTMLElement, parts: PointerParts): () => void {
  const stop = new AbortController();
  let press: Press | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let swallowClick = false;

  const wordUnder = (target: EventTarget | null): number => {
    const element = target instanceof Element ? target.closest<HTMLElement>('.w') : null;
    return element && host.contains(element) ? parts.wordAt(element) : -1;
  };
  const listen = <K extends keyof HTMLElementEventMap>(type: K, run: (event: HTMLElementEventMap[K]) => void, options: AddEventListenerOptions = {}) =>
    host.addEventListener(type, run, { ...options, signal: stop.signal });

  const preview = ({ word, over }: Press) => parts.onPreview(parts.reach(word, over));
  const drop = () => {
    clearTimeout(timer);
    press = null;
  };

  listen('pointerdown', (event) => {
    clearTimeout(timer);
    swallowClick = false;
    if (!event.isPrimary || event.button !== 0) return;
    const [word, touch] = [wordUnder(event.target), event.pointerType === 'touch'];
    press = { word, over: word, x: event.clientX, y: event.clientY, drawing: !touch && word >= 0, touch };
    if (!touch || word < 0) return;
    timer = setTimeout(() => {
      if (!press) return;
      press.drawing = true;
      preview(press);
    }, longPress);
  });

  listen('pointermove', (event) => {
    if (!press) return;
    if (!press.drawing) {
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > still) clearTimeout(timer);
      return;
    }
    const over = wordUnder(document.elementFromPoint(event.clientX, event.clientY));
    if (over < 0 || over === press.over) return;
    press.over = over;
    if (press.touch) preview(press);
  });

  listen('pointerup', (event) => {
    if (!press) return;
    const [ended, dx, dy] = [press, event.clientX - press.x, event.clientY - press.y];
    drop();
    const drawn = ended.drawing && (ended.touch || ended.over !== ended.word) ? parts.reach(ended.word, ended.over) : null;
    if (drawn && crosses(ended, drawn)) {
      swallowClick = true;
      parts.onOpen(drawn);
    } else if (ended.touch && Math.abs(dx) > swipeLength && Math.abs(dx) > 2 * Math.abs(dy)) {
      swallowClick = true;
      parts.onSwipe(dx < 0 === (getComputedStyle(host).direction === 'ltr') ? 1 : -1);
    }
  });
  listen('pointercancel', drop);

  listen('click', (event) => {
    if (swallowClick || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('button, a, input, textarea, select, label')) return;
    const word = wordUnder(event.target);
    if (word >= 0 && (event.ctrlKey || event.metaKey)) parts.onToggle(word);
    else if (word >= 0) parts.onOpen({ from: word, to: word });
    else if (String(getSelection()) === '') parts.onAside();
  });

  listen('touchmove', (event) => press?.drawing && event.preventDefault(), { passive: false });
  listen('contextmenu', (event) => press?.touch && press.word >= 0 && event.preventDefault());
  return () => {
    drop();
    // With a reason of its own: the browser's would keep the call stack, and with it what was drawn before.
    stop.abort('detached');
  };
}

/** A mouse that dragged on beyond where a phrase can reach was selecting text, to copy it. */
const crosses = ({ word, over, touch }: Press, { from, to }: Selection): boolean => touch || (from === Math.min(word, over) && to === Math.max(word, over));
