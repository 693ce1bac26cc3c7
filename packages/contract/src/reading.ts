import type { PackedPage } from '@glossa/core/text';
import { z } from 'zod';
import { course, lesson } from './library.ts';
import { route } from './route.ts';
import { sentenceTranslation } from './translating.ts';
import { anchor, id, importLimit, lang, listOf, nothing, operationId, paging, revision, tag, time } from './values.ts';
import { meaning, termState } from './vocabulary.ts';

/** A stored page; made and read by core alone, so it is not taken apart here. */
const packedPage = z.custom<PackedPage>((value) => typeof value === 'object' && value !== null && 'blocks' in value);

export const coverage = z.object({
  /** Running words, without numbers, ignored words and `asides`. */
  words: z.int(),
  known: z.int(),
  learning: z.int(),
  new: z.int(),
  ignored: z.int(),
  /** Running names and words in foreign letters without a status: counted neither as known nor as new. */
  asides: z.int(),
  /** Distinct word keys that are new. */
  newKeys: z.int(),
});

export const place = z.object({ page: z.int().nonnegative(), blockId: z.string().max(64).nullable(), at: time });

/** Running words and those of them that are known; distinct words or families, without ignored ones, and those that count as known. */
const knownCounts = z.object({ words: z.int(), known: z.int(), distinct: z.int(), distinctKnown: z.int() });

/** How much of a course is known. */
export const courseSummary = z.object({
  /** Each written form counts by itself; null for distinct words where they are too many to hold. */
  byForm: knownCounts.extend({ distinct: z.int().nullable(), distinctKnown: z.int().nullable() }),
  /** The forms of one word count together; null for a course of too many words to look at each. */
  byFamily: knownCounts.nullable(),
});

/** What became of a lesson that was read, and how its words stand now. */
export const lessonSummary = z.object({
  /** Null where it was not read to its end. */
  finishedAt: time.nullable(),
  coverage,
  /** Distinct words, without ignored ones, and those of them that count as known. */
  distinct: z.int(),
  distinctKnown: z.int(),
  /** The same where the forms of one word count together: running words, known ones, and distinct families. */
  byFamily: knownCounts,
  /** Words and phrases of the lesson that were kept since it was opened, and are being learned. */
  kept: z.int(),
  /** Time with the lesson in front, all readings together. */
  milliseconds: z.int(),
  /** The lesson that follows in its course. */
  next: lesson.pick({ id: true, title: true, lang: true }).nullable(),
});

export const page = z.object({
  lessonId: id,
  number: z.int(),
  pages: z.int(),
  revision,
  /** False where the analysis is of an older kind; a job is redoing it. */
  current: z.boolean(),
  text: packedPage,
  /** One letter (core's `statusLetters`) for each of `text.words`. */
  statuses: z.string(),
  /** Meanings by index into `text.words`. */
  meanings: z.record(z.string(), z.array(meaning)),
  /** Dictionary forms that the learner chose, by index into `text.words`. */
  lemmas: z.record(z.string(), z.string()),
  /** Phrases of this learner that may occur on this page. */
  phrases: z.array(termState),
  vocabularyRevision: z.int(),
});

/** A lesson whose text was edited: so many translations that no engine made were set aside by that. */
export const editedLesson = lesson.extend({ setAside: z.int() });

/** A lesson's text as it was before an edit. */
export const formerText = z.object({
  /** The lesson's, when it had this text. */
  revision,
  replacedAt: time,
  words: z.int(),
  /** A line of it, where the text that replaced it reads otherwise. */
  excerpt: z.string(),
});

const params = z.object({ id });
const percent = z.coerce.number().int().min(0).max(100);
const pageParams = params.extend({ page: z.coerce.number().int().nonnegative() });
const missing = ['lesson-not-found', 'page-not-found'] as const;

