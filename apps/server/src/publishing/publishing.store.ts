import { type Db, inList } from '../platform/database/database.ts';
import type { PublicationTable } from '../platform/database/tables/directory.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';

type PublicationDb = Db<'publication'>;
export type Kind = 'lesson' | 'course';
export type Visibility = 'unlisted' | 'public';

export interface Publication {
  id: string;
  owner: OwnerId;
  kind: Kind;
  targetId: string;
  lang: string;
  visibility: Visibility;
  translationLangs: string[] | null;
  createdAt: number;
  updatedAt: number;
}

/** Whether translations into a language are shared with it. */
export const goesAlong = ({ translationLangs }: Publication, lang: string): boolean => translationLangs?.includes(lang) ?? true;

const publicationOf = (row: PublicationTable): Publication => ({
  id: row.id,
  owner: asOwner(row.account_id),
  kind: row.kind as Kind,
  targetId: row.target_id,
  lang: row.lang,
  visibility: row.visibility as Visibility,
  translationLangs: row.translation_langs_json === null ? null : (JSON.parse(row.translation_langs_json) as string[]),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export async function findPublication(db: PublicationDb, id: string): Promise<Publication | undefined> {
  const row = await db.selectFrom('publication').selectAll().where('id', '=', id).executeTakeFirst();
  return row && publicationOf(row);
}

export async function publicationsOf(db: PublicationDb, owner: OwnerId, kind: Kind, targetIds: readonly string[]): Promise<Publication[]> {
  const rows = await db
    .selectFrom('publication')
    .selectAll()
    .where('account_id', '=', owner)
    .where('kind', '=', kind)
    .where((e) => inList(db, e.ref('publication.target_id'), targetIds))
    .execute();
  return rows.map(publicationOf);
}

/** The public publications of a lesson or course, oldest first: whoever takes a shared one has a copy under the same id as all who do. */
export async function publicOf(db: PublicationDb, kind: Kind, targetId: string): Promise<Publication[]> {
  const found = db
    .selectFrom('publication')
    .selectAll()
    .where('target_id', '=', targetId)
    .where('kind', '=', kind)
    .where('visibility', '=', 'public')
    .orderBy('id');
  return (await found.execute()).map(publicationOf);
}

/** The publications of an account's lessons, by lesson: all of them, or the public ones. */
export async function sharedLessons(db: PublicationDb, owner: OwnerId, visibility: Visibility): Promise<Map<string, string>> {
  let query = db.selectFrom('publication').select(['id', 'target_id']).where('account_id', '=', owner).where('kind', '=', 'lesson');
  if (visibility === 'public') query = query.where('visibility', '=', 'public');
  return new Map((await query.execute()).map(({ id, target_id }) => [target_id, id]));
}

/** Adds, or changes the one that is there, which keeps its id. */
export async function savePublication(db: PublicationDb, given: Publication): Promise<void> {
  const changing = {
    visibility: given.visibility,
    translation_langs_json: given.translationLangs === null ? null : JSON.stringify(given.translationLangs),
    updated_at: given.updatedAt,
  };
  await db
    .insertInto('publication')
    .values({
      id: given.id,
      account_id: given.owner,
      kind: given.kind,
      target_id: given.targetId,
      lang: given.lang,
      created_at: given.createdAt,
      ...changing,
    })
    .onConflict((conflict) => conflict.columns(['account_id', 'kind', 'target_id']).doUpdateSet(changing))
    .execute();
}

export async function removePublications(db: PublicationDb, owner: OwnerId, kind: Kind, targetIds: readonly string[]): Promise<void> {
  await db
    .deleteFrom('publication')
    .where('account_id', '=', owner)
    .where('kind', '=', kind)
    .where((e) => inList(db, e.ref('publication.target_id'), targetIds))
    .execute();
}

/** What is listed for everybody, newest first. */
export async function listPublic(
  db: PublicationDb,
  filter: { kind?: Kind; lang?: string; before?: string | undefined },
  limit: number,
): Promise<Publication[]> {
  const { kind, lang, before } = filter;
  let query = db.selectFrom('publication').selectAll().where('visibility', '=', 'public');
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (lang !== undefined) query = query.where('lang', '=', lang);
  if (before !== undefined) query = query.where('id', '<', before);
  return (await query.orderBy('id', 'desc').limit(limit).execute()).map(publicationOf);
}

/** As much of each lesson that is listed for everybody as counting takes. */
export async function publicLessons(db: PublicationDb): Promise<Pick<Publication, 'owner' | 'kind' | 'targetId' | 'lang'>[]> {
  const rows = await db
    .selectFrom('publication')
    .select(['account_id', 'target_id', 'lang'])
    .where('visibility', '=', 'public')
    .where('kind', '=', 'lesson')
    .execute();
  return rows.map(({ account_id, target_id, lang }) => ({ owner: asOwner(account_id), kind: 'lesson', targetId: target_id, lang }));
}

/** Its address, below the server's own. */
export const pathOf = ({ kind, id }: Pick<Publication, 'kind' | 'id'>): string => `/${kind}s/${id}`;
