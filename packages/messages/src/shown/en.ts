import { accounts } from '../en/accounts.ts';
import { common } from '../en/common.ts';
import { library } from '../en/library.ts';
import { reading } from '../en/reading.ts';
import { vocabulary } from '../en/vocabulary.ts';

/** What is said where texts are read and found: brought first. */
export const en = {
  ...common,
  ...accounts,
  ...library,
  ...reading,
  ...vocabulary,
};
