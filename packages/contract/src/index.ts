import { accounts } from './accounts.ts';
import { aligning } from './aligning.ts';
import { catalogues } from './catalogues.ts';
import { corrections } from './corrections.ts';
import { following } from './following.ts';
import { importing } from './importing.ts';
import { jobs } from './jobs.ts';
import { languages } from './languages.ts';
import { library } from './library.ts';
import { publishing } from './publishing.ts';
import { isUnnamed, quickImports } from './quick-imports.ts';
import { reading } from './reading.ts';
import type { Route } from './route.ts';
import { speech } from './speech.ts';
import { translating } from './translating.ts';
import { vocabulary } from './vocabulary.ts';

export {
  accounts,
  aligning,
  catalogues,
  corrections,
  following,
  importing,
  isUnnamed,
  jobs,
  languages,
  library,
  publishing,
  quickImports,
  reading,
  speech,
  translating,
  vocabulary,
};
/** Every route of the API, by noun. */
export const routes = {
  accounts,
  languages,
  library,
  corrections,
  importing,
  aligning,
  following,
  catalogues,
  jobs,
  vocabulary,
  translating,
  reading,
  speech,
  publishing,
};
export const allRoutes: readonly Route[] = Object.values(routes).flatMap((noun) => Object.values(noun) as Route[]);

export { type Account, keyPattern, type Preferences, type Role, role, type SignUpMode, signUpMode } from './accounts.ts';
export { alignLimit, bringFields, type Counterpart } from './aligning.ts';
export type { Book, CataloguePage, SavedCatalogue } from './catalogues.ts';
export { ApiError, addressOf, type Client, createClient, type Fetch, goodAnswer, UnreachableError } from './client.ts';
export type { CorrectionRule, CorrectionScope, TextCorrection } from './corrections.ts';
export type { Feed, FeedItem, FeedItemState, FeedSchedule, FeedTaking, FoundFeed } from './following.ts';
export { importFileFields, type Linked, type OnSame, onSame, type Preview, previewFileFields, type Starter } from './importing.ts';
export type { Job, JobState, JobStep } from './jobs.ts';
export type { Language, OwnLanguage } from './languages.ts';
export type { Course, Lesson } from './library.ts';
export { problem } from './problem-schema.ts';
export { type Problem, type ProblemCode, problemCodes, problems } from './problems.ts';
export type { OwnReports, Report, ReportedThing, Sharing, Withdrawn } from './publishing.ts';
export type { CourseSummary, Coverage, EditedLesson, FormerText, LessonSummary, Page, Place } from './reading.ts';
export { type Access, type AnswerOf, accountHeader, type CallOf, type RequestOf, type ResultOf, type Route, route, type Scope, scopes } from './route.ts';
export { schemas } from './schemas.ts';
export { speechLimit } from './speech.ts';
export type { Allowance, AsideTranslation, EngineState, EngineUse, MissingTranslations, SentenceTranslation, TranslationVersion } from './translating.ts';
export { importLimit, textLimit } from './values.ts';
export {
  type ChosenLemma,
  type JournalEntry,
  type Meaning,
  oldestAge,
  type Term,
  type TermChange,
  type TermState,
  type ToldEntry,
  type VocabularyOutcome,
} from './vocabulary.ts';
