import type { CorrectionRule, TextCorrection } from '@glossa/contract';
import type { Correction } from '@glossa/core/text';
import type { Insertable, Selectable } from 'kysely';
import type { Tables } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { LibraryDb } from './library.store.ts';

type Row = Selectable<Tables['text_correction']>;
/** The `lesson_id` of what holds in every text of a language. */
export const everyText = '';

/** A correction as core applies it, with the name it is kept under. */
export type KeptCorrection = Correction & { id: string };

export const correctionOf = (row: Row): TextCorrection => ({
  id: row.id,
  lang: row.lang,
  lessonId: row.lesson_id === everyText ? null : row.lesson_id,
  text: row.text,
  rule: JSON.parse(row.rule_json) as CorrectionRule,
  anchor: row.block_id === null ? null : { blockId: row.block_id, start: row.start as number, end: row.end as number },
  createdAt: row.created_at,
});
export const rowOf = ({ id, lang, lessonId, text, rule, anchor, createdAt }: TextCorrection) => ({
  id,
  lang,
  lesson_id: lessonId ?? everyText,
  text,
  rule_json: JSON.stringify(rule),
  block_id: anchor?.blockId ?? null,
  start: anchor?.start ?? null,
  end: anchor?.end ?? null,
  created_at: createdAt,
});
export const keptCorrection = ({ id, text, rule, anchor }: TextCorrection): KeptCorrection => ({ id, text, at: anchor, ...rule });

/** Those of a language, then those of a lesson, each in the order they were made. */
export async function correctionsFor(db: LibraryDb, owner: OwnerId, lang: string, lessonId: string): Promise<TextCorrection[]> {
  const rows = await db
    .selectFrom('text_correction')
    .selectAll()
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('lesson_id', 'in', [everyText, lessonId])
    .orderBy('lesson_id')
    .orderBy('id')
    .execute();
  return rows.map(correctionOf);
}

const rules = (db: LibraryDb, owner: OwnerId) => db.selectFrom('text_correction').where('owner_id', '=', owner).where('lesson_id', '=', everyText);

/** Names of what holds in every text of a language, oldest first. */
export async function rulesOf(db: LibraryDb, owner: OwnerId, lang: string): Promise<string[]> {
  const rows = await rules(db, owner).select('id').where('lang', '=', lang).orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** What holds in every text, by language, newest first. */
export async function allRules(db: LibraryDb, owner: OwnerId): Promise<TextCorrection[]> {
  const rows = await rules(db, owner).selectAll().orderBy('lang').orderBy('id', 'desc').execute();
  return rows.map(correctionOf);
}

/** The language whose rule it was, or nothing where there was none. */
export async function removeRule(db: LibraryDb, owner: OwnerId, id: string): Promise<string | undefined> {
  const row = await db
    .deleteFrom('text_correction')
    .where('owner_id', '=', owner)
    .where('id', '=', id)
    .where('lesson_id', '=', everyText)
    .returning('lang')
    .executeTakeFirst();
  return row?.lang;
}

export async function addCorrection(db: LibraryDb, owner: OwnerId, row: Omit<Insertable<Tables['text_correction']>, 'owner_id'>): Promise<void> {
  await db
    .insertInto('text_correction')
    .values({ owner_id: owner, ...row })
    .execute();
}

export async function removeCorrection(db: LibraryDb, owner: OwnerId, id: string): Promise<void> {
  await db.deleteFrom('text_correction').where('owner_id', '=', owner).where('id', '=', id).execute();
}

export async function removeCorrectionsOf(db: LibraryDb, owner: OwnerId, lessonId: string): Promise<void> {
  await db.deleteFrom('text_correction').where('owner_id', '=', owner).where('lesson_id', '=', lessonId).execute();
}

/** Writes where corrections of a lesson are now. */
export async function placeCorrections(db: LibraryDb, owner: OwnerId, corrections: readonly KeptCorrection[]): Promise<void> {
  for (const { id, at } of corrections) {
    if (!at) continue;
    await db
      .updateTable('text_correction')
      .set({ block_id: at.blockId, start: at.start, end: at.end })
      .where('owner_id', '=', owner)
      .where('id', '=', id)
      .execute();
  }
}
