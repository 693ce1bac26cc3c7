import { z } from 'zod';
import { route } from './route.ts';
import { anchor, id, lang, nothing, time } from './values.ts';

/** What is put right. `words`: the text is these words, by their lengths. `border`: whether a sentence ends behind the text. */
const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), pieces: z.array(z.int().positive()).min(1).max(20) }),
  z.object({ kind: z.literal('border'), ends: z.boolean() }),
]);
const scope = z.enum(['lesson', 'language']);

/** Something a person put right in how a text was split. */
export const correction = z.object({
  id,
  lang,
  /** The lesson it holds in; null for every text of the language. */
  lessonId: id.nullable(),
  /** The words it is about, as written. */
  text: z.string(),
  rule,
  /** Its place in the lesson; null where it holds in every text. */
  anchor: anchor.nullable(),
  createdAt: time,
});

const params = z.object({ id });
const missing = ['lesson-not-found', 'page-not-found', 'lesson-changed'] as const;

export const corrections = {
  listCorrections: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/corrections',
    id: 'listCorrections',
    access: 'reader',
    scope: 'read',
    summary: 'What was put right in how a lesson’s text is split: in this lesson, and in its language; newest first.',
    params,
    answer: z.object({ items: z.array(correction) }),
    problems: ['lesson-not-found'],
  }),
  correctText: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/corrections',
    id: 'correctText',
    access: 'reader',
    scope: 'write',
    status: 201,
    summary: 'Joins or splits words, or moves the border of a sentence, in one place or in every text of the language. The page it is on shows it at once.',
    params,
    body: z.object({ scope, anchor, rule }),
    answer: correction,
    problems: [...missing, 'correction-invalid', 'too-many-corrections'],
  }),
  removeCorrection: route({
    method: 'DELETE',
    path: '/api/v1/lessons/:id/corrections/:correctionId',
    id: 'removeCorrection',
    access: 'reader',
    scope: 'write',
    summary: 'Takes a correction back. `page` is the one to show it at once, where the correction has no place of its own.',
    params: params.extend({ correctionId: id }),
    query: z.object({ page: z.coerce.number().int().nonnegative().optional() }),
    answer: nothing,
    problems: [...missing, 'correction-not-found'],
  }),
  listRules: route({
    method: 'GET',
    path: '/api/v1/corrections',
    id: 'listRules',
    access: 'reader',
    scope: 'read',
    summary: 'What was put right for every text of a language, by language and newest first.',
    answer: z.object({ items: z.array(correction) }),
  }),
  addRule: route({
    method: 'POST',
    path: '/api/v1/corrections',
    id: 'addRule',
    access: 'reader',
    scope: 'write',
    status: 201,
    summary: 'Puts something right for every text of a language. Its texts are split anew in the background.',
    body: z.object({ lang, text: z.string().min(1).max(1000), rule }),
    answer: correction,
    problems: ['language-unknown', 'correction-invalid', 'too-many-corrections'],
  }),
  removeRule: route({
    method: 'DELETE',
    path: '/api/v1/corrections/:id',
    id: 'removeRule',
    access: 'reader',
    scope: 'write',
    summary: 'Takes back what was put right for every text of a language. Its texts are split anew in the background.',
    params,
    answer: nothing,
    problems: ['correction-not-found'],
  }),
} as const;

export type TextCorrection = z.infer<typeof correction>;
export type CorrectionRule = z.infer<typeof rule>;
export type CorrectionScope = z.infer<typeof scope>;
