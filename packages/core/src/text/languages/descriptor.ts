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
  /** Beginnings that are words of their own before an apostrophe: `l`, `qu`; also before a space: `po'`. */
  elisions: readonly string[];
  /** Words that have lost their beginning and keep an apostrophe in its place: `t` (Dutch `'t`). */
  clipped: readonly string[];
  /** Units that are words of their own behind a number that they touch, besides the international ones: `h` (`23h`). */
  units: readonly string[];
  /** Units only behind a slash, and words anywhere else, besides the international ones: `ч` (`км/ч`). */
  unitsBehindSlash: readonly string[];
  /** Abbreviations before numbers that are words to learn, besides `ca`: `ок`. */
  estimates: readonly string[];
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
  /** The dot of an abbreviation or initial belongs to the word: `Dr.`, `J.` */
  abbreviationDots: boolean;
  /** Digits and letters that touch are one word: Korean `1517년`. */
  joinsDigits: boolean;
  /** Lower case is made by the language's own rules: Turkish `I` → `ı`. */
  ownCasing: boolean;
  /** Signs that belong to words, though Unicode takes them for marks. */
  letters: string;
  /** What a capital inside a sentence marks: names, or all nouns (German). */
  capitals: 'names' | 'nouns';
  /** Keys of words that have a capital and are no names: `monday`, `french`. */
  commonCapitals: RegExp | null;
  /** How people are addressed in whole words: behind these stands a name. */
  titles: TitleRules | null;
  /** Marks that a writer may leave out, no part of a word's key: vowel points, stress marks. Global; sees decomposed text. */
  silentMarks: RegExp | null;
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
  /** Words, in lower case, that with a capital begin a sentence even where no mark ends the one before (a heading glued to its text). */
  unmarked: readonly string[];
  /** Marks that end a sentence besides Unicode's: Greek `;`, Armenian `:`. */
  marks: string;
  /** A number with a dot is an ordinal after one of `before`, and before one of `after`: `am 3. Mai`. */
  ordinals: { before: readonly string[]; after: readonly string[] };
  /** What goes on with a sentence right behind a quote that ends in a mark, without a space: `と` (`「はい。」と言った`). */
  afterQuotes: readonly string[];
  /** What ends a sentence though no mark does, where a word with a capital follows: a finite verb (Turkish `geldi`). Sees the end of what stands before. */
  ends: RegExp | null;
  /** A colon ends a sentence before a capital: of a quote, or of a word. */
  colonEnds: 'never' | 'before-quotes' | 'before-capitals';
  /** Writers often begin sentences with small letters, and speech always stands in quotes: `ok? see you` are two. */
  smallStarts: boolean;
  /** Sentences have no marks, and spaces part clauses: where spaces end a span. */
  spans: SpanRules | null;
}

/** How text without sentence marks is cut at its spaces. Lengths in UTF-16 units. */
export interface SpanRules {
  /** Beginnings of what goes on with the span before: `และ`. */
  goOn: readonly string[];
  /** Endings after which a sentence cannot stop: `ว่า`. */
  hold: readonly string[];
  /** Beginnings and endings of sentences, which need only the shorter length. */
  begin: readonly string[];
  end: readonly string[];
  /** Verbs of speech: a short stretch that ends in one says whose words stand before it. */
  says: readonly string[];
  short: number;
  long: number;
}

/** `Frau Müller`, `Herr Direktor Klein`; but behind `seiner Frau` stands any word. Of word keys. */
export interface TitleRules {
  titles: RegExp;
  /** Titles behind a title alone, and never names there. */
  offices: RegExp;
  /** Words before what is no title then. */
  determiners: RegExp;
}
