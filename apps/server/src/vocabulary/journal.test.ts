import { randomUUID } from 'node:crypto';
import type { JournalEntry, TermChange } from '@glossa/contract';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { stepsOf } from './journal.store.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a model keeps of a term: `status meanings`. */
type Words = Map<string, string>;
interface ModelEntry {
  id: string;
  steps: { key: string; before: string | undefined; after: string | undefined }[];
  /** The model's own undo entry that holds now. */
  undoneBy: ModelEntry | null;
  undoes: ModelEntry | null;
}
interface Model {
  words: Words;
  entries: ModelEntry[];
}

const keys = ['eau', 'feu', 'pain', 'tout de suite'];
const change = fc.record(
  {
    key: fc.constantFrom(...keys),
    status: fc.constantFrom('new' as const, '1' as const, '4' as const, 'known' as const, 'ignored' as const),
    meaning: fc.constantFrom('', 'a', 'b'),
  },
  { requiredKeys: ['key'] },
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const command = fc.oneof(
  { weight: 3, arbitrary: fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => ({ changes })) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map((back) => ({ back })) },
);

const stateOf = (status: string, meanings: { text: string }[]) => `${status} ${meanings.map((meaning) => meaning.text).join()}`;

function modelChange(model: Model, changes: readonly Change[]): ModelEntry['steps'] {
  const before = new Map(model.words);
  for (const { key, status, meaning } of changes) {
    const [oldStatus, oldMeaning = ''] = (model.words.get(key) ?? '').split(' ');
    if (status === 'new') model.words.delete(key);
    else if (status || oldStatus || meaning) model.words.set(key, `${status ?? (oldStatus || '1')} ${meaning ?? oldMeaning}`);
  }
  return [...new Set(changes.map((each) => each.key))]
    .map((key) => ({ key, before: before.get(key), after: model.words.get(key) }))
    .filter((step) => step.before !== step.after);
}

function put(words: Words, key: string, state: string | undefined): void {
  if (state === undefined) words.delete(key);
  else words.set(key, state);
}

/** Whether an entry still counts follows from whether the entry that undid it counts. */
function modelUndo(model: Model, target: ModelEntry): { steps: ModelEntry['steps']; conflicts: string[] } {
  const free = target.steps.filter((step) => model.words.get(step.key) === step.after);
  for (const step of free) put(model.words, step.key, step.before);
  const steps = free.map((step) => ({ key: step.key, before: step.after, after: step.before }));
  return { steps, conflicts: target.steps.filter((step) => !free.includes(step)).map((step) => step.key) };
}

function markUndone(target: ModelEntry, by: ModelEntry): void {
  target.undoneBy = by;
  const released = target.undoes;
  if (released?.undoneBy !== target) return;
  released.undoneBy = null;
  if (released.undoes && !released.undoes.undoneBy) markUndone(released.undoes, released);
}

eachDatabase('journal', (open) => {
  let db: Database;
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    db = await open();
    vocabulary = createVocabulary({ db, ids: systemIds, clock: { now: () => 1 } } as unknown as Platform);
  });

  const wishOf = ({ key, status, meaning }: Change): TermChange => ({
    words: key.split(' '),
    text: key,
    ...(status ? { status } : {}),
    ...(meaning === undefined ? {} : { meanings: meaning ? [{ lang: 'en', text: meaning }] : [] }),
  });
  const kept = async (owner: OwnerId): Promise<Words> => {
    const { items } = await vocabulary.listTerms(owner, { lang: 'fr', limit: 200 });
    return new Map(items.map((term) => [term.words.join(' '), stateOf(term.status, term.meanings)]));
  };
  const journal = async (owner: OwnerId): Promise<JournalEntry[]> => (await vocabulary.listJournal(owner, { limit: 200 })).items.toReversed();

  async function runChange(owner: OwnerId, model: Model, changes: readonly Change[]): Promise<void> {
    const steps = modelChange(model, changes);
    const { entry } = await vocabulary.change(owner, { operationId: randomUUID(), lang: 'fr', kind: 'change', changes: changes.map(wishOf) });
    expect(entry?.changes ?? 0).toBe(steps.length);
    if (entry) model.entries.push({ id: entry.id, steps, undoneBy: null, undoes: null });
  }

  async function runUndo(owner: OwnerId, model: Model, back: number): Promise<void> {
    const target = model.entries.at(-1 - (back % Math.max(1, model.entries.length)));
    if (!target) return;
    if (target.undoneBy) {
      await expect(vocabulary.undo(owner, target.id, randomUUID())).rejects.toMatchObject({ code: 'entry-already-undone' });
      return;
    }
    const { steps, conflicts } = modelUndo(model, target);
    const outcome = await vocabulary.undo(owner, target.id, randomUUID());
    expect(outcome.conflicts.map((conflict) => conflict.words.join(' ')).sort()).toEqual(conflicts.sort());
    expect(outcome.entry?.changes ?? 0).toBe(steps.length);
    if (!outcome.entry) return;
    const made: ModelEntry = { id: outcome.entry.id, steps, undoneBy: null, undoes: target };
    model.entries.push(made);
    markUndone(target, made);
  }

  it('keeps what a simple model keeps, through any changes and undoing, and replays to the same words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
        const owner = asOwner(randomUUID());
        const model: Model = { words: new Map(), entries: [] };
        for (const each of commands) {
          if ('changes' in each) await runChange(owner, model, each.changes);
          else await runUndo(owner, model, each.back);
          expect(await kept(owner)).toEqual(model.words);
        }
        const entries = await journal(owner);
        expect(entries.map(({ id, undoneBy, undoes }) => [id, undoneBy, undoes])).toEqual(
          model.entries.map((entry) => [entry.id, entry.undoneBy?.id ?? null, entry.undoes?.id ?? null]),
        );
        expect(await replayed(owner, entries)).toEqual(model.words);
        const { statusOf } = await vocabulary.statuses(owner, 'fr');
        for (const key of keys.slice(0, 3)) expect(statusOf(key)).toBe(model.words.get(key)?.split(' ')[0] ?? 'new');
      }),
      { numRuns: db.facts.engine === 'sqlite' ? 150 : 40 },
    );
  });

  async function replayed(owner: OwnerId, entries: readonly JournalEntry[]): Promise<Words> {
    const words: Words = new Map();
    for (const entry of entries) {
      for (const step of await stepsOf(db.read, owner, entry.id)) {
        expect(words.get(step.key)).toBe(step.before ? stateOf(step.before.status, step.before.meanings) : undefined);
        put(words, step.key, step.after ? stateOf(step.after.status, step.after.meanings) : undefined);
      }
    }
    return words;
  }
});
