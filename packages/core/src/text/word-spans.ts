/** The words and numbers of a block in order, side by side: the `i`th runs from `starts[i]` to `ends[i]`. */
export interface WordSpans {
  starts: number[];
  ends: number[];
  /** Lengths of a word's parts by its number, for words that have any. */
  parts: Map<number, number[]>;
  /** Whether the text is in Latin letters and nothing else. */
  isLatin: boolean;
}
