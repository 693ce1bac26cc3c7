import type { Lesson } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import { z } from 'zod';
import { cleanTitle, cutWell, type Library, textLimit } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import { everyOwner } from '../platform/owners.ts';
import type { Platform } from '../platform/platform.ts';
import { lessonsOf, type PlannedLesson } from './document-lessons.ts';
import { readContent } from './reading-files.ts';

const payload = z.object({
  /** The reference that holds the file until the job is through. */
  fileId: z.string(),
  hash: z.string(),
  /** Null for pasted text. */
  name: z.string().nullable(),
  lang: z.string(),
  title: z.string().nullable(),
  courseId: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** Of the only lesson, or of a book's last: once it is there, all are. */
  lessonId: z.string(),
});
export type ImportPayload = z.infer<typeof payload>;

/** What imports hold files for. */
export const importPurpose = 'import';
const titleLength = 80;
/** How long the file of an import that did not succeed is kept, so that it can be tried again. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** The job that makes a lesson of a stored file, or of a book a course of lessons. Run again after a crash it finds what is made, and makes the rest. */
export function createImportText({ ids, files }: Pick<Platform, 'ids' | 'files'>, library: Library): JobKind<ImportPayload> {
  return {
    name: 'import-text',
    payload,
    maxAttempts: 3,
    async run(work) {
      const owner = work.owner as OwnerId;
      const { fileId, lessonId } = work.payload;
      const release = () => work.write((tx) => files.release(tx, owner, fileId));
      try {
        const last = (await library.madeLesson(owner, lessonId)) ?? (await make(owner, work));
        const first = await library.madeLesson(owner, derivedId(lessonId, 0));
        await release();
        return { lessonId: first?.id ?? lessonId, courseId: last.courseId };
      } catch (error) {
        if (error instanceof DomainError) await release(); // nothing will come of this file
        throw error;
      }
    },
  };

  async function make(owner: OwnerId, work: Work<ImportPayload>): Promise<Lesson> {
    const { hash, name, lang, title, courseId, sourceUrl, lessonId } = work.payload;
    const document = await readContent(await bytesOf(hash), name);
    const lessons = lessonsOf(document);
    if (lessons.some(({ blocks }) => lengthOf(blocks) > textLimit)) throw new DomainError('text-too-long', { limit: textLimit });
    const course = await courseStillThere(owner, courseId);
    const common = { lang, sourceUrl, author: document.authors.join(', ') || null };
    const add = (id: string, { title: own, blocks }: PlannedLesson, to: string | null, watch: Partial<Work<unknown>>) =>
      library.createLesson(owner, { ...common, id, title: own, courseId: to, blocks: blocks.map(withId) }, watch);

    const [only, another] = lessons as [PlannedLesson, PlannedLesson?];
    if (!another) return add(lessonId, { ...only, title: titleFrom(title ?? document.title, only.blocks, document.fileTitle) }, course, work);

    const bookTitle = title ?? titleFrom(document.title || document.fileTitle, only.blocks, '');
    const book = course ?? (await library.createCourse(owner, { operationId: lessonId, lang, title: bookTitle, tags: [] })).id;
    let made: Lesson | undefined;
    for (const [number, lesson] of lessons.entries()) {
      work.signal.throwIfAborted();
      const id = number === lessons.length - 1 ? lessonId : derivedId(lessonId, number);
      made = await add(id, { ...lesson, title: titleFrom(lesson.title, lesson.blocks, bookTitle) }, book, { signal: work.signal, write: work.write });
      await work.report(number + 1, lessons.length);
    }
    return made as Lesson;
  }

  /** Of what a document knows of a block only what a lesson keeps. */
  function withId({ kind, level, text }: DocumentBlock): Block {
    return { id: ids.next(), kind, ...(level === undefined ? {} : { level }), text };
  }

  async function bytesOf(hash: string): Promise<Uint8Array> {
    try {
      return await files.read(hash);
    } catch (error) {
      if ((error as { code?: unknown }).code === 'ENOENT') throw new DomainError('file-gone');
      throw error;
    }
  }

  /** A course deleted while the job waited does not lose the text: it goes into the default one. */
  async function courseStillThere(owner: OwnerId, courseId: string | null): Promise<string | null> {
    if (courseId === null) return null;
    try {
      return (await library.course(owner, courseId)).id;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'course-not-found') return null;
      throw error;
    }
  }
}

/** Lets go the files that no import needs any more: of those that did not succeed and were not tried again for a week, or that were cut off. */
export const createReleaseImports = (
  { db, clock, files }: Pick<Platform, 'db' | 'clock' | 'files'>,
  jobs: Pick<Jobs, 'payloadsSince'>,
  kind: JobKind<ImportPayload>,
) =>
  upkeepKind('release-imports', async (work) => {
    const before = clock.now() - keptFor;
    for (const owner of await everyOwner(db.read)) {
      const old = await files.referredBefore(owner, importPurpose, before);
      if (old.length === 0) continue;
      const needed = new Set((await jobs.payloadsSince(owner, kind.name, before)).map((payload) => kind.payload.parse(payload).fileId));
      await work.write(async (tx) => {
        for (const id of old) if (!needed.has(id)) await files.release(tx, owner, id);
      });
    }
  });

const lengthOf = (blocks: readonly DocumentBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The title given, else the heading the text begins with, else its first words, else the file's name. */
function titleFrom(given: string, blocks: readonly DocumentBlock[], fileTitle: string): string {
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first.text : '';
  const candidates = [given, heading, firstWords(first?.text ?? ''), fileTitle];
  return candidates.map(cleanTitle).find((title) => title !== '') ?? '…';
}

/** The first words, cut between words, with a sign that more follows. */
function firstWords(text: string): string {
  const cleaned = cleanTitle(text);
  if (cleaned.length <= titleLength) return cleaned;
  const space = cleaned.lastIndexOf(' ', titleLength);
  return `${space > titleLength / 2 ? cleaned.slice(0, space) : cutWell(cleaned, titleLength)}…`;
}
