import { alignSentences } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import { z } from 'zod';
import type { Database, Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import { storedBytes } from '../platform/files/stored-bytes.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { JobKind } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import { findKept } from './aligning.store.ts';
import { type LinkedText, type PlacedText, writtenIn } from './links.ts';
import { sentencesIn } from './sentences-in.ts';

/** Reads a file of any kind. Throws DomainError. */
export type ReadFile = (
  owner: OwnerId,
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
) => Promise<{ chapters: readonly { blocks: readonly Pick<DocumentBlock, 'kind' | 'text'>[] }[] }>;

const payload = z.object({ fileId: z.string(), hash: z.string(), name: z.string(), lang: z.string(), lessonId: z.string() });
export type AlignPayload = z.infer<typeof payload>;

/** What translations that are to be linked are held for. */
export const alignPurpose = 'align';

interface Lessons {
  langOf(owner: OwnerId, lessonId: string): Promise<string>;
  sentencesOf(owner: OwnerId, lessonId: string): Promise<PlacedText>;
  /** Writes with the text held, and the links as they are for it by then. */
  writeHeld(write: Database['write'], owner: OwnerId, lessonId: string, linked: LinkedText, run: (tx: Tx, linked: LinkedText) => Promise<void>): Promise<void>;
  store(tx: Tx, owner: OwnerId, lessonId: string, lang: string, linked: LinkedText, revision: number): Promise<void>;
}

/** The job that links the sentences of a lesson with those of a translation. What it writes it writes at once, so that it may run again. */
export function createAlignLesson(
  { files }: Pick<Platform, 'files'>,
  readFile: ReadFile,
  { langOf, sentencesOf, writeHeld, store }: Lessons,
): JobKind<AlignPayload> {
  return {
    name: 'align-lesson',
    payload,
    maxAttempts: 3,
    async run(work) {
      const owner = work.owner as OwnerId;
      const { fileId, hash, name, lang, lessonId } = work.payload;
      try {
        const { chapters } = await readFile(owner, await storedBytes(files, hash), name, work.signal);
        const target = sentencesIn(
          chapters.flatMap(({ blocks }) => blocks),
          lang,
        );
        const text = await sentencesOf(owner, lessonId);
        await work.report(1, 3);
        const source = { sentences: writtenIn(text), lang: await langOf(owner, lessonId) };
        const links = alignSentences(source, { sentences: target, lang });
        work.signal.throwIfAborted();
        await work.report(2, 3);
        await writeHeld(work.write, owner, lessonId, { text, target, links }, async (tx, linked) => {
          const revision = (await findKept(tx, owner, lessonId, lang))?.revision ?? 0;
          await store(tx, owner, lessonId, lang, linked, revision + 1);
          await files.release(tx, owner, fileId);
        });
        return { lessonId, lang };
      } catch (error) {
        if (error instanceof DomainError) await work.write((tx) => files.release(tx, owner, fileId));
        throw error;
      }
    },
  };
}
