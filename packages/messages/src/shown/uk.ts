import type { Translated } from '../keys.ts';
import { accounts } from '../uk/accounts.ts';
import { common } from '../uk/common.ts';
import { library } from '../uk/library.ts';
import { reading } from '../uk/reading.ts';
import { vocabulary } from '../uk/vocabulary.ts';

/** What is said where texts are read and found: brought first. */
export const uk: Translated = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
