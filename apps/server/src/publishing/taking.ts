import type { Course, Job } from '@glossa/contract';
import { z } from 'zod';
import type { Library } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import { derivedId, type OwnerId } from '../platform/ids.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import type { JobKind, Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { Translating } from '../translating/translating.ts';
import { createCopying } from './copying.ts';
import { type CourseLesson, courseLessons } from './course-lessons.ts';
import * as store from './publishing.store.ts';

const lessonPayload = z.object({ publicationId: z.string(), lessonId: z.string(), address: z.string() });
/** `origin` is the server's own, to which the addresses of the lessons belong; `begunAt` tells what was copied by this job from what was there before. */
const coursePayload = z.object({ publicationId: z.string(), origin: z.string(), begunAt: z.number() });
type CoursePayload = z.infer<typeof coursePayload>;

/** Where there is nothing to copy, the reader's own lesson or course; else the job. */
interface Taken {
  lessonId: string | null;
  courseId: string | null;
  job: Job | null;
}

/** What a copy of something shared is called in every library, so that it is found there when it is taken again. */
const copyOf = (publicationId: string): string => derivedId(publicationId, 0);

/** Shared lessons and courses taken into the library of another reader. */
export function createTaking(platform: Platform, library: Library, translating: Translating, jobs: Pick<Jobs, 'get'>) {
  const { db, ids } = platform;
  const { lessonOf, copyLesson, pictureOf } = createCopying(library, translating);

  const shared = async (id: string, kind?: store.Kind): Promise<store.Publication> => {
    const found = await store.findPublication(db.read, id);
    if (!found || (kind && found.kind !== kind)) throw new DomainError('publication-not-found');
    return found;
  };
  const sharedCourse = ({ owner, targetId }: store.Publication): Promise<Course> =>
    library.course(owner, targetId).catch((error: unknown) => {
      throw error instanceof DomainError ? new DomainError('publication-not-found') : error;
    });

  const takeLesson: JobKind<z.infer<typeof lessonPayload>> = {
    name: 'take-lesson',
    payload: lessonPayload,
    maxAttempts: 3,
    async run(work) {
      const { publicationId, lessonId, address } = work.payload;
      await copyLesson(work.owner as OwnerId, await shared(publicationId, 'lesson'), { id: lessonId, courseId: null, address }, work);
      return { lessonId };
    },
  };

  const takeCourse: JobKind<CoursePayload> = {
    name: 'take-course',
    payload: coursePayload,
    maxAttempts: 3,
    async run(work) {
      const publication = await shared(work.payload.publicationId, 'course');
      const course = await sharedCourse(publication);
      const lessons = await courseLessons(db, library, publication);
      const own = await keptCourse(work, publication, course);
      await work.report(0, lessons.length, 'lessons');
      let taken = 0;
      for (const [at, each] of lessons.entries()) {
        work.signal.throwIfAborted();
        if (await takeIn(work, each, own)) taken += 1;
        await work.report(at + 1, lessons.length, 'lessons');
      }
      const first = lessons[0] && (await library.madeLesson(work.owner as OwnerId, copyOf(lessons[0].publicationId)));
      return { courseId: own ?? first?.courseId ?? null, taken };
    },
  };

  /** The reader's copy of the course; a course of quick imports comes into the reader's own one, which is null. */
  async function keptCourse({ owner, write }: Work<CoursePayload>, { id, owner: giver }: store.Publication, course: Course): Promise<string | null> {
    if (course.isDefault) return null;
    const { lang, title, picture } = course;
    const attached = picture === null ? null : await pictureOf(giver, picture);
    return (await write((tx) => library.keepCourse(tx, owner as OwnerId, { id: copyOf(id), lang, title, picture: attached }))).id;
  }

  /** Whether this job copied it, now or at an earlier try: one that the reader has already stays as and where it is, also among what they deleted. */
  async function takeIn(work: Work<CoursePayload>, { publicationId }: CourseLesson, courseId: string | null): Promise<boolean> {
    const owner = work.owner as OwnerId;
    const id = copyOf(publicationId);
    const there = await library.madeLesson(owner, id);
    if (there) return there.createdAt >= work.payload.begunAt;
    const address = `${work.payload.origin}/lessons/${publicationId}`;
    try {
      await copyLesson(owner, await shared(publicationId, 'lesson'), { id, courseId, address }, { ...work, report: async () => undefined });
      return true;
    } catch (error) {
      // What its owner took back meanwhile stays theirs, what the reader deleted stays deleted; the rest of the course comes.
      if (error instanceof DomainError && /^(publication|lesson)-not-found$/.test(error.code)) return false;
      throw error;
    }
  }

  const begin = async <P>(owner: OwnerId, kind: JobKind<P>, label: string, payload: P, what: string): Promise<Taken> => {
    const id = await db.write((tx) => platform.jobs.enqueue(tx, kind, { id: ids.next(), owner, label, payload, dedupeKey: `take ${owner} ${what}` }));
    platform.jobs.wake();
    return { lessonId: null, courseId: null, job: await jobs.get(owner, id) };
  };

  return {
    takeKinds: [takeLesson, takeCourse],

    /** What a stranger is told before they come in. */
    async published(id: string) {
      const publication = await shared(id);
      if (publication.kind === 'lesson') {
        const { lang, title, words } = await lessonOf(publication);
        return { id, kind: publication.kind, lang, title, words, lessons: null };
      }
      const course = await sharedCourse(publication);
      const lessons = await courseLessons(db, library, publication, 'length');
      const words = lessons.reduce((sum, { value }) => sum + value, 0);
      return { id, kind: publication.kind, lang: course.lang, title: course.title, words, lessons: lessons.length };
    },

    /**
     * A lesson that is the reader's own, or was taken before, is answered (brought back where it was deleted since), and so is
     * a course of their own. A course taken before gets the lessons that are new.
     */
    async take(owner: OwnerId, id: string, origin: string): Promise<Taken> {
      const publication = await shared(id);
      const { owner: giver, targetId } = publication;
      if (publication.kind === 'course') {
        const { title } = await sharedCourse(publication);
        if (giver === owner) return { lessonId: null, courseId: targetId, job: null };
        return begin(owner, takeCourse, title, { publicationId: id, origin, begunAt: platform.clock.now() }, id);
      }
      const { title } = await lessonOf(publication);
      if (giver === owner) return { lessonId: targetId, courseId: null, job: null };
      const lessonId = copyOf(id);
      if (await library.madeLesson(owner, lessonId)) return { lessonId: (await library.restoreLesson(owner, lessonId)).id, courseId: null, job: null };
      return begin(owner, takeLesson, title, { publicationId: id, lessonId, address: `${origin}/lessons/${id}` }, lessonId);
    },
  };
}
