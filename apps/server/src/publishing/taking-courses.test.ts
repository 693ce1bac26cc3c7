import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishing as contract } from '@glossa/contract';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

const origin = 'https://books.example';

eachDatabase('taking a shared course', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-taking-'));
  let db: Database;
  let made: Site;
  let owner: OwnerId;
  let reader: OwnerId;

  beforeAll(async () => {
    db = await open();
    made = await testSite(await testLibrary(db, { filesIn: folder }));
  });
  beforeEach(async () => {
    [owner, reader] = [await made.someone(), await made.someone()];
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const picture = async () => ({ hash: (await made.platform.files.put(Buffer.from('a picture'), 100)).hash, name: 'quai.png', mediaType: 'image/png' });
  const shareCourse = async (courseId: string, visibility: 'public' | 'private' | 'unlisted' = 'public') =>
    (await made.share(owner, 'course', courseId, visibility)).path?.split('/').at(-1) as string;
  const someCourse = async (...titles: string[]) => {
    const course = await made.library.createCourse(owner, {
      operationId: made.platform.ids.next(),
      lang: 'fr',
      title: 'Au fil de l’eau',
      tags: ['mine'],
      picture: await picture(),
    });
    const lessons = [];
    for (const title of titles) lessons.push(await made.addLesson(owner, { courseId: course.id, title, text: `${title} part. On y lit.` }));
    return { course, lessons };
  };
  const take = async (id: string): Promise<Record<string, unknown>> => {
    made.time.now += 1000;
    const taken = await made.publishing.take(reader, id, origin);
    if (!taken.job) return { ...taken };
    const { kind, payload } = made.queued.shift() as (typeof made.queued)[number];
    return kind.run(workFor(db, reader, payload as never));
  };
  /** Runs what ends when the second translation is brought. */
  const cutOff = async (run: () => Promise<unknown>): Promise<void> => {
    const bring = made.translating.bring;
    let left = 1;
    made.translating.bring = (...given) => (left-- > 0 ? bring(...given) : Promise.reject(new Error('power cut')));
    await expect(run()).rejects.toThrow('power cut');
    made.translating.bring = bring;
  };
  const titles = async (whose: OwnerId, courseId?: unknown) => {
    const filter = { archived: false, deleted: false, limit: 200, ...(courseId === undefined ? {} : { courseId: String(courseId) }) };
    return (await made.library.listLessons(whose, filter)).items.map(({ title }) => title);
  };

  it('copies its lessons in order, with pictures and the translations that go along', async () => {
    const { course, lessons } = await someCourse('La péniche', 'Le quai');
    const lead = await made.addLesson(owner, {
      courseId: course.id,
      title: 'Le pont',
      siteName: 'Gazette',
      publishedAt: 1_000_000,
      picture: { ...(await picture()), alt: 'A bridge' },
    });
    await made.translate(owner, lessons[0]?.id as string, 'en', 'The barge leaves.');
    await made.translate(owner, lead.id, 'ja', '橋。');
    const id = await shareCourse(course.id);
    expect(contract.getPublished.answer.parse(await made.publishing.published(id))).toMatchObject({
      kind: 'course',
      title: 'Au fil de l’eau',
      lessons: 3,
      words: 18,
    });
    const { courseId, taken } = await take(id);
    expect(taken).toBe(3);
    expect(await made.library.course(reader, courseId as string)).toMatchObject({ title: 'Au fil de l’eau', lang: 'fr', tags: [], lessons: 3 });
    expect(await titles(reader, courseId)).toEqual(['La péniche', 'Le quai', 'Le pont']);
    const [first, , third] = (await made.library.listLessons(reader, { courseId: courseId as string, archived: false, deleted: false, limit: 9 })).items;
    expect(third).toMatchObject({
      siteName: 'Gazette',
      publishedAt: 1_000_000,
      picture: { alt: 'A bridge' },
      sourceUrl: expect.stringMatching(`^${origin}/lessons/`),
    });
    expect((await made.library.pictureOf(reader, third?.picture?.id as string)).name).toBe('quai.png');
    expect((await made.reading.listTranslations(reader, first?.id as string, 0)).map(({ text }) => text)).toEqual(['The barge leaves.']);
    // The pictures are the reader's own as well.
    await db.write((tx) => tx.deleteFrom('file_ref').where('owner_id', '=', owner).execute());
    expect((await made.library.pictureOf(reader, (await made.library.course(reader, courseId as string)).picture as string)).mediaType).toBe('image/png');
  });

  it('taken again brings what is new, and nothing twice; what the reader deleted or moved stays so', async () => {
    const { course, lessons } = await someCourse('Un', 'Deux', 'Trois');
    const id = await shareCourse(course.id);
    const { courseId } = await take(id);
    const other = await made.addCourse(reader, 'Ailleurs');
    const [one, two] = (await made.library.listLessons(reader, { courseId: courseId as string, archived: false, deleted: false, limit: 9 })).items;
    await made.library.deleteLesson(reader, one?.id as string);
    await made.library.changeLesson(reader, two?.id as string, { revision: 1, courseId: other.id, title: 'Deux à moi' });
    await made.addLesson(owner, { courseId: course.id, title: 'Quatre' });
    expect(await take(id)).toEqual({ courseId, taken: 0 });
    await shareCourse(course.id);
    await made.library.deleteLesson(owner, lessons[2]?.id as string);
    expect(await take(id)).toEqual({ courseId, taken: 1 });
    expect([await titles(reader, courseId), await titles(reader, other.id)]).toEqual([['Trois', 'Quatre'], ['Deux à moi']]);
    // The whole course deleted and taken again is back, with what was in it.
    await made.library.deleteCourse(reader, courseId as string);
    expect(await take(id)).toEqual({ courseId, taken: 0 });
    expect(await titles(reader, courseId)).toEqual(['Trois', 'Quatre']);
  });

  it('leaves a lesson that was taken by itself before where it is', async () => {
    const { course, lessons } = await someCourse('Seul', 'Autre');
    const id = await shareCourse(course.id);
    const { path } = await made.publishing.sharingOf(owner, { kind: 'lesson', id: lessons[0]?.id as string });
    await take(path?.split('/').at(-1) as string);
    const { courseId, taken } = await take(id);
    expect([taken, await titles(reader, courseId), (await titles(reader)).toSorted()]).toEqual([1, ['Autre'], ['Autre', 'Seul']]);
  });

  it('brings quick imports into the reader’s own ones', async () => {
    const lesson = await made.addLesson(owner, { title: 'Vite' });
    const own = await made.addLesson(reader, { title: 'À moi' });
    const { courseId } = await take(await shareCourse(lesson.courseId));
    expect([courseId, (await titles(reader, courseId)).toSorted()]).toEqual([own.courseId, ['Vite', 'À moi']]);
  });

  it('of a public course takes the public lessons only, and none that was taken back meanwhile', async () => {
    const { course, lessons } = await someCourse('Ouvert', 'Lien', 'Repris');
    const id = await shareCourse(course.id);
    await made.share(owner, 'lesson', lessons[1]?.id as string, 'unlisted');
    await made.publishing.take(reader, id, origin);
    const { kind, payload } = made.queued.shift() as (typeof made.queued)[number];
    const report: Work<never>['report'] = async (done) => void (done === 1 && (await made.share(owner, 'lesson', lessons[2]?.id as string, 'private')));
    expect(await kind.run(workFor(db, reader, payload as never, { report }))).toMatchObject({ taken: 1 });
    expect(await titles(reader)).toEqual(['Ouvert']);
  });

  it('goes on where it was cut off, between lessons and within one', async () => {
    const { course, lessons } = await someCourse('Un', 'Deux', 'Trois');
    for (const { id } of lessons) await made.translate(owner, id, 'en', 'A translation.');
    await made.publishing.take(reader, await shareCourse(course.id), origin);
    const { kind, payload } = made.queued.shift() as (typeof made.queued)[number];
    await cutOff(() => kind.run(workFor(db, reader, payload as never)));
    // A worker that stops gives its try back: the next is the first again.
    const { courseId, taken } = await kind.run(workFor(db, reader, payload as never));
    expect(taken).toBe(3);
    const { items } = await made.library.listLessons(reader, { courseId: courseId as string, archived: false, deleted: false, limit: 9 });
    expect(items.map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois']);
    for (const { id } of items) expect(await made.reading.listTranslations(reader, id, 0)).toHaveLength(1);
  });

  it('shows nothing of a lesson at which its job died, and taken anew brings it whole', async () => {
    const { course, lessons } = await someCourse('Un', 'Deux');
    for (const { id } of lessons) await made.translate(owner, id, 'en', 'A translation.');
    const id = await shareCourse(course.id);
    await made.publishing.take(reader, id, origin);
    const { kind, payload } = made.queued.shift() as (typeof made.queued)[number];
    await cutOff(() => kind.run(workFor(db, reader, payload as never)));
    expect(await titles(reader)).toEqual(['Un']);
    const { courseId, taken } = await take(id);
    expect(taken).toBe(1);
    const { items } = await made.library.listLessons(reader, { courseId: courseId as string, archived: false, deleted: false, limit: 9 });
    for (const { id: lesson } of items) expect(await made.reading.listTranslations(reader, lesson, 0)).toHaveLength(1);
    expect(items).toHaveLength(2);
  });

  it('tried again leaves a lesson alone that the reader had before', async () => {
    const { course, lessons } = await someCourse('Un', 'Deux');
    await made.translate(owner, lessons[0]?.id as string, 'en', 'A translation.');
    const id = await shareCourse(course.id);
    const { courseId } = await take(id);
    const [one] = (await made.library.listLessons(reader, { courseId: courseId as string, archived: false, deleted: false, limit: 9 })).items;
    const [gone] = await made.reading.listTranslations(reader, one?.id as string, 0);
    await db.write((tx) => made.translating.remove(tx, reader, one?.id as string, gone?.id as string, 1));
    made.time.now += 1000;
    await made.publishing.take(reader, id, origin);
    const { kind, payload } = made.queued.shift() as (typeof made.queued)[number];
    expect(await kind.run(workFor(db, reader, payload as never, { attempt: 2 }))).toEqual({ courseId, taken: 0 });
    expect(await made.reading.listTranslations(reader, one?.id as string, 0)).toEqual([]);
  });

  it('comes without a picture that has gone meanwhile', async () => {
    const { course } = await someCourse('Un');
    const lead = await made.addLesson(owner, { courseId: course.id, title: 'Deux', picture: { ...(await picture()), alt: 'A bridge' } });
    const id = await shareCourse(course.id);
    await db.write((tx) => tx.deleteFrom('file_ref').where('owner_id', '=', owner).execute());
    const { courseId, taken } = await take(id);
    expect([taken, await titles(reader, courseId), lead.picture?.alt]).toEqual([2, ['Un', 'Deux'], 'A bridge']);
  });

  it.each(['taken back', 'deleted'] as const)('takes nothing of a course that is %s, and gives an owner their own', async (how) => {
    const { course } = await someCourse('Un');
    const id = await shareCourse(course.id);
    expect(await made.publishing.take(owner, id, origin)).toEqual({ lessonId: null, courseId: course.id, job: null });
    if (how === 'deleted') await made.library.deleteCourse(owner, course.id);
    else await shareCourse(course.id, 'private');
    await expect(made.publishing.take(reader, id, origin)).rejects.toMatchObject({ code: 'publication-not-found' });
    await expect(made.publishing.published(id)).rejects.toMatchObject({ code: 'publication-not-found' });
  });
});
