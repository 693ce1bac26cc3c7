import type {
  AccountTable,
  ApiTokenTable,
  EngineLimitTable,
  EngineUseTable,
  FeedTurnTable,
  JobTable,
  OneTimeCodeTable,
  PublicationReportTable,
  PublicationTable,
  PublicationWithdrawalTable,
  RateCountTable,
  ServerFactTable,
  SessionTable,
} from './directory.ts';
import type {
  CatalogueTable,
  CourseTable,
  FeedItemTable,
  FeedTable,
  FileRefTable,
  FormerTextTable,
  LessonCountsTable,
  LessonPageTable,
  LessonTable,
  LessonTextTable,
  OperationTable,
  SerialTable,
  TextCorrectionTable,
} from './library.ts';
import type {
  CounterpartTable,
  FinishedLessonTable,
  JournalChangeTable,
  JournalEntryTable,
  OwnLanguageTable,
  ReadingLogTable,
  ReadingPlaceTable,
  SentenceTranslationTable,
  TermTable,
  TranslationAsideTable,
  TranslationVersionTable,
  VocabularyTable,
  WordLemmaTable,
} from './reader.ts';
import type { BlobTable, TranslationMemoryTable } from './shared.ts';

export interface Tables {
  account: AccountTable;
  session: SessionTable;
  api_token: ApiTokenTable;
  one_time_code: OneTimeCodeTable;
  rate_count: RateCountTable;
  publication: PublicationTable;
  publication_report: PublicationReportTable;
  publication_withdrawal: PublicationWithdrawalTable;
  job: JobTable;
  feed_turn: FeedTurnTable;
  engine_use: EngineUseTable;
  engine_limit: EngineLimitTable;
  server_fact: ServerFactTable;

  blob: BlobTable;
  translation_memory: TranslationMemoryTable;

  serial: SerialTable;
  operation: OperationTable;
  file_ref: FileRefTable;
  course: CourseTable;
  lesson: LessonTable;
  lesson_text: LessonTextTable;
  former_text: FormerTextTable;
  lesson_page: LessonPageTable;
  lesson_counts: LessonCountsTable;
  text_correction: TextCorrectionTable;
  feed: FeedTable;
  feed_item: FeedItemTable;
  catalogue: CatalogueTable;

  vocabulary: VocabularyTable;
  term: TermTable;
  word_lemma: WordLemmaTable;
  journal_entry: JournalEntryTable;
  journal_change: JournalChangeTable;
  sentence_translation: SentenceTranslationTable;
  translation_version: TranslationVersionTable;
  translation_aside: TranslationAsideTable;
  reading_place: ReadingPlaceTable;
  reading_log: ReadingLogTable;
  finished_lesson: FinishedLessonTable;
  own_language: OwnLanguageTable;
  counterpart: CounterpartTable;
}

export type TableName = keyof Tables;

/**
 * The kind of each table.
 * - `owner`: primary and unique keys begin with `owner_id`, and every query names it.
 * - `shared`: content-addressed, or the server's own.
 * - `directory`: accounts, sessions, tokens, public addresses, jobs.
 *
 * `side` tells an owner's lesson tables from the reader's; no query joins the two, since they may live on different shards.
 */
