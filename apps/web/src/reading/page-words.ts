import type { AnalyzedBlock, Sentence, Token } from '@glossa/core/text';

/** A sentence of the page, with the block it stands in. */
export interface PageSentence {
  block: AnalyzedBlock;
  sentence: Sentence;
}

/** A word of the page; `slot` is its place among what phrases count in its sentence. */
export interface PageWord {
  key: string;
  token: Token;
  sentence: number;
  slot: number;
}
