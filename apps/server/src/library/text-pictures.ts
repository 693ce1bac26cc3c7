import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';

/** What the pictures of a lesson's text are held for: it names the lesson, so that they are found, and let go, with it. */
const purposeOf = (lessonId: string): string => `text ${lessonId}`;

/** The pictures that stand in the texts of lessons. Blocks name them; the files are held by the lesson. */
export function createTextPictures({ files }: Pick<Platform, 'files'>) {
  return {
    picturesIn: (owner: OwnerId, lessonId: string): Promise<HeldFile[]> => files.heldFor(owner, purposeOf(lessonId)),

    async pictureIn(owner: OwnerId, lessonId: string, pictureId: string): Promise<HeldFile> {
      const file = await files.held(owner, pictureId, purposeOf(lessonId));
      if (!file) throw new DomainError('not-found');
      return file;
    },

    async holdPictures(tx: Tx, owner: OwnerId, lessonId: string, pictures: readonly HeldFile[]): Promise<void> {
      for (const { id, hash, name, mediaType } of pictures) await files.refer(tx, owner, { hash }, { id, purpose: purposeOf(lessonId), name, mediaType });
    },
  };
}
export type TextPictures = ReturnType<typeof createTextPictures>;
