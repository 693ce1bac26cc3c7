import { z } from 'zod';
import { job } from './jobs.ts';
import { lesson } from './library.ts';
import { coverage } from './reading.ts';
import { route } from './route.ts';
import { id, importLimit, lang, operationId, status, title } from './values.ts';

/**
 * What becomes of a text that is in the library already: made again, refused with `text-already-here`, or, with `use`, the lesson
 * that has it is the job's. Its finding is told in the job's result.
 */
export const onSame = z.enum(['import', 'refuse', 'use']);

const target = z.object({
  operationId,
  lang,
  title: title.optional(),
  courseId: id.optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  same: onSame.optional(),
});
/** The text's translation, whose sentences are linked with its own. */
const translation = z.object({ lang, text: z.string() });
/** Of what a page has left out, by its numbers in the preview, that which is wanted after all. */
const takeBack = z.array(z.int().nonnegative()).max(5000).optional();
/** The same as a form field: `0,2`; as long as a field may be. */
const takeBackField = z
  .string()
  .max(10_000)
  .regex(/^\d{1,4}(?:,\d{1,4})*$/)
  .optional();
/** Of a file: the language of its translation, which is a file before it, or stands in the same file, in a table. */
const fileTarget = target.extend({ translationLang: lang.optional(), takeBack: takeBackField });

const unreadable = [
  'address-invalid',
  'address-not-public',
  'address-refused',
  'address-unreachable',
  'text-empty',
  'text-too-long',
  'file-too-large',
  'file-not-text',
  'file-damaged',
  'file-protected',
  'file-scanned',
  'file-too-hard',
  'file-one-language',
  'file-languages-unclear',
  'file-language-missing',
  'too-many-requests',
] as const;
const previewFields = z.object({ lang: lang.optional(), translationLang: lang.optional() });

const pasted = z.object({
  text: z.string(),
  /** Keeps the text as it is: no page is looked for in it. */
  asIs: z.boolean().optional(),
  takeBack,
});

/** Why something that stood in a page is left out. */
const dropReason = z.enum(['byline', 'repeated', 'cookies', 'sign', 'menu', 'other-language', 'outside']);

/** A text before it is imported: what it is, and how much of it the learner knows. Nothing of it is kept. */
export const preview = z.object({
  title: z.string(),
  lang: lang.nullable(),
  author: z.string().nullable(),
  siteName: z.string().nullable(),
  /** How many lessons it would make. */
  lessons: z.int(),
  /** Null where the language is not known. `whole` is false where only the beginning of a long text was read: `words` and `pages` are estimates then. */
  read: z
    .object({
      whole: z.boolean(),
      words: z.int(),
      pages: z.int(),
      coverage,
      /** To be learned first, and the share of running words (0–1) that is known then. */
      learn: z.object({ words: z.array(z.object({ word: z.string(), count: z.int(), status })), reaches: z.number() }),
    })
    .nullable(),
  /** The lesson that has the same text. */
  same: z.object({ lessonId: id, title: z.string() }).nullable(),
  /** Of a pasted page: its text. */
  text: z.string().nullable(),
  /** What was left out of a page. */
  dropped: z.array(z.object({ text: z.string(), reason: dropReason })),
  /** The translations that stood in it, each language with its first. */
  translations: z.array(z.object({ lang, count: z.int(), first: z.object({ sentence: z.string(), text: z.string() }) })),
});

/** A short text written for Glossa, to begin with. */
const starter = z.object({
  id: z.string(),
  lang,
  title: z.string(),
  sentences: z.int(),
  /** Each of its sentences is translated into these. */
  translationLangs: z.array(lang),
});
export type Starter = z.infer<typeof starter>;

