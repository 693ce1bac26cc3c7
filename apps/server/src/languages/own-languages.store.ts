import type { OwnLanguage } from '@glossa/contract';
import type { Selectable } from 'kysely';
import type { Db, Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';

type LanguagesDb = Db<'own_language'>;

export async function findOwn(db: LanguagesDb, owner: OwnerId, lang: string): Promise<OwnLanguage | null> {
  const row = await db.selectFrom('own_language').selectAll().where('owner_id', '=', owner).where('lang', '=', lang).executeTakeFirst();
  return row ? ownOf(row) : null;
}

export async function listOwn(db: LanguagesDb, owner: OwnerId): Promise<OwnLanguage[]> {
  return (await db.selectFrom('own_language').selectAll().where('owner_id', '=', owner).orderBy('lang').execute()).map(ownOf);
}

const ownOf = ({ lang, name, dir, letters, abbreviations_json, revision, updated_at }: Selectable<Tables['own_language']>): OwnLanguage => ({
  lang,
  name,
  dir: dir as OwnLanguage['dir'],
  letters,
  abbreviations: JSON.parse(abbreviations_json) as string[],
  revision,
  updatedAt: updated_at,
});

/** Writes it where it still stands as it was seen, at `seen`; 0 where there was none. Says whether it did. */
export async function saveOwn(db: LanguagesDb, owner: OwnerId, { lang, abbreviations, updatedAt, ...own }: OwnLanguage, seen: number): Promise<boolean> {
  const values = { ...own, abbreviations_json: JSON.stringify(abbreviations), updated_at: updatedAt };
  if (seen === 0) {
    const row = { owner_id: owner, lang, ...values };
    const made = await db
      .insertInto('own_language')
      .values(row)
      .onConflict((c) => c.columns(['owner_id', 'lang']).doNothing())
      .executeTakeFirst();
    return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const written = await db
    .updateTable('own_language')
    .set(values)
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('revision', '=', seen)
    .executeTakeFirst();
  return written.numUpdatedRows > 0n;
}

export async function removeOwn(db: LanguagesDb, owner: OwnerId, lang: string): Promise<void> {
  await db.deleteFrom('own_language').where('owner_id', '=', owner).where('lang', '=', lang).execute();
}
