import { beforeAll, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { testSite } from './testing.ts';

eachDatabase('the course of quick imports on public pages', (open) => {
  let site: Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;
  beforeAll(async () => {
    site = await testSite(await testLibrary(await open()));
  });
  const dataOf = (html: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');
  const shared = async () => {
    const owner = await site.someone();
    const lesson = await site.addLesson(owner, { lang: 'fr', title: 'La péniche' });
    const [one, all] = [await site.share(owner, 'lesson', lesson.id), await site.share(owner, 'course', lesson.courseId)];
    return { owner, courseId: lesson.courseId, pages: { lesson: one.path as string, course: all.path as string } };
  };

  it.each([
    ['en', 'ltr', 'Quick Imports'],
    ['fr', 'ltr', 'Importations rapides'],
    ['ja', 'ltr', 'クイック取り込み'],
    ['de', 'ltr', 'Schnellimporte'],
    ['ar', 'rtl', 'استيرادات سريعة'],
    ['uk', 'ltr', 'Швидкі імпорти'],
  ])('is called in %s as the interface calls it', async (locale, dir, name) => {
    const { pages } = await shared();
    const lesson = (await site.get(`/${locale}${pages.lesson}`)).body;
    expect(lesson).toContain(`<a href="/${locale}${pages.course}"><span lang="${locale}" dir="${dir}">${name}</span></a>`);
    expect(lesson).toContain(`<meta property="og:title" content="La péniche — ${name}">`);
    expect(dataOf(lesson).isPartOf.name).toBe(name);
    const course = (await site.get(`/${locale}${pages.course}`)).body;
    expect(course).toContain(`<h1 lang="${locale}" dir="${dir}">${name}</h1>`);
    expect(dataOf(course)).toMatchObject({ name, inLanguage: 'fr' });
  });

  it('bears the name that its owner gave it; another course of that name keeps it as well', async () => {
    const { owner, courseId, pages } = await shared();
    const { revision } = await site.library.course(owner, courseId);
    await site.library.changeCourse(owner, courseId, { revision, title: 'En vrac' });
    expect((await site.get(`/ja${pages.course}`)).body).toContain('<h1 lang="fr" dir="ltr">En vrac</h1>');
    const other = await site.addCourse(owner, 'Quick Imports');
    const { path } = await site.share(owner, 'course', other.id);
    expect((await site.get(`/ja${path}`)).body).toContain('<h1 lang="fr" dir="ltr">Quick Imports</h1>');
  });
});
