import type { LanguageDescriptor, SentenceRules, WordRules } from './descriptor.ts';

export const genericWords: WordRules = {
  elisions: [],
  clipped: [],
  units: [],
  unitsBehindSlash: [],
  estimates: [],
  whole: [],
  hyphens: 'join-parts',
  prefixes: [],
  clitics: [],
  links: [],
  pointers: { endings: [], keeps: [] },
  spacedNumbers: false,
  abbreviationDots: true,
  joinsDigits: false,
  ownCasing: false,
  letters: '',
  capitals: 'names',
  commonCapitals: null,
  titles: null,
  silentMarks: null,
};
export const genericSentences: SentenceRules = {
  neverEnd: [],
  seldomEnd: [],
  beforeNumbers: [],
  starters: [],
  unmarked: [],
  marks: '',
  ordinals: { before: [], after: [] },
  afterQuotes: [],
  ends: null,
  colonEnds: 'never',
  smallStarts: false,
  spans: null,
};

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

interface Tuning {
  code: string;
  ownName: string;
  version: number;
  dir?: 'ltr' | 'rtl';
  words?: Partial<WordRules>;
  sentences?: Partial<SentenceRules>;
}

/** A language with rules of its own; what is left out is as in the generic one. */
export const tuned = ({ words, sentences, dir = 'ltr', ...language }: Tuning): LanguageDescriptor => ({
  ...language,
  dir,
  support: 'tuned',
  words: { ...genericWords, ...words },
  sentences: { ...genericSentences, ...sentences },
});

/** The entries of a list that is written as text: `mr, mrs, p. ex`. */
export const list = (text: string): string[] =>
  text
    .split(',')
    .map((entry) => entry.replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');

export const cyrillicUnits = list('км, см, мм, кг, мг, мл, квт');
