import type { Job, SentenceTranslation } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import { z } from 'zod';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import * as store from './publishing.store.ts';

const payload = z.object({
  publicationId: z.string(),
  lessonId: z.string(),
  /** The address of the public page: where the lesson is from, if it does not say so itself. */
  address: z.string(),
});
type Payload = z.infer<typeof payload>;
const blocksAtOnce = 200;

/** Shared lessons taken into the library of another reader, as copies that are theirs from then on. */
export function createTaking(platform: Platform, library: Library, translating: Translating, jobs: Pick<Jobs, 'get'>) {
  const { db, ids } = platform;

  const sharedLesson = async (id: string): Promise<store.Publication> => {
    const found = await store.findPublication(db.read, id);
    if (found?.kind !== 'lesson') throw new DomainError('publication-not-found');
    return found;
  };
  const lessonOf = ({ owner, targetId }: store.Publication) =>
    library.lesson(owner, targetId).catch((error: unknown) => {
      throw error instanceof DomainError ? new DomainError('publication-not-found') : error;
    });

  const kind: JobKind<Payload> = {
    name: 'take-lesson',
    payload,
    maxAttempts: 3,
    async run(work) {
      const owner = work.owner as OwnerId;
      const { publicationId, lessonId, address } = work.payload;
      const publication = await sharedLesson(publicationId);
      const { lang, title, author, sourceUrl } = await lessonOf(publication);
      const source = await library.blocks(publication.owner, publication.targetId);
      const made = { id: lessonId, lang, title, author, sourceUrl: sourceUrl ?? address, courseId: null, blocks: source };
      await library.createLesson(owner, made, work);
      await bringTranslations(owner, lessonId, publication, work);
      return { lessonId };
    },
  };

  /** Those that go along, and lie on the text as it was copied: it keeps the ids of its blocks, so that their places are the same. */
  async function bringTranslations(owner: OwnerId, lessonId: string, { owner: giver, targetId, translationLangs }: store.Publication, work: Work<Payload>) {
    const blocks = await library.blocks(owner, lessonId);
    for (let at = 0; at < blocks.length; at += blocksAtOnce) {
      work.signal.throwIfAborted();
      const some = new Map(blocks.slice(at, at + blocksAtOnce).map((block) => [block.id, block]));
      const found = await translating.list(giver, targetId, [...some.keys()]);
      const along = found.filter((each) => (translationLangs?.includes(each.lang) ?? true) && fits(each, some));
      if (along.length > 0) await work.write((tx) => translating.bring(tx, owner, lessonId, along));
      await work.report(Math.min(at + blocksAtOnce, blocks.length), blocks.length);
    }
  }

  return {
    kind,
    /** What a stranger is told before they come in. */
    async published(id: string): Promise<{ id: string; lang: string; title: string; words: number }> {
      const { lang, title, words } = await lessonOf(await sharedLesson(id));
      return { id, lang, title, words };
    },

    /** The lesson where it is the reader's own, or was taken before (brought back where it was deleted since); else the job that copies it. */
    async take(owner: OwnerId, id: string, origin: string): Promise<{ lessonId: string | null; job: Job | null }> {
      const publication = await sharedLesson(id);
      const { title } = await lessonOf(publication);
      if (publication.owner === owner) return { lessonId: publication.targetId, job: null };
      const lessonId = derivedId(id, 0);
      if (await library.madeLesson(owner, lessonId)) return { lessonId: (await library.restoreLesson(owner, lessonId)).id, job: null };
      const job = { id: ids.next(), owner, label: title, payload: { publicationId: id, lessonId, address: `${origin}/lessons/${id}` } };
      const jobId = await db.write((tx) => platform.jobs.enqueue(tx, kind, { ...job, dedupeKey: `take ${owner} ${lessonId}` }));
      platform.jobs.wake();
      return { lessonId: null, job: await jobs.get(owner, jobId) };
    },
  };
}

const fits = ({ anchor, original }: SentenceTranslation, blocks: ReadonlyMap<string, Block>): boolean =>
  blocks.get(anchor.blockId)?.text.slice(anchor.start, anchor.end) === original;
