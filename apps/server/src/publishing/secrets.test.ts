import { spoken } from '@glossa/messages';
import { beforeAll, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

eachDatabase('what a library keeps to itself', (open) => {
  let site: Site;
  let seen: string[];
  let secrets: string[];

  beforeAll(async () => {
    const db = await open();
    site = await testSite(await testLibrary(db));
    const owner = await site.someone();
    await db.write((tx) => tx.updateTable('account').set({ name: 'secret@owner.example', name_key: 'secret@owner.example' }).where('id', '=', owner).execute());
    const course = await site.addCourse(owner, 'Shared course');
    const hidden = await site.addCourse(owner, 'Secret course');
    const lesson = await site.addLesson(owner, { courseId: course.id, title: 'Shared lesson', text: 'Une péniche part.\n\nElle revient.\n\nUn secret.' });
    const later = await site.addLesson(owner, { courseId: hidden.id, title: 'Secret lesson', text: 'Secret text.' });
    await site.translate(owner, lesson.id, 'en', 'Shared translation.', 0);
    await site.translate(owner, lesson.id, 'de', 'Secret translation.', 0);
    await site.translate(owner, lesson.id, 'en', 'Secret that was taken out.', 2);
    await site.reading.editText(owner, lesson.id, 1, 'Une péniche part.\n\nElle revient.');
    await site.translate(owner, later.id, 'en', 'Secret words.', 0);
    const { path: coursePath } = await site.share(owner, 'course', course.id);
    const { path } = await site.share(owner, 'lesson', lesson.id, 'public', ['en']);
    const unlisted = await site.addLesson(owner, { courseId: course.id, title: 'Unlisted lesson' });
    await site.share(owner, 'lesson', unlisted.id, 'unlisted');
    const unshared = await site.addLesson(owner, { courseId: course.id, title: 'Secret newcomer' });
    const { tags: _, ...tagged } = await site.library.changeLesson(owner, lesson.id, { revision: 2, tags: ['secret-tag'] });
    const change = { words: ['péniche'], text: 'péniche', status: '3' as const, meanings: [{ lang: 'en', text: 'secret meaning' }] };
    await site.vocabulary.change(owner, { operationId: 'operation-secret', lang: 'fr', kind: 'change', changes: [change] });
    await site.reading.savePlace(owner, lesson.id, { device: 'secret-phone', page: 0, blockId: null });
    const other = await site.someone();
    await site.addLesson(other, { title: 'Secret of another' });
    await site.publishing.report(path?.split('/').at(-1) as string, { reason: 'private', note: 'secret note of a stranger' }, '192.0.2.1');

    const blocks = await site.library.blocks(owner, lesson.id);
    secrets = ['secret', owner, other, tagged.id, later.id, unshared.id, unlisted.id, course.id, hidden.id, ...blocks.map(({ id }) => id), 'data-s'];
    const urls = ['/sitemap.xml', '/robots.txt', '/public.css'];
    for (const locale of spoken)
      for (const at of ['/lessons', '/languages/fr', '/cookies', path, coursePath, `${path}/report`, `/lessons/${lesson.id}`, `/courses/${hidden.id}`])
        urls.push(`/${locale}${at}`);
    seen = [];
    for (const url of urls) {
      const { headers, body } = await site.get(url);
      // What a visitor asks for themselves stands in the address of the page that is not there.
      seen.push(`${url}: ${JSON.stringify(headers)} ${body}`.replaceAll(`/lessons/${lesson.id}`, '').replaceAll(`/courses/${hidden.id}`, ''));
    }
    const id = path?.split('/').at(-1) as string;
    seen.push(
      JSON.stringify(await site.publishing.published(id)),
      JSON.stringify(await site.publishing.shownLesson(id, 1)),
      JSON.stringify(await site.publishing.shownCourse(coursePath?.split('/').at(-1) as string)),
    );
  });

  it('is on no public page in any language, in no header, and not in what pages are drawn from', () => {
    expect(seen.length).toBe(3 + spoken.length * 8 + 3);
    for (const answer of seen)
      for (const secret of secrets) expect([answer.slice(0, 80), answer.toLowerCase().includes(secret)]).toEqual([answer.slice(0, 80), false]);
  });

  it('while what is shared is', () => {
    const page = seen.find((answer) => answer.startsWith('/en/lessons/') && answer.includes('Shared lesson'));
    for (const shown of ['Shared course', 'Une péniche part.', 'Shared translation.']) expect(page).toContain(shown);
    for (const answer of seen.filter((each) => /^\/(sitemap|..\/(lessons:|languages))/.test(each))) expect(answer).not.toContain('Unlisted lesson');
  });
});
