import { accounts } from '../fr/accounts.ts';
import { common } from '../fr/common.ts';
import { library } from '../fr/library.ts';
import { reading } from '../fr/reading.ts';
import { vocabulary } from '../fr/vocabulary.ts';
import type { Translated } from '../keys.ts';

/** What is said where texts are read and found: brought first. */
export const fr: Translated = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
