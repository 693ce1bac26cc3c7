import { z } from 'zod';
import { job } from './jobs.ts';
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

export const importing = {
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
