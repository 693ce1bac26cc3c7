import type { AsideTranslation, SentenceTranslation } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { type Anchor, wellFormed } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { anchorsAside, listAside, removeAllAside } from './aside.store.ts';
import { createMachine, type MachineOptions } from './machine.ts';
import { createResettling } from './resettling.ts';
import * as store from './translating.store.ts';
import type { Translator } from './translator.ts';
import { removeVersions } from './versions.store.ts';
import { createVersions } from './versions.ts';

export { createEngines, type EngineSettings } from './engines/engines.ts';
export { type MachineRoute, madeBy } from './machine.ts';
export type { Moves } from './moving-anchors.ts';

/** A translation that came with a text. */
export type Imported = Pick<WrittenTranslation, 'anchor' | 'text' | 'original'>;

export interface WrittenTranslation extends store.Spot {
  text: string;
  /** The sentence as it is today. */
  original: string;
  /** The revision that was seen; 0 where there was none. */
  revision: number;
}

/** What an engine made of one sentence of a lesson. */
export interface MadeTranslation {
  anchor: Anchor;
  lang: string;
  text: string;
  original: string;
  engine: store.MadeBy;
}

const asideAtOnce = 200;

/** A translation from elsewhere, with the engine that made it, where one did. */
type Brought = Pick<SentenceTranslation, 'anchor' | 'lang' | 'text' | 'original' | 'engine'>;

/**
 * Translations of sentences, by anchor: written by people, brought with the text, or made by engines, which are told
 * apart for ever. Whether an anchor lies on a text is for the caller, who knows the text.
 */
