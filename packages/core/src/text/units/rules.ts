import type { Unit } from '../tools.ts';

/** How a language's words are made of a segmenter's units. */
export interface UnitRules {
  /** The smallest units of what the segmenter found; the further ones of what it took for one have `joins`. */
  refine(text: string, units: readonly Unit[]): Unit[];
  /** How many units from `first` on make one word; those that join come with it anyway. */
  group(text: string, units: readonly Unit[], first: number): number;
  /** How a word of one sign is read, where that hangs on the words beside it. */
  readingOf?(word: string): ReadingBetween | undefined;
}

/** The reading of a word between two others; empty or marks where there is none. */
export type ReadingBetween = (before: string, after: string) => string;
