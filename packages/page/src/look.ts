import type { Status } from '@glossa/core/study';

/** A phrase found in a sentence: `start` and `end` (exclusive) count the keys that core's `phraseKeys` gives for it. */
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

/** Known and ignored words look like plain text, so they carry no mark. */
export const markOf = (status: Status): string => (status === 'known' || status === 'ignored' ? '' : ` data-s="${status}"`);
