import { wordsWithoutGaps } from '@glossa/core/text';
import { renderSentence } from '@glossa/page';
import { type Cursor, selectionOf } from './cursor.ts';
import type { PageModel, TermsChange } from './page-model.ts';
import { listenToPointer } from './pointer.ts';
import { isSingle, runsOf, type Selection, wordsIn } from './selection.ts';

export interface IslandEvents {
  /** Words were pressed: show what is known of them. */
  onOpen(selection: Selection): void;
  /** A word was pressed that goes into the phrase at hand, or out of it. */
  onToggle(word: number): void;
  /** The text beside the words was pressed. */
  onAside(): void;
  /** 1: the page that follows; -1: the one before. */
  onSwipe(direction: 1 | -1): void;
  /** The cursor is about to stand on a word: its sentence must be shown by then. */
  onCursor?(word: number): void;
  /** What is said of a word or phrase after its name: `status 2`; of a phrase its words too. */
  about(selection: Selection): string;
}

/**
 * Makes a drawn page alive: one listener for all words, one tab stop, and a map from word key to elements, so that a
 * change of status touches the elements of that word and nothing else. `host` holds the `span.s` of the model's
 * sentences in their order, however they are laid out around them.
 */
export function attachIsland(host: HTMLElement, model: PageModel, events: IslandEvents) {
  const sentences = [...host.querySelectorAll<HTMLElement>('.s')];
  let words: HTMLElement[] = [];
  let byKey = new Map<string, HTMLElement[]>();
  let cursor: Cursor = { anchor: 0, head: 0 };
  let opened: Selection | null = null;

  function index(): void {
    words = [...host.querySelectorAll<HTMLElement>('.w')];
    byKey = new Map();
    words.forEach((element, number) => {
      const key = model.words[number]?.key ?? '';
      const known = byKey.get(key);
      if (known) known.push(element);
      else byKey.set(key, [element]);
    });
  }

  function recolour(key: string): void {
    const status = model.look.statusOf(key);
    const marked = status !== 'known' && status !== 'ignored';
    for (const element of byKey.get(key) ?? []) {
      if (marked) element.dataset.s = status;
      else delete element.dataset.s;
    }
  }

  function redraw(phrases: string[][]): void {
    const hasFocus = words[cursor.head] === document.activeElement;
    for (const [number, element] of sentences.entries()) {
      const place = model.sentences[number];
      const keys = new Set(place?.sentence.tokens.map((token) => token.key));
      if (place && phrases.some((phrase) => wordsWithoutGaps(phrase).every((key) => keys.has(key))))
        element.innerHTML = renderSentence(place.block.text, place.sentence, model.look);
    }
    index();
    show(hasFocus);
  }

  const onTerms = (change: TermsChange) => {
    for (const key of change.words) recolour(key);
    if (change.phrases.length) redraw(change.phrases);
    const head = words[cursor.head];
    if (head?.hasAttribute('aria-description')) head.setAttribute('aria-description', events.about(opened ?? selectionOf(cursor)));
  };

  /** Gives the cursor's word the one tab stop, its role and what is said of it; clears all others. */
  function show(focus: boolean): void {
    const [selection, head] = [selectionOf(cursor), words[cursor.head]];
    for (const element of host.querySelectorAll<HTMLElement>('.w[tabindex], .w.on, .w.sel')) {
      element.classList.remove('on', 'sel');
      // Without its tab stop an element loses the focus, so the one that keeps it is left alone.
      if (element !== head) for (const name of ['tabindex', 'role', 'aria-description', 'aria-expanded']) element.removeAttribute(name);
    }
    if (!head) return;
    head.tabIndex = 0;
    head.setAttribute('role', 'button');
    // Not its name: that would be read in the middle of the heading it stands in.
    head.setAttribute('aria-description', events.about(opened ?? selection));
    head.setAttribute('aria-expanded', String(opened !== null));
    mark(opened ?? (selection.from === selection.to ? null : selection));
    if (focus) head.focus({ preventScroll: true });
  }

  function mark(selection: Selection | null): void {
    const several = selection !== null && !isSingle(selection);
    for (const word of selection ? wordsIn(selection) : []) words[word]?.classList.add(several ? 'sel' : 'on');
    const runs = several ? runsOf(model.words, selection) : [];
    paint(runs.flatMap(([from, to]) => (words[from] && words[to] ? [rangeOver(words[from], words[to])] : [])));
  }

  index();
  show(false);
  const stopPointer = listenToPointer(host, {
    wordAt: (element) => words.indexOf(element),
    reach: model.reach,
    onPreview(selection) {
      mark(null);
      for (const element of words) element.classList.remove('sel', 'on');
      mark(selection);
    },
    ...events,
  });
  const unsubscribe = model.subscribe(onTerms);

  return {
    cursor: (): Cursor => cursor,
    /** Moves the cursor, and the focus with it where asked; scrolls as little as shows it. */
    move(to: Cursor, focus = true): void {
      cursor = to;
      events.onCursor?.(to.head);
      show(focus);
      if (focus) words[to.head]?.scrollIntoView({ block: 'nearest' });
    },
    /** Marks what the gloss shows; null when it closes. */
    open(selection: Selection | null): void {
      opened = selection;
      if (selection && (cursor.head < selection.from || cursor.head > selection.to)) cursor = { anchor: selection.from, head: selection.to };
      show(false);
    },
    focus: (): void => words[cursor.head]?.focus({ preventScroll: true }),
    hasFocus: (): boolean => words[cursor.head] === document.activeElement,
    elements: (selection: Selection): HTMLElement[] => wordsIn(selection).flatMap((word) => words[word] ?? []),
    detach(): void {
      unsubscribe();
      stopPointer();
      paint([]);
    },
  };
}

export type Island = ReturnType<typeof attachIsland>;

function rangeOver(first: Element, last: Element): Range {
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/** Paints a phrase with the white space in it; what a mouse selected on the way becomes just that, so that it can be copied. */
function paint(ranges: readonly Range[]): void {
  const selected = getSelection();
  if (selected && !selected.isCollapsed) {
    selected.removeAllRanges();
    if (ranges[0]) selected.addRange(ranges[0]);
  }
  if (!('highlights' in CSS)) return;
  if (ranges.length) CSS.highlights.set('phrase', new Highlight(...ranges));
  else CSS.highlights.delete('phrase');
}
