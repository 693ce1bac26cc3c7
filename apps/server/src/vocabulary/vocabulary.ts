import {
  type JournalEntry,
  type Meaning,
  oldestAge,
  type Term,
  type TermChange,
  type TermState,
  type ToldEntry,
  type VocabularyOutcome,
} from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import type { TermStatus } from '@glossa/core/study';
import { wellFormed, wordKey } from '@glossa/core/text';
import { fromCursor, type Piece, pieceOf } from '../platform/cursor.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { type Operation, once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import { type Done, grant, takeBack } from './acts.ts';
import { createFamilies } from './families.ts';
import { findEntries, findEntry, firstSteps, listEntries, type Made, stepsOf } from './journal.store.ts';
import { createKnownStatuses, type Statuses } from './known-statuses.ts';
import { createLanguageWords } from './language-words.ts';
import { keysKeptSince, listTerms, revisionOf, statusList, termsByKey, termsByLookupKey } from './vocabulary.store.ts';
import { type Conflict, type KeptTerm, type Step, type TermContent, textOf, wishesOf, wordsOf } from './wishes.ts';

export type { Statuses } from './known-statuses.ts';

/** What was done a while ago says how long, in milliseconds, and on which device. */
export interface SentLater {
  age?: number | undefined;
  device?: string | undefined;
}

export interface ChangeRequest extends SentLater {
  operationId: string;
  lang: string;
  kind: 'change' | 'mark-known';
  changes: TermChange[];
}

/** A term without what only lists need. */
export interface FoundTerm extends TermContent {
  words: string[];
}

export interface LookedUp {
  revision: number;
  words: Map<string, { status: TermStatus; meanings: Meaning[] }>;
  phrases: FoundTerm[];
}

/** What is told again when an act is sent again. */
interface Told {
  entryId: string | null;
  /** Operations of earlier versions have none. */
  conflicts?: Conflict[];
}