export const reading = {
  listShelf: route({
    method: 'GET',
    path: '/api/v1/shelf',
    id: 'listShelf',
    access: 'reader',
    scope: 'read',
    summary: 'How much of each of these lessons the learner knows.',
    query: z.object({
      ids: z
        .string()
        .transform((s) => s.split(','))
        .pipe(z.array(id).min(1).max(200)),
    }),
    /** `finishedAt`: when it was last read to its end; null where it never was. */
    answer: z.object({ items: z.array(z.object({ lessonId: id, coverage, place: place.nullable(), finishedAt: time.nullable() })) }),
  }),
  browseShelf: route({
    method: 'GET',
    path: '/api/v1/shelf/lessons',
    id: 'browseShelf',
    access: 'reader',
    scope: 'read',
    summary: 'Lessons with how much of them is known: found, chosen and ordered also by that.',
    query: z.object({
      lang: lang.optional(),
      courseId: id.optional(),
      /** Found in titles and tags, and as a word of the text. */
      search: z.string().trim().min(1).max(200).optional(),
      tag: tag.optional(),
      /** Never opened, begun, read to the end, archived; unless told otherwise all that are not archived. */
      state: z.enum(['unread', 'started', 'finished', 'archived']).optional(),
      knownFrom: percent.optional(),
      knownTo: percent.optional(),
      wordsFrom: z.coerce.number().int().nonnegative().optional(),
      wordsTo: z.coerce.number().int().nonnegative().optional(),
      /** `order` is that of a course, and usual there; elsewhere it is `recent`: those opened or made last. */
      sort: z.enum(['order', 'recent', 'added', 'title', 'length', 'coverage', 'new']).optional(),
      reversed: z.stringbool().default(false),
      ...paging,
    }),
    answer: listOf(z.object({ lesson, coverage, place: place.nullable(), finishedAt: time.nullable() })).extend({ total: z.int() }),
    problems: ['course-not-found', 'invalid-cursor'],
  }),
  browseCourses: route({
    method: 'GET',
    path: '/api/v1/shelf/courses',
    id: 'browseCourses',
    access: 'reader',
    scope: 'read',
    summary: 'Courses in the learner’s order, with how much of all their lessons is known.',
    query: z.object({ lang: lang.optional(), archived: z.stringbool().default(false) }),
    answer: z.object({
      items: z.array(
        z.object({
          course,
          /** `newKeys` is null for a course too large to count its different words. */
          coverage: coverage.extend({ newKeys: z.int().nullable() }),
          /** Lessons read to their end. */
          finished: z.int(),
        }),
      ),
    }),
  }),
  listLanguageNumbers: route({
    method: 'GET',
    path: '/api/v1/shelf/languages',
    id: 'listLanguageNumbers',
    access: 'reader',
    scope: 'read',
    summary: 'The languages the learner has lessons or words in, with how many.',
    answer: z.object({ items: z.array(z.object({ lang, lessons: z.int(), known: z.int(), learning: z.int() })) }),
  }),
  getPage: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/pages/:page',
    id: 'getPage',
    access: 'reader',
    scope: 'read',
    summary: 'One page of a lesson with the learner’s words; pages count from 0. The lesson is then the one opened last, unless it is only fetched `again`.',
    params: pageParams,
    query: z.object({ again: z.stringbool().default(false) }),
    answer: page,
    problems: missing,
  }),
  getText: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/text',
    id: 'getText',
    access: 'reader',
    scope: 'read',
    summary: 'The whole text, in the plain form in which it is edited: blank lines between blocks, `# ` before headings, `- ` before items.',
    params,
    answer: z.object({ text: z.string(), revision }),
    problems: ['lesson-not-found'],
  }),
  editText: route({
    method: 'PUT',
    path: '/api/v1/lessons/:id/text',
    id: 'editText',
    access: 'reader',
    scope: 'write',
    summary: 'Replaces the text; what did not change keeps its words, translations and place.',
    params,
    body: z.object({ revision, text: z.string() }),
    bytes: 2 * importLimit,
    answer: editedLesson,
    problems: ['lesson-not-found', 'lesson-changed', 'text-empty', 'text-too-long'],
  }),
  listFormerTexts: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/former-texts',
    id: 'listFormerTexts',
    access: 'reader',
    scope: 'read',
    summary: 'What the text was before its edits, newest first; 20 at most, and of long ones fewer.',
    params,
    answer: z.object({ items: z.array(formerText) }),
    problems: ['lesson-not-found'],
  }),
  bringBackText: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/former-texts/:former/bring-back',
    id: 'bringBackText',
    access: 'reader',
    scope: 'write',
    summary:
      'Puts the text back that the lesson had at the revision `former`, unless the text was edited after `revision`. What it replaces becomes a former text itself.',
    params: params.extend({ former: z.coerce.number().int().positive() }),
    body: z.object({ revision }),
    answer: editedLesson,
    problems: ['lesson-not-found', 'lesson-changed', 'not-found'],
  }),
  savePlace: route({
    method: 'PUT',
    path: '/api/v1/lessons/:id/place',
    id: 'savePlace',
    access: 'reader',
    scope: 'write',
    summary: 'Where this device is in the lesson; the newest place of all devices is where reading goes on.',
    params,
    body: z.object({ device: z.string().min(1).max(64), page: z.int().nonnegative(), blockId: z.string().max(64).nullable() }),
    answer: place,
    problems: ['lesson-not-found'],
  }),
  getPlace: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/place',
    id: 'getPlace',
    access: 'reader',
    scope: 'read',
    summary: 'Where reading goes on.',
    params,
    answer: z.object({ place: place.nullable() }),
    problems: ['lesson-not-found'],
  }),
  logReading: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/log',
    id: 'logReading',
    access: 'reader',
    scope: 'write',
    status: 201,
    summary: 'Notes that a page was read.',
    params,
    body: z.object({
      operationId,
      page: z.int().nonnegative(),
      words: z.int().nonnegative().max(100_000),
      milliseconds: z.int().nonnegative().max(86_400_000),
    }),
    answer: nothing,
    problems: missing,
  }),
  getSummary: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/summary',
    id: 'getSummary',
    access: 'reader',
    scope: 'read',
    summary: 'What became of a lesson: words met, kept and known, time, and what follows.',
    params,
    answer: lessonSummary,
    problems: ['lesson-not-found'],
  }),
  getCourseSummary: route({
    method: 'GET',
    path: '/api/v1/courses/:id/summary',
    id: 'getCourseSummary',
    access: 'reader',
    scope: 'read',
    summary: 'How much of a course is known, by form and by family.',
    params,
    answer: courseSummary,
    problems: ['course-not-found'],
  }),
  finishLesson: route({
    method: 'PUT',
    path: '/api/v1/lessons/:id/finished',
    id: 'finishLesson',
    access: 'reader',
    scope: 'write',
    summary: 'Notes that the lesson was read to its end.',
    params,
    answer: lessonSummary,
    problems: ['lesson-not-found'],
  }),
  reopenLesson: route({
    method: 'DELETE',
    path: '/api/v1/lessons/:id/finished',
    id: 'reopenLesson',
    access: 'reader',
    scope: 'write',
    summary: 'Takes back that the lesson was read to its end.',
    params,
    answer: lessonSummary,
    problems: ['lesson-not-found'],
  }),
  listTranslations: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/pages/:page/translations',
    id: 'listTranslations',
    access: 'reader',
    scope: 'read',
    summary: 'The translations of a page’s sentences, in all languages.',
    params: pageParams,
    answer: z.object({ items: z.array(sentenceTranslation) }),
    problems: missing,
  }),
  writeTranslation: route({
    method: 'PUT',
    path: '/api/v1/lessons/:id/translations',
    id: 'writeTranslation',
    access: 'reader',
    scope: 'write',
    summary: 'Writes the translation of one sentence into one language. `revision` 0 says that there was none.',
    params,
    body: z.object({ anchor, lang, text: z.string().trim().min(1).max(10_000), revision }),
    answer: sentenceTranslation,
    problems: ['lesson-not-found', 'anchor-invalid', 'language-unknown', 'translation-changed'],
  }),
  deleteTranslation: route({
    method: 'DELETE',
    path: '/api/v1/lessons/:id/translations/:translationId',
    id: 'deleteTranslation',
    access: 'reader',
    scope: 'write',
    summary: 'Removes a translation.',
    params: params.extend({ translationId: id }),
    query: z.object({ revision: z.coerce.number().int() }),
    answer: nothing,
    problems: ['lesson-not-found', 'translation-not-found', 'translation-changed'],
  }),
} as const;

export type Coverage = z.infer<typeof coverage>;
export type CourseSummary = z.infer<typeof courseSummary>;
export type EditedLesson = z.infer<typeof editedLesson>;
export type FormerText = z.infer<typeof formerText>;
export type LessonSummary = z.infer<typeof lessonSummary>;
export type Page = z.infer<typeof page>;
export type Place = z.infer<typeof place>;