export const importing = {
  listStarters: route({
    method: 'GET',
    path: '/api/v1/starters',
    id: 'listStarters',
    access: 'reader',
    scope: 'read',
    summary: 'Short texts to begin with.',
    query: z.object({ lang: lang.optional() }),
    answer: z.object({ items: z.array(starter) }),
  }),
  takeStarter: route({
    method: 'POST',
    path: '/api/v1/imports/starter',
    id: 'takeStarter',
    access: 'reader',
    scope: 'write',
    status: 201,
    summary: 'Makes a lesson of a starter, with the translations of its sentences.',
    body: z.object({ operationId, starter: z.string().max(80), lang }),
    answer: lesson,
    problems: ['operation-reused'],
  }),
  importText: route({
    method: 'POST',
    path: '/api/v1/imports/text',
    id: 'importText',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary:
      'Makes a lesson of a text, as a job; it goes into the default course unless told otherwise. A translation is linked with it, sentence by sentence.',
    body: target.extend(pasted.shape).extend({ translation: translation.optional() }),
    bytes: 2 * importLimit,
    answer: job,
    problems: ['text-empty', 'text-too-long', 'file-one-language', 'language-unknown', 'course-not-found', 'operation-reused'],
  }),
  importFile: route({
    method: 'POST',
    path: '/api/v1/imports/file',
    id: 'importFile',
    access: 'reader',
    scope: 'write',
    status: 202,
    form: 'multipart',
    fields: fileTarget,
    earlier: 'translation',
    summary:
      'Makes a lesson of a file, or of a book a course of lessons, as a job. Form fields: operationId, lang, title?, courseId?, translationLang?, takeBack?, then the file translation?, then file. Files of several languages (TMX, CSV) bring their translations themselves.',
    answer: job,
    problems: ['text-empty', 'file-too-large', 'file-not-text', 'language-unknown', 'course-not-found', 'operation-reused'],
  }),
  importUrl: route({
    method: 'POST',
    path: '/api/v1/imports/url',
    id: 'importUrl',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary: 'Makes a lesson of what an address leads to, as a job: the article of a page, or a file of any kind. Without `lang` the text tells its language.',
    body: target.omit({ sourceUrl: true }).extend({ url: z.string().min(1).max(2000), lang: lang.optional(), takeBack }),
    answer: job,
    problems: ['address-invalid', 'address-not-public', 'language-unknown', 'course-not-found', 'operation-reused'],
  }),
  previewText: route({
    method: 'POST',
    path: '/api/v1/imports/preview/text',
    id: 'previewText',
    access: 'reader',
    scope: 'read',
    summary: 'What a text would be as a lesson, and how much of it the learner knows; nothing is kept.',
    body: pasted.extend({ lang: lang.optional() }),
    bytes: 2 * importLimit,
    answer: preview,
    problems: ['text-empty', 'text-too-long', 'file-too-hard', 'too-many-requests'],
  }),
  previewUrl: route({
    method: 'POST',
    path: '/api/v1/imports/preview/url',
    id: 'previewUrl',
    access: 'reader',
    scope: 'write',
    summary: 'The same of what an address leads to.',
    body: z.object({ url: z.string().min(1).max(2000), lang: lang.optional() }),
    answer: preview,
    problems: unreadable,
  }),
  previewFile: route({
    method: 'POST',
    path: '/api/v1/imports/preview/file',
    id: 'previewFile',
    access: 'reader',
    scope: 'read',
    form: 'multipart',
    fields: previewFields,
    summary: 'The same of a file. Form fields: lang?, translationLang? (where it holds a translation too), then file.',
    answer: preview,
    problems: unreadable,
  }),
} as const;

/** What became of a translation that came with an import; `links` in the job's result. */
const linked = z.object({
  lang,
  /** Sentences of the text, and those of them that have a counterpart. */
  sentences: z.int(),
  linked: z.int(),
  /** The first lesson that has links; null where none has. */
  lessonId: id.nullable(),
});
export type Linked = z.infer<typeof linked>;
export type OnSame = z.infer<typeof onSame>;

/** The form fields of `importFile`. */
export const importFileFields = fileTarget;
export const previewFileFields = previewFields;
export type Preview = z.infer<typeof preview>;
