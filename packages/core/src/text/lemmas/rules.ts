import type { Choice } from '../forms.ts';

export interface Dictionary {
  /** Has it as a dictionary form. */
  lists(word: string): boolean;
  /** Has it, or a word of which it is a form. */
  knows(form: string): boolean;
  /** The words that it may be a form of, itself where it is one. */
  stems(form: string): readonly string[];
  /** The dictionary form of one that follows no rule. */
  irregular(form: string): string | undefined;
  /** All that it may be an irregular form of. */
  irregulars(form: string): readonly string[];
}

/** What is known of a language's word forms beside a dictionary. All words in lower case, as their keys are written. */
export interface LemmaRules {
  /** Forms that follow no rule, and everyday words that a dictionary would take for others: lines of `lemma: form form …`. Of two lines with one form the first is likelier. */
  irregular: string;
  /**
   * Endings of forms and what stands for them in the dictionary form: lines of `ending ending > replacement …` (`-`: nothing),
   * longest endings first in effect. `~` before an ending: goes before other forms of the dictionary, if the dictionary
   * itself gives the result. `!`: goes before everything, if the dictionary has a word like the result. No mark: the
   * same behind everything. `?`: of words that the dictionary does not have at all.
   */
  endings?: string;
  /** Endings of words that are their own dictionary form, also where the dictionary derives them from another word (`-ción`). */
  own?: RegExp;
  /** Of those, adjectives: with the capital of a sentence's beginning they are no nouns. */
  adjective?: RegExp;
  /** What begins a sentence with a capital and is the small word, where the dictionary has that and a noun: `Morgen`, `Abends`. */
  smallAtStart?: RegExp;
  /** Endings of words that are likelier forms of another word even where the dictionary has them as words alone: `running`. */
  bent?: RegExp;
  /** The shape of dictionary forms of verbs. */
  verb?: RegExp;
  /** Forms that are a verb's rather than a noun's where the word before does not tell. */
  finite?: RegExp;
  /** Forms that are likely no dictionary form even if the dictionary has them: plurals. */
  plural?: RegExp;
  /** Words after which a noun or adjective stands, and words after which a verb does. */
  beforeNouns?: string;
  beforeVerbs?: string;
  /** Words that a hyphen ties to the verb before them: French `donne-le`. */
  clitics?: string;
  /** The dictionary form of a name with its endings; none where the form does not show it. `isName`: it is known for one. */
  nameOf?(written: string, isName: boolean): string | undefined;
  /** Names that bend as other words do: adjectives and peoples. */
  bentNames?: RegExp;
  /** Where no word before tells: whether a form that is its own dictionary form is rather that than the form of a verb. */
  preferOwn?: boolean;
  /** Dictionary forms of a key by the language's own rules, likeliest first; go before the dictionary's. */
  forms?(key: string, dictionary: Dictionary): string[];
  /** Nouns have a capital, in the dictionary too (German). */
  capitalNouns?: boolean;
  /** Long words are made of short ones, and the last bends: `Haustüren` as `türen` (German, Dutch, Swedish). */
  compounds?: boolean;
  /** How the language writes the apostrophe of its words, where not straight. */
  apostrophe?: string;
  /** The dictionary form as far as the form tells and what stands before it (see `place`), for a language without a dictionary. */
  guess?(key: string, place: keyof Choice, irregular: (form: string) => string | undefined): string;
  /** What a word tells of the next, in place of `beforeNouns` and `beforeVerbs`. */
  /** A word's dictionary form and its parts, of a language whose words take others in; none where they are not certain. */
  split?(key: string, dictionary: Dictionary): WordSplit | undefined;
  place?(key: string): keyof Choice;
  /** Beginnings that a form may have and its dictionary form not: `ge` (`gelegt`: `legen`). Another stem that begins otherwise is not believed. */
  prefixes?: readonly string[];
}

export interface WordSplit {
  /** Of its parts, side by side; none where it has none. */
  lengths?: readonly number[];
  lemma: string;
  /** Other dictionary forms that it may have as well. */
  others?: readonly string[];
}
