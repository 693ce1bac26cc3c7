import { type Course, isUnnamed, type Lesson } from '@glossa/contract';
import { type ReadingKind, readingKinds } from '@glossa/core/readings';
import { unpackPage } from '@glossa/core/text';
import type { PublicCourse, PublicLesson, PublicListed } from '@glossa/page';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { courseLessons } from './course-lessons.ts';
import * as store from './publishing.store.ts';
import { shownBlocks } from './shown-blocks.ts';

/** Pages of a lesson in one document: some 8,000 words. A longer lesson has several parts. */
const pagesPerPart = 40;
const listedAtOnce = 50;
const lessonsPerPart = 100;

/** A piece of a list of lessons; `next` begins the piece after it. */
export interface Listing {
  items: PublicListed[];
  next: string | null;
}

const givenName = (course: Course): string | null => (isUnnamed(course) ? null : course.title);

/** What strangers see, as plain values: nothing in them tells who the owner is or what they know. */
export function createShownPages({ db }: Platform, library: Library, translating: Translating) {
  const published = async (kind: store.Kind, id: string): Promise<store.Publication> => {
    const found = await store.findPublication(db.read, id);
    if (found?.kind !== kind) throw new DomainError('publication-not-found');
    return found;
  };
  /** Of a lesson or course that its owner has deleted, nothing is shown. */
  const there = async <T>(read: Promise<T>): Promise<T> => {
    try {
      return await read;
    } catch (error) {
      throw error instanceof DomainError ? new DomainError('publication-not-found') : error;
    }
  };

  /** Those that their owners have not deleted. */
  const stillThere = async <Shared extends Pick<store.Publication, 'owner' | 'kind' | 'targetId'>>(publications: readonly Shared[]): Promise<Shared[]> => {
    const asked = new Map<string, Pick<Shared, 'owner' | 'kind'> & { ids: string[] }>();
    for (const { owner, kind, targetId } of publications) {
      const group = asked.get(`${owner} ${kind}`);
      if (group) group.ids.push(targetId);
      else asked.set(`${owner} ${kind}`, { owner, kind, ids: [targetId] });
    }
    const found = new Set<string>();
    for (const { owner, kind, ids } of asked.values()) for (const id of await library.thoseThere(owner, kind, ids)) found.add(id);
    return publications.filter(({ targetId }) => found.has(targetId));
  };

  const listed = async (publications: readonly store.Publication[]): Promise<PublicListed[]> => {
    const lessons = await Promise.all(publications.map(({ owner, targetId }) => library.lesson(owner, targetId).catch(() => null)));
    return lessons.flatMap((lesson, at) => {
      const publication = publications[at];
      return lesson && publication ? [{ id: publication.id, lang: lesson.lang, title: lesson.title, words: lesson.words }] : [];
    });
  };

  const courseOf = async (publication: store.Publication, lesson: Lesson): Promise<PublicLesson['course']> => {
    const course = await there(library.course(publication.owner, lesson.courseId));
    const [shared] = await store.publicationsOf(db.read, publication.owner, 'course', [course.id]);
    return { title: givenName(course), lang: course.lang, id: shared?.visibility === 'public' ? shared.id : null };
  };

  return {
    /** Whether this is the address of something published. */
    isPublished: async (kind: store.Kind, id: string): Promise<boolean> => (await store.findPublication(db.read, id))?.kind === kind,

    /** The address of the public page of a lesson or course that has another for its owner; none for who has one of that id, nor of what is shared by its link alone, or not at all. */
    async publicPathOf(kind: store.Kind, targetId: string, asker: OwnerId | null): Promise<string | undefined> {
      if (asker !== null && (await library.thoseThere(asker, kind, [targetId])).length > 0) return undefined;
      const [found] = await stillThere(await store.publicOf(db.read, kind, targetId));
      return found && store.pathOf(found);
    },

    /** Changes whenever what is shown may have changed by more than a translation. Throws where nothing is shown. */
    async lessonState(id: string): Promise<string> {
      const publication = await published('lesson', id);
      const lesson = await there(library.lesson(publication.owner, publication.targetId));
      return [publication.updatedAt, publication.visibility, lesson.revision].join(' ');
    },

    /** One part of a lesson, counted from 1, with readings of one kind above its text where its language has them. */
    async shownLesson(id: string, part: number, ruby: ReadingKind | null = null): Promise<PublicLesson> {
      const publication = await published('lesson', id);
      const { owner, targetId } = publication;
      const lesson = await there(library.lesson(owner, targetId));
      const parts = Math.ceil(lesson.pages / pagesPerPart);
      if (part < 1 || part > parts) throw new DomainError('publication-not-found');
      const pages = await there(library.pagesOf(owner, targetId, (part - 1) * pagesPerPart, pagesPerPart));
      const blocks = pages.flatMap(unpackPage);
      const translations = await translating.list(
        owner,
        targetId,
        blocks.map((block) => block.id),
      );
      const kinds = readingKinds(lesson.lang);
      const shown = ruby && kinds.includes(ruby) ? ruby : null;
      return {
        id,
        lang: lesson.lang,
        title: lesson.title,
        author: lesson.author,
        sourceUrl: lesson.sourceUrl,
        siteName: lesson.siteName,
        publishedAt: lesson.publishedAt,
        picture: lesson.picture && { alt: lesson.picture.alt },
        course: await courseOf(publication, lesson),
        words: lesson.words,
        distinctWords: (await library.countsOf(owner, [targetId])).get(targetId)?.keys.length ?? 0,
        part,
        parts,
        listed: publication.visibility === 'public',
        readings: { kinds, shown },
        blocks: shownBlocks(
          blocks,
          translations.filter(({ lang }) => store.goesAlong(publication, lang)),
          shown && { lang: lesson.lang, kind: shown },
        ),
      };
    },

    /** The picture of a lesson that is shown. */
    async shownPicture(id: string): Promise<HeldFile> {
      const { owner, targetId } = await published('lesson', id);
      const { picture } = await there(library.lesson(owner, targetId));
      if (!picture) throw new DomainError('publication-not-found');
      return there(library.pictureOf(owner, picture.id));
    },

    /** A picture in the text of a lesson that is shown. */
    async shownPictureInText(id: string, pictureId: string): Promise<HeldFile> {
      const { owner, targetId } = await published('lesson', id);
      await there(library.lesson(owner, targetId));
      return there(library.pictureIn(owner, targetId, pictureId));
    },

    /** Changes with who can see it. Throws where nothing is shown. */
    async courseState(id: string): Promise<string> {
      const { owner, targetId, updatedAt, visibility } = await published('course', id);
      return [updatedAt, visibility, (await there(library.course(owner, targetId))).revision].join(' ');
    },

    /** One part of a course, counted from 1. */
    async shownCourse(id: string, part = 1): Promise<PublicCourse> {
      const publication = await published('course', id);
      const course = await there(library.course(publication.owner, publication.targetId));
      const lessons = await courseLessons(db, library, publication);
      const parts = Math.max(1, Math.ceil(lessons.length / lessonsPerPart));
      if (part < 1 || part > parts) throw new DomainError('publication-not-found');
      const here = lessons.slice((part - 1) * lessonsPerPart, part * lessonsPerPart);
      const publications = new Map(here.map((each) => [each.id, each.publicationId]));
      const found = await library.lessonsById(publication.owner, [...publications.keys()]);
      const items = found.map(({ lesson: { id, lang, title, words } }) => ({ id: publications.get(id) as string, lang, title, words }));
      return {
        id,
        lang: course.lang,
        title: givenName(course),
        listed: publication.visibility === 'public',
        count: lessons.length,
        part,
        parts,
        lessons: items,
      };
    },

    /** What a piece of a list may begin after: the id of something that is listed. */
    listedId: async (id: unknown): Promise<string | undefined> =>
      typeof id === 'string' && (await store.findPublication(db.read, id))?.visibility === 'public' ? id : undefined,

    /** Public lessons of a language, newest first, those older than `before`. */
    async shownLanguage(lang: string, before?: string): Promise<Listing> {
      const found = await store.listPublic(db.read, { kind: 'lesson', lang, before }, listedAtOnce + 1);
      const here = found.slice(0, listedAtOnce);
      return { items: await listed(here), next: found.length > listedAtOnce ? (here.at(-1)?.id ?? null) : null };
    },

    /** The languages that lessons are listed in, with how many. */
    async shownLanguages(): Promise<{ lang: string; count: number }[]> {
      const counts = new Map<string, number>();
      for (const { lang } of await stillThere(await store.publicLessons(db.read))) counts.set(lang, (counts.get(lang) ?? 0) + 1);
      return [...counts].map(([lang, count]) => ({ lang, count })).sort((a, b) => (a.lang < b.lang ? -1 : 1));
    },

    /** Paths of what search engines may find, the newest first, those older than `before`; `next` begins the piece after. */
    async listedPaths(limit: number, before?: string): Promise<{ paths: string[]; next: string | null }> {
      const found = await store.listPublic(db.read, { before }, limit + 1);
      const here = found.slice(0, limit);
      return { paths: (await stillThere(here)).map(store.pathOf), next: found.length > limit ? (here.at(-1)?.id ?? null) : null };
    },
  };
}
