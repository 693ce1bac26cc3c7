import type { Lesson, SentenceTranslation } from '@glossa/contract';
import type { Block } from '@glossa/core/text';
import type { Library, NewLesson } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import type { Translating } from '../translating/translating.ts';
import { goesAlong, type Publication } from './publishing.store.ts';

const blocksAtOnce = 200;

interface Copy {
  id: string;
  /** Null for the default course of the language. */
  courseId: string | null;
  /** The address of the public page: where the lesson is from, if it does not say so itself. */
  address: string;
}
type CopyWork = Pick<Work<unknown>, 'signal' | 'write' | 'report'>;

/** Copies of shared lessons in the library of another reader, theirs from then on. */
export function createCopying(library: Library, translating: Translating) {
  const lessonOf = ({ owner, targetId }: Publication): Promise<Lesson> =>
    library.lesson(owner, targetId).catch((error: unknown) => {
      throw error instanceof DomainError ? new DomainError('publication-not-found') : error;
    });

  /** Those that go along, and lie on the text as it is copied: it keeps the ids of its blocks, so that their places are the same. */
  async function bringTranslations(owner: OwnerId, lessonId: string, blocks: readonly Block[], publication: Publication, work: CopyWork) {
    const { owner: giver, targetId } = publication;
    for (let at = 0; at < blocks.length; at += blocksAtOnce) {
      work.signal.throwIfAborted();
      const some = new Map(blocks.slice(at, at + blocksAtOnce).map((block) => [block.id, block]));
      const found = await translating.list(giver, targetId, [...some.keys()]);
      const along = found.filter((each) => goesAlong(publication, each.lang) && fits(each, some));
      if (along.length > 0) await work.write((tx) => translating.bring(tx, owner, lessonId, along));
      await work.report(Math.min(at + blocksAtOnce, blocks.length), blocks.length);
    }
  }

  /** Null for one that has gone meanwhile: the rest goes on without it. */
  const pictureOf = (giver: OwnerId, id: string): Promise<HeldFile | null> =>
    library.pictureOf(giver, id).catch((error: unknown) => {
      if (error instanceof DomainError) return null;
      throw error;
    });

  /** Its blocks, and the pictures among them under names of the copy's own. */
  async function textOf({ owner, targetId }: Publication, id: string): Promise<Pick<NewLesson, 'blocks' | 'pictures'>> {
    const pictures = await library.picturesIn(owner, targetId);
    const named = new Map(pictures.map((picture, at) => [picture.id, derivedId(id, at)]));
    const own = (block: Block): Block =>
      block.pictures
        ? { ...block, pictures: block.pictures.flatMap((picture) => (named.has(picture.id) ? [{ ...picture, id: named.get(picture.id) as string }] : [])) }
        : block;
    return {
      blocks: (await library.blocks(owner, targetId)).map(own),
      pictures: pictures.map((picture) => ({ ...picture, id: named.get(picture.id) as string })),
    };
  }

  return {
    lessonOf,
    pictureOf,

    /**
     * With its picture and the translations that go along. The lesson appears last, so that one that is there is whole.
     * Done again it makes nothing twice.
     */
    async copyLesson(owner: OwnerId, publication: Publication, { id, courseId, address }: Copy, work: CopyWork): Promise<Lesson> {
      const made = await library.madeLesson(owner, id);
      if (made) return made;
      const { lang, title, author, sourceUrl, siteName, publishedAt, picture } = await lessonOf(publication);
      const text = await textOf(publication, id);
      await work.write((tx) => translating.forget(tx, owner, id)); // what an earlier try has left, of a text that may have been another
      await bringTranslations(owner, id, text.blocks, publication, work);
      return library.createLesson(
        owner,
        {
          ...{ id, lang, title, author, siteName, publishedAt, courseId },
          sourceUrl: sourceUrl ?? address,
          picture: withAlt(picture && (await pictureOf(publication.owner, picture.id)), picture?.alt),
          ...text,
        },
        work,
      );
    },
  };
}

const withAlt = (picture: HeldFile | null, alt = ''): (HeldFile & { alt: string }) | null => picture && { ...picture, alt };

const fits = ({ anchor, original }: SentenceTranslation, blocks: ReadonlyMap<string, Block>): boolean =>
  blocks.get(anchor.blockId)?.text.slice(anchor.start, anchor.end) === original;
