import type { Readable } from 'node:stream';
import { alignLimit, type Counterpart, importLimit, type Job } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { type Link, unpackPage } from '@glossa/core/text';
import type { Library } from '../library/library.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { createReleaseFiles } from '../platform/jobs/release-files.ts';
import { once } from '../platform/operations.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { alignPurpose, createAlignLesson, type ReadFile } from './align-lesson.ts';
import { findKept, keep, listKept, removeKept } from './aligning.store.ts';
import { createLinkImported } from './link-imported.ts';
import { carriedOver, isWhole, type LinkedText, type PlacedSentence, type PlacedText, translationsOf, writtenIn } from './links.ts';

const pagesAtOnce = 20;

/** Translations of whole lessons that readers bring: their sentences are linked with the lesson's, and shown with them. */
export function createAligning(platform: Platform, library: Library, translating: Translating, jobs: Pick<Jobs, 'get' | 'payloadsSince'>, readFile: ReadFile) {
  const { db, clock, ids, files } = platform;
  const alignLesson = createAlignLesson(platform, readFile, {
    langOf: async (owner, id) => (await library.lesson(owner, id)).lang,
    sentencesOf,
    writeHeld,
    store,
  });
  library.whenPurged((tx, owner, lessonId) => removeKept(tx, owner, lessonId));

  return {
    kinds: [alignLesson],
    upkeepKinds: [createReleaseFiles('release-alignments', platform, jobs, { purpose: alignPurpose, kind: alignLesson, fileIdsOf: ({ fileId }) => [fileId] })],
    ...createLinkImported({ sentencesOf, storeFirst }),

    /** Takes a translation of a lesson; a job finds and links its sentences, in place of what was brought in that language before. */
    async bring(owner: OwnerId, lessonId: string, given: { operationId: string; lang: string; name: string; content: Readable }): Promise<Job> {
      const { operationId, lang, name } = given;
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const lesson = await library.lesson(owner, lessonId);
      const blob = await files.put(given.content, importLimit);
      if (blob.bytes === 0) throw new DomainError('text-empty');
      const jobId = await db.write((tx) =>
        once(tx, owner, { id: operationId, kind: alignLesson.name, request: { lessonId, lang, name, hash: blob.hash }, at: clock.now() }, async () => {
          const fileId = await files.refer(tx, owner, blob, { purpose: alignPurpose, name, mediaType: 'application/octet-stream' });
          return platform.jobs.enqueue(tx, alignLesson, {
            id: ids.next(),
            owner,
            label: lesson.title,
            payload: { fileId, hash: blob.hash, name, lang, lessonId },
          });
        }),
      );
      platform.jobs.wake();
      return jobs.get(owner, jobId);
    },

    async list(owner: OwnerId, lessonId: string): Promise<{ lang: string; revision: number }[]> {
      await library.lesson(owner, lessonId);
      return listKept(db.read, owner, lessonId);
    },

    /** The links as they are for today's text. Throws `translation-not-found` where none was brought in that language. */
    get: async (owner: OwnerId, lessonId: string, lang: string): Promise<Counterpart> => (await read(owner, lessonId, lang)).counterpart,

    /** Throws `translation-changed` where another revision stands there by now. */
    async saveLinks(owner: OwnerId, lessonId: string, lang: string, { revision, links }: { revision: number; links: Link[] }): Promise<Counterpart> {
      const { text, counterpart } = await read(owner, lessonId, lang);
      if (!isWhole(links, text.sentences.length, counterpart.target.length)) throw new DomainError('invalid-input', { where: 'links' });
      await db.write(async (tx) => {
        const held = await library.holdTextAt(tx, owner, lessonId, text.revision);
        if (!held || (await findKept(tx, owner, lessonId, lang))?.revision !== revision) throw new DomainError('translation-changed');
        await store(tx, owner, lessonId, lang, { text, target: counterpart.target, links }, revision + 1);
      });
      return { ...counterpart, links, revision: revision + 1 };
    },
  };

  /** The sentences of a lesson as it is read today. */
  async function sentencesOf(owner: OwnerId, lessonId: string): Promise<PlacedText> {
    const { pages, revision } = await library.lesson(owner, lessonId);
    const sentences: PlacedSentence[] = [];
    for (let from = 0; from < pages; from += pagesAtOnce)
      for (const { id, text, sentences: spans } of (await library.pagesOf(owner, lessonId, from, pagesAtOnce)).flatMap(unpackPage))
        for (const { start, end } of spans) {
          const written = text.slice(start, end);
          const begin = start + written.length - written.trimStart().length;
          if (written.trim() !== '') sentences.push({ anchor: { blockId: id, start: begin, end: begin + written.trim().length }, text: written.trim() });
        }
    if (sentences.length > alignLimit) throw new DomainError('too-many-sentences', { limit: alignLimit });
    return { sentences, revision };
  }

  async function read(owner: OwnerId, lessonId: string, lang: string): Promise<{ text: PlacedText; counterpart: Counterpart }> {
    const text = await sentencesOf(owner, lessonId);
    const kept = await findKept(db.read, owner, lessonId, lang);
    if (!kept) throw new DomainError('translation-not-found');
    const source = writtenIn(text);
    return { text, counterpart: { lang, source, target: kept.target, links: carriedOver(kept.source, source, kept.links), revision: kept.revision } };
  }

  /**
   * Runs a write with the text held. Where it was edited since it was linked, the links are carried over to what stands there now:
   * else translations would come to hang on the wrong sentences.
   */
  async function writeHeld(
    write: Database['write'],
    owner: OwnerId,
    lessonId: string,
    linked: LinkedText,
    run: (tx: Tx, linked: LinkedText) => Promise<void>,
  ): Promise<void> {
    const { text, target, links } = linked;
    const written = await write(async (tx) => {
      if (!(await library.holdTextAt(tx, owner, lessonId, text.revision))) return false;
      await run(tx, linked);
      return true;
    });
    if (written) return;
    const now = await sentencesOf(owner, lessonId);
    await writeHeld(write, owner, lessonId, { text: now, target, links: carriedOver(writtenIn(text), writtenIn(now), links) }, run);
  }

  async function storeFirst(write: Database['write'], owner: OwnerId, lessonId: string, lang: string, linked: LinkedText): Promise<void> {
    await writeHeld(write, owner, lessonId, linked, async (tx, now) => {
      if (now.text.sentences.length > 0 && !(await findKept(tx, owner, lessonId, lang))) await store(tx, owner, lessonId, lang, now, 1);
    });
  }

  async function store(tx: Tx, owner: OwnerId, lessonId: string, lang: string, { text, target, links }: LinkedText, revision: number): Promise<void> {
    await keep(tx, owner, lessonId, lang, { source: writtenIn(text), target, links, revision }, clock.now());
    await translating.replaceImported(tx, owner, lessonId, lang, translationsOf(text.sentences, target, links, lang));
  }
}
export type Aligning = ReturnType<typeof createAligning>;
