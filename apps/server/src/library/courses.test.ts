import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { testLibrary } from './testing.ts';

const all = { archived: false };
const listing = { archived: false, deleted: false, limit: 50 };

eachDatabase('courses', (open) => {
  let db: Database;
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  beforeAll(async () => {
    db = await open();
    test = await testLibrary(db);
  });
  beforeEach(async () => {
    owner = await test.someone();
  });
  const titles = async (filter: { lang?: string; archived: boolean } = all) => (await test.library.listCourses(owner, filter)).map((course) => course.title);
  const lessonTitles = async (given: object = {}) => (await test.library.listLessons(owner, { ...listing, ...given })).items.map((lesson) => lesson.title);

  it('makes a course once for one operation', async () => {
    const wish = { operationId: 'operation-1', lang: 'fr', title: '  Contes\nde  Perrault ', tags: ['conte', 'conte', ' '] };
    const made = await test.library.createCourse(owner, wish);
    expect(made).toMatchObject({ title: 'Contes de Perrault', tags: ['conte'], isDefault: false, serial: 1, lessons: 0, revision: 1, archivedAt: null });
    expect(await test.library.createCourse(owner, wish)).toEqual(made);
    await expect(test.library.createCourse(owner, { ...wish, title: 'Autre' })).rejects.toMatchObject({ code: 'operation-reused' });
    expect(await titles()).toEqual(['Contes de Perrault']);
  });

  it.each([
    ['no language', { lang: 'x' }, 'language-unknown'],
    ['no title behind the marks', { title: '\u202E \u2066' }, 'invalid-input'],
  ])('refuses %s', async (_, given, code) => {
    await expect(test.library.createCourse(owner, { operationId: 'operation-1', lang: 'fr', title: 'a', tags: [], ...given })).rejects.toMatchObject({ code });
    expect(await titles()).toEqual([]);
  });

  it('makes the default course of a language once, also where lessons race', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => test.addLesson(owner, { title: `${n}` })));
    await test.addLesson(owner, { lang: 'en' });
    const courses = await test.library.listCourses(owner, all);
    expect(courses.map(({ lang, title, isDefault, lessons }) => [lang, title, isDefault, lessons]).sort()).toEqual([
      ['en', 'Quick Imports', true, 1],
      ['fr', 'Quick Imports', true, 4],
    ]);
  });

  it('renames, tags and archives; a change names the revision it saw', async () => {
    const { id } = await test.addCourse(owner, 'a');
    expect(await test.library.changeCourse(owner, id, { revision: 1, title: '<b>B</b>\u202E', tags: ['x'] })).toMatchObject({
      title: '<b>B</b>',
      tags: ['x'],
      revision: 2,
    });
    await expect(test.library.changeCourse(owner, id, { revision: 1, title: 'c' })).rejects.toMatchObject({ code: 'course-changed' });
    expect(await test.library.changeCourse(owner, id, { revision: 2, archived: true })).toMatchObject({ archivedAt: test.time.now, title: '<b>B</b>' });
    expect([await titles(), await titles({ archived: true })]).toEqual([[], ['<b>B</b>']]);
    expect(await test.library.changeCourse(owner, id, { revision: 3, archived: false })).toMatchObject({ archivedAt: null, revision: 4 });
  });

  it('brings the default course back from the archive when something comes into it', async () => {
    const { courseId } = await test.addLesson(owner);
    await test.library.changeCourse(owner, courseId, { revision: 1, archived: true });
    expect(await lessonTitles()).toEqual([]);
    await test.addLesson(owner, { title: 'Neu' });
    expect((await test.library.course(owner, courseId)).archivedAt).toBeNull();
    expect(await lessonTitles()).toHaveLength(2);
  });

  it('orders the courses of a language; those not named follow', async () => {
    const [a, b, c] = [await test.addCourse(owner, 'a'), await test.addCourse(owner, 'b'), await test.addCourse(owner, 'c')];
    const english = await test.addCourse(owner, 'e', 'en');
    await test.library.orderCourses(owner, 'fr', [c.id, a.id]);
    expect(await titles({ lang: 'fr', archived: false })).toEqual(['c', 'a', 'b']);
    await expect(test.library.orderCourses(owner, 'fr', [b.id, english.id])).rejects.toMatchObject({ code: 'course-not-found' });
    expect(await titles({ lang: 'fr', archived: false })).toEqual(['c', 'a', 'b']);
  });

  it('brings back with a course the lessons that were deleted with it, and no others', async () => {
    const course = await test.addCourse(owner, 'a');
    const [kept, gone] = [
      await test.addLesson(owner, { courseId: course.id, title: 'kept' }),
      await test.addLesson(owner, { courseId: course.id, title: 'gone' }),
    ];
    await test.library.deleteLesson(owner, gone.id); // in the same millisecond
    await test.library.deleteCourse(owner, course.id);
    expect([await titles(), await lessonTitles()]).toEqual([[], []]);
    await expect(test.library.lesson(owner, kept.id)).rejects.toMatchObject({ code: 'lesson-not-found' });
    expect(await test.library.restoreCourse(owner, course.id)).toMatchObject({ title: 'a', lessons: 1 });
    expect([await titles(), await lessonTitles()]).toEqual([['a'], ['kept']]);
    expect(await test.library.restoreCourse(owner, course.id)).toMatchObject({ title: 'a', lessons: 1 });
  });

  it('does not delete the default course', async () => {
    const { courseId } = await test.addLesson(owner);
    await expect(test.library.deleteCourse(owner, courseId)).rejects.toMatchObject({ code: 'default-course' });
    expect(await lessonTitles()).toHaveLength(1);
  });

  describe('of someone else, deleted, or never made', () => {
    it('are all not there', async () => {
      const other = await test.someone();
      const foreign = await test.addCourse(other, 'foreign');
      const deleted = await test.addCourse(owner, 'deleted');
      await test.library.deleteCourse(owner, deleted.id);
      for (const id of [foreign.id, deleted.id, systemIds.next()]) {
        const tries = [
          () => test.library.course(owner, id),
          () => test.library.changeCourse(owner, id, { revision: 1, title: 'b' }),
          () => test.library.deleteCourse(owner, id),
          () => test.library.orderCourses(owner, 'fr', [id]),
          () => test.library.orderLessons(owner, id, []),
          () => test.library.listLessons(owner, { ...listing, courseId: id }),
          () => test.addLesson(owner, { courseId: id }),
          ...(id === deleted.id ? [] : [() => test.library.restoreCourse(owner, id)]),
        ];
        for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'course-not-found' });
      }
      expect(await test.library.course(other, foreign.id)).toEqual(foreign);
    });
  });
});
