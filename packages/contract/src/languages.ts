import { z } from 'zod';
import { route } from './route.ts';
import { lang, nothing, revision } from './values.ts';

export const language = z.object({
  code: z.string(),
  /** In the language itself: `français`. */
  ownName: z.string(),
  /** What the learner who asks calls it, where they gave it a name. */
  name: z.string().nullable(),
  dir: z.enum(['ltr', 'rtl']),
  /** `tuned`: has rules of its own; `generic`: split by Unicode's rules alone. */
  support: z.enum(['tuned', 'generic']),
  /** Where dictionary forms come from: a word list, the units of a segmenter, rules over the letters alone, nowhere but for stems that group forms, or nowhere at all. */
  lemmas: z.enum(['dictionary', 'segmenter', 'rules', 'stems', 'none']),
  /** npm packages that would read it better (word splitting, dictionary forms) and are not installed on this server. */
  missing: z.array(z.string()),
  /** How to get them, as one command for the server's folder; null where nothing is missing. */
  install: z.string().nullable(),
});

const rules = {
  name: z.string().trim().max(60).nullable(),
  /** null: as the language has it. */
  dir: z.enum(['ltr', 'rtl']).nullable(),
  /** Signs that belong to words, side by side: `ʻ·`. */
  letters: z.string().max(200),
  /** Abbreviations behind which a sentence goes on, with or without their last dot. */
  abbreviations: z.array(z.string().max(60)).max(500),
};

export const ownLanguage = z.object({ lang: z.string(), ...rules, revision, updatedAt: z.int() });

export const languages = {
  listLanguages: route({
    method: 'GET',
    path: '/api/v1/languages',
    id: 'listLanguages',
    access: 'anyone',
    summary: 'The languages that can be read here, with those that the caller added.',
    answer: z.object({ items: z.array(language) }),
  }),
  listOwnLanguages: route({
    method: 'GET',
    path: '/api/v1/languages/own',
    id: 'listOwnLanguages',
    access: 'reader',
    scope: 'read',
    summary: 'What you added to languages, or changed in them.',
    answer: z.object({ items: z.array(ownLanguage) }),
  }),
  saveOwnLanguage: route({
    method: 'PUT',
    path: '/api/v1/languages/own/:lang',
    id: 'saveOwnLanguage',
    access: 'reader',
    scope: 'write',
    summary: 'Adds a language or adjusts one; texts in it are split anew in the background.',
    params: z.object({ lang }),
    /** `revision` is the one seen, 0 where the language was not kept yet. */
    body: z.object({ ...rules, revision }),
    answer: ownLanguage,
    problems: ['language-unknown', 'language-rule-invalid', 'language-changed', 'too-many-languages'],
  }),
  removeOwnLanguage: route({
    method: 'DELETE',
    path: '/api/v1/languages/own/:lang',
    id: 'removeOwnLanguage',
    access: 'reader',
    scope: 'write',
    summary: 'Takes back what you added to a language; texts in it are split anew in the background.',
    params: z.object({ lang }),
    answer: nothing,
  }),
} as const;

export type Language = z.infer<typeof language>;
export type OwnLanguage = z.infer<typeof ownLanguage>;
