import type { Link } from '@glossa/core/text';
import type { Db, Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type CounterpartDb = Db<'counterpart'>;
type Row = Tables['counterpart'];

/** A translation of a whole lesson as it is kept. */
export interface Kept {
  /** The lesson's sentences when they were linked. */
  source: string[];
  target: string[];
  links: Link[];
  revision: number;
}

const toKept = (row: Pick<Row, 'source_json' | 'target_json' | 'links_json' | 'revision'>): Kept => ({
  source: JSON.parse(row.source_json) as string[],
  target: JSON.parse(row.target_json) as string[],
  links: JSON.parse(row.links_json) as Link[],
  revision: row.revision,
});

const rowsOf = (db: CounterpartDb, owner: OwnerId, lessonId: string) =>
  db.selectFrom('counterpart').where('owner_id', '=', owner).where('lesson_id', '=', lessonId);

export const listKept = (db: CounterpartDb, owner: OwnerId, lessonId: string): Promise<{ lang: string; revision: number }[]> =>
  rowsOf(db, owner, lessonId).select(['lang', 'revision']).orderBy('lang').execute();

export async function findKept(db: CounterpartDb, owner: OwnerId, lessonId: string, lang: string): Promise<Kept | undefined> {
  const row = await rowsOf(db, owner, lessonId).where('lang', '=', lang).selectAll().executeTakeFirst();
  return row && toKept(row);
}

/** Puts it where none was, or in place of what was there. */
export async function keep(db: CounterpartDb, owner: OwnerId, lessonId: string, lang: string, kept: Kept, now: number): Promise<void> {
  const values = {
    source_json: JSON.stringify(kept.source),
    target_json: JSON.stringify(kept.target),
    links_json: JSON.stringify(kept.links),
    revision: kept.revision,
    updated_at: now,
  };
  await db
    .insertInto('counterpart')
    .values({ owner_id: owner, lesson_id: lessonId, lang, ...values })
    .onConflict((c) => c.columns(['owner_id', 'lesson_id', 'lang']).doUpdateSet(values))
    .execute();
}

export async function removeKept(db: CounterpartDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('counterpart').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}
