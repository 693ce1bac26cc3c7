import { z } from 'zod';
import { job } from './jobs.ts';
import { route } from './route.ts';
import { id, importLimit, lang, operationId, revision } from './values.ts';

/** Sentences at most, of a lesson or of its counterpart. */
export const alignLimit = 20_000;

const numbers = z.array(z.int().nonnegative()).max(alignLimit);
/** Sentences of the lesson and those that translate them, by their numbers; in order, and each sentence in one link. */
const links = z.array(z.tuple([numbers, numbers])).max(2 * alignLimit);

export const counterpart = z.object({
  lang,
  /** The lesson's sentences, as they are today. */
  source: z.array(z.string()),
  /** The sentences of the translation. */
  target: z.array(z.string()),
  links,
  revision,
});

const params = z.object({ id });
const inLang = params.extend({ lang });
/** The form fields before `file`. */
export const bringFields = z.object({ operationId, lang });

export const aligning = {
  bringTranslation: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/counterparts',
    id: 'bringTranslation',
    access: 'reader',
    scope: 'write',
    status: 202,
    form: 'multipart',
    fields: bringFields,
    summary: 'Brings a translation of a lesson, as a file of any kind; a job links its sentences with the lesson’s. Form fields: operationId, lang, then file.',
    params,
    bytes: importLimit,
    answer: job,
    problems: ['lesson-not-found', 'language-unknown', 'text-empty', 'file-too-large', 'operation-reused'],
  }),
  listCounterparts: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/counterparts',
    id: 'listCounterparts',
    access: 'reader',
    scope: 'read',
    summary: 'The languages that a translation of the lesson was brought in.',
    params,
    answer: z.object({ items: z.array(z.object({ lang, revision })) }),
    problems: ['lesson-not-found'],
  }),
  getCounterpart: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/counterparts/:lang',
    id: 'getCounterpart',
    access: 'reader',
    scope: 'read',
    summary: 'The sentences of a lesson and of a translation that was brought, and which belong together.',
    params: inLang,
    answer: counterpart,
    problems: ['lesson-not-found', 'translation-not-found'],
  }),
  saveLinks: route({
    method: 'PUT',
    path: '/api/v1/lessons/:id/counterparts/:lang',
    id: 'saveLinks',
    access: 'reader',
    scope: 'write',
    summary: 'Links the sentences anew; the translations shown with them follow.',
    params: inLang,
    body: z.object({ revision, links }),
    bytes: 4 * 1024 * 1024,
    answer: counterpart,
    problems: ['lesson-not-found', 'translation-not-found', 'translation-changed', 'invalid-input'],
  }),
} as const;

export type Counterpart = z.infer<typeof counterpart>;
