import type { SentenceTranslation } from '@glossa/contract';
import type { Anchor } from '@glossa/core/text';
import type { Selectable } from 'kysely';
import { type Db, inList, type Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import { engineName } from './translator.ts';

export type Row = Selectable<Tables['sentence_translation']>;
type TranslationDb = Db<'sentence_translation'>;
export type Source = SentenceTranslation['source'];
export type MadeBy = NonNullable<SentenceTranslation['engine']>;

/** Where a translation belongs: one of each language and source at a place. */
export interface Spot {
  lessonId: string;
  anchor: Anchor;
  lang: string;
  source: Source;
}

export const translationOf = (row: Row): SentenceTranslation => ({
  id: row.id,
  anchor: { blockId: row.block_id, start: row.start, end: row.end },
  lang: row.lang,
  text: row.text,
  original: row.original,
  source: row.source as Source,
  engine: engineOf(row),
  revision: row.revision,
  updatedAt: row.updated_at,
});

type EngineColumns = Pick<Row, 'engine' | 'engine_version' | 'via'>;
export const engineOf = ({ engine, engine_version, via }: EngineColumns): MadeBy | null =>
  engine === null ? null : { id: engine, version: engine_version ?? '', name: engineName(engine, engine_version ?? ''), via: via ? via.split(' ') : [] };
const engineColumns = (engine: MadeBy | null): EngineColumns =>
  engine ? { engine: engine.id, engine_version: engine.version, via: engine.via.join(' ') } : { engine: null, engine_version: null, via: null };

const rowsOf = (db: TranslationDb, owner: OwnerId, lessonId: string) =>
  db.selectFrom('sentence_translation').selectAll().where('owner_id', '=', owner).where('lesson_id', '=', lessonId);

export const allRows = (db: TranslationDb, owner: OwnerId, lessonId: string): Promise<Row[]> => rowsOf(db, owner, lessonId).execute();

export async function anchorsOf(db: TranslationDb, owner: OwnerId, lessonId: string): Promise<Anchor[]> {
  const rows = await db
    .selectFrom('sentence_translation')
    .select(['block_id as blockId', 'start', 'end'])
    .distinct()
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .execute();
  return rows;
}

export async function listTranslations(db: TranslationDb, owner: OwnerId, lessonId: string, blockIds: readonly string[]): Promise<SentenceTranslation[]> {
  const rows = await rowsOf(db, owner, lessonId)
    .where((e) => inList(db, e.ref('sentence_translation.block_id'), blockIds))
    .orderBy('block_id')
    .orderBy('start')
    .orderBy('end')
    .orderBy('lang')
    .orderBy('id')
    .execute();
  return rows.map(translationOf);
}

export const countByLang = (db: TranslationDb, owner: OwnerId, lessonId: string): Promise<{ lang: string; count: number }[]> =>
  db
    .selectFrom('sentence_translation')
    .select((e) => ['lang', e.fn.countAll<number>().as('count')])
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .groupBy('lang')
    .orderBy('lang')
    .execute();

export const findRow = (db: TranslationDb, owner: OwnerId, lessonId: string, id: string): Promise<Row | undefined> =>
  rowsOf(db, owner, lessonId).where('id', '=', id).executeTakeFirst();

/** Where the lesson has translations into a language: the start of each. */
export const startsIn = (db: TranslationDb, owner: OwnerId, lessonId: string, lang: string): Promise<Pick<Row, 'block_id' | 'start'>[]> =>
  db
    .selectFrom('sentence_translation')
    .select(['block_id', 'start'])
    .where('owner_id', '=', owner)
    .where('lesson_id', '=', lessonId)
    .where('lang', '=', lang)
    .execute();

/** Those into a language that begin within a span, the newest last. */
export const rowsWithin = (db: TranslationDb, owner: OwnerId, lessonId: string, { blockId, start, end }: Anchor, lang: string): Promise<Row[]> =>
  rowsOf(db, owner, lessonId)
    .where('block_id', '=', blockId)
    .where('start', '>=', start)
    .where('start', '<', end)
    .where('lang', '=', lang)
    .orderBy('updated_at')
    .orderBy('id')
    .execute();

export const rowAt = (db: TranslationDb, owner: OwnerId, { lessonId, anchor, lang, source }: Spot): Promise<Row | undefined> =>
  rowsOf(db, owner, lessonId)
    .where('block_id', '=', anchor.blockId)
    .where('start', '=', anchor.start)
    .where('end', '=', anchor.end)
    .where('lang', '=', lang)
    .where('source', '=', source)
    .executeTakeFirst();

/** What is written at a spot. */
export interface Given {
  text: string;
  original: string;
  engine?: MadeBy | null;
  now: number;
}

/** Undefined where the spot is taken. */
export async function addTranslation(db: TranslationDb, owner: OwnerId, spot: Spot, given: Given & { id: string }): Promise<SentenceTranslation | undefined> {
  const { lessonId, anchor, lang, source } = spot;
  const row = await db
    .insertInto('sentence_translation')
    .values({
      owner_id: owner,
      id: given.id,
      lesson_id: lessonId,
      block_id: anchor.blockId,
      start: anchor.start,
      end: anchor.end,
      lang,
      text: given.text,
      original: given.original,
      source,
      ...engineColumns(given.engine ?? null),
      revision: 1,
      created_at: given.now,
      updated_at: given.now,
    })
    .onConflict((c) => c.columns(['owner_id', 'lesson_id', 'block_id', 'start', 'end', 'lang', 'source']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return row && translationOf(row);
}

/** Undefined where its revision is another by now. */
export async function rewriteTranslation(
  db: TranslationDb,
  owner: OwnerId,
  id: string,
  revision: number,
  given: Given,
): Promise<SentenceTranslation | undefined> {
  const row = await db
    .updateTable('sentence_translation')
    .set({ text: given.text, original: given.original, ...engineColumns(given.engine ?? null), revision: revision + 1, updated_at: given.now })
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
  return row && translationOf(row);
}

/** Whether it was there at this revision. */
export async function removeTranslation(db: TranslationDb, owner: OwnerId, id: string, revision: number): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('sentence_translation')
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function removeAll(db: TranslationDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('sentence_translation').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}

/** Takes rows off and puts them back where they are now, so that on the way no two meet at one place. */
export async function replaceRows(db: TranslationDb, owner: OwnerId, rows: readonly Row[], gone: readonly Pick<Row, 'id'>[] = []): Promise<void> {
  await db
    .deleteFrom('sentence_translation')
    .where('owner_id', '=', owner)
    .where((e) =>
      inList(
        db,
        e.ref('sentence_translation.id'),
        [...rows, ...gone].map((row) => row.id),
      ),
    )
    .execute();
  for (let at = 0; at < rows.length; at += batch)
    await db
      .insertInto('sentence_translation')
      .values(rows.slice(at, at + batch).map((row) => ({ ...row, owner_id: owner })))
      .execute();
}
const batch = 200;
