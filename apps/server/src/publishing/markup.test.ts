import { spoken } from '@glossa/messages';
import { beforeAll, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { markupFaults } from './markup-faults.ts';
import { testSite } from './testing.ts';

/** As much of schema.org as our pages use: the properties of each type, and what each holds. */
const schemaOrg: Record<string, Record<string, (value: unknown) => boolean>> = {};
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isUrl = (value: unknown) => typeof value === 'string' && URL.canParse(value);
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const isTag = (value: unknown) => typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
const isA = (type: string) => (value: unknown) => typeof value === 'object' && value !== null && '@type' in value && value['@type'] === type && isValid(value);
Object.assign(schemaOrg, {
  Person: { name: isText },
  Organization: { name: isText, url: isUrl },
  CreativeWork: { url: isUrl, datePublished: isDay, publisher: isA('Organization') },
  Course: { name: isText, url: isUrl, inLanguage: isTag, description: isText, provider: isA('Organization') },
  LearningResource: {
    name: isText,
    url: isUrl,
    description: isText,
    inLanguage: isTag,
    learningResourceType: isText,
    teaches: isText,
    isAccessibleForFree: (value: unknown) => typeof value === 'boolean',
    isPartOf: isA('Course'),
    author: isA('Person'),
    isBasedOn: isA('CreativeWork'),
    image: isUrl,
  },
});
function isValid(thing: object): boolean {
  const { '@context': _, '@type': type, ...properties } = thing as Record<string, unknown>;
  const known = schemaOrg[String(type)];
  return known !== undefined && Object.entries(properties).every(([name, value]) => known[name]?.(value) === true);
}

eachDatabase('the markup of public pages', (open) => {
  const pages: [name: string, send: (locale: string) => Promise<{ body: string }>][] = [];
  let withData: string[];

  beforeAll(async () => {
    const site = await testSite(await testLibrary(await open()));
    const owner = await site.someone();
    const course = await site.addCourse(owner, 'Au fil de l’eau <&>');
    const long = Array.from({ length: 60 }, () => `${'mot '.repeat(199)}fin.`).join('\n\n');
    const text = '# La péniche\n\nChaque jeudi, une péniche part.\n\n#### Un catalogue\n\n- un chat\n- deux livres\n\nFin <b>&amp;';
    const given = {
      courseId: course.id,
      author: 'H. Marchal',
      sourceUrl: 'https://news.example/a?b=1&c=2',
      siteName: 'Gazette & Cie',
      publishedAt: 1_478_000_000_000,
    };
    const lesson = await site.addLesson(owner, { ...given, title: 'La péniche', text });
    const novel = await site.addLesson(owner, { ...given, title: 'Un roman “long”', text: long });
    for (const [lang, written] of [
      ['ar', 'كل خميس.'],
      ['ja', '毎週木曜日、「船」が出る。'],
      ['en', 'Each <Thursday> & so.'],
    ] as const)
      await site.translate(owner, lesson.id, lang, written, 1);
    const manyTongues = await site.addLesson(owner, { ...given, title: 'Partout', text: '# Partout\n\nUn chat dort.' });
    for (const lang of ['ar', 'ja', 'en', 'de', 'uk', 'he']) await site.translate(owner, manyTongues.id, lang, `<${lang}>`, 1);
    const { path: many } = await site.share(owner, 'lesson', manyTongues.id);
    const russian = await site.addLesson(owner, { lang: 'ru', title: 'Мой дом', text: '# Мой дом\n\nЭто дом. Он <мой>.\n\n- раз\n- два' });
    await site.translate(owner, russian.id, 'en', 'My house.', 1);
    const { path: read } = await site.share(owner, 'lesson', russian.id);
    const { path } = await site.share(owner, 'course', course.id);
    const [one, two] = [(await site.share(owner, 'lesson', lesson.id)).path, (await site.share(owner, 'lesson', novel.id)).path];
    for (let more = 0; more < 60; more++) await site.share(owner, 'lesson', (await site.addLesson(owner, { lang: 'it', title: `Uno ${more}` })).id);
    withData = [one as string, `${two}?part=2`, path as string];
    for (const at of [
      ...withData,
      `${read}?ruby=latin`,
      many as string,
      `${many}?with=he`,
      two as string,
      '/lessons',
      '/languages/fr',
      '/languages/it',
      '/languages/th',
      '/cookies',
      `${one}/report`,
      '/lessons/none',
      '/languages/x!',
    ])
      pages.push([at, (locale) => site.get(`/${locale}${at}`)]);
    pages.push(['a report that was sent', (locale) => site.post(`/${locale}${one}/report`, 'reason=spam')]);
    pages.push(['a form that is wrong', (locale) => site.post(`/${locale}/cookies`, 'answer=maybe')]);
    pages.push(['cookies, refused', (locale) => site.get(`/${locale}/cookies`, { cookie: '__Host-glossa_ui=no' })]);
  });

  it.each(spoken)('is valid on every page in %s', async (locale) => {
    for (const [name, send] of pages) {
      const { body } = await send(locale);
      expect([name, await markupFaults(body)]).toEqual([name, []]);
    }
    expect(pages.length).toBeGreaterThan(10);
    expect(await markupFaults('<p><div></p>')).not.toEqual([]);
  });

  it('bears data that programs can read, by the types of schema.org', async () => {
    for (const at of withData)
      for (const locale of spoken) {
        const [, send] = pages.find(([name]) => name === at) as (typeof pages)[number];
        const { body } = await send(locale);
        const scripts = [...body.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) => JSON.parse(json as string));
        expect(scripts.map((data) => [data['@context'], isValid(data)])).toEqual([['https://schema.org', true]]);
      }
    expect(isValid({ '@type': 'Course', name: '' })).toBe(false);
    expect(isValid({ '@type': 'Course', colour: 'blue' })).toBe(false);
  });
});
