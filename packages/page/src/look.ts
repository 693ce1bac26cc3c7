import type { Status } from '@glossa/core/study';
import type { Sentence } from '@glossa/core/text';

/** A phrase found in a sentence: `start` and `end` (exclusive) count the entries of {@link phraseSlots}. */
export interface PhraseMark {
  start: number;
  end: number;
  key: string;
  status: Status;
}

/** What a learner knows, as far as it shows. */
export interface Look {
  statusOf(key: string): Status;
  /** The phrases of one sentence, apart from each other (core's `matchPhrases` sees to that). */
  phrasesIn?(keys: readonly (string | null)[]): readonly PhraseMark[];
}

/** The tokens of a sentence that a phrase counts: all but spaces, by index, with their word keys; null where no phrase goes through. */
export function phraseSlots(sentence: Sentence): { tokens: number[]; keys: (string | null)[] } {
  const tokens = sentence.tokens.flatMap((token, index) => (token.kind === 'space' ? [] : [index]));
  return { tokens, keys: tokens.map((index) => sentence.tokens[index]?.key ?? null) };
}

/** Known and ignored words look like plain text, so they carry no mark. */
export const markOf = (status: Status): string => (status === 'known' || status === 'ignored' ? '' : ` data-s="${status}"`);
