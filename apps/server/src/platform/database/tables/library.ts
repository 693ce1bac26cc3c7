/** The lesson's tables. Owner tables: primary and unique keys begin with `owner_id`. */

/** The next serial number of each kind, per owner. */
export interface SerialTable {
  owner_id: string;
  kind: string;
  last: number;
}

/** Answers already given to a client's operation ids. */
export interface OperationTable {
  owner_id: string;
  operation_id: string;
  kind: string;
  /** Of the request, to tell a repeat from a reuse. */
  request_hash: string;
  answer_json: string;
  created_at: number;
}

/** Which owner refers to which blob. */
export interface FileRefTable {
  owner_id: string;
  id: string;
  hash: string;
  /** Which room holds it, and what for. */
  purpose: string;
  name: string;
  media_type: string;
  created_at: number;
}

export interface CourseTable {
  owner_id: string;
  id: string;
  serial: number;
  lang: string;
  title: string;
  tags_json: string;
  /** 1 for the course that quick imports go into; one per language. */
  is_default: number;
  position: number;
  /** The reference that holds its picture. */
  picture_id: string | null;
  revision: number;
  archived_at: number | null;
  deleted_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface LessonTable {
  owner_id: string;
  id: string;
  serial: number;
  course_id: string;
  lang: string;
  title: string;
  /** Folded title and tags, for searching. */
  title_key: string;
  author: string | null;
  source_url: string | null;
  site_name: string | null;
  /** When it was published where it comes from. */
  published_at: number | null;
  /** The references that hold its picture and the file it was made of. */
  picture_id: string | null;
  picture_alt: string | null;
  original_id: string | null;
  /** Of the text as it was imported, without regard to white space: tells the same text brought twice. Null for older ones. */
  text_hash: string | null;
  tags_json: string;
  position: number;
  words: number;
  pages: number;
  /** Which analysis its pages have: core's version for the language. */
  analysis: string;
  /** Which of its pages are the ones to read; others are being written, or were replaced. */
  edition: string;
  revision: number;
  /** Counts the corrections that were made or taken back in it. */
  corrected: number;
  opened_at: number | null;
  /** When it was opened last, or, never opened, when it was made: what recent lessons are ordered by. */
  recent_at: number;
  archived_at: number | null;
  deleted_at: number | null;
  created_at: number;
  updated_at: number;
}

/** The truth of a lesson: its blocks. */
export interface LessonTextTable {
  owner_id: string;
  lesson_id: string;
  /** core's Block[] */
  blocks_json: string;
}
/** A lesson's text as it was before an edit. */
export interface FormerTextTable {
  owner_id: string;
  lesson_id: string;
  /** The lesson's, when it had this text. */
  revision: number;
  replaced_at: number;
  words: number;
  /** Of `blocks_json`. */
  bytes: number;
  /** A line of where the text after it reads otherwise. */
  excerpt: string;
  blocks_json: string;
}

/** One row of analysis per page and edition. A new edition is written beside the one in use, and taken into use in one step. */
export interface LessonPageTable {
  owner_id: string;
  lesson_id: string;
  edition: string;
  page: number;
  words: number;
  /** How many blocks are on it, to find the page of an anchor. */
  blocks: number;
  /** core's PackedPage */
  packed_json: string;
}

/** What its owner put right in how texts are split: core's Correction. */
export interface TextCorrectionTable {
  owner_id: string;
  /** Sorts by when it was made. */
  id: string;
  lang: string;
  /** Empty for one that holds in every text of the language; the columns of its place are then null. */
  lesson_id: string;
  text: string;
  /** The contract's rule. */
  rule_json: string;
  block_id: string | null;
  start: number | null;
  end: number | null;
  created_at: number;
}

/** How often each word occurs in a lesson. */
export interface LessonCountsTable {
  owner_id: string;
  lesson_id: string;
  /** core's LessonCounts: its own small dictionary of keys with counts */
  counts_json: string;
}

/** A feed that is followed. */
export interface FeedTable {
  owner_id: string;
  id: string;
  address: string;
  title: string;
  site: string | null;
  lang: string;
  course_id: string | null;
  /** The contract's feedSchedule and feedTaking. */
  schedule: string;
  taking: string;
  /** What its server told of its state, to ask for changes alone. */
  etag: string | null;
  last_modified: string | null;
  looked_at: number | null;
  /** When it was read without fault last. */
  read_at: number | null;
  /** How often it has failed in a row, and why the last time. */
  failures: number;
  problem_json: string | null;
  unfollowed_at: number | null;
  created_at: number;
}

/** What a feed told of: also what is not wanted or is a lesson by now, so that it is not told of again. */
export interface FeedItemTable {
  owner_id: string;
  feed_id: string;
  /** Sorts by when it was found, and within one look as the feed has it, from its end. */
  id: string;
  /** Hash of the feed's own name for it. */
  key: string;
  title: string;
  link: string | null;
  author: string | null;
  summary: string;
  /** Its whole text as HTML, where the feed had it; only while it may yet be imported. */
  content: string | null;
  published_at: number | null;
  /** contract's feedItemState */
  state: string;
  /** Counts the imports that were begun; names the act of each. */
  tries: number;
  job_id: string | null;
  lesson_id: string | null;
  problem_json: string | null;
  found_at: number;
  /** When the feed had it last. */
  seen_at: number;
}

/** A catalogue of books that was opened by its address. */
export interface CatalogueTable {
  owner_id: string;
  id: string;
  address: string;
  title: string;
  opened_at: number;
}
