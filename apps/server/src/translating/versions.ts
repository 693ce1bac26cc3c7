import type { SentenceTranslation, TranslationVersion } from '@glossa/contract';
import { type Anchor, translationSources, translationsShown } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import {
  addTranslation,
  findRow,
  type Row,
  removeTranslation,
  rewriteTranslation,
  rowAt,
  rowsWithin,
  type Source,
  translationOf,
} from './translating.store.ts';
import { findVersion, keepVersions, removeVersionsById, type VersionRow, versionOf, versionsWithin } from './versions.store.ts';

const shownAtOnce = 100;

/** What translations were before: nothing that stood is lost when another takes its place. */
export function createVersions({ db, clock, ids }: Pick<Platform, 'db' | 'clock' | 'ids'>) {
  const keep = (tx: Tx, owner: OwnerId, rows: readonly Row[]) => keepVersions(tx, owner, rows, () => ids.next(), clock.now());

  /** Puts an old version where it was, over what has its source now. */
  const restore = async (tx: Tx, owner: OwnerId, version: VersionRow): Promise<Row> => {
    const { lesson_id: lessonId, lang } = version;
    const spot = { lessonId, lang, anchor: anchorOf(version), source: version.source as Source };
    const given = { text: version.text, original: version.original, engine: versionOf(version).engine, now: clock.now() };
    const standing = await rowAt(tx, owner, spot);
    if (standing) await keep(tx, owner, [standing]);
    const made = standing
      ? await rewriteTranslation(tx, owner, standing.id, standing.revision, given)
      : await addTranslation(tx, owner, spot, { id: ids.next(), ...given });
    const row = made && (await findRow(tx, owner, lessonId, made.id));
    if (!row) throw new DomainError('translation-changed');
    await removeVersionsById(tx, owner, [version.id]);
    return row;
  };

  return {
    keep,

    /** What was shown for a sentence before, or would be if the one that is shown were gone; the newest first. */
    async list(owner: OwnerId, lessonId: string, anchor: Anchor, lang: string): Promise<TranslationVersion[]> {
      const rows = await rowsWithin(db.read, owner, lessonId, anchor, lang);
      const shown = translationsShown(rows.map(translationOf)).get(lang);
      const under = rows.filter(({ id }) => id !== shown?.id).map((row) => ({ ...versionOf(asVersion(row)), replacedAt: null }));
      const before = (await versionsWithin(db.read, owner, lessonId, anchor, lang, shownAtOnce)).map(versionOf);
      const seen = new Set(shown ? [faceOf(shown)] : []);
      return [...under, ...before].filter((version) => !seen.has(faceOf(version)) && seen.add(faceOf(version))).slice(0, shownAtOnce);
    },

    /** Shows a version again. What stands before it by its source, or in its place, becomes a version. */
    async bringBack(tx: Tx, owner: OwnerId, lessonId: string, versionId: string): Promise<SentenceTranslation> {
      const version = await findVersion(tx, owner, lessonId, versionId);
      const row = version ? await restore(tx, owner, version) : await findRow(tx, owner, lessonId, versionId);
      if (!row) throw new DomainError('translation-not-found');
      const over = (await rowsWithin(tx, owner, lessonId, anchorOf(row), row.lang)).filter(
        ({ id, source }) => id !== row.id && rankOf(source) <= rankOf(row.source),
      );
      await keep(tx, owner, over);
      for (const each of over) await removeTranslation(tx, owner, each.id, each.revision);
      return translationOf(row);
    },
  };
}

const anchorOf = ({ block_id, start, end }: Pick<Row, 'block_id' | 'start' | 'end'>): Anchor => ({ blockId: block_id, start, end });
const rankOf = (source: string): number => translationSources.indexOf(source as Source);
const asVersion = ({ revision, created_at, updated_at, ...row }: Row): VersionRow => ({ ...row, written_at: updated_at, replaced_at: updated_at });

/** What a person sees of a translation: two that look the same are one to them. */
const faceOf = ({ text, source, engine }: Pick<TranslationVersion, 'text' | 'source' | 'engine'>): string =>
  JSON.stringify([text, source, engine?.name, engine?.via]);
