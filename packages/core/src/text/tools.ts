import type { Span } from './model.ts';

/**
 * What reads a language better than rules alone, and is too heavy to live here: dictionaries and segmenters, passed in
 * by whoever has them. Each is optional; without them a text is read by the rules.
 */
export interface LanguageTools {
  /** The smallest units of a text that is written without spaces, in order; may leave out space and marks. */
  segment?(text: string): Unit[];
  /** The same where a word has the same units wherever it stands: a text cut into words, marks and spaces, side by side; and the units of one. */
  cut?(text: string): string[];
  unitsOf?(piece: string): Unit[];
  /** The dictionary's forms of a word as it is written; none for a word it does not know. A dictionary form has itself among them. */
  lemmas?(word: string): string[];
  /** What the forms of a word begin with, by rules that cut endings; for grouping where no dictionary is. Takes a word key. */
  stem?(key: string): string;
}

export interface Unit extends Span {
  /** Dictionary forms, likeliest first. */
  lemmas?: string[];
  /** How it sounds: hiragana, pinyin. None where its letters tell. */
  reading?: string;
  /** The part of speech, in the segmenter's own terms: `動詞,自立`. */
  pos?: string;
  /** Belongs to the same word as the unit before. */
  joins?: boolean;
  /** Is a name, or the beginning of one. */
  isName?: boolean;
}
