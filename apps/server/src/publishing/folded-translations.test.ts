import { beforeAll, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

const langs = ['en', 'ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk'] as const;
/** By sentence: the languages that stand open, and those that are folded. */
const shownIn = (html: string) =>
  [...html.matchAll(/<p class="original"(.*?)<\/li>/g)].map(([, item = '']) => {
    const [open = '', folded] = item.split('<details>');
    const codes = (part: string) => [...part.matchAll(/<dd><span lang="([^"]+)"/g)].map(([, code]) => code);
    return { open: codes(open), folded: folded === undefined ? null : codes(folded) };
  });

eachDatabase('translations in many languages on a public page', (open) => {
  let site: Site;
  let path: string;
  let drawn = 0;
  const body = async (query: string, headers: Record<string, string> = {}) => (await site.get(query, headers)).body;

  beforeAll(async () => {
    site = await testSite(await testLibrary(await open()), { countStranger: () => void drawn++ });
    const owner = await site.someone();
    const lesson = await site.addLesson(owner, { lang: 'ru', title: 'Дом', text: 'Это дом.\n\nЭто сад.\n\nЭто кот.' });
    for (const lang of langs) await site.translate(owner, lesson.id, lang, `house in ${lang}`, 0);
    for (const lang of ['de', 'es', 'fr', 'it']) await site.translate(owner, lesson.id, lang, `garden in ${lang}`, 1);
    path = (await site.share(owner, 'lesson', lesson.id)).path as string;
  });

  it('stand open in the language of the page, and all others are folded into it, each with its language and source', async () => {
    const html = await body(`/uk${path}`);
    expect(shownIn(html)).toMatchObject([
      { open: ['uk'], folded: expect.arrayContaining(['en', 'ar']) },
      { open: ['es', 'it', 'de'], folded: ['fr'] },
      { open: [], folded: null },
    ]);
    for (const lang of langs) expect(html).toContain(`<dd><span lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">house in ${lang}</span></dd>`);
    expect(html).toContain('<details><summary>ще 14 мов</summary>');
    expect(html).toContain('<details><summary>ще 1 мова</summary>');
    expect(html.match(/<span class="source">Переклала людина<\/span>/g)).toHaveLength(4);
  });

  it.each([
    ['en', '14 more languages'],
    ['fr', '14 autres langues'],
    ['de', '14 weitere Sprachen'],
    ['ar', '14 لغة أخرى'],
    ['ja', 'ほか14言語'],
  ])('are counted in %s', async (locale, count) => {
    expect(await body(`/${locale}${path}`)).toContain(`<summary>${count}</summary>`);
  });

  it('follow the browser where the page’s own language is missing, and caches are told', async () => {
    const asked = await site.get(`/en${path}`, { 'accept-language': 'it-IT, fr;q=0.4' });
    expect(shownIn(asked.body).map((each) => each.open)).toEqual([['en'], ['fr', 'it'], []]);
    expect(asked.headers.vary).toBe('accept-language, cookie');
    expect(shownIn(await body(`/en${path}`)).map((each) => each.open)).toEqual([['en'], ['fr', 'de', 'it'], []]);
    expect((await site.get(`/en${path}`, { 'accept-language': 'fr;q=0.4, it', 'if-none-match': String(asked.headers.etag) })).statusCode).toBe(304);
  });

  it.each([
    ['in any order', 'it, pl', 'pl, it;q=0.5', 1],
    ['with the page’s own among them or not', 'sv', 'en, sv', 1],
    ['of other countries', 'tr-TR', 'tr', 1],
    ['which are others', 'nl', 'ko', 2],
  ])('make a page be drawn once for the same languages of a browser: %s', async (_, one, other, times) => {
    const before = drawn;
    for (const asked of [one, other]) await body(`/en${path}?part=1`, { 'accept-language': asked });
    expect(drawn - before).toBe(times);
  });

  it('stand open in another language for who follows a link; to search engines it is one page', async () => {
    const plain = await body(`/en${path}`);
    expect(plain).toContain(`<a href="/en${path}#sentences" rel="nofollow" aria-current="true">English</a>`);
    expect(plain).toContain(`<a href="/en${path}?with=es#sentences" rel="nofollow">Spanish</a>`);
    const spanish = await body(`/en${path}?with=es`);
    expect(shownIn(spanish).map((each) => each.open)).toEqual([['es'], ['es'], []]);
    expect(spanish).toContain(`<a href="/en${path}?with=es#sentences" rel="nofollow" aria-current="true">Spanish</a>`);
    expect(spanish.match(/aria-current="true">(English|Spanish)/g)).toHaveLength(2);
    expect(spanish).toContain(`<link rel="canonical" href="https://books.example/en${path}">`);
    expect(spanish).toContain(`<a href="/uk${path}?with=es" lang="uk"`);
    expect(spanish).toContain(`name="back" value="${path}?with=es"`);
    expect(spanish).toContain(`<a href="/en${path}?ruby=latin&amp;with=es" rel="nofollow">`);
    expect(await body(`/en${path}?ruby=latin&with=es`)).toContain(`<a href="/en${path}?ruby=latin&amp;with=de#sentences" rel="nofollow">German</a>`);
    for (const none of ['?with=th', '?with=x!', '?with=', '?with=es&with=de']) expect(await body(`/en${path}${none}`)).toBe(plain);
  });

  it('all stand open where there are three at most', async () => {
    const owner = await site.someone();
    const lesson = await site.addLesson(owner, { lang: 'fr', title: 'Chat', text: 'Un chat.' });
    for (const lang of ['de', 'en', 'es']) await site.translate(owner, lesson.id, lang, `cat in ${lang}`, 0);
    const few = (await site.share(owner, 'lesson', lesson.id)).path;
    const html = await body(`/en${few}`);
    expect(shownIn(html)).toEqual([{ open: ['en', 'de', 'es'], folded: null }]);
    expect(html).toContain('Translations: English, German, Spanish');
    expect(html).not.toContain('with=');
  });
});
