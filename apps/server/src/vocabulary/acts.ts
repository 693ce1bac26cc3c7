import type { JournalEntry } from '@glossa/contract';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { nextSerials } from '../platform/serials.ts';
import { addEntry, findEntry, type Made, markUndone, stepsAfter, stepsOf } from './journal.store.ts';
import { keepTerms, letTermsGo, returnRevision, takeRevision, termsByKey } from './vocabulary.store.ts';
import {
  type Conflict,
  granted,
  type KeptTerm,
  type Step,
  sameState,
  type TermContent,
  textOf,
  touchedBy,
  type Wish,
  withoutOlder,
  wordsOf,
} from './wishes.ts';

/** What a transaction on a vocabulary did. */
export interface Done {
  /** Null where nothing changed. */
  entry: JournalEntry | null;
  revision: number;
  steps: Step[];
}
type DoneBut = Done & { conflicts: Conflict[] };

/** A step before its new term has an id: `after` is a state, or a whole term that comes back. */
interface Draft {
  key: string;
  before: KeptTerm | null;
  after: TermContent | KeptTerm | null;
}

type Machines = Pick<Platform, 'clock' | 'ids'>;
type Act = Pick<JournalEntry, 'id' | 'kind' | 'lang' | 'undoes'> & { made: Made };

/**
 * Grants wishes as one journal entry. What was changed elsewhere after they were made stays, and is the `conflicts`.
 * `terms` in the answer: each key wished for, as it stands now.
 */
export async function grant(
  tx: Tx,
  machines: Machines,
  owner: OwnerId,
  act: Act,
  wishes: readonly Wish[],
): Promise<DoneBut & { terms: Map<string, TermContent | null> }> {
  const revision = await takeRevision(tx, owner, act.lang);
  const keys = [...new Set(wishes.map((wish) => wish.key))];
  const kept = await termsByKey(tx, owner, act.lang, keys);
  const later = await stepsAfter(tx, owner, act.lang, act.made, keys);
  const conflicts = new Map<string, Conflict>();
  const terms = new Map<string, TermContent | null>();
  for (const wish of wishes) {
    const { key } = wish;
    const before = (terms.has(key) ? terms.get(key) : kept.get(key)) ?? null;
    const after = granted(before, withoutOlder(wish, touchedBy(later.get(key) ?? [])));
    terms.set(key, after);
    if (!sameState(after, granted(before, wish))) conflicts.set(key, { words: wordsOf(key), text: after?.text ?? wish.text });
  }
  const drafts = [...terms].map(([key, after]) => ({ key, before: kept.get(key) ?? null, after }));
  return { ...(await record(tx, machines, owner, act, revision, drafts)), terms, conflicts: [...conflicts.values()] };
}

/** Puts back what an entry changed, word by word; words that were changed again since stay, and are the `conflicts`. */
export async function takeBack(tx: Tx, machines: Machines, owner: OwnerId, entryId: string, id: string, made: Made): Promise<DoneBut> {
  const { lang } = await entryOf(tx, owner, entryId);
  const revision = await takeRevision(tx, owner, lang);
  const entry = await entryOf(tx, owner, entryId); // again, now that nobody else can undo it
  if (entry.undoneBy) throw new DomainError('entry-already-undone');
  const past = await stepsOf(tx, owner, entryId);
  const kept = await termsByKey(
    tx,
    owner,
    lang,
    past.map((step) => step.key),
  );
  const untouched = (step: Step) => sameState(kept.get(step.key) ?? null, step.after);
  const drafts = past.filter(untouched).map((step) => ({ key: step.key, before: kept.get(step.key) ?? null, after: step.before }));
  const done = await record(tx, machines, owner, { id, kind: 'undo', lang, undoes: entryId, made }, revision, drafts);
  if (done.entry) await followUndo(tx, owner, entry, id);
  return { ...done, conflicts: past.filter((step) => !untouched(step)).map((step) => ({ words: wordsOf(step.key), text: textOf(step) })) };
}

async function entryOf(tx: Tx, owner: OwnerId, entryId: string): Promise<JournalEntry> {
  const entry = await findEntry(tx, owner, entryId);
  if (!entry) throw new DomainError('entry-not-found');
  return entry;
}

/** An entry that is undone no longer undoes its own target, so that the target counts again, and takes effect on its target in turn. */
async function followUndo(tx: Tx, owner: OwnerId, entry: JournalEntry, by: string): Promise<void> {
  await markUndone(tx, owner, entry.id, { from: null, to: by });
  let actor: JournalEntry | undefined = entry;
  for (let counts = false; actor?.undoes; counts = !counts) {
    await markUndone(tx, owner, actor.undoes, counts ? { from: null, to: actor.id } : { from: actor.id, to: null });
    actor = await findEntry(tx, owner, actor.undoes);
  }
}

async function record(tx: Tx, machines: Machines, owner: OwnerId, act: Act, revision: number, drafts: readonly Draft[]): Promise<Done> {
  const changed = drafts.filter((draft) => !sameState(draft.before, draft.after));
  if (changed.length === 0) {
    await returnRevision(tx, owner, act.lang);
    return { entry: null, revision: revision - 1, steps: [] };
  }
  const steps = await finished(tx, machines, owner, changed);
  const after = steps.flatMap((step) => step.after ?? []);
  const gone = steps.filter((step) => !step.after).map((step) => step.key);
  if (after.length > 0) await keepTerms(tx, owner, act.lang, after);
  if (gone.length > 0) await letTermsGo(tx, owner, act.lang, gone);
  const { made, ...named } = act;
  const entry: JournalEntry = {
    ...named,
    createdAt: machines.clock.now(),
    sample: steps.slice(0, 5).map((step) => (step.after ?? step.before)?.text ?? ''),
    changes: steps.length,
    undoneBy: null,
  };
  await addEntry(tx, owner, entry, made, steps);
  return { entry, revision, steps };
}

/** Gives new terms their ids and serials; terms that are there, or come back, keep theirs. */
async function finished(tx: Tx, { clock, ids }: Machines, owner: OwnerId, drafts: readonly Draft[]): Promise<Step[]> {
  const isNew = (draft: Draft) => draft.after !== null && !draft.before && !('id' in draft.after);
  const fresh = drafts.filter(isNew).length;
  let serial = fresh > 0 ? await nextSerials(tx, owner, 'term', fresh) : 0;
  const now = clock.now();
  return drafts.map((draft) => {
    const { key, before, after } = draft;
    if (!after) return { key, before, after };
    const identity = before ?? ('id' in after ? after : { id: ids.next(), serial: serial++, createdAt: now });
    const { id, serial: own, createdAt } = identity;
    return { key, before, after: { id, serial: own, key, text: after.text, status: after.status, meanings: after.meanings, createdAt, updatedAt: now } };
  });
}
