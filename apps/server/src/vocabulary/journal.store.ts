import type { JournalEntry } from '@glossa/contract';
import type { Selectable } from 'kysely';
import type { Db, Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { KeptTerm, Step } from './wishes.ts';

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

/** In the order in which they were made. */
export async function stepsOf(db: Db<'journal_change'>, owner: OwnerId, entryId: string): Promise<Step[]> {
  const rows = await db
    .selectFrom('journal_change')
    .select(['key', 'before_json', 'after_json'])
    .where('owner_id', '=', owner)
    .where('entry_id', '=', entryId)
    .orderBy('position')
    .execute();
  return rows.map(({ key, before_json, after_json }) => ({ key, before: snapshotOf(key, before_json), after: snapshotOf(key, after_json) }));
}

export async function addEntry(db: Db<'journal_entry' | 'journal_change'>, owner: OwnerId, entry: JournalEntry, steps: readonly Step[]): Promise<void> {
  await db
    .insertInto('journal_entry')
    .values({
      owner_id: owner,
      id: entry.id,
      kind: entry.kind,
      lang: entry.lang,
      changes: entry.changes,
      sample_json: JSON.stringify(entry.sample),
      undoes: entry.undoes,
      undone_by: entry.undoneBy,
      created_at: entry.createdAt,
    })
    .execute();
  for (let at = 0; at < steps.length; at += batch) {
    await db
      .insertInto('journal_change')
      .values(
        steps.slice(at, at + batch).map((step, n) => ({
          owner_id: owner,
          entry_id: entry.id,
          position: at + n,
          key: step.key,
          before_json: jsonOf(step.before),
          after_json: jsonOf(step.after),
        })),
      )
      .execute();
  }
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