export const tableKinds = {
  account: { kind: 'directory' },
  session: { kind: 'directory' },
  api_token: { kind: 'directory' },
  one_time_code: { kind: 'directory' },
  rate_count: { kind: 'directory' },
  publication: { kind: 'directory' },
  publication_report: { kind: 'directory' },
  publication_withdrawal: { kind: 'directory' },
  job: { kind: 'directory' },
  feed_turn: { kind: 'directory' },
  engine_use: { kind: 'directory' },
  engine_limit: { kind: 'directory' },
  server_fact: { kind: 'directory' },
  blob: { kind: 'shared' },
  translation_memory: { kind: 'shared' },
  serial: { kind: 'owner', side: 'either' },
  operation: { kind: 'owner', side: 'either' },
  file_ref: { kind: 'owner', side: 'lesson' },
  course: { kind: 'owner', side: 'lesson' },
  lesson: { kind: 'owner', side: 'lesson' },
  lesson_text: { kind: 'owner', side: 'lesson' },
  former_text: { kind: 'owner', side: 'lesson' },
  lesson_page: { kind: 'owner', side: 'lesson' },
  lesson_counts: { kind: 'owner', side: 'lesson' },
  text_correction: { kind: 'owner', side: 'lesson' },
  feed: { kind: 'owner', side: 'lesson' },
  feed_item: { kind: 'owner', side: 'lesson' },
  catalogue: { kind: 'owner', side: 'lesson' },
  vocabulary: { kind: 'owner', side: 'reader' },
  term: { kind: 'owner', side: 'reader' },
  word_lemma: { kind: 'owner', side: 'reader' },
  journal_entry: { kind: 'owner', side: 'reader' },
  journal_change: { kind: 'owner', side: 'reader' },
  sentence_translation: { kind: 'owner', side: 'reader' },
  translation_version: { kind: 'owner', side: 'reader' },
  translation_aside: { kind: 'owner', side: 'reader' },
  reading_place: { kind: 'owner', side: 'reader' },
  reading_log: { kind: 'owner', side: 'reader' },
  finished_lesson: { kind: 'owner', side: 'reader' },
  own_language: { kind: 'owner', side: 'either' },
  counterpart: { kind: 'owner', side: 'reader' },
} as const satisfies Record<TableName, { kind: 'directory' | 'shared' } | { kind: 'owner'; side: 'lesson' | 'reader' | 'either' }>;

export const tableNames = Object.keys(tableKinds) as TableName[];
export const ownerTables = tableNames.filter((name) => tableKinds[name].kind === 'owner');

/** The primary key of each table, in order; rows are walked by it. */
export const tableKeys: Record<TableName, readonly [string, ...string[]]> = {
  account: ['id'],
  session: ['id'],
  api_token: ['id'],
  one_time_code: ['id'],
  rate_count: ['key', 'window_start'],
  publication: ['id'],
  publication_report: ['id'],
  publication_withdrawal: ['id'],
  job: ['id'],
  feed_turn: ['feed_id'],
  engine_use: ['account_id', 'engine', 'month'],
  engine_limit: ['account_id'],
  server_fact: ['name'],
  blob: ['hash'],
  translation_memory: ['text_hash', 'source_lang', 'target_lang', 'engine', 'engine_version'],
  serial: ['owner_id', 'kind'],
  operation: ['owner_id', 'operation_id'],
  file_ref: ['owner_id', 'id'],
  course: ['owner_id', 'id'],
  lesson: ['owner_id', 'id'],
  lesson_text: ['owner_id', 'lesson_id'],
  former_text: ['owner_id', 'lesson_id', 'revision'],
  lesson_page: ['owner_id', 'lesson_id', 'edition', 'page'],
  lesson_counts: ['owner_id', 'lesson_id'],
  text_correction: ['owner_id', 'id'],
  feed: ['owner_id', 'id'],
  feed_item: ['owner_id', 'feed_id', 'id'],
  catalogue: ['owner_id', 'id'],
  vocabulary: ['owner_id', 'lang'],
  term: ['owner_id', 'id'],
  word_lemma: ['owner_id', 'lang', 'key'],
  journal_entry: ['owner_id', 'id'],
  journal_change: ['owner_id', 'entry_id', 'position'],
  sentence_translation: ['owner_id', 'id'],
  translation_version: ['owner_id', 'id'],
  translation_aside: ['owner_id', 'id'],
  reading_place: ['owner_id', 'lesson_id', 'device'],
  reading_log: ['owner_id', 'id'],
  finished_lesson: ['owner_id', 'lesson_id'],
  own_language: ['owner_id', 'lang'],
  counterpart: ['owner_id', 'lesson_id', 'lang'],
};
