/** Where the gloss may stand; numbers are CSS pixels in the scrolled text's own coordinates, inline ones from its start. */
export interface GlossRoom {
  mode: 'margin' | 'line' | 'sheet';
  /** Line boxes of the selection: the first's top, the last's bottom, the first's inline start and middle. */
  word: { top: number; bottom: number; start: number; middle: number };
  gloss: { width: number; height: number };
  /** The part of the text that is seen. */
  view: { top: number; height: number; width: number };
}

export interface GlossPlace {
  top: number;
  start: number;
  /** Where the hair line to the word leaves the gloss, from its top. */
  tick: number;
  /** How far the text must be scrolled so that nothing is covered. */
  scrollBy: number;
  /** The most height there is for it. */
  most: number;
}

const [gap, edge, clear] = [10, 12, 40];
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The gloss never covers its word: beside it, under or above its line, or below the text. */
export function placeGloss({ mode, word, gloss, view }: GlossRoom): GlossPlace {
  const viewEnd = view.top + view.height;
  // Under the line in a low window: the word at the upper edge, and what is left.
  const most = view.height - (mode === 'line' ? word.bottom - word.top + gap : 0) - 2 * edge;
  if (mode === 'sheet') return { top: 0, start: 0, tick: 0, scrollBy: Math.max(0, word.bottom - (viewEnd - gloss.height - clear)), most };
  if (mode === 'margin') {
    const top = clamp(word.top - 30, view.top + edge, Math.max(view.top + edge, viewEnd - gloss.height - edge));
    return { top, start: 0, tick: clamp(word.middle - top, 14, gloss.height - 14), scrollBy: 0, most };
  }
  const start = clamp(word.start, edge, Math.max(edge, view.width - gloss.width - edge));
  const height = Math.min(gloss.height, most);
  const [below, above] = [word.bottom + gap, word.top - gap - height];
  const at = { start, tick: 0, most };
  if (below + height <= viewEnd) return { ...at, top: below, scrollBy: 0 };
  if (above >= view.top) return { ...at, top: above, scrollBy: 0 };
  return { ...at, top: below, scrollBy: Math.min(below + height + edge - viewEnd, word.top - view.top - edge) };
}
