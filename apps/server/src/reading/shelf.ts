import type { Course, Coverage, Lesson, Place } from '@glossa/contract';
import { searchWords } from '@glossa/core/text';
import type { Candidate, Library, Wanted } from '../library/library.ts';
import type { Piece } from '../platform/cursor.ts';
import type { Database } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { createCoverages } from './coverages.ts';
import { finishedAmong } from './finished.store.ts';
import { languageNumbers } from './language-numbers.ts';
import { newestPlaces } from './reading.store.ts';
import { type ByValue, fromPlace, placeOf, type Sort, sortedPiece } from './shelf-order.ts';

interface Shelved {
  coverage: Coverage;
  place: Place | null;
  finishedAt: number | null;
}
export interface ShelfItem extends Shelved {
  lessonId: string;
}
export interface ShelvedLesson extends Shelved {
  lesson: Lesson;
}
export interface ShelvedCourse {
  course: Course;
  /** Of all its lessons together; `newKeys` null where they are too many to hold. */
  coverage: Omit<Coverage, 'newKeys'> & { newKeys: number | null };
  finished: number;
}
export interface ShelfQuery extends Pick<Wanted, 'lang' | 'courseId' | 'tag' | 'wordsFrom' | 'wordsTo'> {
  /** Words that must all be found, in titles and tags or as words of the text begin. */
  search?: string | undefined;
  state?: 'unread' | 'started' | 'finished' | 'archived' | undefined;
  /** Known words in percent, at least and at most, rounded as they are shown. */
  knownFrom?: number | undefined;
  knownTo?: number | undefined;
  sort?: Sort | undefined;
  reversed: boolean;
  cursor?: string | undefined;
  limit: number;
}

const idsOf = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

