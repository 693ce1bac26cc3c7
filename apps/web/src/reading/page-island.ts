import { wordsWithoutGaps } from '@glossa/core/text';
import { renderSentence } from '@glossa/page';
import { type Cursor, selectionOf } from './cursor.ts';
import { drawnWords } from './drawn-words.ts';
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

/** What the cursor's word bears, and no other. */
const signs = ['tabindex', 'role', 'aria-description', 'aria-expanded'];

/**
 * Makes a drawn page alive: one listener for all words, one tab stop, and a way from a word's key to its elements, so that
 * a change of status touches these and nothing else. `host` holds the `span.s` of the model's sentences in their order,
 * however they are laid out around them.
 */
export function attachIsland(host: HTMLElement, model: PageModel, events: IslandEvents) {
  const words = drawnWords(host, model);
  /** The elements that bear a sign of the cursor or of what is open. */
  const signed = new Set<HTMLElement>();
  let cursor: Cursor = { anchor: 0, head: 0 };
  let opened: Selection | null = null;

  function recolour(key: string): void {
    const status = model.look.statusOf(key);
    const marked = status !== 'known' && status !== 'ignored';
    for (const element of words.ofKey(key)) {
      if (marked) element.dataset.s = status;
      else delete element.dataset.s;
    }
  }

  function redraw(phrases: string[][]): void {
    const hasFocus = words.element(cursor.head) === document.activeElement;
    for (const [number, { block, sentence }] of model.sentences.entries()) {
      const keys = new Set(sentence.tokens.map((token) => token.key));
      if (phrases.some((phrase) => wordsWithoutGaps(phrase).every((key) => keys.has(key))))
        words.redraw(number, renderSentence(block.text, sentence, model.look));
    }
    show(hasFocus);
  }

  const onTerms = (change: TermsChange) => {
    for (const key of change.words) recolour(key);
    if (change.phrases.length) redraw(change.phrases);
    const head = words.element(cursor.head);
    if (head?.hasAttribute('aria-description')) head.setAttribute('aria-description', events.about(opened ?? selectionOf(cursor)));
  };

  /** Gives the cursor's word the one tab stop, its role and what is said of it; clears all others. */
  function show(focus: boolean): void {
    const [selection, head] = [selectionOf(cursor), words.element(cursor.head)];
    unmark();
    const before = [...signed].filter((element) => element !== head);
    signed.clear();
    if (head) sign(head, selection);
    if (focus) head?.focus({ preventScroll: true });
    // Last: without its tab stop an element loses the focus, which costs a layout where it has it still.
    for (const element of before) for (const name of signs) element.removeAttribute(name);
  }
  function sign(head: HTMLElement, selection: Selection): void {
    signed.add(head);
    head.tabIndex = 0;
    head.setAttribute('role', 'button');
    // Not its name: that would be read in the middle of the heading it stands in.
    head.setAttribute('aria-description', events.about(opened ?? selection));
    head.setAttribute('aria-expanded', String(opened !== null));
    mark(opened ?? (selection.from === selection.to ? null : selection));
  }

  function unmark(): void {
    for (const element of signed) element.classList.remove('on', 'sel');
  }
  function mark(selection: Selection | null): void {
    const several = selection !== null && !isSingle(selection);
    for (const word of selection ? wordsIn(selection) : []) {
      const element = words.element(word);
      element?.classList.add(several ? 'sel' : 'on');
      if (element) signed.add(element);
    }
    paint(several ? rangesOf(selection) : []);
  }
  const rangesOf = (selection: Selection): Range[] =>
    runsOf(model.words, selection).flatMap(([from, to]) => {
      const [first, last] = [words.element(from), words.element(to)];
      return first && last ? [rangeOver(first, last)] : [];
    });

  show(false);
  const stopPointer = listenToPointer(host, {
    wordAt: words.numberOf,
    reach: model.reach,
    onPreview(selection) {
      unmark();
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
      if (focus) words.element(to.head)?.scrollIntoView({ block: 'nearest' });
    },
    /** Marks what the gloss shows, and takes cursor and focus there where asked; null when it closes. */
    open(selection: Selection | null, focus = false): void {
      if (selection || opened) selectOnly(selection && !isSingle(selection) ? rangesOf(selection)[0] : undefined);
      opened = selection;
      if (selection && (focus || cursor.head < selection.from || cursor.head > selection.to)) cursor = { anchor: selection.from, head: selection.to };
      if (focus) events.onCursor?.(cursor.head);
      show(focus);
    },
    focus: (): void => words.element(cursor.head)?.focus({ preventScroll: true }),
    hasFocus: (): boolean => words.element(cursor.head) === document.activeElement,
    elements: (selection: Selection): HTMLElement[] => wordsIn(selection).flatMap((word) => words.element(word) ?? []),
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

/** Paints a phrase with the white space in it. */
function paint(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length) CSS.highlights.set('phrase', new Highlight(...ranges));
  else CSS.highlights.delete('phrase');
}

/** What a mouse selected on the way becomes just the phrase, so that it can be copied, or nothing. */
function selectOnly(range: Range | undefined): void {
  const selected = getSelection();
  if (!selected || selected.isCollapsed) return;
  selected.removeAllRanges();
  if (range) selected.addRange(range);
}
