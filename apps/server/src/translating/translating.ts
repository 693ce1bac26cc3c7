import type { SentenceTranslation } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { wellFormed } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Moves, placed } from './moving-anchors.ts';
import {
  addTranslation,
  allRows,
  countByLang,
  findTranslation,
  listTranslations,
  removeAll,
  removeTranslation,
  replaceRows,
  rewriteTranslation,
  type Spot,
  translationAt,
} from './translating.store.ts';

export type { Moves } from './moving-anchors.ts';

/** A translation that came with a text. */
export type Imported = Pick<WrittenTranslation, 'anchor' | 'text' | 'original'>;

export interface WrittenTranslation extends Spot {
  text: string;
  /** The sentence as it is today. */
  original: string;
  /** The revision that was seen; 0 where there was none. */
  revision: number;
}

/** Translations of sentences that people wrote or brought, by anchor. Whether an anchor lies on a text is for the caller, who knows the text. */
export function createTranslating({ db, clock, ids }: Platform) {
  return {
    /** Throws `translation-changed` where another revision stands there by now; the same text sent again is no change. */
    async write(tx: Tx, owner: OwnerId, given: WrittenTranslation): Promise<SentenceTranslation> {
      if (!isLanguageCode(given.lang)) throw new DomainError('language-unknown', { lang: given.lang });
      const text = wellFormed(given.text).trim();
      if (text === '') throw new DomainError('invalid-input', { where: 'text' });
      const now = clock.now();
      const standing = await translationAt(tx, owner, given);
      if (standing?.text === text && standing.original === given.original) return standing;
      if ((standing?.revision ?? 0) !== given.revision) throw new DomainError('translation-changed');
      const written = standing
        ? await rewriteTranslation(tx, owner, standing.id, standing.revision, { text, original: given.original, now })
        : await addTranslation(tx, owner, given, { id: ids.next(), text, original: given.original, now });
      if (!written) throw new DomainError('translation-changed');
      return written;
    },

    /** Takes on what somebody shared; what stands at a place already stays. */
    async bring(tx: Tx, owner: OwnerId, lessonId: string, shared: readonly SentenceTranslation[]): Promise<void> {
      const now = clock.now();
      for (const { anchor, lang, text, original } of shared)
        await addTranslation(tx, owner, { lessonId, anchor, lang, source: 'import' }, { id: ids.next(), text, original, now });
    },

    list: (owner: OwnerId, lessonId: string, blockIds: readonly string[]): Promise<SentenceTranslation[]> =>
      listTranslations(db.read, owner, lessonId, blockIds),

    /** The languages that a lesson has translations in, with how many. */
    langsOf: (owner: OwnerId, lessonId: string): Promise<{ lang: string; count: number }[]> => countByLang(db.read, owner, lessonId),

    async remove(tx: Tx, owner: OwnerId, lessonId: string, id: string, revision: number): Promise<void> {
      if (!(await findTranslation(tx, owner, lessonId, id))) throw new DomainError('translation-not-found');
      if (!(await removeTranslation(tx, owner, id, revision))) throw new DomainError('translation-changed');
    },

    /** What was imported in one language becomes `wanted`; what a person wrote stays. */
    async replaceImported(tx: Tx, owner: OwnerId, lessonId: string, lang: string, wanted: readonly Imported[]): Promise<void> {
      const now = clock.now();
      const standing = (await allRows(tx, owner, lessonId)).filter((row) => row.lang === lang && row.source === 'import');
      const at = new Map(standing.map((row) => [`${row.block_id} ${row.start} ${row.end}`, row]));
      const rows = wanted.flatMap(({ anchor, text, original }) => {
        const key = `${anchor.blockId} ${anchor.start} ${anchor.end}`;
        const known = at.get(key);
        at.delete(key);
        if (known?.text === text && known.original === original) return [];
        const { blockId, start, end } = anchor;
        const place = { lesson_id: lessonId, block_id: blockId, start, end, lang, source: 'import' as const };
        return [
          {
            ...place,
            owner_id: owner,
            id: known?.id ?? ids.next(),
            text,
            original,
            revision: (known?.revision ?? 0) + 1,
            created_at: known?.created_at ?? now,
            updated_at: now,
          },
        ];
      });
      await replaceRows(tx, owner, rows, [...at.values()]);
    },

    /** Removes all of a lesson that is going for good. */
    forget: (tx: Tx, owner: OwnerId, lessonId: string): Promise<void> => removeAll(tx, owner, lessonId),

    /**
     * Takes the lesson's translations along when its text was edited. One whose sentence is gone stays, at the nearest
     * place; its `original` says what it was for. None is removed.
     */
    async moveAnchors(tx: Tx, owner: OwnerId, lessonId: string, moves: Moves): Promise<void> {
      const rows = await allRows(tx, owner, lessonId);
      const moved = placed(rows, moves);
      if (moved.length > 0) await replaceRows(tx, owner, moved);
    },
  };
}
export type Translating = ReturnType<typeof createTranslating>;