/** The library as the learner sees it: lessons and courses with how much of them is known. */
export function createShelf(
  db: Pick<Database, 'read'>,
  library: Library,
  vocabulary: Vocabulary,
  count: ReturnType<typeof createCoverages> = createCoverages(library, vocabulary),
) {
  const shelve = async (owner: OwnerId, ids: readonly string[]): Promise<ShelvedLesson[]> => {
    const found = await library.lessonsById(owner, ids);
    const counted = await count(
      owner,
      found.map(({ lesson: { id, lang }, edition }) => ({ id, lang, edition })),
    );
    const [places, finished] = await Promise.all([newestPlaces(db.read, owner, ids), finishedAmong(db.read, owner, ids)]);
    return found.flatMap(({ lesson }) => {
      const coverage = counted.get(lesson.lang)?.coverage(lesson.id);
      return coverage ? [{ lesson, coverage, place: places.get(lesson.id) ?? null, finishedAt: finished.get(lesson.id) ?? null }] : [];
    });
  };

  return {
    /** How much of each of these lessons the learner knows; lessons that are not there, or not the owner’s, are left out. */
    async listShelf(owner: OwnerId, lessonIds: readonly string[]): Promise<ShelfItem[]> {
      return (await shelve(owner, lessonIds)).map(({ lesson, ...rest }) => ({ lessonId: lesson.id, ...rest }));
    },

    /** A piece of the lessons that fit, in the order wanted, and how many fit in all. */
    async browse(owner: OwnerId, query: ShelfQuery): Promise<Piece<ShelvedLesson> & { total: number }> {
      const { cursor, limit, reversed } = query;
      const wanted = wantedOf(query);
      if (isPlain(query)) {
        const { items, next } = await library.listLessons(owner, { ...wanted, cursor, limit });
        return { items: await shelve(owner, idsOf(items)), next, total: await library.countLessons(owner, wanted) };
      }
      const sort = query.sort ?? usualSort(query);
      const fitting = await fit(owner, query, wanted, sort);
      const { items, next } = sortedPiece(fitting, sort, reversed, fromPlace(cursor, sort, reversed), limit);
      return { items: await shelve(owner, idsOf(items)), next, total: fitting.length };
    },

    /** Courses in the learner's order. */
    async browseCourses(owner: OwnerId, filter: { lang?: string | undefined; archived: boolean }): Promise<ShelvedCourse[]> {
      const courses = await library.listCourses(owner, filter);
      const lessons = await library.candidates(owner, { ...filter, deleted: false }, 'recent');
      const counted = await count(owner, lessons);
      if (!filter.archived) for (const [lang, each] of counted) each.keepOnly(new Set(idsOf(lessons.filter((lesson) => lesson.lang === lang))));
      const finished = await finishedAmong(db.read, owner, idsOf(lessons));
      const own = new Map<string, Candidate[]>(courses.map(({ id }) => [id, []]));
      for (const lesson of lessons) own.get(lesson.courseId)?.push(lesson);
      return courses.map((course) => {
        const ids = idsOf(own.get(course.id) ?? []);
        const each = counted.get(course.lang);
        const coverage = { ...summed(ids.flatMap((id) => each?.coverage(id) ?? [])), newKeys: each ? each.newWords(ids) : 0 };
        return { course, coverage, finished: ids.filter((id) => finished.has(id)).length };
      });
    },

    languageNumbers: (owner: OwnerId) => languageNumbers(library, vocabulary, owner),
  };

  /** Every lesson that fits, with what it is ordered by. */
  async function fit(owner: OwnerId, query: ShelfQuery, wanted: Wanted, sort: Sort): Promise<ByValue[]> {
    const { search, state, knownFrom = 0, knownTo = 100 } = query;
    const column = sort === 'coverage' || sort === 'new' ? 'recent' : sort;
    const all = await library.candidates(owner, wanted, column);
    const isCounted = column !== sort || search !== undefined || knownFrom > 0 || knownTo < 100;
    const counted = await count(owner, isCounted ? all : []);
    let lessons: readonly Candidate[] = all;
    const typed = searchWords(search ?? '');
    const titles = typed.length > 0 ? await library.titleKeys(owner, wanted) : null;
    for (const word of typed) {
      const ids = idsOf(lessons);
      const hits = new Set(ids.filter((id) => titles?.get(id)?.includes(word)));
      for (const each of counted.values()) for (const id of await each.having(word, ids)) hits.add(id);
      lessons = lessons.filter(({ id }) => hits.has(id));
    }
    if (state === 'started' || state === 'finished') {
      const finished = await finishedAmong(db.read, owner, idsOf(lessons));
      lessons = lessons.filter(({ id }) => finished.has(id) === (state === 'finished'));
    }
    return lessons.flatMap(({ id, lang, value }) => {
      if (!isCounted) return [{ id, value: placeOf(sort, value, undefined) }];
      const coverage = counted.get(lang)?.coverage(id);
      const percent = coverage ? percentKnown(coverage) : -1;
      return percent >= knownFrom && percent <= knownTo ? [{ id, value: placeOf(sort, value, coverage) }] : [];
    });
  }
}

const usualSort = ({ courseId }: Pick<ShelfQuery, 'courseId'>): Sort => (courseId === undefined ? 'recent' : 'order');

/** What an index can answer alone: the order of a course, or what was read last. */
const isPlain = ({ sort, courseId, search, state, knownFrom = 0, knownTo = 100, reversed }: ShelfQuery): boolean =>
  !reversed &&
  (sort === undefined || sort === usualSort({ courseId })) &&
  search === undefined &&
  state !== 'started' &&
  state !== 'finished' &&
  knownFrom <= 0 &&
  knownTo >= 100;

/** `started` and `finished` are told apart later. */
const wantedOf = ({ lang, courseId, tag, state, wordsFrom, wordsTo }: ShelfQuery): Wanted => ({
  lang,
  courseId,
  tag,
  wordsFrom,
  wordsTo,
  opened: state === 'unread' ? false : state === 'started' ? true : undefined,
  archived: state === 'archived',
  deleted: false,
});

const percentKnown = ({ known, words }: Coverage): number => Math.round((100 * known) / Math.max(1, words));

function summed(coverages: readonly Coverage[]): Omit<Coverage, 'newKeys'> {
  const sum = { words: 0, known: 0, learning: 0, new: 0, ignored: 0, asides: 0 };
  for (const coverage of coverages) for (const part of ['words', 'known', 'learning', 'new', 'ignored', 'asides'] as const) sum[part] += coverage[part];
  return sum;
}
