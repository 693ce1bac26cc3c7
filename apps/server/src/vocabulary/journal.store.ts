import type { JournalEntry } from '@glossa/contract';
import type { Selectable } from 'kysely';
import { type Db, inList, type Tables } from '../platform/database/database.ts';
import { prepared } from '../platform/database/prepared.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { KeptTerm, Step } from './wishes.ts';

/** When something was done, and on which device where that is known. */
export interface Made {
  madeAt: number;
  device: string | null;
}

const columns = ['id', 'kind', 'lang', 'changes', 'sample_json', 'undoes', 'undone_by', 'created_at'] as const;
type Row = Pick<Selectable<Tables['journal_entry']>, (typeof columns)[number]>;

const journalEntry = (row: Row): JournalEntry => ({
  id: row.id,
  kind: row.kind as JournalEntry['kind'],
  lang: row.lang,
  createdAt: row.created_at,
  sample: JSON.parse(row.sample_json) as string[],
  changes: row.changes,
  undoneBy: row.undone_by,
  undoes: row.undoes,
});

export async function findEntry(db: Db<'journal_entry'>, owner: OwnerId, id: string): Promise<JournalEntry | undefined> {
  const row = await db.selectFrom('journal_entry').select(columns).where('owner_id', '=', owner).where('id', '=', id).executeTakeFirst();
  return row && journalEntry(row);
}

/** Newest first, older than `before`. */
export async function listEntries(
  db: Db<'journal_entry'>,
  owner: OwnerId,
  lang: string | undefined,
  before: string | null,
  limit: number,
): Promise<JournalEntry[]> {
  let query = db.selectFrom('journal_entry').select(columns).where('owner_id', '=', owner);
  if (lang) query = query.where('lang', '=', lang);
  if (before !== null) query = query.where('id', '<', before);
  const rows = await query.orderBy('id', 'desc').limit(limit).execute();
  return rows.map(journalEntry);
}

/** The first few steps of each entry, in their order. */
export async function firstSteps(db: Db<'journal_change'>, owner: OwnerId, entryIds: readonly string[], most: number): Promise<Map<string, Step[]>> {
  const steps = new Map<string, Step[]>(entryIds.map((id) => [id, []]));
  const rows = await db
    .selectFrom('journal_change')
    .select(['entry_id', 'key', 'before_json', 'after_json'])
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('entry_id'), entryIds))
    .where('position', '<', most)
    .orderBy('entry_id')
    .orderBy('position')
    .execute();
  for (const row of rows) steps.get(row.entry_id)?.push(stepOf(row));
  return steps;
}

export async function findEntries(db: Db<'journal_entry'>, owner: OwnerId, ids: readonly string[]): Promise<Map<string, JournalEntry>> {
  const rows = await db
    .selectFrom('journal_entry')
    .select(columns)
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('id'), ids))
    .execute();
  return new Map(rows.map((row) => [row.id, journalEntry(row)]));
}

/** What became of these keys by changes made after a time and not on this device, by key. */
export async function stepsAfter(
  db: Db<'journal_entry' | 'journal_change'>,
  owner: OwnerId,
  lang: string,
  { madeAt, device }: Made,
  keys: readonly string[],
): Promise<Map<string, Step[]>> {
  const rows = await db
    .selectFrom('journal_entry')
    .innerJoin('journal_change', (join) =>
      join.onRef('journal_change.owner_id', '=', 'journal_entry.owner_id').onRef('journal_change.entry_id', '=', 'journal_entry.id'),
    )
    .select(['journal_change.key', 'journal_change.before_json', 'journal_change.after_json'])
    .where('journal_entry.owner_id', '=', owner)
    .where('journal_entry.lang', '=', lang)
    .where('journal_entry.made_at', '>', madeAt)
    .where((e) => e.or([e('journal_entry.device', 'is', null), e('journal_entry.device', '!=', device ?? '')]))
    .where((e) => inList(db, e.ref('journal_change.key'), keys))
    .execute();
  const steps = new Map<string, Step[]>(rows.map(({ key }) => [key, []]));
  for (const row of rows) steps.get(row.key)?.push(stepOf(row));
  return steps;
}

/** In the order in which they were made. */
export async function stepsOf(db: Db<'journal_change'>, owner: OwnerId, entryId: string): Promise<Step[]> {
  const rows = await db
    .selectFrom('journal_change')
    .select(['key', 'before_json', 'after_json'])
    .where('owner_id', '=', owner)
    .where('entry_id', '=', entryId)
    .orderBy('position')
    .execute();
  return rows.map(stepOf);
}

const stepOf = ({ key, before_json, after_json }: Pick<Tables['journal_change'], 'key' | 'before_json' | 'after_json'>): Step => ({
  key,
  before: snapshotOf(key, before_json),
  after: snapshotOf(key, after_json),
});

type EntryRow = Omit<Tables['journal_entry'], 'undone_by'>;
const entryAdded = prepared((db: Db<'journal_entry'>, row: EntryRow) =>
  db.insertInto('journal_entry').values({
    owner_id: row.owner_id,
    id: row.id,
    kind: row.kind,
    lang: row.lang,
    changes: row.changes,
    sample_json: row.sample_json,
    undoes: row.undoes,
    undone_by: null,
    made_at: row.made_at,
    device: row.device,
    created_at: row.created_at,
  }),
);
type ChangeRow = Tables['journal_change'];
const changeAdded = prepared((db: Db<'journal_change'>, row: ChangeRow) =>
  db.insertInto('journal_change').values({
    owner_id: row.owner_id,
    entry_id: row.entry_id,
    position: row.position,
    key: row.key,
    before_json: row.before_json,
    after_json: row.after_json,
  }),
);

export async function addEntry(
  db: Db<'journal_entry' | 'journal_change'>,
  owner: OwnerId,
  entry: JournalEntry,
  made: Made,
  steps: readonly Step[],
): Promise<void> {
  const { id, kind, lang, changes, undoes } = entry;
  const { madeAt, device } = made;
  await entryAdded(db, {
    owner_id: owner,
    id,
    kind,
    lang,
    changes,
    sample_json: JSON.stringify(entry.sample),
    undoes,
    made_at: madeAt,
    device,
    created_at: entry.createdAt,
  });
  const rows = steps.map(
    (step, n): ChangeRow => ({
      owner_id: owner,
      entry_id: id,
      position: n,
      key: step.key,
      before_json: jsonOf(step.before),
      after_json: jsonOf(step.after),
    }),
  );
  if (rows.length === 1) await changeAdded(db, rows[0] as ChangeRow);
  else
    for (let at = 0; at < rows.length; at += batch)
      await db
        .insertInto('journal_change')
        .values(rows.slice(at, at + batch))
        .execute();
}
const batch = 400;

/** Says by which entry an entry is undone, where it stands as `from` says; else leaves it alone. */
export async function markUndone(db: Db<'journal_entry'>, owner: OwnerId, id: string, change: { from: string | null; to: string | null }): Promise<void> {
  await db
    .updateTable('journal_entry')
    .set({ undone_by: change.to })
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('undone_by', change.from === null ? 'is' : '=', change.from)
    .execute();
}

/** All that is needed to put a term back as it was. */
const jsonOf = (term: KeptTerm | null): string | null => {
  if (!term) return null;
  const { id, serial, text, status, meanings, createdAt, updatedAt } = term;
  return JSON.stringify({ id, serial, text, status, meanings, createdAt, updatedAt });
};
const snapshotOf = (key: string, json: string | null): KeptTerm | null => (json === null ? null : { key, ...(JSON.parse(json) as Omit<KeptTerm, 'key'>) });
