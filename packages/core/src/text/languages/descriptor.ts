/** What the engine knows of a language: data only, which the engine reads; the engine names no language. */
export interface LanguageDescriptor {
  /** BCP 47: `fr`, `pt-BR`. */
  code: string;
  /** In the language itself, as it is written in a list: `Français`. */
  ownName: string;
  dir: 'ltr' | 'rtl';
  /** `tuned`: has rules of its own; `generic`: split by Unicode's rules and those that hold nearly everywhere. */
  support: 'tuned' | 'generic';
  /** Counts the changes of this descriptor that change an analysis. */
  version: number;
  words: WordRules;
  sentences: SentenceRules;
}

/** All words in lower case with straight apostrophes. */
export interface WordRules {
  /** Beginnings that are words of their own before an apostrophe: `l`, `qu`. */
  elisions: readonly string[];
  /** Written with an apostrophe or a hyphen, and yet one word, against the other rules: `aujourd'hui`, `rendez-vous`. */
  whole: readonly string[];
  /** What a hyphen between letters does: makes one word, one word whose parts are the smallest units, or nothing. */
  hyphens: 'join' | 'join-parts' | 'split';
  /** Beginnings that are no part of their own before a hyphen: `non`, `e` (only for `join-parts`). */
  prefixes: readonly string[];
  /** Words that come off the end of a hyphenated chain: `il`, `vous` (`dit-il`, `donnez-le-moi`). */
  clitics: readonly string[];
  /** Sounds put before a clitic, words of nobody: `t` (`a-t-il`). */
  links: readonly string[];
  /** Endings that come off a chain, unless what remains is one of `keeps`: `là` (`ce jour-là`, but `celui-là`). */
  pointers: { endings: readonly string[]; keeps: readonly string[] };
  /** A plain space may group digits in threes: `200 000`. No-break and thin spaces always may. */
  spacedNumbers: boolean;
}

/** Abbreviations in lower case without their last dot: `mme`, `p. ex`, `av. j.-c`. */
export interface SentenceRules {
  /** Something always follows: titles, `p. ex`. */
  neverEnd: readonly string[];
  /** Goes on unless a word follows that commonly begins a sentence: `u.s`, `p.m`, `inc`. */
  seldomEnd: readonly string[];
  /** Goes on before a number: `p`, `n°`, `art`. */
  beforeNumbers: readonly string[];
  /** Words, in lower case, that begin a sentence when written with a capital after an abbreviation. */
  starters: readonly string[];
}
