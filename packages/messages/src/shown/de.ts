import { accounts } from '../de/accounts.ts';
import { common } from '../de/common.ts';
import { library } from '../de/library.ts';
import { reading } from '../de/reading.ts';
import { vocabulary } from '../de/vocabulary.ts';
import type { Translated } from '../keys.ts';

/** What is said where texts are read and found: brought first. */
export const de: Translated = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