export function createTranslating(platform: Platform, translators: readonly Translator[] = [], options: MachineOptions = {}) {
  const { db, clock, ids } = platform;
  const versions = createVersions(platform);
  const { upkeep, ...machine } = createMachine(platform, translators, options);

  return {
    upkeepKinds: [upkeep],
    machine,
    listVersions: versions.list,
    bringBack: versions.bringBack,

    /** Throws `translation-changed` where another revision stands there by now; the same text sent again is no change. */
    async write(tx: Tx, owner: OwnerId, given: WrittenTranslation): Promise<SentenceTranslation> {
      if (!isLanguageCode(given.lang)) throw new DomainError('language-unknown', { lang: given.lang });
      const text = wellFormed(given.text).trim();
      if (text === '') throw new DomainError('invalid-input', { where: 'text' });
      const now = clock.now();
      const standing = await store.rowAt(tx, owner, given);
      if (standing?.text === text && standing.original === given.original) return store.translationOf(standing);
      if ((standing?.revision ?? 0) !== given.revision) throw new DomainError('translation-changed');
      if (standing && standing.text !== text) await versions.keep(tx, owner, [standing]);
      const written = standing
        ? await store.rewriteTranslation(tx, owner, standing.id, standing.revision, { text, original: given.original, now })
        : await store.addTranslation(tx, owner, given, { id: ids.next(), text, original: given.original, now });
      if (!written) throw new DomainError('translation-changed');
      return written;
    },

    /** Takes on what somebody shared or a text brought along; what stands at a place already stays. What an engine made stays an engine's. */
    async bring(tx: Tx, owner: OwnerId, lessonId: string, shared: readonly Brought[]): Promise<void> {
      const now = clock.now();
      for (const { anchor, lang, text, original, engine } of shared) {
        const spot = { lessonId, anchor, lang, source: engine ? ('engine' as const) : ('import' as const) };
        await store.addTranslation(tx, owner, spot, { id: ids.next(), text, original, engine, now });
      }
    },

    /** Puts what an engine made at its place, beside what people wrote. Where an engine's stands already, that one is answered. */
    async addMade(tx: Tx, owner: OwnerId, lessonId: string, { anchor, lang, ...given }: MadeTranslation): Promise<SentenceTranslation> {
      const spot = { lessonId, anchor, lang, source: 'engine' as const };
      const added = await store.addTranslation(tx, owner, spot, { id: ids.next(), ...given, now: clock.now() });
      return added ?? store.translationOf((await store.rowAt(tx, owner, spot)) as store.Row);
    },

    list: (owner: OwnerId, lessonId: string, blockIds: readonly string[]): Promise<SentenceTranslation[]> =>
      store.listTranslations(db.read, owner, lessonId, blockIds),

    /** What an engine made of the sentence at exactly this place, or undefined. */
    async madeAt(owner: OwnerId, lessonId: string, anchor: Anchor, lang: string): Promise<SentenceTranslation | undefined> {
      const row = await store.rowAt(db.read, owner, { lessonId, anchor, lang, source: 'engine' });
      return row && store.translationOf(row);
    },

    /** Tells of sentences those that have no translation into a language beginning in them, as it stands now. */
    async missingIn(owner: OwnerId, lessonId: string, lang: string): Promise<<A extends Anchor>(sentences: readonly A[]) => A[]> {
      const starts = new Map<string, number[]>();
      for (const { block_id, start } of await store.startsIn(db.read, owner, lessonId, lang)) {
        const inBlock = starts.get(block_id);
        if (inBlock) inBlock.push(start);
        else starts.set(block_id, [start]);
      }
      return (sentences) => sentences.filter(({ blockId, start, end }) => !starts.get(blockId)?.some((at) => start <= at && at < end));
    },

    /** The languages that a lesson has translations in, with how many. */
    langsOf: (owner: OwnerId, lessonId: string): Promise<{ lang: string; count: number }[]> => store.countByLang(db.read, owner, lessonId),

    async remove(tx: Tx, owner: OwnerId, lessonId: string, id: string, revision: number): Promise<void> {
      const row = await store.findRow(tx, owner, lessonId, id);
      if (!row) throw new DomainError('translation-not-found');
      if (!(await store.removeTranslation(tx, owner, id, revision))) throw new DomainError('translation-changed');
      await versions.keep(tx, owner, [row]);
    },

    /** What was imported in one language becomes `wanted`; what a person wrote stays. */
    async replaceImported(tx: Tx, owner: OwnerId, lessonId: string, lang: string, wanted: readonly Imported[]): Promise<void> {
      const now = clock.now();
      const standing = (await store.allRows(tx, owner, lessonId)).filter((row) => row.lang === lang && row.source === 'import');
      const at = new Map(standing.map((row) => [`${row.block_id} ${row.start} ${row.end}`, row]));
      const rows = wanted.flatMap(({ anchor, text, original }) => {
        const key = `${anchor.blockId} ${anchor.start} ${anchor.end}`;
        const known = at.get(key);
        at.delete(key);
        if (known?.text === text && known.original === original) return [];
        const { blockId, start, end } = anchor;
        const place = { lesson_id: lessonId, block_id: blockId, start, end, lang, source: 'import' as const, engine: null, engine_version: null, via: null };
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
      await store.replaceRows(tx, owner, rows, [...at.values()]);
    },

    /** Removes all of a lesson that is going for good. */
    async forget(tx: Tx, owner: OwnerId, lessonId: string): Promise<void> {
      await store.removeAll(tx, owner, lessonId);
      await removeVersions(tx, owner, lessonId);
      await removeAllAside(tx, owner, lessonId);
    },

    /** Where a lesson's translations are, and where those stood that are set aside. */
    anchorsOf: async (owner: OwnerId, lessonId: string): Promise<Anchor[]> => [
      ...(await store.anchorsOf(db.read, owner, lessonId)),
      ...(await anchorsAside(db.read, owner, lessonId)),
    ],

    moveAnchors: createResettling(platform),

    /** Translations that people wrote or texts brought, whose sentence is gone from the text; the newest first. */
    listAside: (owner: OwnerId, lessonId: string): Promise<AsideTranslation[]> => listAside(db.read, owner, lessonId, asideAtOnce),
  };
}
export type Translating = ReturnType<typeof createTranslating>;
