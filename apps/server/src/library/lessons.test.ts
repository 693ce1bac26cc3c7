import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { recording, scansTable, sortsRows } from '../platform/database/plans.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { testLibrary } from './testing.ts';

const listing = { archived: false, deleted: false, limit: 50 };

eachDatabase('lessons', (open) => {
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
  const list = (given: object = {}) => test.library.listLessons(owner, { ...listing, ...given });
  const titles = async (given: object = {}) => (await list(given)).items.map((lesson) => lesson.title);

  it.each([
    ['plain', 'Le Petit Prince', 'Le Petit Prince'],
    ['white space and line ends', ' a \r\n\t b ', 'a b'],
    ['HTML, which is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['direction overrides', 'a\u202Eb\u2066c\u2069', 'abc'],
    ['direction marks, which are harmless', 'a\u200Fb', 'a\u200Fb'],
    ['floods of them', 'a\u200F\u200E\u200Fb', 'a\u200Fb'],
    ['NUL and lone surrogates', 'a\u0000b\uD800c', expect.not.stringMatching(/[\0\uD800]/)],
    ['500 units, not half a character', `${'a'.repeat(499)}😀`, 'a'.repeat(499)],
  ])('keeps a title: %s', async (_, given, kept) => {
    const { id } = await test.addLesson(owner, { title: given });
    expect((await test.library.lesson(owner, id)).title).toEqual(kept);
  });

  it('renames, tags, archives; a change names the revision it saw', async () => {
    const { id } = await test.addLesson(owner);
    const changed = await test.library.changeLesson(owner, id, { revision: 1, title: 'Été', tags: ['Mer', 'Mer', 'été'] });
    expect(changed).toMatchObject({ title: 'Été', tags: ['Mer', 'été'], revision: 2 });
    await expect(test.library.changeLesson(owner, id, { revision: 1, title: 'x' })).rejects.toMatchObject({ code: 'lesson-changed' });
    await expect(test.library.changeLesson(owner, id, { revision: 2, title: '\u202E' })).rejects.toMatchObject({ code: 'invalid-input' });
    await test.library.changeLesson(owner, id, { revision: 2, archived: true });
    expect([await titles(), await titles({ archived: true })]).toEqual([[], ['Été']]);
    expect(await test.library.changeLesson(owner, id, { revision: 3, archived: false })).toMatchObject({ tags: ['Mer', 'été'], archivedAt: null });
  });

  it('lets one of two tabs win', async () => {
    const { id } = await test.addLesson(owner);
    const outcomes = await Promise.allSettled(['a', 'b'].map((title) => test.library.changeLesson(owner, id, { revision: 1, title })));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((o) => o.status === 'rejected')).toMatchObject({ reason: { code: 'lesson-changed' } });
  });

  it('moves to the end of a course of the same language, and to no other', async () => {
    const [course, english] = [await test.addCourse(owner, 'a'), await test.addCourse(owner, 'e', 'en')];
    await test.addLesson(owner, { courseId: course.id, title: 'first' });
    const { id } = await test.addLesson(owner, { title: 'moved' });
    await expect(test.library.changeLesson(owner, id, { revision: 1, courseId: english.id })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(test.library.changeLesson(owner, id, { revision: 1, courseId: systemIds.next() })).rejects.toMatchObject({ code: 'course-not-found' });
    expect(await test.library.changeLesson(owner, id, { revision: 1, courseId: course.id })).toMatchObject({ courseId: course.id, revision: 2 });
    expect(await titles({ courseId: course.id })).toEqual(['first', 'moved']);
  });

  it('lists a course in its order, page by page', async () => {
    const course = await test.addCourse(owner, 'a');
    const made = [];
    for (const title of ['a', 'b', 'c', 'd', 'e']) made.push(await test.addLesson(owner, { courseId: course.id, title }));
    await test.library.orderLessons(owner, course.id, [made[4]?.id, made[1]?.id] as string[]);
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list({ courseId: course.id, limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.items.map((lesson) => lesson.title));
      cursor = page.next;
    }
    expect(seen).toEqual(['e', 'b', 'a', 'c', 'd']);
    await expect(test.library.orderLessons(owner, course.id, [systemIds.next()])).rejects.toMatchObject({ code: 'lesson-not-found' });
  });

  it('lists by last opened, page by page, the never opened by when they were made', async () => {
    const made = [];
    for (const title of ['a', 'b', 'c']) {
      test.time.now += 100_000;
      made.push(await test.addLesson(owner, { title }));
    }
    test.time.now += 100_000;
    await test.library.openPage(owner, made[0]?.id ?? '', 0);
    await test.addLesson(owner, { title: 'english', lang: 'en' });
    const first = await list({ lang: 'fr', limit: 2 });
    expect(first.items.map((lesson) => lesson.title)).toEqual(['a', 'c']);
    expect(first.items[0]?.openedAt).toBe(test.time.now);
    expect(await titles({ lang: 'fr', limit: 2, cursor: first.next })).toEqual(['b']);
    // What was brought in since does not stand before what was read.
    test.time.now += 100_000;
    await test.addLesson(owner, { title: 'd' });
    expect(await titles({ lang: 'fr' })).toEqual(['d', 'a', 'c', 'b']);
    expect(await titles({ lang: 'fr', opened: true })).toEqual(['a']);
  });

  it('lists in the order of an index, also from the middle', async () => {
    const course = await test.addCourse(owner, 'a');
    for (const title of ['a', 'b', 'c']) await test.addLesson(owner, { courseId: course.id, title });
    const recorded = recording(db);
    const { library } = await testLibrary(recorded.db);
    for (const given of [{}, { lang: 'fr' }, { courseId: course.id }]) {
      recorded.seen.length = 0;
      const { next } = await library.listLessons(owner, { ...listing, ...given, limit: 1 });
      await library.listLessons(owner, { ...listing, ...given, limit: 1, cursor: next ?? undefined });
      const plans = await recorded.plans();
      expect(plans.filter((plan) => scansTable(plan) || sortsRows(plan))).toEqual([]);
    }
  });

  it('writes only what moves', async () => {
    const course = await test.addCourse(owner, 'a');
    const made: string[] = [];
    for (const title of ['a', 'b', 'c', 'd']) made.push((await test.addLesson(owner, { courseId: course.id, title })).id);
    const places = async () => {
      const rows = await db.read.selectFrom('lesson').select(['title', 'position']).where('owner_id', '=', owner).where('course_id', '=', course.id).execute();
      return Object.fromEntries(rows.map(({ title, position }) => [title, position]));
    };
    const before = await places();
    await test.library.orderLessons(owner, course.id, [made[0], made[3], made[1], made[2]] as string[]);
    const after = await places();
    expect(await titles({ courseId: course.id })).toEqual(['a', 'd', 'b', 'c']);
    expect({ ...after, d: 0 }).toEqual({ ...before, d: 0 });
  });

  it.each([
    ['nonsense', 'x'],
    ['of another shape', Buffer.from('["recent","1","a"]').toString('base64url')],
    ['of another listing', Buffer.from('["course",1,"a"]').toString('base64url')],
  ])('refuses a cursor: %s', async (_, cursor) => {
    await expect(list({ cursor })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });

  it.each<[string, object, string[]]>([
    ['without accents', { search: 'ecole' }, ['L’École']],
    ['in any case', { search: 'ÉCOLE' }, ['L’École']],
    ['in tags', { search: 'actu' }, ['100 %_sûr']],
    ['signs as they are', { search: '%_' }, ['100 %_sûr']],
    ['no wild cards', { search: 'a%b' }, []],
    ['a backslash', { search: '\\' }, ['a\\b']],
    ['a whole tag', { tag: 'Actualité' }, ['100 %_sûr']],
    ['no part of a tag', { tag: 'Actu' }, []],
    ['no tag in another case', { tag: 'actualité' }, []],
    ['a tag with quotes', { tag: 'dit "non"' }, ['a\\b']],
    ['nothing of a quoted tag', { tag: 'non' }, []],
  ])('finds %s', async (_, given, found) => {
    await test.addLesson(owner, { title: 'L’École' });
    const [news, odd] = [await test.addLesson(owner, { title: '100 %_sûr' }), await test.addLesson(owner, { title: 'a\\b' })];
    await test.library.changeLesson(owner, news.id, { revision: 1, tags: ['monde', 'Actualité'] });
    await test.library.changeLesson(owner, odd.id, { revision: 1, tags: ['dit "non"'] });
    expect(await titles(given)).toEqual(found);
  });

  it('deletes and brings back', async () => {
    const { id } = await test.addLesson(owner);
    expect(await test.library.deleteLesson(owner, id)).toEqual({ deletedAt: test.time.now });
    expect([await titles(), await titles({ deleted: true })]).toEqual([[], ['Titre']]);
    expect(await test.library.restoreLesson(owner, id)).toMatchObject({ title: 'Titre' });
    expect(await test.library.restoreLesson(owner, id)).toMatchObject({ title: 'Titre' });
    expect([await titles(), await titles({ deleted: true })]).toEqual([['Titre'], []]);
  });

  it('brings a lesson of a deleted course back into the default course', async () => {
    const course = await test.addCourse(owner, 'a');
    const { id } = await test.addLesson(owner, { courseId: course.id });
    await test.library.deleteCourse(owner, course.id);
    const { courseId } = await test.library.restoreLesson(owner, id);
    expect(await test.library.course(owner, courseId)).toMatchObject({ isDefault: true, lessons: 1 });
  });

  describe('of someone else, deleted, or never made', () => {
    it('are all not there', async () => {
      const other = await test.someone();
      const foreign = await test.addLesson(other);
      const deleted = await test.addLesson(owner);
      await test.library.deleteLesson(owner, deleted.id);
      for (const id of [foreign.id, deleted.id, systemIds.next()]) {
        const tries = [
          () => test.library.lesson(owner, id),
          () => test.library.changeLesson(owner, id, { revision: 1, title: 'b' }),
          () => test.library.deleteLesson(owner, id),
          () => test.library.openPage(owner, id, 0),
          () => test.library.pageOf(owner, id, 0),
          () => test.library.blocks(owner, id),
          () => test.library.text(owner, id),
          () => test.library.findPage(owner, id, 'b'),
          () => test.library.prepareEdit(owner, id, 1, 'Texte.'),
          ...(id === deleted.id ? [] : [() => test.library.restoreLesson(owner, id)]),
        ];
        for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'lesson-not-found' });
        expect(await test.library.countsOf(owner, [id])).toEqual(new Map());
      }
      expect(await test.library.lesson(other, foreign.id)).toEqual(foreign);
    });
  });
});
