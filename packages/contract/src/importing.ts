import { z } from 'zod';
import { job } from './jobs.ts';
import { lesson } from './library.ts';
import { route } from './route.ts';
import { id, lang, operationId, title } from './values.ts';

/** Bytes of a file or of pasted text, at most. */
export const importLimit = 16 * 1024 * 1024;

const target = z.object({
  operationId,
  lang,
  title: title.optional(),
  courseId: id.optional(),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
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
    summary: 'Makes a lesson of a text, as a job; it goes into the default course unless told otherwise.',
    body: target.extend({ text: z.string() }),
    bytes: 2 * importLimit,
    answer: job,
    problems: ['text-empty', 'text-too-long', 'language-unknown', 'course-not-found', 'operation-reused'],
  }),
  importFile: route({
    method: 'POST',
    path: '/api/v1/imports/file',
    id: 'importFile',
    access: 'reader',
    scope: 'write',
    status: 202,
    form: 'multipart',
    fields: target,
    summary: 'Makes a lesson of a file, or of a book a course of lessons, as a job. Form fields: operationId, lang, title?, courseId?, then file.',
    answer: job,
    problems: ['text-empty', 'file-too-large', 'file-not-text', 'language-unknown', 'course-not-found', 'operation-reused'],
  }),
} as const;

/** The form fields of `importFile`. */
export const importFileFields = target;
