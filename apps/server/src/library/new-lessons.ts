import type { Lesson } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import type { Tx } from '../platform/database/database.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { nextSerial } from '../platform/serials.ts';
import { textHashOf } from '../platform/text-hash.ts';
import { type Analysis, type Analyzer, analyzeText, type Watch } from './analysis.ts';
import { type Attached, attach } from './attached.ts';
import { checkText } from './check-text.ts';
import type { CourseFor } from './courses.ts';
import { createEditions, type Write } from './editions.ts';
import * as lessons from './lessons.store.ts';
import { room } from './order.ts';
import type { Splitting } from './splitting.ts';
import type { TextPictures } from './text-pictures.ts';
import * as store from './texts.store.ts';
import { searchable, titled } from './titles.ts';

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

/** A lesson whose text is analysed. */
export interface PreparedLesson {
  /** Writes it in small steps, at the end of its course; it appears with the last of them. One that is there already is given as it is. */
  store(write?: Write): Promise<Lesson>;
}

export function createNewLessons(
  platform: Platform,
  courseFor: CourseFor,
  analyzer: Analyzer,
  { splitOf }: Pick<Splitting, 'splitOf'>,
  holdPictures: TextPictures['holdPictures'],
) {
  const { db, clock } = platform;
  const editions = createEditions(db);

  /** Analyses the text of a lesson, unless the lesson is there. Of several lessons one can be prepared while another is stored. */
  async function prepareLesson(owner: OwnerId, lesson: NewLesson, watch: Watch = {}): Promise<PreparedLesson> {
    const made = await lessons.findAnyLesson(db.read, owner, lesson.id);
    if (made) return { store: async () => lessons.toLesson(made) };
    checkText(lesson.blocks);
    const analysis = await analyzeText(analyzer, lesson.blocks, await splitOf(owner, lesson.lang), watch);
    return { store: (write = db.write) => storeLesson(owner, lesson, analysis, write) };
  }

  async function storeLesson(owner: OwnerId, lesson: NewLesson, analysis: Analysis, write: Write): Promise<Lesson> {
    const staged = await editions.stage(owner, lesson.id, lesson.id, analysis, write);
    const blocksJson = JSON.stringify(lesson.blocks);
    const textHash = textHashOf(lesson.blocks);
    return write(async (tx) => {
      const course = await courseFor(tx, owner, lesson.lang, lesson.courseId);
      const already = await lessons.findAnyLesson(tx, owner, lesson.id);
      if (already) return lessons.toLesson(already);
      const row: lessons.LessonRow = {
        ...(await newRow(tx, owner, lesson, course.id)),
        text_hash: textHash,
        ...(await staged.columns(tx)),
      };
      await lessons.insertLesson(tx, row);
      await store.saveText(tx, owner, lesson.id, blocksJson);
      await holdPictures(tx, owner, lesson.id, lesson.pictures ?? []);
      await store.saveCounts(tx, owner, lesson.id, analysis.countsJson);
      await lesson.alongside?.(tx);
      return lessons.toLesson(row);
    });
  }

  async function newRow(tx: Tx, owner: OwnerId, lesson: NewLesson, courseId: string) {
    const now = clock.now();
    const title = titled(lesson.title);
    return {
      owner_id: owner,
      id: lesson.id,
      serial: await nextSerial(tx, owner, 'lesson'),
      course_id: courseId,
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
      tags_json: '[]',
      position: (await lessons.lastLessonPosition(tx, owner, courseId)) + room,
      revision: 1,
      corrected: 0,
      opened_at: null,
      recent_at: now,
      archived_at: null,
      deleted_at: null,
      created_at: now,
      updated_at: now,
    };
  }

  return {
    /** A text in this language is about to come: loads what its analysis needs, so that it is there by then. */
    expectText(lang: string): void {
      void analyzer.pack([], false, { lang, corrections: [], own: null }).catch(() => undefined);
    },

    prepareLesson,
    /** Makes a lesson at the end of its course. Called again with the id of a lesson already made, gives that lesson. */
    createLesson: async (owner: OwnerId, lesson: NewLesson, { write, ...watch }: Watch & { write?: Write } = {}): Promise<Lesson> =>
      (await prepareLesson(owner, lesson, watch)).store(write),
  };
}
