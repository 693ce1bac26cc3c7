import type { Lesson } from '@glossa/contract';
import { type Block, searchWords } from '@glossa/core/text';
import { fromCursor, type Piece, pieceOf } from '../platform/cursor.ts';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { textHashOf } from '../platform/text-hash.ts';
import { findCourse } from './courses.store.ts';
import * as store from './lessons.store.ts';
import { thoseThere } from './library.store.ts';
import { cleanTitle } from './titles.ts';

/** Which lessons. */
export interface Wanted extends Omit<store.LessonFilter, 'words'> {
  /** To be found in title and tags. */
  search?: string | undefined;
}
export interface LessonListing extends Wanted {
  cursor?: string | undefined;
  limit: number;
}

/** The lessons of a library, found and listed. */
export function createLessons({ db, files }: Pick<Platform, 'db' | 'files'>) {
  async function sameHashes(owner: OwnerId, hashes: readonly string[], except: readonly string[] = []): Promise<Lesson[]> {
    const there = (await store.lessonsByHash(db.read, owner, hashes)).filter(({ id }) => !except.includes(id));
    const byHash = new Map(there.map((row) => [row.text_hash, row]));
    const found = hashes.flatMap((hash) => byHash.get(hash) ?? []);
    return found.length === hashes.length ? found.map(store.toLesson) : [];
  }

  return {
    async lesson(owner: OwnerId, id: string): Promise<Lesson> {
      return store.toLesson(found(await store.findLesson(db.read, owner, id)));
    },

    /** The lesson if it has been made, deleted or not: for work that must not make it twice. */
    async madeLesson(owner: OwnerId, id: string): Promise<Lesson | undefined> {
      const row = await store.findAnyLesson(db.read, owner, id);
      return row && store.toLesson(row);
    },

    /** All lessons of a course, archived and deleted ones too, even where the course itself is deleted. */
    lessonIdsOf: (tx: Tx, owner: OwnerId, courseId: string): Promise<string[]> => store.lessonIdsOf(tx, owner, courseId),

    async listLessons(owner: OwnerId, { cursor, limit, search, tag, ...listing }: LessonListing): Promise<Piece<Lesson>> {
      const { courseId } = listing;
      if (courseId !== undefined && !(await findCourse(db.read, owner, courseId))) throw new DomainError('course-not-found');
      const filter = filterOf({ ...listing, search, tag });
      const after = cursor === undefined ? undefined : afterOf(cursor, courseId !== undefined);
      const rows =
        courseId === undefined
          ? await store.recentLessons(db.read, owner, filter, after, limit + 1)
          : await store.lessonsOfCourse(db.read, owner, { ...filter, courseId }, after, limit + 1);
      const { items, next } = pieceOf(rows, limit, (last) =>
        courseId === undefined ? ['recent', last.recent_at, last.id] : ['course', last.position, last.id],
      );
      return { items: items.map(store.toLesson), next };
    },

    /**
     * The lessons that have these texts, in their order; none where the library lacks one. Those of `except` are not looked at.
     */
    async sameTexts(owner: OwnerId, texts: readonly (readonly Pick<Block, 'text'>[])[], except: readonly string[] = []): Promise<Lesson[]> {
      return sameHashes(owner, texts.map(textHashOf), except);
    },

    /** The same, by hashes of the texts. */
    sameHashes,

    /** The file a lesson was made of. */
    async originalOf(owner: OwnerId, id: string): Promise<HeldFile> {
      const { original_id } = found(await store.findLesson(db.read, owner, id));
      const file = original_id === null ? undefined : await files.held(owner, original_id, 'original');
      if (!file) throw new DomainError('file-gone');
      return file;
    },

    /** A picture by the reference that holds it. */
    async pictureOf(owner: OwnerId, pictureId: string): Promise<HeldFile> {
      const file = await files.held(owner, pictureId, 'picture');
      if (!file) throw new DomainError('not-found');
      return file;
    },

    /** The lesson that follows in the same course, archived ones left out; null after the last. */
    async lessonAfter(owner: OwnerId, id: string): Promise<Lesson | null> {
      const { course_id: courseId, position } = found(await store.findLesson(db.read, owner, id));
      const [next] = await store.lessonsOfCourse(db.read, owner, { courseId, archived: false, deleted: false }, { value: position, id }, 1);
      return next ? store.toLesson(next) : null;
    },

    /** All lessons that fit, as little of each as choosing takes, with what they are to be ordered by. */
    async candidates(owner: OwnerId, wanted: Wanted, value: keyof typeof store.lessonColumns): Promise<store.Candidate[]> {
      const { courseId } = wanted;
      if (courseId !== undefined && !(await findCourse(db.read, owner, courseId))) throw new DomainError('course-not-found');
      return store.candidates(db.read, owner, filterOf(wanted), value);
    },

    /** Titles and tags of all lessons that fit, folded, by lesson. */
    titleKeys: (owner: OwnerId, wanted: Wanted): Promise<Map<string, string>> => store.titleKeys(db.read, owner, filterOf(wanted)),

    countLessons: (owner: OwnerId, wanted: Wanted): Promise<number> => store.countLessons(db.read, owner, filterOf(wanted)),

    /** How many lessons there are of each language, archived ones too. */
    lessonsPerLang: (owner: OwnerId): Promise<{ lang: string; lessons: number }[]> => store.lessonsPerLang(db.read, owner),

    /** Which of these lessons or courses are there, without reading more of them. */
    thoseThere: (owner: OwnerId, kind: 'lesson' | 'course', ids: readonly string[]): Promise<string[]> => thoseThere(db.read, kind, owner, ids),

    /** Those of these lessons that are there, in the order asked for, with their editions. */
    async lessonsById(owner: OwnerId, ids: readonly string[]): Promise<{ lesson: Lesson; edition: string }[]> {
      const rows = new Map((await store.lessonsById(db.read, owner, ids)).map((row) => [row.id, row]));
      return ids.flatMap((id) => rows.get(id) ?? []).map((row) => ({ lesson: store.toLesson(row), edition: store.editionOf(row) }));
    },
  };
}

const filterOf = ({ search, tag, ...rest }: Wanted): store.LessonFilter => ({
  ...rest,
  words: search === undefined ? undefined : searchWords(search),
  tag: tag === undefined ? undefined : cleanTitle(tag),
});

export const found = (row: store.LessonRow | undefined): store.LessonRow => {
  if (!row) throw new DomainError('lesson-not-found');
  return row;
};

/** A cursor belongs to the listing that gave it. */
function afterOf(cursor: string, ofCourse: boolean): store.After {
  const [listing, value, id] = fromCursor(cursor, ['string', 'number', 'string']);
  if (listing !== (ofCourse ? 'course' : 'recent')) throw new DomainError('invalid-cursor');
  return { value, id };
}
