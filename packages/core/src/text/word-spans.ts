/**
 * Words and numbers of a text in order, side by side: the `i`th of `count` runs from `starts[i]` to `ends[i]`. The arrays may
 * be longer, as they are used again for the next text.
 */
export interface Spans {
  starts: number[];
  ends: number[];
  count: number;
}

export interface WordSpans extends Spans {
  /** Lengths of a word's parts by its number, for words that have any. */
  parts: Map<number, number[]>;
  /** Whether the text is in Latin or Cyrillic letters and nothing else. */
  isAlphabetic: boolean;
}

/** Longer arrays are not kept for the next text. */
const LONGEST = 50_000;

export const noSpans = (): Spans => ({ starts: [], ends: [], count: 0 });

/** The same arrays, for another text. */
export function cleared<S extends Spans>(spans: S): S {
  if (spans.starts.length > LONGEST) {
    spans.starts = [];
    spans.ends = [];
  }
  spans.count = 0;
  return spans;
}

export function addSpan(spans: Spans, start: number, end: number): void {
  spans.starts[spans.count] = start;
  spans.ends[spans.count++] = end;
}
