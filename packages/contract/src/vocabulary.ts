import { z } from 'zod';
import { route } from './route.ts';
import { id, lang, listOf, nothing, operationId, paging, status, termStatus, time } from './values.ts';

export const meaning = z.object({
  /** Language of the meaning. */
  lang,
  text: z.string().trim().min(1).max(2000),
});

/** What a learner keeps: a word or a phrase. */
export const term = z.object({
  id,
  serial: z.int(),
  lang,
  /** One word key, or the word keys of a phrase; `…` among them stands for a gap, in which other words may come between. */
  words: z.array(z.string().min(1).max(200)).min(1).max(20),
  /** As the learner met it. */
  text: z.string().min(1).max(1000),
  status: termStatus,
  meanings: z.array(meaning).max(20),
  createdAt: time,
  updatedAt: time,
});

/** One wish for one term. Members left out stay as they are; `status: "new"` lets the term go. A phrase has at most two gaps, each between words. */
export const termChange = z.object({
  words: z.array(z.string().min(1).max(200)).min(1).max(20),
  text: z.string().min(1).max(1000),
  status: status.optional(),
  meanings: z.array(meaning).max(20).optional(),
});

/** Undoing an entry is an entry too; undoing that one does it again. */
const entryKind = z.enum(['change', 'mark-known', 'undo']);
export const journalEntry = z.object({
  id,
  kind: entryKind,
  lang,
  createdAt: time,
  /** Words and phrases it touched, at most the first five, as text. */
  sample: z.array(z.string()),
  changes: z.int(),
  undoneBy: id.nullable(),
  undoes: id.nullable(),
});

const standing = z.object({ status, meanings: z.array(z.string()) });
/** An entry with what became of the first five words and phrases, and with the act that it undoes. */
const toldEntry = journalEntry.extend({
  steps: z.array(z.object({ text: z.string(), before: standing, after: standing })),
  undid: journalEntry.pick({ kind: true, changes: true, createdAt: true }).nullable(),
});

/** How a word or phrase stands; status `new` means that it is not kept. */
export const termState = z.object({ words: z.array(z.string()), text: z.string(), status, meanings: z.array(meaning) });

const outcome = z.object({
  entry: journalEntry.nullable(),
  /** How the touched terms stand now. */
  terms: z.array(termState),
  /** Counts every change of this vocabulary. */
  vocabularyRevision: z.int(),
});

/** `conflicts` were changed by somebody else after what was sent, and are left as they are. */
const outcomeWithConflicts = outcome.extend({ conflicts: z.array(termState.pick({ words: true, text: true })) });

/** Milliseconds; what is said to be older is taken for so old. */
export const oldestAge = 90 * 24 * 60 * 60_000;

/** Of what is sent later than it was done. */
const sentLater = {
  /** Milliseconds since it was done, by the sender's own clock; `oldestAge` at most. */
  age: z.number().default(0),
  /** Names the sender, whose changes arrive in the order in which they were made. */
  device: z.string().min(1).max(64).optional(),
};

/** Which dictionary form a word belongs to, where the learner chose it. */
export const chosenLemma = z.object({ lang, word: z.string(), lemma: z.string() });

export const vocabulary = {
  listTerms: route({
    method: 'GET',
    path: '/api/v1/terms',
    id: 'listTerms',
    access: 'reader',
    scope: 'read',
    summary: 'Terms of a language, newest first.',
    query: z.object({ lang, status: termStatus.optional(), search: z.string().max(200).optional(), ...paging }),
    answer: listOf(term),
    problems: ['invalid-cursor'],
  }),
  changeTerms: route({
    method: 'POST',
    path: '/api/v1/terms/changes',
    id: 'changeTerms',
    access: 'reader',
    scope: 'write',
    summary: 'Keeps, changes or lets go of words and phrases, as one journal entry; what was changed later on another device stays and is named.',
    body: z.object({
      operationId,
      ...sentLater,
      lang,
      kind: z.enum(['change', 'mark-known']).default('change'),
      changes: z.array(termChange).min(1).max(5000),
    }),
    answer: outcomeWithConflicts,
    problems: ['operation-reused', 'language-unknown'],
  }),
  listFamily: route({
    method: 'GET',
    path: '/api/v1/families',
    id: 'listFamily',
    access: 'reader',
    scope: 'read',
    summary: 'The kept words that share a dictionary form.',
    query: z.object({ lang, lemma: z.string().min(1).max(200) }),
    answer: z.object({ items: z.array(termState) }),
  }),
  listLemmas: route({
    method: 'GET',
    path: '/api/v1/lemmas',
    id: 'listLemmas',
    access: 'reader',
    scope: 'read',
    summary: 'The dictionary forms that were chosen by hand, by language; 1,000 at most.',
    answer: z.object({ items: z.array(chosenLemma) }),
  }),
  chooseLemma: route({
    method: 'PUT',
    path: '/api/v1/lemmas',
    id: 'chooseLemma',
    access: 'reader',
    scope: 'write',
    summary: 'Says which dictionary form a word belongs to, or with null takes the analysis’s again.',
    body: z.object({ lang, word: z.string().min(1).max(200), lemma: z.string().trim().min(1).max(200).nullable() }),
    answer: nothing,
    problems: ['language-unknown'],
  }),
  countVocabulary: route({
    method: 'GET',
    path: '/api/v1/vocabulary/count',
    id: 'countVocabulary',
    access: 'reader',
    scope: 'read',
    summary: 'How many words are kept and known, form by form, and a family as one; without ignored ones.',
    query: z.object({ lang }),
    answer: z.object({ forms: z.int(), families: z.int(), knownForms: z.int(), knownFamilies: z.int() }),
  }),
  listJournal: route({
    method: 'GET',
    path: '/api/v1/journal',
    id: 'listJournal',
    access: 'reader',
    scope: 'read',
    summary: 'What was done to the vocabulary, newest first.',
    query: z.object({ lang: lang.optional(), ...paging }),
    /** `now` is the server's time, by which the entries tell theirs. */
    answer: listOf(toldEntry).extend({ now: time }),
    problems: ['invalid-cursor'],
  }),
  undoEntry: route({
    method: 'POST',
    path: '/api/v1/journal/:id/undo',
    id: 'undoEntry',
    access: 'reader',
    scope: 'write',
    summary: 'Undoes an entry: words still as it left them go back; the others are named and left alone.',
    params: z.object({ id }),
    body: z.object({ operationId, ...sentLater }),
    answer: outcomeWithConflicts,
    problems: ['entry-not-found', 'entry-already-undone', 'operation-reused'],
  }),
} as const;

export type Meaning = z.infer<typeof meaning>;
export type Term = z.infer<typeof term>;
export type TermState = z.infer<typeof termState>;
export type TermChange = z.infer<typeof termChange>;
export type JournalEntry = z.infer<typeof journalEntry>;
export type ToldEntry = z.infer<typeof toldEntry>;
export type VocabularyOutcome = z.infer<typeof outcomeWithConflicts>;
export type ChosenLemma = z.infer<typeof chosenLemma>;