export interface TermQuery {
  lang: string;
  status?: TermStatus | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** The learner's words: what is kept, what was done to them, and taking it back. */
export function createVocabulary(platform: Platform) {
  const { db } = platform;
  const known = createKnownStatuses();

  /** The answer to an act that was sent again: its entry, and the terms as they stand now. */
  const answerAgain = async (
    owner: OwnerId,
    lang: string,
    { entryId, conflicts = [] }: Told,
    keys: readonly string[],
    texts: Map<string, string>,
  ): Promise<VocabularyOutcome> => ({
    entry: (entryId !== null && (await findEntry(db.read, owner, entryId))) || null,
    vocabularyRevision: await revisionOf(db.read, owner, lang),
    terms: await standing(owner, lang, keys, texts),
    conflicts,
  });
  const standing = async (owner: OwnerId, lang: string, keys: readonly string[], texts: Map<string, string>): Promise<TermState[]> => {
    const kept = await termsByKey(db.read, owner, lang, keys);
    return keys.map((key) => standingTerm(key, kept.get(key) ?? null, texts.get(key) ?? key));
  };
  const follow = (owner: OwnerId, lang: string, done: Done) => {
    if (done.entry) known.follow(owner, lang, done.revision, done.steps);
  };

  return {
    ...createFamilies(platform),

    /** Keeps, changes or lets go of words and phrases, as one journal entry. A change that changes nothing leaves no trace. */
    async change(owner: OwnerId, { operationId, lang, kind, changes, ...sent }: ChangeRequest): Promise<VocabularyOutcome> {
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const wishes = wishesOf(lang, changes);
      const texts = new Map(wishes.map((wish) => [wish.key, wish.text]));
      const operation = { id: operationId, kind: 'change-terms', request: { lang, kind, changes } };
      const made = madeOf(sent);
      const { told, done } = await onceIn(owner, operation, (tx, id) => grant(tx, platform, owner, { id, kind, lang, undoes: null, made }, wishes));
      if (!done) return answerAgain(owner, lang, told, [...texts.keys()], texts);
      follow(owner, lang, done);
      const terms = [...done.terms].map(([key, state]) => standingTerm(key, state, texts.get(key) ?? key));
      return { entry: done.entry, vocabularyRevision: done.revision, terms, conflicts: done.conflicts };
    },

    /** Undoes an entry. Undoing an undo does it again. */
    async undo(owner: OwnerId, entryId: string, operationId: string, sent: SentLater = {}): Promise<VocabularyOutcome> {
      const operation = { id: operationId, kind: 'undo-entry', request: { entryId } };
      const made = madeOf(sent);
      const { told, done } = await onceIn(owner, operation, (tx, id) => takeBack(tx, platform, owner, entryId, id, made));
      const entry = await findEntry(db.read, owner, entryId);
      if (!entry) throw new DomainError('entry-not-found');
      if (done) {
        follow(owner, entry.lang, done);
        return {
          entry: done.entry,
          vocabularyRevision: done.revision,
          conflicts: done.conflicts,
          terms: done.steps.map((step) => standingTerm(step.key, step.after, textOf(step))),
        };
      }
      const steps = told.entryId ? await stepsOf(db.read, owner, told.entryId) : [];
      const texts = new Map(steps.map((step) => [step.key, textOf(step)]));
      return answerAgain(owner, entry.lang, told, [...texts.keys()], texts);
    },

    async listTerms(owner: OwnerId, { lang, status, search, cursor, limit }: TermQuery): Promise<Piece<Term>> {
      const part = search && wordKey(wellFormed(search), lang).replaceAll('\u00a0', ' ');
      const rows = await listTerms(db.read, owner, { lang, status, part }, cursor === undefined ? null : fromCursor(cursor, ['number'])[0], limit + 1);
      const { items, next } = pieceOf(rows, limit, (last) => [last.serial]);
      return { items: items.map((kept) => termOf(lang, kept)), next };
    },

    async listJournal(
      owner: OwnerId,
      query: { lang?: string | undefined; cursor?: string | undefined; limit: number },
    ): Promise<Piece<ToldEntry> & { now: number }> {
      const rows = await listEntries(db.read, owner, query.lang, query.cursor === undefined ? null : fromCursor(query.cursor, ['string'])[0], query.limit + 1);
      const { items, next } = pieceOf(rows, query.limit, (last) => [last.id]);
      const ids = items.map((entry) => entry.id);
      const undoes = items.flatMap((entry) => entry.undoes ?? []);
      const [steps, undone] = await Promise.all([firstSteps(db.read, owner, ids, toldSteps), findEntries(db.read, owner, undoes)]);
      const undid = ({ undoes: id }: { undoes: string | null }) => undidOf(id === null ? undefined : undone.get(id));
      return {
        items: items.map((entry) => ({ ...entry, steps: (steps.get(entry.id) ?? []).map(toldStep), undid: undid(entry) })),
        next,
        now: platform.clock.now(),
      };
    },

    /** What the learner keeps of these words, and the phrases they may begin or hold. One look into the index. */
    async lookUp(owner: OwnerId, lang: string, keys: readonly string[]): Promise<LookedUp> {
      const revision = await revisionOf(db.read, owner, lang);
      const words: LookedUp['words'] = new Map();
      const phrases: FoundTerm[] = [];
      for (const { key, text, status, meanings } of await termsByLookupKey(db.read, owner, lang, keys)) {
        const own = wordsOf(key);
        if (own.length === 1) words.set(key, { status, meanings });
        else phrases.push({ words: own, text, status, meanings });
      }
      return { revision, words, phrases };
    },

    /** The words of each term that one of these words leads to, that was kept since a time and is being learned. */
    async keptSince(owner: OwnerId, lang: string, keys: readonly string[], since: number): Promise<string[][]> {
      return (await keysKeptSince(db.read, owner, lang, keys, since)).map(wordsOf);
    },

    wordsPerLanguage: createLanguageWords(platform),

    /** The status of every word, from memory; one small row tells whether what is held still holds. */
    async statuses(owner: OwnerId, lang: string): Promise<Statuses> {
      const revision = await revisionOf(db.read, owner, lang);
      return known.get(owner, lang, revision) ?? known.set(owner, lang, revision, await statusList(db.read, owner, lang));
    },
  };

  /** The sender tells how long ago and not when, since clocks of devices go wrong. */
  function madeOf({ age = 0, device }: SentLater): Made {
    return { madeAt: platform.clock.now() - Math.round(Math.min(Math.max(age, 0), oldestAge)), device: device ?? null };
  }

  /** Runs an act once for its operation id. `done` is there only where it ran now; `told` is kept for when it is sent again. */
  async function onceIn<D extends Done & { conflicts: Conflict[] }>(owner: OwnerId, operation: Omit<Operation, 'at'>, act: (tx: Tx, id: string) => Promise<D>) {
    const id = platform.ids.next();
    let done: D | undefined;
    const run = async (tx: Tx): Promise<Told> => {
      done = await act(tx, id);
      return { entryId: done.entry ? id : null, conflicts: done.conflicts };
    };
    const told = await db.write((tx) => {
      done = undefined;
      return once(tx, owner, { ...operation, at: platform.clock.now() }, () => run(tx), { entryId: id, conflicts: [] });
    });
    return { told, done: done as D | undefined };
  }
}
export type Vocabulary = ReturnType<typeof createVocabulary>;

const undidOf = (entry: JournalEntry | undefined): ToldEntry['undid'] =>
  entry ? { kind: entry.kind, changes: entry.changes, createdAt: entry.createdAt } : null;

/** So many words of an entry are told with what became of them. */
const toldSteps = 5;
const toldState = (term: TermContent | null) => ({ status: term?.status ?? ('new' as const), meanings: (term?.meanings ?? []).map(({ text }) => text) });
const toldStep = (step: Step): ToldEntry['steps'][number] => ({ text: textOf(step), before: toldState(step.before), after: toldState(step.after) });

const standingTerm = (key: string, state: TermContent | null, text: string): TermState => ({
  words: wordsOf(key),
  text: state?.text ?? text,
  status: state?.status ?? 'new',
  meanings: state?.meanings ?? [],
});

const termOf = (lang: string, { id, serial, key, text, status, meanings, createdAt, updatedAt }: KeptTerm): Term => ({
  id,
  serial,
  lang,
  words: wordsOf(key),
  text,
  status,
  meanings,
  createdAt,
  updatedAt,
});
