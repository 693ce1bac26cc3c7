import type { CourseSummary, EditedLesson, FormerText, Lesson, LessonSummary, Page, Place, SentenceTranslation } from '@glossa/contract';
import { type Anchor, textFromBlocks, wellFormed } from '@glossa/core/text';
import type { Library, PreparedEdit } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createJobs, type Jobs } from '../platform/jobs/jobs.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { courseSummary } from './course-summary.ts';
import { createCoverages } from './coverages.ts';
import { removeFinished } from './finished.store.ts';
import { createFinishing } from './finishing.ts';
import { movesOf } from './moves.ts';
import { lemmasToNote, ownLemmas, pageWords } from './page-words.ts';
import { addToLog, movePlaces, newestPlaces, removePlaces, savePlace } from './reading.store.ts';
import { createSentences } from './sentences.ts';
import { createShelf } from './shelf.ts';
import { textUnder } from './text-under.ts';

export interface ReadPage {
  operationId: string;
  page: number;
  words: number;
  milliseconds: number;
}
export interface WrittenSentence {
  anchor: Anchor;
  lang: string;
  text: string;
  revision: number;
}

/** Where a lesson's text, a learner's words and translations meet. */
export function createReading(
  platform: Platform,
  library: Library,
  vocabulary: Vocabulary,
  translating: Translating,
  jobs: Pick<Jobs, 'get' | 'unfinished'> = createJobs(platform),
) {
  const { db, clock, ids } = platform;
  const sentences = createSentences(platform, library, translating, jobs);
  const finishing = createFinishing(platform, library, vocabulary);
  const coverages = createCoverages(library, vocabulary);
  // The log stays: what was read was read.
  library.whenPurged(async (tx, owner, lessonId) => {
    await translating.forget(tx, owner, lessonId);
    await removePlaces(tx, owner, lessonId);
    await removeFinished(tx, owner, lessonId);
  });

  /** The page a place is on, found by its block: pages are counted anew when the text or its analysis changes. */
  const settled = async (owner: OwnerId, lesson: Lesson, place: Place): Promise<Place> => {
    const page = Math.min(place.page, lesson.pages - 1);
    if (place.blockId === null) return { ...place, page };
    const { packed } = await library.pageOf(owner, lesson.id, page);
    if (packed.blocks.some((block) => block.id === place.blockId)) return { ...place, page };
    return { ...place, page: (await library.findPage(owner, lesson.id, place.blockId)) ?? page };
  };

  /** Translations and places go along in the same transaction. */
  const takeIntoUse = async (owner: OwnerId, lessonId: string, edit: PreparedEdit): Promise<EditedLesson> => {
    const moves = movesOf(edit);
    await moves.find(await translating.anchorsOf(owner, lessonId));
    return db.write(async (tx) => {
      const lesson = await edit.commit(tx);
      const setAside = await translating.moveAnchors(tx, owner, lessonId, moves);
      await movePlaces(tx, owner, lessonId, moves);
      return { ...lesson, setAside };
    });
  };

  return {
    ...createShelf(db, library, vocabulary, coverages),
    kinds: sentences.kinds,
    sentences,

    /** Opens the lesson, unless the page is only fetched `again` to be kept as it is by now. */
    async getPage(owner: OwnerId, lessonId: string, number: number, { again = false } = {}): Promise<Page> {
      const { lesson, current, packed } = await (again ? library.pageOf(owner, lessonId, number) : library.openPage(owner, lessonId, number));
      const [found, lemmas] = await Promise.all([vocabulary.lookUp(owner, lesson.lang, packed.words), vocabulary.lemmasOf(owner, lesson.lang, packed.words)]);
      await vocabulary.noteLemmas(owner, lesson.lang, lemmasToNote(packed, found, lemmas));
      const told = { lemmas: ownLemmas(packed.words, lemmas), ...pageWords(packed.words, found) };
      return { lessonId, number, pages: lesson.pages, revision: lesson.revision, current, text: packed, ...told };
    },

    /** The text in the plain form in which it is edited. */
    async getText(owner: OwnerId, lessonId: string): Promise<{ text: string; revision: number }> {
      const { blocks, revision } = await library.text(owner, lessonId);
      return { text: textFromBlocks(blocks), revision };
    },

    /** Replaces the text; what did not change keeps its translations and places. */
    async editText(owner: OwnerId, lessonId: string, revision: number, text: string): Promise<EditedLesson> {
      return takeIntoUse(owner, lessonId, await library.prepareEdit(owner, lessonId, revision, text));
    },

    listFormerTexts: (owner: OwnerId, lessonId: string): Promise<FormerText[]> => library.listFormerTexts(owner, lessonId),

    /** An edit that makes the text what it was at the revision `former`. */
    async bringBackText(owner: OwnerId, lessonId: string, former: number, revision: number): Promise<EditedLesson> {
      return takeIntoUse(owner, lessonId, await library.prepareFormerText(owner, lessonId, revision, former));
    },

    /** A page past the end counts as the last one: another device may have shortened the text. */
    async savePlace(owner: OwnerId, lessonId: string, { device, page, blockId }: { device: string; page: number; blockId: string | null }): Promise<Place> {
      const lesson = await library.lesson(owner, lessonId);
      const place = { page: Math.min(page, lesson.pages - 1), blockId: blockId && wellFormed(blockId), at: clock.now() };
      await db.write((tx) => savePlace(tx, owner, lessonId, wellFormed(device), place));
      return place;
    },

    async getPlace(owner: OwnerId, lessonId: string): Promise<{ place: Place | null }> {
      const lesson = await library.lesson(owner, lessonId);
      const place = (await newestPlaces(db.read, owner, [lessonId])).get(lessonId);
      return { place: place ? await settled(owner, lesson, place) : null };
    },

    async logReading(owner: OwnerId, lessonId: string, { operationId, page, words, milliseconds }: ReadPage): Promise<void> {
      const lesson = await library.lesson(owner, lessonId);
      if (page >= lesson.pages) throw new DomainError('page-not-found');
      const entry = { id: ids.next(), operation_id: operationId, lesson_id: lessonId, lang: lesson.lang, page, words, milliseconds, at: clock.now() };
      await db.write((tx) => addToLog(tx, owner, entry));
    },

    getSummary: (owner: OwnerId, lessonId: string): Promise<LessonSummary> => finishing.summary(owner, lessonId),
    getCourseSummary: (owner: OwnerId, courseId: string): Promise<CourseSummary> => courseSummary(library, vocabulary, coverages, owner, courseId),
    finishLesson: (owner: OwnerId, lessonId: string): Promise<LessonSummary> => finishing.finish(owner, lessonId),
    reopenLesson: (owner: OwnerId, lessonId: string): Promise<LessonSummary> => finishing.reopen(owner, lessonId),

    async listTranslations(owner: OwnerId, lessonId: string, page: number): Promise<SentenceTranslation[]> {
      const { packed } = await library.pageOf(owner, lessonId, page);
      return translating.list(
        owner,
        lessonId,
        packed.blocks.map((block) => block.id),
      );
    },

    /** Throws `anchor-invalid` where the anchor does not lie on the text as it is now. */
    async writeTranslation(owner: OwnerId, lessonId: string, { anchor, lang, text, revision }: WrittenSentence): Promise<SentenceTranslation> {
      const read = await library.text(owner, lessonId);
      return db.write(async (tx) => {
        const original = textUnder(await library.holdText(tx, owner, lessonId, read), anchor);
        return translating.write(tx, owner, { lessonId, anchor, lang, source: 'person', text, original, revision });
      });
    },

    async deleteTranslation(owner: OwnerId, lessonId: string, translationId: string, revision: number): Promise<void> {
      await library.lesson(owner, lessonId);
      await db.write((tx) => translating.remove(tx, owner, lessonId, translationId, revision));
    },
  };
}
export type Reading = ReturnType<typeof createReading>;
