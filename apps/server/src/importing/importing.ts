import type { Readable } from 'node:stream';
import { importLimit, type Job } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { wellFormed } from '@glossa/core/text';
import { cleanTitle, cutWell, type Library, textLimit } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { StoredBlob } from '../platform/files/files.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { createImportText, createReleaseImports, type ImportPayload, importPurpose } from './import-text.ts';
import { createStarters } from './starters.ts';

/** Where an import goes. Without a course it goes into the default one of its language. */
export interface ImportTarget {
  lang: string;
  title?: string | undefined;
  courseId?: string | undefined;
  sourceUrl?: string | undefined;
}
/** A file, or pasted text, where `name` is null: that is UTF-8 and needs no guessing. */
interface Source {
  blob: StoredBlob;
  name: string | null;
  label: string;
}

const labelLength = 80;

/** What people read in the list of jobs. */
const labelOf = (text: string): string => cutWell(cleanTitle(text), labelLength) || '…';
const firstLine = (text: string): string => /^\s*(?:#{1,6}[ \t])?(.*)/.exec(text.slice(0, 1000))?.[1] ?? '';

/** Brings texts into the library, as jobs that survive a crash. */
export function createImporting(platform: Platform, library: Library, translating: Translating, jobs: Pick<Jobs, 'get' | 'payloadsSince'>) {
  const { db, clock, ids, files } = platform;
  const importText = createImportText(platform, library);

  return {
    kinds: [importText],
    upkeepKinds: [createReleaseImports(platform, jobs, importText)],
    ...createStarters(platform, library, translating),

    /** Makes a lesson of pasted text. Empty and too long text is refused at once. */
    async importText(owner: OwnerId, { operationId, text, ...target }: ImportTarget & { operationId: string; text: string }): Promise<Job> {
      await checkTarget(owner, target);
      const cleaned = wellFormed(text);
      if (cleaned.trim() === '') throw new DomainError('text-empty');
      if (cleaned.length > textLimit) throw new DomainError('text-too-long', { limit: textLimit });
      const blob = await files.put(Buffer.from(cleaned), importLimit);
      return begin(owner, operationId, target, {
        blob,
        name: null,
        label: labelOf(target.title ?? firstLine(cleaned)),
      });
    },

    /** Makes a lesson of a file, or of a book a course. What the file holds is looked at by the job. */
    async importFile(
      owner: OwnerId,
      { operationId, name, content, ...target }: ImportTarget & { operationId: string; name: string; content: Readable },
    ): Promise<Job> {
      await checkTarget(owner, target);
      const blob = await files.put(content, importLimit);
      if (blob.bytes === 0) throw new DomainError('text-empty');
      return begin(owner, operationId, target, { blob, name, label: labelOf(target.title ?? name) });
    },

    /** The same for a caller that waits: runs the job's work here and now, in steps as short as the job's. */
    async importNow(
      owner: OwnerId,
      { name, content, ...target }: ImportTarget & { name: string; content: Readable | Uint8Array },
    ): Promise<{ lessonId: string; courseId: string; lessonIds: string[] }> {
      await checkTarget(owner, target);
      const blob = await files.put(content, importLimit);
      const payload = await db.write((tx) => held(tx, owner, target, { blob, name }));
      const work = { jobId: ids.next(), owner, payload, attempt: 1, signal: new AbortController().signal, report: async () => undefined, write: db.write };
      try {
        const made = (await importText.run(work)) as { lessonId: string; courseId: string };
        return { ...made, lessonIds: await lessonsMade(owner, payload.lessonId) };
      } catch (error) {
        await db.write((tx) => files.release(tx, owner, payload.fileId));
        throw error;
      }
    },
  };

  /** Of a book all its lessons, in order; `last` is the one that was made last. */
  async function lessonsMade(owner: OwnerId, last: string): Promise<string[]> {
    const earlier: string[] = [];
    for (let id = derivedId(last, 0); await library.madeLesson(owner, id); id = derivedId(last, earlier.length)) earlier.push(id);
    return [...earlier, last];
  }

  async function checkTarget(owner: OwnerId, { lang, title, courseId }: ImportTarget): Promise<void> {
    if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
    if (title !== undefined && cleanTitle(title) === '') throw new DomainError('invalid-input', { where: 'title' });
    if (courseId === undefined) return;
    if ((await library.course(owner, courseId)).lang !== lang) throw new DomainError('invalid-input', { where: 'courseId' });
  }

  /** One act of the client: file held, job made, both or neither. The same act again gives the same job, as it is by then. */
  async function begin(owner: OwnerId, operationId: string, target: ImportTarget, { label, ...source }: Source): Promise<Job> {
    const request = { ...target, name: source.name, hash: source.blob.hash };
    const jobId = await db.write((tx) =>
      once(tx, owner, { id: operationId, kind: 'import-text', request, at: clock.now() }, async () => {
        const payload = await held(tx, owner, target, source);
        return platform.jobs.enqueue(tx, importText, { id: ids.next(), owner, label, payload });
      }),
    );
    platform.jobs.wake();
    return jobs.get(owner, jobId);
  }

  /** Holds the file and chooses all that the work must not choose twice. */
  async function held(
    tx: Parameters<typeof files.refer>[0],
    owner: OwnerId,
    target: ImportTarget,
    { blob, name }: Pick<Source, 'blob' | 'name'>,
  ): Promise<ImportPayload> {
    const fileId = await files.refer(
      tx,
      owner,
      blob,
      name === null
        ? { purpose: importPurpose, name: 'text', mediaType: 'text/plain' }
        : { purpose: importPurpose, name, mediaType: 'application/octet-stream' },
    );
    return {
      fileId,
      hash: blob.hash,
      name,
      lang: target.lang,
      title: target.title ?? null,
      courseId: target.courseId ?? null,
      sourceUrl: target.sourceUrl ?? null,
      lessonId: ids.next(),
    };
  }
}
export { readContent } from './reading-files.ts';
export type Importing = ReturnType<typeof createImporting>;
