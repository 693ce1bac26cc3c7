/** The reader's tables: words, translations, places. Owner tables: primary and unique keys begin with `owner_id`. */

/** One vocabulary per owner and language; locked by every write to it. */
export interface VocabularyTable {
  owner_id: string;
  lang: string;
  revision: number;
}

export interface TermTable {
  owner_id: string;
  id: string;
  serial: number;
  lang: string;
  /** core's phraseKey of its words; for one word, the word key itself. */
  key: string;
  /** The word of a phrase under which pages look it up: core's lookupKey. */
  lookup_key: string;
  words: number;
  text: string;
  status: string;
  meanings_json: string;
  created_at: number;
  updated_at: number;
}

/** Which dictionary form a word belongs to; words of one lemma are a family. */
export interface WordLemmaTable {
  owner_id: string;
  lang: string;
  key: string;
  lemma: string;
  /** 1 where the learner chose it: no analysis changes it then. */
  by_hand: number;
}

export interface JournalEntryTable {
  owner_id: string;
  /** Sorts by when the entry was made. */
  id: string;
  kind: string;
  lang: string;
  changes: number;
  sample_json: string;
  undoes: string | null;
  undone_by: string | null;
  /** When it was done, by the server's clock; not after `created_at`, when it arrived. */
  made_at: number;
  /** Where it was done; null where the sender does not say. */
  device: string | null;
  created_at: number;
}

export interface JournalChangeTable {
  owner_id: string;
  entry_id: string;
  position: number;
  key: string;
  /** The term before and after: all but its key, so that it can be put back as it was; null where none was kept. */
  before_json: string | null;
  after_json: string | null;
}

export interface SentenceTranslationTable {
  owner_id: string;
  id: string;
  lesson_id: string;
  block_id: string;
  start: number;
  end: number;
  lang: string;
  text: string;
  original: string;
  /** `person`, `import` or `engine` */
  source: string;
  revision: number;
  created_at: number;
  updated_at: number;
  /** For `engine`: which one, what it told of its version, and the languages it went through, a space between. */
  engine: string | null;
  engine_version: string | null;
  via: string | null;
}

/** A translation as it was before it was replaced or removed. Several may have been at one place. */
export interface TranslationVersionTable extends Omit<SentenceTranslationTable, 'revision' | 'created_at' | 'updated_at'> {
  written_at: number;
  /** `id` sorts by it. */
  replaced_at: number;
}
/** A translation, or a version of one, whose sentence is gone from the text. */
export interface TranslationAsideTable extends SentenceTranslationTable {
  /** Of a version; null for what stood at the sentence. */
  replaced_at: number | null;
  /** What the text read at its place. */
  sentence: string;
  aside_at: number;
}

export interface ReadingPlaceTable {
  owner_id: string;
  lesson_id: string;
  device: string;
  page: number;
  block_id: string | null;
  /** The block before it was taken out of the text; `block_id` is then its neighbour. */
  gone_block_id: string | null;
  at: number;
}

export interface ReadingLogTable {
  owner_id: string;
  id: string;
  operation_id: string;
  lesson_id: string;
  lang: string;
  page: number;
  words: number;
  milliseconds: number;
  at: number;
}

/** What a learner made of a language; `letters` and abbreviations are core's OwnRules. */
export interface OwnLanguageTable {
  owner_id: string;
  lang: string;
  name: string | null;
  /** null: as the language has it */
  dir: string | null;
  letters: string;
  abbreviations_json: string;
  revision: number;
  updated_at: number;
}

/** A translation of a whole lesson, by sentences, and the links of these with the lesson's. */
export interface CounterpartTable {
  owner_id: string;
  lesson_id: string;
  lang: string;
  source_json: string;
  target_json: string;
  links_json: string;
  revision: number;
  updated_at: number;
}

/** A lesson read to its end, and when that was last. */
export interface FinishedLessonTable {
  owner_id: string;
  lesson_id: string;
  at: number;
}
