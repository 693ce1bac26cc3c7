import { koreanWord } from './ko-forms.ts';
import { IRREGULAR } from './ko-words.ts';
import type { LemmaRules } from './rules.ts';

/** Words that consist of a noun and particles, and verbs; taken apart with the dictionary's help. */
export const ko: LemmaRules = { irregular: IRREGULAR, split: koreanWord };
