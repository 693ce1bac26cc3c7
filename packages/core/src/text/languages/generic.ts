import type { LanguageDescriptor, SentenceRules, WordRules } from './descriptor.ts';

export const genericWords: WordRules = {
  elisions: [],
  prefixes: [],
  whole: [],
  hyphens: 'join-parts',
  clitics: [],
  links: [],
  pointers: { endings: [], keeps: [] },
  spacedNumbers: false,
};
export const genericSentences: SentenceRules = { neverEnd: [], seldomEnd: [], beforeNumbers: [], starters: [] };

/** A language that is read by the rules that hold nearly everywhere. */
export const generic = (code: string, ownName: string, dir: 'ltr' | 'rtl' = 'ltr'): LanguageDescriptor => ({
  code,
  ownName,
  dir,
  support: 'generic',
  version: 1,
  words: genericWords,
  sentences: genericSentences,
});
