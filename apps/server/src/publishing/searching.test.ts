import { spoken } from '@glossa/messages';
import { beforeAll, expect, it, vi } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

eachDatabase('what search engines are told', (open) => {
  let site: Site;
  let course: string;
  let lessons: string[];

  beforeAll(async () => {
    site = await testSite(await testLibrary(await open()), { sitemapItems: 50 });
    const owner = await site.someone();
    const { id } = await site.addCourse(owner, 'Un long cours');
    const made: string[] = [];
    for (let number = 1; number <= 103; number++) made.push((await site.addLesson(owner, { courseId: id, title: `Leçon ${number}.`, text: 'Il pleut.' })).id);
    course = (await site.share(owner, 'course', id)).path as string;
    lessons = await Promise.all(made.map(async (lesson) => (await site.publishing.sharingOf(owner, { kind: 'lesson', id: lesson })).path as string));
  });
  const locations = async (url: string) => [...(await site.get(url)).body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location as string);

  it('every page in every language, in as many sitemaps as it takes', async () => {
    const index = await site.get('/sitemap.xml');
    expect([index.headers['content-type'], index.body.includes('<sitemapindex')]).toEqual(['application/xml; charset=utf-8', true]);
    const pieces = await Promise.all((await locations('/sitemap.xml')).map((location) => locations(location.replace('https://books.example', ''))));
    expect(pieces.map((piece) => piece.length)).toEqual([(50 + 2) * spoken.length, 50 * spoken.length, 4 * spoken.length]);
    const all = pieces.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const path of [course, ...lessons, '/lessons', '/languages/fr'])
      for (const locale of spoken) expect(all).toContain(`https://books.example/${locale}${path}`);
  });

  it('nothing of what its owner has deleted, until it comes back; and lets it go with it', async () => {
    const made = await testSite(await testLibrary(site.platform.db));
    const owner = await made.someone();
    const shared = async (title: string) => {
      const { id } = await made.addCourse(owner, title);
      const lesson = (await made.addLesson(owner, { courseId: id, title, lang: 'fr' })).id;
      const path = (await made.share(owner, 'course', id)).path as string;
      return { id, lesson, paths: [path, (await made.publishing.sharingOf(owner, { kind: 'lesson', id: lesson })).path as string] };
    };
    const [kept, gone] = [await shared('Gardé'), await shared('Jeté')];
    const listed = async () => {
      const { paths } = await made.publishing.listedPaths(1000);
      return [kept, gone].map((each) => each.paths.filter((path) => paths.includes(path)).length);
    };
    const french = async () => (await made.publishing.shownLanguages()).find(({ lang }) => lang === 'fr')?.count ?? 0;
    const all = await french();
    expect(await listed()).toEqual([2, 2]);
    await made.library.deleteCourse(owner, gone.id);
    expect([await listed(), await french()]).toEqual([[2, 0], all - 1]);
    await made.library.restoreCourse(owner, gone.id);
    expect([await listed(), await french()]).toEqual([[2, 2], all]);
    await made.library.deleteCourse(owner, gone.id);
    made.time.now += 31 * 24 * 60 * 60 * 1000;
    await made.library.upkeepKinds.find(({ name }) => name === 'purge-deleted')?.run(workFor(site.platform.db, null, {}));
    const rows = await site.platform.db.read.selectFrom('publication').select('kind').where('account_id', '=', owner).execute();
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['course', 'lesson']);
    await made.share(owner, 'course', kept.id, 'private');
  });

  it('a long course in parts, each with its own address and the way to the next', async () => {
    const [first, second] = [(await site.get(`/en${course}`)).body, (await site.get(`/en${course}?part=2`)).body];
    expect(first).toContain(`<link rel="next" href="/en${course}?part=2">`);
    expect(second).toContain(`<link rel="canonical" href="https://books.example/en${course}?part=2">`);
    expect([first, second].map((body) => [...body.matchAll(/<a href="\/en\/lessons\/[^"]+" lang="fr"/g)].length)).toEqual([100, 3]);
    for (const body of [first, second]) expect(body).toContain('103 lessons');
    for (const none of ['0', '3', 'x']) expect((await site.get(`/en${course}?part=${none}`)).statusCode).toBe(404);
  });

  it('a language in pieces, newest first', async () => {
    const seen: string[] = [];
    for (let url: string | undefined = '/en/languages/fr'; url; ) {
      const { body } = await site.get(url);
      seen.push(...[...body.matchAll(/<a href="\/en(\/lessons\/[^"]+)" lang="fr"/g)].map(([, path]) => path as string));
      url = /<a href="([^"]+)" rel="next"/.exec(body)?.[1];
    }
    expect(seen).toEqual(lessons.toReversed());
  });

  it('reads no lesson for a part that is none, and no more of all lessons than counting them takes', async () => {
    const [all, some, listing] = (['candidates', 'lessonsById', 'listLessons'] as const).map((name) => vi.spyOn(site.library, name));
    expect((await site.get(`/fr${course}?part=9999`)).statusCode).toBe(404);
    await site.publishing.published(course.split('/').at(-1) as string);
    expect([all, some, listing].map((spy) => spy?.mock.calls.length)).toEqual([2, 0, 0]);
    expect((await site.get(`/fr${course}?part=2`)).statusCode).toBe(200);
    expect(some?.mock.calls.map(([, ids]) => (ids as string[]).length)).toEqual([3]);
    vi.restoreAllMocks();
  });

  it('draws a page once, however its address is written, and begins anew where the place is none', async () => {
    const languages = vi.spyOn(site.publishing, 'shownLanguage');
    const paths = vi.spyOn(site.publishing, 'listedPaths');
    const bodies = await Promise.all(
      ['', '?x=1', '?before=nothing', '?before=zzzz&x=2', '?before=a&before=b'].map((query) => site.get(`/uk/languages/fr${query}`)),
    );
    expect(new Set(bodies.map(({ body }) => body)).size).toBe(1);
    expect(languages).toHaveBeenCalledTimes(1);
    const pieces = await Promise.all(['', 'zzzz', '0', '0&x=1'].map((before) => site.get(`/sitemap.xml?before=${before}`)));
    expect(new Set(pieces.map(({ body }) => body)).size).toBe(1);
    expect(paths.mock.calls.length).toBeLessThanOrEqual(1);
    vi.restoreAllMocks();
  });
});
