import { translationSources } from '@glossa/core/text';
import { z } from 'zod';
import { job } from './jobs.ts';
import { problemCodes } from './problems.ts';
import { route } from './route.ts';
import { anchor, id, lang, nothing, revision, time } from './values.ts';

/** Which engine made a translation. */
export const madeBy = z.object({
  id: z.string(),
  /** What people call it; a language model by its own name. */
  name: z.string(),
  /** As far as it tells; else empty. */
  version: z.string(),
  /** Languages it went through on the way, where the engine has no direct pair. */
  via: z.array(lang),
});

const source = z.enum(translationSources);

export const sentenceTranslation = z.object({
  id,
  anchor,
  lang,
  text: z.string(),
  /** The sentence it was written for; differs from today's text where that was edited since. */
  original: z.string(),
  /** Of several for one sentence and language, a person's stands before what came with the text, and both before an engine's. */
  source,
  /** For `engine`, else null. */
  engine: madeBy.nullable(),
  revision,
  updatedAt: time,
});

export const translationVersion = z.object({
  id,
  text: z.string(),
  source,
  engine: madeBy.nullable(),
  /** When it was written. */
  writtenAt: time,
  /** When another took its place, or it was removed; null for one that is still there, under what is shown. */
  replacedAt: time.nullable(),
});

/** A translation whose sentence is no more in the text; it returns with the sentence. */
export const asideTranslation = sentenceTranslation.pick({ id: true, lang: true, text: true, original: true, source: true });

/** How an account stands with an engine that is paid for by the character. */
export const allowance = z.object({
  /** Characters sent this month. */
  used: z.int(),
  /** As many in a month at most; null for no limit. */
  limit: z.int().nullable(),
  /** When the count starts anew. */
  renewsAt: time,
});

export const engineState = z.object({
  id: z.string(),
  name: z.string(),
  /** Null where it costs nothing. */
  allowance: allowance.nullable(),
  /** Why the engine does not say what it translates, where it does not. */
  fault: z.enum(problemCodes).nullable(),
  /** What it translates; null where it takes any language, or does not say. */
  pairs: z.array(z.object({ source: lang, targets: z.array(lang) })).nullable(),
});

export const engineUse = z.object({
  /** Of the account. */
  id,
  name: z.string(),
  /** Its own limit; null for the usual one. */
  limit: z.int().nullable(),
  used: z.array(z.object({ engine: z.string(), characters: z.int() })),
});

export const missing = z.object({
  lang,
  /** How many sentences have no translation into it. */
  missing: z.int(),
  /** About how many characters would be sent. */
  characters: z.int(),
  /** What the account has left for the engine; null where it costs nothing, or there is none. */
  allowance: allowance.nullable(),
  /** Which engine would translate them, or what stands in the way. */
  engine: madeBy
    .pick({ name: true, via: true })
    .extend({ /** Where sentences go, of an engine whose name does not tell. */ host: z.string().nullable() })
    .nullable(),
  problem: z.enum(problemCodes).nullable(),
  /** The job that is at it, or null. */
  jobId: id.nullable(),
});

const engineProblems = ['translator-none', 'translator-pair', 'translator-away', 'translator-refused', 'translator-odd', 'translator-limit'] as const;
const params = z.object({ id });

export const translating = {
  listEngines: route({
    method: 'GET',
    path: '/api/v1/engines',
    id: 'listEngines',
    access: 'reader',
    scope: 'read',
    summary: 'The translation engines of this server, the one preferred first, with the pairs of languages each has.',
    answer: z.object({ items: z.array(engineState) }),
  }),
  listEngineUse: route({
    method: 'GET',
    path: '/api/v1/engine-use',
    id: 'listEngineUse',
    access: 'admin',
    summary: 'How many characters each account had paid engines translate this month, and the limits.',
    answer: z.object({ usual: z.int().nullable(), renewsAt: time, items: z.array(engineUse) }),
  }),
  setEngineLimit: route({
    method: 'PUT',
    path: '/api/v1/engine-use/:id',
    id: 'setEngineLimit',
    access: 'admin',
    summary: 'Sets how many characters a month an account may send to each paid engine; null for the usual limit.',
    params,
    body: z.object({ limit: z.int().nonnegative().max(1_000_000_000).nullable() }),
    answer: nothing,
    problems: ['account-not-found'],
  }),
  listMissing: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/missing-translations',
    id: 'listMissing',
    access: 'reader',
    scope: 'read',
    summary: 'How many sentences of a lesson have no translation into these languages, and which engine would translate them.',
    params,
    query: z.object({
      langs: z
        .string()
        .transform((s) => s.split(','))
        .pipe(z.array(lang).min(1).max(20)),
    }),
    answer: z.object({ sentences: z.int(), items: z.array(missing) }),
    problems: ['lesson-not-found', 'language-unknown'],
  }),
  translateMissing: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/missing-translations',
    id: 'translateMissing',
    access: 'reader',
    scope: 'write',
    status: 202,
    summary:
      'Has an engine translate every sentence that has no translation into a language. What people wrote stays. Cancelled, it keeps what is done. `characters` says how many may go to a paid engine; without it, more than 20,000 are refused.',
    params,
    body: z.object({ lang, characters: z.int().nonnegative().optional() }),
    answer: job,
    problems: ['lesson-not-found', 'language-unknown', 'translation-large', ...engineProblems],
  }),
  translateSentence: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/engine-translations',
    id: 'translateSentence',
    access: 'reader',
    scope: 'write',
    summary: 'Has an engine translate one sentence. One that an engine has translated already is answered as it is.',
    params,
    body: z.object({ anchor, lang }),
    answer: sentenceTranslation,
    problems: ['lesson-not-found', 'anchor-invalid', 'language-unknown', ...engineProblems],
  }),
  listVersions: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/translation-versions',
    id: 'listVersions',
    access: 'reader',
    scope: 'read',
    summary: 'What a sentence’s translation into one language was before, or is under the one that is shown; newest first, 100 at most.',
    params,
    query: z.object({
      blockId: anchor.shape.blockId,
      start: z.coerce.number().int().nonnegative(),
      end: z.coerce.number().int().positive(),
      lang,
    }),
    answer: z.object({ items: z.array(translationVersion) }),
    problems: ['lesson-not-found'],
  }),
  bringBackVersion: route({
    method: 'POST',
    path: '/api/v1/lessons/:id/translation-versions/:versionId/bring-back',
    id: 'bringBackVersion',
    access: 'reader',
    scope: 'write',
    summary: 'Shows a version again, under its own source. What it takes the place of becomes a version itself.',
    params: params.extend({ versionId: id }),
    body: nothing,
    answer: sentenceTranslation,
    problems: ['lesson-not-found', 'translation-not-found'],
  }),
  listAside: route({
    method: 'GET',
    path: '/api/v1/lessons/:id/translations-aside',
    id: 'listAside',
    access: 'reader',
    scope: 'read',
    summary: 'Translations by people or imports whose sentence an edit took out of the text, newest first, 200 at most. They return with the sentence.',
    params,
    answer: z.object({ items: z.array(asideTranslation) }),
    problems: ['lesson-not-found'],
  }),
} as const;

export type AsideTranslation = z.infer<typeof asideTranslation>;
export type Allowance = z.infer<typeof allowance>;
export type EngineUse = z.infer<typeof engineUse>;
export type EngineState = z.infer<typeof engineState>;
export type MissingTranslations = z.infer<typeof missing>;
export type SentenceTranslation = z.infer<typeof sentenceTranslation>;
export type TranslationVersion = z.infer<typeof translationVersion>;
