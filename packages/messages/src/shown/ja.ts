import { accounts } from '../ja/accounts.ts';
import { common } from '../ja/common.ts';
import { library } from '../ja/library.ts';
import { reading } from '../ja/reading.ts';
import { vocabulary } from '../ja/vocabulary.ts';
import type { Translated } from '../keys.ts';

/** What is said where texts are read and found: brought first. */
export const ja: Translated = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
