import type { Lesson } from '@glossa/contract';
import { type Block, type LessonCounts, moveCorrections, type PackedPage, reviseBlocks, wellFormed } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { nextSerial } from '../platform/serials.ts';
import { textHashOf } from '../platform/text-hash.ts';
import { type Analyzer, analyzeText, charactersOf, type Watch } from './analysis.ts';
import { type Attached, attach } from './attached.ts';
import { placeCorrections } from './corrections.store.ts';
import type { CourseFor } from './courses.ts';
import { createEditions, type Write } from './editions.ts';
import * as lessons from './lessons.store.ts';
import { found } from './lessons.ts';
import { room } from './order.ts';
import type { Splitting } from './splitting.ts';
import type { TextPictures } from './text-pictures.ts';
import * as store from './texts.store.ts';
import { searchable, titled } from './titles.ts';

/** Characters (UTF-16 units) of one lesson, at most: some six long novels. */
export const textLimit = 3_000_000;

export interface NewLesson {
  id: string;
  lang: string;
  title: string;
  /** Null for the default course of the language. */
  courseId: string | null;
  author?: string | null;
  sourceUrl?: string | null;
  siteName?: string | null;
  publishedAt?: number | null;
  picture?: (Attached & { alt?: string }) | null;
  /** The file it is made of. */
  original?: Attached | null;
  /** What its blocks name as pictures. */
  pictures?: readonly HeldFile[];
  /** What other rooms write about it, in the transaction in which it appears. */
  alongside?: (tx: Tx) => Promise<void>;
  blocks: Block[];
}

export interface OpenedPage {
  lesson: Lesson;
  /** False where the analysis is of an older kind; a job is then on its way to redo it. */
  current: boolean;
  packed: PackedPage;
}

export interface PreparedEdit {
  before: Block[];
  after: Block[];
  /** Puts the new text in place of the old, in the caller's transaction; may be called again where that is tried again. */
  commit(tx: Tx): Promise<Lesson>;
}

const openedAgainAfter = 60_000;
/** The pages an edit replaces are removed with it where they are few; else by upkeep. */
const pagesRemovedAtOnce = 200;

/** Throws unless there is something to read, and not too much of it. */
function checkText(blocks: readonly Block[]): void {
  const characters = charactersOf(blocks);
  if (characters > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
  if (!blocks.some((block) => block.text.trim() !== '')) throw new DomainError('text-empty');
}

export function createTexts(
  platform: Platform,
  courseFor: CourseFor,
  analyzer: Analyzer,
  { versionOf, splitOf }: Splitting,
  holdPictures: TextPictures['holdPictures'],
  redo: (owner: OwnerId, lesson: Lesson, version: string) => Promise<void>,
) {
  const { db, clock, ids } = platform;
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

  return {
    /**
     * Makes a lesson at the end of its course. The text is analysed and written in small steps; the lesson appears with
     * the last of them. Called again with the id of a lesson already made, gives that lesson.
     */
    async createLesson(owner: OwnerId, lesson: NewLesson, work: Watch & { write?: Write } = {}): Promise<Lesson> {
      const write = work.write ?? db.write;
      const made = await lessons.findAnyLesson(db.read, owner, lesson.id);
      if (made) return lessons.toLesson(made);
      checkText(lesson.blocks);
      const analysis = await analyzeText(analyzer, lesson.blocks, await splitOf(owner, lesson.lang), work);
      const staged = await editions.stage(owner, lesson.id, lesson.id, analysis, write);
      const blocksJson = JSON.stringify(lesson.blocks);
      const textHash = textHashOf(lesson.blocks);
      return write(async (tx) => {
        const course = await courseFor(tx, owner, lesson.lang, lesson.courseId);
        const already = await lessons.findAnyLesson(tx, owner, lesson.id);
        if (already) return lessons.toLesson(already);
        const now = clock.now();
        const title = titled(lesson.title);
        const row: lessons.LessonRow = {
          owner_id: owner,
          id: lesson.id,
          serial: await nextSerial(tx, owner, 'lesson'),
          course_id: course.id,
          lang: lesson.lang,
          title,
          title_key: searchable(title, []),
          author: lesson.author ?? null,
          source_url: lesson.sourceUrl ?? null,
          site_name: lesson.siteName ?? null,
          published_at: lesson.publishedAt ?? null,
          picture_id: await attach(platform, tx, owner, 'picture', lesson.picture),
          picture_alt: lesson.picture?.alt ?? null,
          original_id: await attach(platform, tx, owner, 'original', lesson.original),
          text_hash: textHash,
          tags_json: '[]',
          position: (await lessons.lastLessonPosition(tx, owner, course.id)) + room,
          ...(await staged.columns(tx)),
          revision: 1,
          corrected: 0,
          opened_at: null,
          recent_at: now,
          archived_at: null,
          deleted_at: null,
          created_at: now,
          updated_at: now,
        };
        await lessons.insertLesson(tx, row);
        await store.saveText(tx, owner, lesson.id, blocksJson);
        await holdPictures(tx, owner, lesson.id, lesson.pictures ?? []);
        await store.saveCounts(tx, owner, lesson.id, analysis.countsJson);
        await lesson.alongside?.(tx);
        return lessons.toLesson(row);
      });
    },

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
      const at = blocks.findIndex((block) => block.id === blockId);
      if (at < 0) return null;
      let left = at;
      for (const [page, count] of (await store.blocksPerPage(db.read, owner, lesson)).entries()) {
        if (left < count) return page;
        left -= count;
      }
      return null;
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
      const lesson = (await lessons.holdLesson(tx, owner, id)) ? await lessons.findLesson(tx, owner, id) : undefined;
      if (lesson?.revision === read.revision) return read.blocks;
      const now = lesson && (await store.readText(tx, owner, id));
      if (!now) throw new DomainError('lesson-not-found');
      return now.blocks;
    },

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
     * Prepares a changed text (in the plain form of core's `textFromBlocks`), up to the one step that takes it into use.
     * Blocks that did not change keep their ids. Throws `lesson-changed` where `revision` has passed, also from `commit`.
     */
    async prepareEdit(owner: OwnerId, id: string, revision: number, text: string): Promise<PreparedEdit> {
      const { lesson, blocks: before } = await textOf(owner, id);
      if (lesson.revision !== revision) throw new DomainError('lesson-changed');
      if (text.length > textLimit * 2) throw new DomainError('text-too-long', { limit: textLimit });
      const after = reviseBlocks(before, wellFormed(text), () => ids.next());
      checkText(after);
      const split = await splitOf(owner, lesson.lang, id);
      const corrections = moveCorrections(split.corrections, before, after);
      const analysis = await analyzeText(analyzer, after, { ...split, corrections });
      const staged = await editions.stage(owner, id, ids.next(), analysis, db.write);
      const blocksJson = JSON.stringify(after);
      const commit = async (tx: Tx): Promise<Lesson> => {
        const columns = await staged.columns(tx);
        const seen = { revision, corrected: lesson.corrected };
        const row = await lessons.updateLesson(tx, owner, id, { ...columns, revision: revision + 1, updated_at: clock.now() }, seen);
        if (!row) throw new DomainError('lesson-changed');
        const moved = corrections.filter((correction, at) => correction.at !== split.corrections[at]?.at);
        await placeCorrections(tx, owner, moved);
        await store.saveText(tx, owner, id, blocksJson);
        await store.saveCounts(tx, owner, id, analysis.countsJson);
        if (lesson.pages <= pagesRemovedAtOnce) await store.deletePages(tx, owner, id, lesson.edition, 0);
        return lessons.toLesson(row);
      };
      return { before, after, commit };
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
