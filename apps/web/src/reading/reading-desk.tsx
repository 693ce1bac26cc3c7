import './words.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type Ref, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Action, actionFor, type Focus, useKeys } from '../app/keys.ts';
import { useText } from '../i18n/i18n.tsx';
import { at, type Cursor, extend, nextNew, selectionOf, step } from './cursor.ts';
import { knownOthers, sharesStatus } from './families.ts';
import { enterGloss, Gloss } from './gloss.tsx';
import { enterChoice } from './gloss-around.tsx';
import { aboutSelection } from './names.ts';
import { attachIsland, type Island } from './page-island.ts';
import type { PageModel } from './page-model.ts';
import { type Selection, selectionWith, wordsIn } from './selection.ts';
import { useTermActs } from './term-acts.ts';
import { useVoice } from './voice.ts';
import { WarmGloss } from './warm-gloss.tsx';

export interface DeskHandle {
  cursor(): Cursor;
  /** Puts the cursor, and the focus unless told otherwise, on a word. */
  go(word: number, focus?: boolean): void;
  focus(): void;
}

export interface DeskProps {
  model: PageModel;
  lang: string;
  dir: 'ltr' | 'rtl';
  name: string;
  className: string;
  margin: boolean;
  /** The word that has the cursor at first. */
  startAt: number;
  /** What the desk itself does not do: turn pages, undo, edit, help. */
  onAction: (action: Action, glossOpen: boolean) => void;
  onTurn: (direction: 1 | -1) => void;
  onCursor?: (word: number) => void;
  /** Whether ↑ and ↓ go from sentence to sentence; else they scroll. */
  bySentence?: boolean;
  onScroll?: (scroller: HTMLElement) => void;
  handle: Ref<DeskHandle>;
  scrollerRef: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** The scrolled ground a drawn page lies on: cursor, keys, pointer and gloss, the same for pages and for sentences. */
export function ReadingDesk(props: DeskProps) {
  const { model, lang, dir, name, className, margin, startAt, onAction, onTurn, onCursor, bySentence, onScroll, handle, scrollerRef, children } = props;
  const say = useText();
  const client = useQueryClient();
  const acts = useTermActs(lang, ({ words: [key, ...more] }) => {
    const word = more.length || !sharesStatus(lang) ? -1 : model.words.findIndex((one) => one.key === key);
    return word < 0 ? [] : knownOthers(client, model, word, lang);
  });
  const [island, setIsland] = useState<Island | null>(null);
  const [open, setOpen] = useState<Selection | null>(null);
  const turned = useRef(false);
  const before = useRef<Before | null>(null);
  const latest = useRef({ onTurn, onCursor, say, open });
  latest.current = { onTurn, onCursor, say, open };
  const voice = useVoice(lang);
  const keys = useKeys();

  const show = (on: Island, selection: Selection | null) => showOn(on, setOpen, selection);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page is a new island; the rest is read when needed
  useLayoutEffect(() => {
    const host = scrollerRef.current;
    if (!host) return;
    const attached = attach(host, model, latest, setOpen);
    // Turning the page by a key takes the focused word away: the focus goes on with the text.
    const goesOn = turned.current && document.activeElement === document.body;
    turned.current = true;
    const { cursor, selection } = carry(before.current, model) ?? { cursor: at(Math.min(startAt, Math.max(0, model.words.length - 1))), selection: null };
    attached.move(cursor, false);
    attached.open(selection);
    if (goesOn) attached.focus();
    setOpen(selection);
    setIsland(attached);
    return () => {
      before.current = { model, cursor: attached.cursor(), open: latest.current.open };
      attached.detach();
    };
  }, [model, scrollerRef]);

  useImperativeHandle(
    handle,
    () => ({
      cursor: () => island?.cursor() ?? at(0),
      go: (word, focus) => island?.move(at(word), focus),
      focus: () => island?.focus(),
    }),
    [island],
  );

  const go = (on: Island, cursor: Cursor) => {
    on.move(cursor);
    if (open) show(on, selectionOf(cursor));
  };
  const doAction = (action: Action, on: Island, focused: boolean) => {
    const term = () => model.term(open ?? selectionOf(on.cursor()));
    const steps: Partial<Record<Action, () => void>> = {
      nextWord: () => go(on, focused || open ? step(model, on.cursor(), 1) : on.cursor()),
      previousWord: () => go(on, focused || open ? step(model, on.cursor(), -1) : on.cursor()),
      nextNew: () => go(on, nextNew(model, on.cursor())),
      extend: () => go(on, extend(model, on.cursor(), 1)),
      shrink: () => go(on, extend(model, on.cursor(), -1)),
      open: () => (open ? enterGloss(document) : show(on, selectionOf(on.cursor()))),
      meaning: () => {
        if (!open) show(on, selectionOf(on.cursor()));
        enterGloss(document);
      },
      phrase() {
        if (!open) show(on, selectionOf(on.cursor()));
        enterChoice(document);
      },
      close() {
        const inGloss = document.activeElement?.closest('.gloss');
        if (open) show(on, null);
        else on.move(at(on.cursor().head), false);
        if (inGloss || focused) on.focus();
      },
      speak: () => voice?.speak(term().text),
      status1: () => acts.setStatus(term(), '1'),
      status2: () => acts.setStatus(term(), '2'),
      status3: () => acts.setStatus(term(), '3'),
      status4: () => acts.setStatus(term(), '4'),
      known: () => acts.setStatus(term(), 'known'),
      ignored: () => acts.setStatus(term(), 'ignored'),
    };
    const run = steps[action];
    const needsWord = /^(status|known|ignored|open|meaning|phrase|speak)/.test(action);
    if (!run) onAction(action, open !== null);
    else if (!needsWord || focused || open) run();
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !island || isElsewhere(event.target)) return;
      const focused = island.hasFocus();
      if (event.key === 'Tab' && !event.shiftKey && open && focused) {
        event.preventDefault();
        return enterGloss(document);
      }
      // The text scrolls in a box of its own, which the browser scrolls only where the focus is in it.
      if (isOutside(event.target, scrollerRef.current) && scrollToEnd(scrollerRef.current, event.key)) return event.preventDefault();
      const action = actionFor(keys, event, focusOf(event.target), dir);
      if (!action || (action === 'close' && !open && !focused) || (!bySentence && /Sentence$/.test(action))) return;
      event.preventDefault();
      doAction(action, island, focused);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  useEffect(() => {
    const scroller = scrollerRef.current;
    if (!scroller || !onScroll) return;
    const tell = () => onScroll(scroller);
    tell();
    scroller.addEventListener('scroll', tell, { passive: true });
    return () => scroller.removeEventListener('scroll', tell);
  }, [onScroll, scrollerRef]);

  const glossOf = (selection: Selection, on: Island, scroller: RefObject<HTMLElement | null> = scrollerRef) => (
    <Gloss
      {...{ model, selection, lang, dir, margin, acts, voice, scroller }}
      island={on}
      onSelect={(next) => show(on, next)}
      onClose={() => {
        show(on, null);
        on.focus();
      }}
    />
  );
  return (
    <main id="main" ref={scrollerRef} className={className} aria-label={name} tabIndex={-1}>
      {children}
      {open && island && glossOf(open, island)}
      {!open && island && <WarmGloss beside={scrollerRef}>{(stage) => glossOf({ from: 0, to: 0 }, island, stage)}</WarmGloss>}
    </main>
  );
}

interface Latest {
  current: Pick<DeskProps, 'onTurn' | 'onCursor'> & { say: ReturnType<typeof useText>; open: Selection | null };
}
type SetOpen = (selection: Selection | null) => void;

/** Apart from the component: an island that knew what was drawn before it would hold the island before, and that one all others. */
function attach(host: HTMLElement, model: PageModel, latest: Latest, setOpen: SetOpen): Island {
  const island: Island = attachIsland(host, model, {
    onOpen: (selection) => showOn(island, setOpen, selection, true),
    onToggle(word) {
      const next = model.toggle(latest.current.open ?? selectionOf(island.cursor()), word);
      island.move(at(word));
      showOn(island, setOpen, next ?? { from: word, to: word });
    },
    onAside: () => showOn(island, setOpen, null),
    onSwipe: (direction) => latest.current.onTurn(direction),
    onCursor: (word) => latest.current.onCursor?.(word),
    about: (selection) => aboutSelection(latest.current.say, model, selection),
  });
  return island;
}

function showOn(island: Island, setOpen: SetOpen, selection: Selection | null, focus = false): void {
  // The words first: taking the focus lays the page out, which is little before the gloss is there and much after it.
  island.open(selection, focus);
  // In the frame of the press: what is shown is on the page already.
  flushSync(() => setOpen(selection));
}

interface Before {
  model: PageModel;
  cursor: Cursor;
  open: Selection | null;
}

/** Cursor and selection on the same words, where those of the model before are in the new one too: pages were added around them, or their text was split otherwise. */
function carry(before: Before | null, model: PageModel): { cursor: Cursor; selection: Selection | null } | null {
  if (!before) return null;
  const nameOf = (of: PageModel, word: number) => `${of.sentences[of.words[word]?.sentence ?? 0]?.block.id} ${of.words[word]?.token.start}`;
  const places = new Map(model.words.map((_, index) => [nameOf(model, index), index]));
  const placeOf = (word: number) => places.get(nameOf(before.model, word));
  const { anchor, head } = before.cursor;
  const open = before.open ? wordsIn(before.open).flatMap((word) => placeOf(word) ?? []) : [];
  const cursor = { anchor: placeOf(anchor) ?? open[0], head: placeOf(head) ?? open[0] };
  if (cursor.anchor === undefined || cursor.head === undefined) return null;
  return { cursor: { anchor: cursor.anchor, head: cursor.head }, selection: open.length ? selectionWith(open) : null };
}

/** A menu, a list or a window over the text has the keys then. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]:not(.gloss), [role="alertdialog"], [role="menu"], [role="listbox"]') !== null;

const isOutside = (target: EventTarget | null, scroller: HTMLElement | null): boolean =>
  focusOf(target) !== 'field' && !scroller?.contains(target as Node | null);

/** To the beginning or end of the text, for Home and End; false for other keys. */
function scrollToEnd(scroller: HTMLElement | null, key: string): boolean {
  if (!scroller || (key !== 'Home' && key !== 'End')) return false;
  scroller.scrollTo({ top: key === 'Home' ? 0 : scroller.scrollHeight });
  return true;
}

function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof Element) || target.closest('.w')) return 'text';
  if (target.closest('input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select, [contenteditable]')) return 'field';
  return target.closest('button, a, input, summary, [role="button"]') ? 'control' : 'text';
}
