import { accounts } from '../ar/accounts.ts';
import { common } from '../ar/common.ts';
import { library } from '../ar/library.ts';
import { reading } from '../ar/reading.ts';
import { vocabulary } from '../ar/vocabulary.ts';
import type { Translated } from '../keys.ts';

/** What is said where texts are read and found: brought first. */
export const ar: Translated = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
