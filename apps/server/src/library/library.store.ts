import { type Db, inList } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Placed } from './order.ts';

/** The tables of this room. */
export type LibraryDb = Db<'course' | 'lesson' | 'lesson_text' | 'former_text' | 'lesson_page' | 'lesson_counts' | 'text_correction'>;

/** Those of these lessons or courses that are not deleted. */
export async function thoseThere(db: LibraryDb, table: 'lesson' | 'course', owner: OwnerId, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom(table as 'lesson')
    .select('id')
    .where('owner_id', '=', owner)
    .where((e) => inList(db, e.ref('id'), ids))
    .where('deleted_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
}

const placesAtOnce = 200;

/** Writes new positions of courses or lessons. */
export async function writePlaces(db: LibraryDb, table: 'course' | 'lesson', owner: OwnerId, places: readonly Placed[]): Promise<void> {
  for (let from = 0; from < places.length; from += placesAtOnce) {
    const [one, ...others] = places.slice(from, from + placesAtOnce) as [Placed, ...Placed[]];
    await db
      .updateTable(table as 'lesson')
      .set((e) => {
        let position = e.case().when('id', '=', one.id).then(e.lit(one.position));
        for (const other of others) position = position.when('id', '=', other.id).then(e.lit(other.position));
        return { position: position.else(e.ref('position')).end() };
      })
      .where('owner_id', '=', owner)
      .where((e) =>
        inList(
          db,
          e.ref('id'),
          [one, ...others].map(({ id }) => id),
        ),
      )
      .execute();
  }
}
