import { type Block, blocksFromText } from '@glossa/core/text';
import { z } from 'zod';
import { cleanTitle, cutWell, type Library, textLimit } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { unsuccessfulJobs } from '../platform/jobs/jobs.store.ts';
import { upkeepKind } from '../platform/jobs/upkeep.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';

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
  lessonId: z.string(),
});
export type ImportPayload = z.infer<typeof payload>;

const titleLength = 80;
/** How long the file of an import that did not succeed is kept, so that it can be tried again. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

/** The job that makes a lesson of a stored file. Run again after a crash it finds the lesson, or makes it. */
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
        const lesson = (await library.madeLesson(owner, lessonId)) ?? (await make(owner, work));
        await release();
        return { lessonId, courseId: lesson.courseId };
      } catch (error) {
        if (error instanceof DomainError) await release(); // nothing will come of this file
        throw error;
      }
    },
  };

  async function make(owner: OwnerId, work: Work<ImportPayload>) {
    const { hash, name, lang, title, courseId, sourceUrl, lessonId } = work.payload;
    const document = await read(await bytesOf(hash), name);
    if (document.text.length > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
    const blocks = blocksFromText(document.text, () => ids.next());
    return library.createLesson(
      owner,
      { id: lessonId, lang, title: titleFrom(title, blocks, document.title), courseId: await courseStillThere(owner, courseId), sourceUrl, blocks },
      work,
    );
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

/** Lets go the files of imports that were cancelled or given up, and not tried again for a week. */
export const createReleaseImports = ({ db, clock, files }: Pick<Platform, 'db' | 'clock' | 'files'>, kind: JobKind<ImportPayload>) =>
  upkeepKind('release-imports', async (work) => {
    for (const job of await unsuccessfulJobs(db.read, kind.name, clock.now() - keptFor))
      await work.write((tx) => files.release(tx, job.owner, kind.payload.parse(job.payload).fileId));
  });

/** Formats are loaded where a file is read, so that a server at rest does not hold them. */
async function read(bytes: Uint8Array, name: string | null): Promise<{ title: string | null; text: string }> {
  if (name === null) return { title: null, text: new TextDecoder().decode(bytes) };
  const { NotTextError, readTextDocument } = await import('@glossa/formats/documents');
  try {
    return readTextDocument(bytes, name);
  } catch (error) {
    if (error instanceof NotTextError) throw new DomainError('file-not-text', { found: error.found });
    throw error;
  }
}

/** The title given, else the heading the text begins with, else its first words, else the file's name. */
function titleFrom(given: string | null, blocks: readonly Block[], fileTitle: string | null): string {
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first.text : '';
  const candidates = [given ?? '', heading, firstWords(first?.text ?? ''), fileTitle ?? ''];
  return candidates.map(cleanTitle).find((title) => title !== '') ?? '…';
}

/** The first words, cut between words, with a sign that more follows. */
function firstWords(text: string): string {
  const cleaned = cleanTitle(text);
  if (cleaned.length <= titleLength) return cleaned;
  const space = cleaned.lastIndexOf(' ', titleLength);
  return `${space > titleLength / 2 ? cleaned.slice(0, space) : cutWell(cleaned, titleLength)}…`;
}
