/**
 * One page of analysis as it is stored and sent: small, and one JSON value.
 *
 * A block's `tokens` is a flat list of triples, one per word or number:
 *   [gap, length, word, gap, length, word, …]
 * `gap` is the number of UTF-16 units between the end of the token before (or the start of the block) and this one;
 * `word` is an index into the page's `words`, or -1 for a number. What lies in the gaps is space and punctuation, and
 * is found again from the text itself.
 *
 *   text    « Il l'a dit. »
 *   tokens  [0,2,0, 1,2,1, 0,1,2, 1,3,3]      words ["il","l'","a","dit"]
 */
export interface PackedPage {
  /** Distinct word keys of the page in order of first appearance. */
  words: string[];
  /** Lemma candidates by index into `words`, only where the language has any. */
  lemmas?: Record<string, string[]>;
  blocks: PackedBlock[];
}

export interface PackedBlock {
  id: string;
  kind: import('./model.ts').BlockKind;
  level?: number;
  text: string;
  /** Where each sentence ends; the last one is the text's length. */
  sentences: number[];
  tokens: number[];
  /** [number of the triple, lengths of its parts], for words that have parts. */
  parts?: [number, ...number[]][];
  /** [number of the triple, reading]. */
  readings?: [number, string][];
}
