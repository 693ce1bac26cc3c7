/**
 * The text model. All offsets count UTF-16 code units inside one block's text; `end` is exclusive.
 * A lesson is a list of blocks; everything that hangs on the text hangs on an {@link Anchor}.
 */

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cue';

export interface Block {
  /** Stable: survives every edit of the text that leaves this block recognisable. */
  id: string;
  kind: BlockKind;
  /** 1–6, headings only. */
  level?: number;
  text: string;
  /** Readings that the text itself gives, in order, none overlapping. */
  ruby?: RubySpan[];
  /** Pictures that stand beside it, in order. */
  pictures?: BlockPicture[];
}

/** A picture is no text: it stands behind its block, or before it, and no place in the text counts it. */
export interface BlockPicture {
  id: string;
  /** What is seen on it; empty where nobody says. */
  alt: string;
  /** In pixels. */
  width: number;
  height: number;
  before?: true;
}

/** What the author of a text says of how a stretch of it is read. */
export interface RubySpan extends Span {
  reading: string;
}

/** A place in a text: a block and a span inside it. */
export interface Anchor {
  blockId: string;
  start: number;
  end: number;
}

export interface Span {
  start: number;
  end: number;
}

/** A word that one need not learn to know the language: a name, or a word in letters that the language is not written in. */
export type Aside = 'name' | 'foreign';

/** Numbers are whatever is no word to learn: figures, what belongs to them (`14 h`, `p. 12`), addresses. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'space';

/** The smallest unit inside a word (Japanese 使わ|れ|た); a word without parts is its own single part. */
export interface Part extends Span {
  lemmas?: string[];
}

export interface Token extends Span {
  kind: TokenKind;
  /** Words only: the folded form that terms are kept under. */
  key?: string;
  /** Candidates for the dictionary form, likeliest first. */
  lemmas?: string[];
  /** How the word is read: hiragana, pinyin. None where its letters tell. `rubyOf` lays it over the word. */
  reading?: string;
  parts?: Part[];
  /** Words only. */
  is?: Aside;
}

/** Sentences cover their block exactly: each begins where the one before ends; trailing space belongs to the sentence before it. */
export interface Sentence extends Span {
  /** Cover the sentence exactly, spaces included. */
  tokens: Token[];
}

export interface AnalyzedBlock extends Block {
  sentences: Sentence[];
}
