import { account, invitation, preferences, session, token } from './accounts.ts';
import { book, catalogue, cataloguePage } from './catalogues.ts';
import { correction } from './corrections.ts';
import { feed, feedItem, foundFeed } from './following.ts';
import { job } from './jobs.ts';
import { language } from './languages.ts';
import { course, lesson } from './library.ts';
import { problem } from './problem-schema.ts';
import { courseSummary, coverage, lessonSummary, page, place } from './reading.ts';
import { allowance, engineState, engineUse, madeBy, missing, sentenceTranslation, translationVersion } from './translating.ts';
import { json } from './values.ts';
import { journalEntry, meaning, term, termChange, termState } from './vocabulary.ts';

/** The API's own things by name, as the OpenAPI document calls them. */
export const schemas = {
  Account: account,
  Preferences: preferences,
  Session: session,
  Token: token,
  Invitation: invitation,
  Language: language,
  Course: course,
  Lesson: lesson,
  CourseSummary: courseSummary,
  LessonSummary: lessonSummary,
  Job: job,
  Feed: feed,
  FeedItem: feedItem,
  FoundFeed: foundFeed,
  Catalogue: catalogue,
  CataloguePage: cataloguePage,
  Book: book,
  Page: page,
  Place: place,
  TextCorrection: correction,
  Coverage: coverage,
  SentenceTranslation: sentenceTranslation,
  TranslationVersion: translationVersion,
  MissingTranslations: missing,
  Engine: engineState,
  Allowance: allowance,
  EngineUse: engineUse,
  MadeBy: madeBy,
  Term: term,
  TermChange: termChange,
  TermState: termState,
  Meaning: meaning,
  JournalEntry: journalEntry,
  Problem: problem,
  Json: json,
} as const;
