import type { Ruby } from '@glossa/core/readings';
import type { Status } from '@glossa/core/study';
import type { BlockPicture, Token } from '@glossa/core/text';

/** A phrase found in a sentence: `slots` are its words among the keys that core's `phraseKeys` gives for it, rising. */
export interface PhraseMark {
  slots: readonly number[];
  key: string;
  status: Status;
}

/** What a learner knows, as far as it shows. */
export interface Look {
  statusOf(key: string): Status;
  /** How a word is read, piece by piece, to stand above it; the pieces are the word, or none. */
  rubyOf?(written: string, token: Token): readonly Ruby[];
  /** Where a picture of the text is served; pictures are left out without it. */
  addressOf?(picture: BlockPicture): string;
  /** The phrases of one sentence, in the order of their first words; they may overlap. */
  phrasesIn?(keys: readonly (string | null)[]): readonly PhraseMark[];
}

/** Known and ignored words look like plain text, so they carry no mark. */
export const markOf = (status: Status): string => (status === 'known' || status === 'ignored' ? '' : ` data-s="${status}"`);
