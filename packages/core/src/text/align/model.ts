/** Sentences of a text and those that translate them, by their numbers, in order; an empty side has no counterpart. */
export type Link = [source: number[], target: number[]];

export interface AlignText {
  sentences: readonly string[];
  /** A language code. */
  lang: string;
}

/** How well source sentences `i` to `i + x` and target sentences `j` to `j + y` go together; the more the better, 0 for no opinion. */
export type Scorer = (i: number, x: number, j: number, y: number) => number;
