import { arabicLemma, arabicPlace } from './ar-forms.ts';
import { arabicIrregular } from './ar-irregular.ts';
import type { LemmaRules } from './rules.ts';

/** Arabic has no dictionary here: its words tell their dictionary forms by their shape. */
export const ar: LemmaRules = {
  irregular: arabicIrregular,
  guess: arabicLemma,
  place: arabicPlace,
};
