import { publishing as contract } from '@glossa/contract';
import { beforeAll, expect, it, vi } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

eachDatabase('reports', (open) => {
  let site: Site;
  let owner: OwnerId;
  let reports = 0;

  beforeAll(async () => {
    site = await testSite(await testLibrary(await open()), {
      countReport: async () => {
        if (++reports > 3) throw new DomainError('too-many-requests', { seconds: 60 });
      },
    });
    owner = await site.someone();
  });
  const sharedLesson = async (title: string) => {
    const lesson = await site.addLesson(owner, { title });
    const { path } = await site.share(owner, 'lesson', lesson.id);
    reports = 0;
    return { id: lesson.id, courseId: lesson.courseId, path: path as string, publicId: path?.split('/').at(-1) as string };
  };
  const about = async (title: string) => (await site.publishing.listReports()).items.filter(({ publication }) => publication.title === title);
  const status = async (path: string) => (await site.get(`/ja${path}`)).statusCode;

  it('come from strangers by a plain form, and are few for each', async () => {
    const { path, publicId } = await sharedLesson('Un formulaire');
    expect((await site.get(`/ja${path}/report`)).body).toContain(`<form method="post" action="/ja${path}/report">`);
    expect((await site.post(`/ja${path}/report`, 'reason=nonsense')).statusCode).toBe(400);
    expect((await site.post(`/ja${path}/report`, 'reason=rights&note=It+is+mine.')).statusCode).toBe(200);
    expect((await site.post('/ja/lessons/0198c2a0-0000-7000-8000-000000000000/report', 'reason=rights')).statusCode).toBe(404);
    await site.publishing.report(publicId, { reason: 'spam', note: '' }, '192.0.2.1');
    expect((await site.post(`/ja${path}/report`, 'reason=rights')).statusCode).toBe(429);
    const listed = await site.publishing.listReports();
    expect(contract.listReports.answer.parse(listed)).toEqual(listed);
    expect((await about('Un formulaire')).map(({ reason, note, owner: whose }) => [reason, note, whose])).toEqual([
      ['spam', '', `name of ${owner}`],
      ['rights', 'It is mine.', `name of ${owner}`],
    ]);
  });

  it('show whoever shares it that it was reported and why, and not what was written', async () => {
    const { publicId, id } = await sharedLesson('Signalé');
    await site.publishing.report(publicId, { reason: 'private', note: 'I am her neighbour.' }, '192.0.2.1');
    const own = await site.publishing.listOwnReports(owner);
    expect(contract.listOwnReports.answer.parse(own)).toEqual(own);
    expect(own.items[0]).toMatchObject({ reason: 'private', publication: { kind: 'lesson', targetId: id, title: 'Signalé' } });
    expect(JSON.stringify(own)).not.toContain('neighbour');
    expect(await site.publishing.listOwnReports(await site.someone())).toEqual({ items: [], withdrawn: [] });
  });

  it('dismissed, leave the page as it is', async () => {
    const { path, publicId } = await sharedLesson('Écarté');
    await site.publishing.report(publicId, { reason: 'other', note: '' }, '192.0.2.1');
    await site.publishing.closeReport((await about('Écarté'))[0]?.id as string, false);
    expect([await status(path), await about('Écarté')]).toEqual([200, []]);
  });

  it('can take a page down, which is not shared again until that is allowed', async () => {
    const { id, path, publicId } = await sharedLesson('Retiré');
    await site.publishing.report(publicId, { reason: 'rights', note: '' }, '192.0.2.1');
    await site.publishing.report(publicId, { reason: 'spam', note: '' }, '192.0.2.1');
    const [report] = await about('Retiré');
    await site.publishing.closeReport(report?.id as string, true);
    expect([await status(path), await about('Retiré')]).toEqual([404, []]);
    await expect(site.publishing.closeReport(report?.id as string, true)).rejects.toMatchObject({ code: 'report-not-found' });
    await expect(site.share(owner, 'lesson', id)).rejects.toMatchObject({ code: 'sharing-withdrawn' });
    expect((await site.share(owner, 'lesson', id, 'private')).withdrawn).toEqual({ reason: 'spam', at: site.time.now });
    const { withdrawn } = await site.publishing.listOwnReports(owner);
    expect(withdrawn).toMatchObject([{ title: 'Retiré', reason: 'spam', targetId: id }]);
    await site.publishing.allowSharing(withdrawn[0]?.id as string);
    await expect(site.publishing.allowSharing(withdrawn[0]?.id as string)).rejects.toMatchObject({ code: 'withdrawal-not-found' });
    expect((await site.share(owner, 'lesson', id)).visibility).toBe('public');
  });

  it('of a course take its lessons along, which no new sharing of a course brings back', async () => {
    const course = await site.addCourse(owner, 'Un cours');
    const lesson = await site.addLesson(owner, { courseId: course.id, title: 'Dedans' });
    const { path } = await site.share(owner, 'course', course.id);
    const inside = (await site.publishing.sharingOf(owner, { kind: 'lesson', id: lesson.id })).path as string;
    reports = 0;
    await site.publishing.report(path?.split('/').at(-1) as string, { reason: 'rights', note: '' }, '192.0.2.1');
    await site.publishing.closeReport((await about('Un cours'))[0]?.id as string, true);
    expect([await status(path as string), await status(inside)]).toEqual([404, 404]);
    for (const [kind, id] of [
      ['course', course.id],
      ['lesson', lesson.id],
    ] as const)
      await expect(site.share(owner, kind, id)).rejects.toMatchObject({ code: 'sharing-withdrawn' });
  });

  it('of a course that its owner has deleted take its lessons along, also when it comes back', async () => {
    const course = await site.addCourse(owner, 'Un cours supprimé');
    const lesson = await site.addLesson(owner, { courseId: course.id, title: 'Encore là' });
    const { path } = await site.share(owner, 'course', course.id);
    const inside = (await site.publishing.sharingOf(owner, { kind: 'lesson', id: lesson.id })).path as string;
    reports = 0;
    await site.publishing.report(path?.split('/').at(-1) as string, { reason: 'rights', note: '' }, '192.0.2.1');
    const [report] = await about('Un cours supprimé');
    await site.library.deleteCourse(owner, course.id);
    await site.publishing.closeReport(report?.id as string, true);
    await site.library.restoreCourse(owner, course.id);
    expect([await status(path as string), await status(inside)]).toEqual([404, 404]);
  });

  it('that take a course down while it is shared anew leave none of it', async () => {
    const course = await site.addCourse(owner, 'Un cours disputé');
    await site.addLesson(owner, { courseId: course.id });
    const { path } = await site.share(owner, 'course', course.id);
    const added = await site.addLesson(owner, { courseId: course.id, title: 'Nouvelle' });
    reports = 0;
    await site.publishing.report(path?.split('/').at(-1) as string, { reason: 'rights', note: '' }, '192.0.2.1');
    const [report] = await about('Un cours disputé');
    const listLessons = vi.spyOn(site.library, 'listLessons').mockImplementationOnce(async (...given) => {
      await site.publishing.closeReport(report?.id as string, true);
      return site.library.listLessons(...given);
    });
    await expect(site.share(owner, 'course', course.id)).rejects.toMatchObject({ code: 'sharing-withdrawn' });
    listLessons.mockRestore();
    expect(await status(path as string)).toBe(404);
    expect((await site.publishing.sharingOf(owner, { kind: 'lesson', id: added.id })).visibility).toBe('private');
  });

  it('of one lesson keep it out of its course’s sharing', async () => {
    const course = await site.addCourse(owner, 'Un autre cours');
    const [bad, good] = [
      await site.addLesson(owner, { courseId: course.id, title: 'Mauvaise' }),
      await site.addLesson(owner, { courseId: course.id, title: 'Bonne' }),
    ];
    const { path } = await site.share(owner, 'lesson', bad.id);
    reports = 0;
    await site.publishing.report(path?.split('/').at(-1) as string, { reason: 'rights', note: '' }, '192.0.2.1');
    await site.publishing.closeReport((await about('Mauvaise'))[0]?.id as string, true);
    await site.share(owner, 'course', course.id);
    expect((await site.publishing.sharingOf(owner, { kind: 'lesson', id: bad.id })).visibility).toBe('private');
    expect((await site.publishing.sharingOf(owner, { kind: 'lesson', id: good.id })).visibility).toBe('public');
  });
});
