import type { Lesson } from '@glossa/contract';
import type { Block, LessonCounts, PackedPage } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Analyzer, analyzeText, type Watch } from './analysis.ts';
import { createEditions, type Write } from './editions.ts';
import * as lessons from './lessons.store.ts';
import { found } from './lessons.ts';
import type { Splitting } from './splitting.ts';
import * as store from './texts.store.ts';

export interface OpenedPage {
  lesson: Lesson;
  /** False where the analysis is of an older kind; a job is then on its way to redo it. */
  current: boolean;
  packed: PackedPage;
}

const openedAgainAfter = 60_000;

export function createTexts(
  { db, clock }: Platform,
  analyzer: Analyzer,
  { versionOf, splitOf }: Splitting,
  redo: (owner: OwnerId, lesson: Lesson, version: string) => Promise<void>,
) {
  const editions = createEditions(db);

  const isCurrent = async (owner: OwnerId, row: lessons.LessonRow): Promise<boolean> => row.analysis === (await versionOf(owner, row.lang));
  const textOf = async (owner: OwnerId, id: string) => {
    const read = await store.readText(db.read, owner, id);
    if (!read) throw new DomainError('lesson-not-found');
    return read;
  };
  const pageOf = async (owner: OwnerId, id: string, page: number) => {
    const read = await store.readPage(db.read, owner, id, page);
    if (read) return read;
    found(await lessons.findLesson(db.read, owner, id));
    throw new DomainError('page-not-found');
  };

  /** Holds a text until the transaction ends, and says whether it is still at that revision. */
  const holdTextAt = async (tx: Tx, owner: OwnerId, id: string, revision: number): Promise<boolean> => {
    const held = await lessons.holdLesson(tx, owner, id);
    return found(held ? await lessons.findLesson(tx, owner, id) : undefined).revision === revision;
  };

  return {
    /** A page for reading: marks the lesson as opened, and has an outdated analysis redone. */
    async openPage(owner: OwnerId, id: string, page: number): Promise<OpenedPage> {
      const { lesson, packed } = await pageOf(owner, id, page);
      const now = clock.now();
      const version = await versionOf(owner, lesson.lang);
      const current = lesson.analysis === version;
      if (now - (lesson.opened_at ?? 0) >= openedAgainAfter) await db.write((tx) => lessons.updateLesson(tx, owner, id, { opened_at: now, recent_at: now }));
      if (!current) await redo(owner, lessons.toLesson(lesson), version);
      return { lesson: lessons.toLesson(lesson), current, packed };
    },

    /** A page, without marking anything. */
    async pageOf(owner: OwnerId, id: string, page: number): Promise<OpenedPage> {
      const { lesson, packed } = await pageOf(owner, id, page);
      return { lesson: lessons.toLesson(lesson), current: await isCurrent(owner, lesson), packed };
    },

    /** Several pages at once, without marking anything; those past the end are left out. */
    async pagesOf(owner: OwnerId, id: string, from: number, count: number): Promise<PackedPage[]> {
      return store.readPages(db.read, owner, found(await lessons.findLesson(db.read, owner, id)), from, count);
    },

    /** Which page a block is on, or null where there is no such block (any more). */
    async findPage(owner: OwnerId, id: string, blockId: string): Promise<number | null> {
      const { lesson, blocks } = await textOf(owner, id);
      return store.pageOfBlock(db.read, owner, lesson, blocks, blockId);
    },

    async blocks(owner: OwnerId, id: string): Promise<Block[]> {
      return (await textOf(owner, id)).blocks;
    },

    /** The text with the revision to name when changing it. */
    async text(owner: OwnerId, id: string): Promise<{ blocks: Block[]; revision: number }> {
      const { lesson, blocks } = await textOf(owner, id);
      return { blocks, revision: lesson.revision };
    },

    /**
     * The text, held until the transaction ends: nobody edits it meanwhile. `read` is what `text` gave before the
     * transaction; only where it has changed since is a whole text read within.
     */
    async holdText(tx: Tx, owner: OwnerId, id: string, read: { blocks: Block[]; revision: number }): Promise<Block[]> {
      if (await holdTextAt(tx, owner, id, read.revision)) return read.blocks;
      const now = await store.readText(tx, owner, id);
      if (!now) throw new DomainError('lesson-not-found');
      return now.blocks;
    },

    holdTextAt,

    /** Word counts of those of these lessons that the owner has, as they are stored. */
    async storedCounts(owner: OwnerId, lessonIds: readonly string[]): Promise<store.StoredCounts[]> {
      return store.storedCounts(db.read, owner, lessonIds);
    },

    /** How a text would be counted, without keeping anything. */
    async tryOut(owner: OwnerId, blocks: readonly Block[], lang: string): Promise<{ counts: LessonCounts; words: number; pages: number }> {
      const { countsJson, words, pages } = await analyzeText(analyzer, blocks, await splitOf(owner, lang));
      return { counts: JSON.parse(countsJson) as LessonCounts, words, pages: pages.length };
    },

    /** The same, read; for few lessons. */
    async countsOf(owner: OwnerId, lessonIds: readonly string[]): Promise<Map<string, LessonCounts>> {
      return store.readCounts(db.read, owner, lessonIds);
    },

    /**
     * Analyses a lesson again where its analysis is outdated. The text, its block ids and the lesson's revision stay as
     * they are. `edition` names this work, so that what an interrupted try has written is replaced.
     */
    async reanalyze(owner: OwnerId, id: string, edition: string, work: Watch & { write: Write }): Promise<void> {
      const read = await store.readText(db.read, owner, id);
      if (!read || (await isCurrent(owner, read.lesson))) return;
      const { lesson, blocks } = read;
      const analysis = await analyzeText(analyzer, blocks, await splitOf(owner, lesson.lang, id), work);
      const staged = await editions.stage(owner, id, edition, analysis, work.write);
      const taken = await work.write(async (tx) => {
        // Where the text was edited or corrected meanwhile, that has brought its own pages.
        const seen = { edition: lesson.edition, corrected: lesson.corrected };
        const row = await lessons.updateLesson(tx, owner, id, await staged.columns(tx), seen);
        if (row) await store.saveCounts(tx, owner, id, analysis.countsJson);
        return row !== undefined;
      });
      await editions.discard(owner, id, taken ? lesson.edition : edition, work.write);
    },
  };
}
