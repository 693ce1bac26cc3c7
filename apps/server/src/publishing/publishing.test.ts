import { publishing as contract } from '@glossa/contract';
import { spoken } from '@glossa/messages';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Reading } from '../reading/reading.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Publishing } from './publishing.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

const text = `# La péniche

Chaque jeudi, une péniche s’amarre au quai. On y lit.

### Un catalogue

- un chat
- deux livres

Fin <b>&amp;`;

/** Elements in order, each with its start tag, and whether the page is one tree: every end tag ends what is open. */
function elementsOf(html: string) {
  const empty = new Set(['meta', 'link', 'input', '!doctype']);
  const found: { name: string; tag: string; above: string[] }[] = [];
  const open: { name: string; tag: string }[] = [];
  const bare = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
  for (const [tag, slash, name = ''] of bare.matchAll(/<(\/?)([!a-z][a-z0-9]*)[^>]*>/g)) {
    if (slash) expect(open.pop()?.name, `${tag} ends what is open`).toBe(name);
    else {
      found.push({ name, tag, above: open.map((each) => each.tag) });
      if (!empty.has(name)) open.push({ name, tag });
    }
  }
  expect(open).toEqual([]);
  return found;
}
const headings = (html: string) => elementsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
const hrefs = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, lang, href]) => [lang, href]);
const alternates = (html: string) => hrefs(html, /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);

eachDatabase('publishing', (open) => {
  let db: Database;
  let made: Site;
  let publishing: Publishing;
  let reading: Reading;
  let vocabulary: Vocabulary;
  let app: FastifyInstance;
  let owner: OwnerId;

  beforeAll(async () => {
    db = await open();
    made = await testSite(await testLibrary(db));
    ({ publishing, reading, vocabulary, app } = made);
    owner = await made.someone();
  });
  const get: typeof made.get = (...asked) => made.get(...asked);
  const share = (lessonId: string, visibility: 'private' | 'unlisted' | 'public' = 'public', translationLangs: string[] | null = null, whose = owner) =>
    publishing.share(whose, { kind: 'lesson', id: lessonId }, { visibility, translationLangs });
  const translate = async (lessonId: string, lang: string, written: string, at = 0) => {
    const blocks = await made.library.blocks(owner, lessonId);
    const block = blocks[at] as (typeof blocks)[number];
    const end = block.text.indexOf('.') + 1 || block.text.length;
    return reading.writeTranslation(owner, lessonId, { anchor: { blockId: block.id, start: 0, end }, lang, text: written, revision: 0 });
  };
  const shared = async (given: Parameters<typeof made.addLesson>[1] = {}) => {
    const lesson = await made.addLesson(owner, { title: 'La péniche', text, ...given });
    const { path } = await share(lesson.id);
    return { lesson, path: path as string };
  };

  it('shows a whole lesson to a stranger without script, in their language', async () => {
    const { lesson, path } = await shared({ author: 'H. Marchal', sourceUrl: 'https://news.example/a?b=1&c=2' });
    await translate(lesson.id, 'en', 'Every Thursday a barge moors.', 1);
    await translate(lesson.id, 'ar', 'كل خميس ترسو عبّارة.', 1);
    await translate(lesson.id, 'en', 'The barge', 0);
    const sent = await get(path, { 'accept-language': 'ja, en;q=0.5' });
    expect([sent.statusCode, sent.headers.location, sent.headers.vary]).toEqual([302, `/ja${path}`, 'accept-language, cookie']);
    const { body, headers, statusCode } = await get(`/ja${path}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('<html lang="ja" dir="ltr">');
    expect(body).toContain('<h1 lang="fr" dir="ltr">La péniche</h1>');
    expect(body.match(/<div class="body" lang="fr" dir="ltr">/g)).toHaveLength(1);
    expect(body.match(/<p>Chaque jeudi, une péniche s’amarre au quai. On y lit.<\/p>/g)).toHaveLength(1);
    expect(body).toContain('<h2>Un catalogue</h2>');
    expect(body).toContain('<ul><li>un chat</li>\n<li>deux livres</li></ul>');
    expect(body).toContain('<p>Fin &lt;b&gt;&amp;amp;</p>');
    expect(body).toContain('<span class="n">22語</span> · <span class="n">異なり語20</span>');
    expect(body).toContain('<dd><span lang="en" dir="ltr">Every Thursday a barge moors.</span>');
    expect(body).toContain('<dd><span lang="ar" dir="rtl">كل خميس ترسو عبّارة.</span>');
    expect(body.match(/class="original"/g)).toHaveLength(7);
    expect(body).toContain('クッキーを1つ使ってもよいですか');
    expect(body).toContain('href="https://news.example/a?b=1&amp;c=2"');
    expect(headings(body)).toEqual([1, 2, 2, 2]);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none';style-src 'self'");
    expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|\son[a-z]+=|style=|src=/);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '');
    expect(data).toMatchObject({ '@type': 'LearningResource', name: 'La péniche', inLanguage: 'fr', url: `https://books.example/ja${path}` });
  });

  it('shows all translations of a sentence: what a person wrote before an engine’s, which is named with its way', async () => {
    const { lesson, path } = await shared();
    const [title, block] = await made.library.blocks(owner, lesson.id);
    const add = (blockId: string, end: number, lang: string, written: string, via: string[]) =>
      db.write((tx) =>
        made.translating.addMade(tx, owner, lesson.id, {
          anchor: { blockId, start: 0, end },
          lang,
          text: written,
          original: 'x',
          engine: { id: 'apertium', name: 'Apertium', version: '', via },
        }),
      );
    await translate(lesson.id, 'en', 'Every Thursday a barge moors.', 1);
    const end = (block?.text.indexOf('.') ?? 0) + 1;
    await add(block?.id ?? '', end, 'en', 'Machine words.', ['es']);
    await add(block?.id ?? '', end, 'es', 'Cada jueves.', []);
    await add(title?.id ?? '', title?.text.length ?? 1, 'en', 'The barge of the machine', ['es']);
    const { body } = await get(`/en${path}`);
    expect(body).toContain('Machine translation: Apertium, by way of Spanish');
    expect(body).toContain('Machine translation: Apertium<');
    expect(body).toContain(
      '<dt>English</dt><dd><span lang="en" dir="ltr">Every Thursday a barge moors.</span><span class="source">Translated by a person</span></dd><dd><span lang="en" dir="ltr">Machine words.</span>',
    );
    const langs = async (locale: string) => [...(await get(`/${locale}${path}`)).body.matchAll(/<dd><span lang="(..)"/g)].map(([, lang]) => lang);
    expect(await langs('en')).toEqual(['en', 'en', 'en', 'es']);
    await translate(lesson.id, 'uk', 'Щочетверга.', 1);
    made.time.now += 60_000;
    expect(await langs('uk')).toEqual(['en', 'uk', 'en', 'en', 'es']);
  });

  it('says the title once, whether the text gives it as a heading or as its first line; odd titles stay what they are', async () => {
    const bodyOf = async (lang: string, title: string, text: string) => (await get(`/en${(await shared({ lang, title, text })).path}`)).body;
    const said = (body: string, title: string) => body.slice(body.indexOf('<h1'), body.indexOf('class="join"')).split(title).length - 1;
    expect(said(await bodyOf('ja', '港の朝', '港の朝\n\n毎朝、港では小さな市場が開かれます。'), '港の朝')).toBe(1);
    expect(await bodyOf('fr', 'Il dort.', 'Il dort.')).toContain('<p>Il dort.</p>');
    for (const title of ['<b>&amp; "x"</b> 👩🏽‍🚀', `${'Histoire sans fin '.repeat(11)}fin`]) {
      const body = await bodyOf('fr', title, 'Il dort. Elle lit.');
      expect(elementsOf(body).length).toBeGreaterThan(10);
      expect(body).not.toContain('<b>');
      expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '')).toMatchObject({ name: title });
    }
  });

  it('shows how words are read where that is asked for, without script; to search engines it is one page', async () => {
    const { path } = await shared({ lang: 'ru', title: 'Мой дом', text: '# Мой дом\n\nЭто дом. Он <мой>.' });
    const page = async (query: string) => (await get(`/ja${path}${query}`)).body;
    const plain = await page('');
    expect(plain).toContain('<p>Это дом. Он &lt;мой&gt;.</p>');
    expect(plain).toContain(`<a href="/ja${path}?ruby=latin" rel="nofollow">ローマ字</a>`);
    const read = await page('?ruby=latin');
    expect(read).toContain('<p><ruby>Это<rt>Eto</rt></ruby> <ruby>дом<rt>dom</rt></ruby>. ');
    expect(read).toContain('<h1 lang="ru" dir="ltr"><ruby>Мой<rt>Moy</rt></ruby> ');
    expect(read).toContain(`<link rel="canonical" href="https://books.example/ja${path}">`);
    expect(alternates(read)).toEqual(alternates(plain));
    expect(read).toContain(`<a href="/uk${path}?ruby=latin" lang="uk"`);
    expect(read).toContain(`name="back" value="${path}?ruby=latin"`);
    expect(read).toContain(`<a href="/ja${path}" rel="nofollow">なし</a>`);
    elementsOf(read.replaceAll(/<\/?(ruby|rt)>/g, ''));
    for (const other of ['?ruby=kana', '?ruby=x', '?ruby=']) expect(await page(other)).toBe(plain);
    const none = await shared({ lang: 'fr' });
    expect((await get(`/ja${none.path}`)).body).not.toContain('ruby');
  });

  it('tells where a text was published, and when', async () => {
    const { path } = await shared({ sourceUrl: 'https://news.example/a', siteName: 'La Gazette', publishedAt: Date.UTC(2016, 10, 10, 23) });
    const { body } = await get(`/en${path}`);
    expect(body).toContain(
      '<a href="https://news.example/a" rel="nofollow noopener" dir="auto">La Gazette</a></span> · <span><time datetime="2016-11-10">November 10, 2016</time>',
    );
    expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '').isBasedOn).toEqual({
      '@type': 'CreativeWork',
      url: 'https://news.example/a',
      datePublished: '2016-11-10',
      publisher: { '@type': 'Organization', name: 'La Gazette' },
    });
  });

  it('gives every interface language its own page, and each names all the others', async () => {
    const { path } = await shared();
    for (const locale of spoken) {
      const { body } = await get(`/${locale}${path}`);
      expect(body).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(body).toContain(`<link rel="canonical" href="https://books.example/${locale}${path}">`);
      expect(alternates(body)).toEqual([
        ...spoken.map((each) => [each, `https://books.example/${each}${path}`]),
        ['x-default', `https://books.example${path}`],
      ]);
      for (const { name, tag, above } of elementsOf(body))
        if (['p', 'li', 'dd', 'h1', 'h2'].includes(name)) expect([tag, ...above].some((each) => / lang="[^"]+" dir="(ltr|rtl)"/.test(each))).toBe(true);
    }
  });

  it.each([
    ['ar', 'السوق <b>', 'في كل سبت يفتح السوق أبوابه.', 'en', 'Every Saturday, "the market" <opens> 👩🏽‍🚀.'],
    ['he', 'בוקר', 'בוקר טוב, world!', 'fr', 'Bonjour, monde !'],
    ['ja', '港の朝', '港は静かです。', 'ar', 'الميناء هادئ.'],
    ['ckb', 'بەیانی', 'بەیانی باش.', 'ja', 'おはよう。'],
    ['uk', '🙂', 'Добрий ранок.', null, ''],
  ])('says of every run of a lesson in %s its language and direction, in every interface language', async (lang, title, text, into, translation) => {
    const lesson = await made.addLesson(owner, { lang, title, text });
    if (into) await translate(lesson.id, into, translation, 0);
    const { path } = await share(lesson.id, 'public');
    for (const query of ['', '?ruby=latin', '?ruby=kana'])
      for (const locale of spoken) {
        const { body, statusCode } = await get(`/${locale}${path}${query}`);
        expect(statusCode).toBe(200);
        for (const { name, tag, above } of elementsOf(body))
          if (['p', 'li', 'dd', 'h1', 'h2'].includes(name)) expect([tag, ...above].some((each) => / lang="[^"]+" dir="(ltr|rtl)"/.test(each))).toBe(true);
        expect(alternates(body).map(([each]) => each)).toEqual([...spoken, 'x-default']);
        const told = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '');
        expect(told).toMatchObject({ name: title, inLanguage: lang });
        expect(body).toMatch(new RegExp(`<h1 lang="${lang}" dir="${['ar', 'he', 'ckb'].includes(lang) ? 'rtl' : 'ltr'}">`));
        if (into) expect(body).toContain(`<span lang="${into}" dir="${into === 'ar' ? 'rtl' : 'ltr'}">`);
        expect(body).not.toMatch(/<b>|<opens>/);
      }
  });

  it('tells nothing of its owner', async () => {
    const lesson = await made.addLesson(owner, { title: 'La péniche', text });
    await made.library.changeLesson(owner, lesson.id, { revision: 1, tags: ['secret-tag'] });
    await translate(lesson.id, 'de', 'Nur für mich.', 1);
    await translate(lesson.id, 'en', 'For all.', 1);
    const change = { words: ['quai'], text: 'quai', status: '2' as const, meanings: [{ lang: 'en', text: 'secret meaning' }] };
    const { path } = await share(lesson.id, 'public', ['en']);
    const before = (await get(`/en${path}`)).body;
    await vocabulary.change(owner, { operationId: 'operation-secret', lang: 'fr', kind: 'change', changes: [change] });
    await reading.savePlace(owner, lesson.id, { device: 'secret-phone', page: 0, blockId: null });
    made.time.now += 60_000;
    const after = (await get(`/en${path}`)).body;
    expect(after).toBe(before);
    const [block] = await made.library.blocks(owner, lesson.id);
    for (const secret of [owner, lesson.id, lesson.courseId, block?.id, 'secret', 'Nur für mich', 'data-', 'status']) expect(after).not.toContain(secret);
    expect(after).toContain('For all.');
  });

  it.each(['lesson', 'course'] as const)('leads strangers from a %s’s own address to its public page, and tells of nothing else', async (kind) => {
    const lesson = await made.addLesson(owner, { courseId: (await made.addCourse(owner, 'Au fil de l’eau')).id, text });
    const target = { kind, id: kind === 'lesson' ? lesson.id : lesson.courseId };
    const asked = async (who = '') => {
      const { statusCode, headers } = await get(`/${kind}s/${target.id}`, { accept: 'text/html', 'accept-language': 'ja', 'x-owner': who });
      return { statusCode, location: headers.location, cache: headers['cache-control'], vary: headers.vary };
    };
    const other = await made.someone();
    const unknown = await asked();
    expect(unknown).toMatchObject({ statusCode: 404, location: undefined });
    await publishing.share(owner, target, { visibility: 'unlisted', translationLangs: null });
    expect(await asked()).toEqual(unknown);
    const { path } = await publishing.share(owner, target, { visibility: 'public', translationLangs: null });
    for (const who of ['', other]) expect(await asked(who)).toMatchObject({ statusCode: 302, location: `/ja${path}`, cache: 'private, no-cache' });
    expect(await asked(owner)).toEqual(unknown);
    // Two who took the same have it under the same id.
    const taker = await made.someone();
    if (kind === 'lesson') await made.addLesson(taker, { id: lesson.id, text });
    expect((await asked(taker)).statusCode).toBe(kind === 'lesson' ? 404 : 302);
    if (kind === 'lesson') await made.library.deleteLesson(owner, lesson.id);
    else await publishing.share(owner, target, { visibility: 'private', translationLangs: null });
    expect(await asked()).toEqual(unknown);
  });

  it('is private until shared, and gone when taken back', async () => {
    const lesson = await made.addLesson(owner, { text });
    const target = { kind: 'lesson', id: lesson.id } as const;
    expect(await publishing.sharingOf(owner, target)).toMatchObject({ visibility: 'private', path: null });
    expect((await get(`/en/lessons/${lesson.id}`)).statusCode).toBe(404);
    const first = await share(lesson.id, 'unlisted');
    expect(contract.getSharing.answer.parse(first)).toEqual(first);
    expect((await get(`/en${first.path}`)).statusCode).toBe(200);
    expect((await share(lesson.id, 'public')).path).toBe(first.path);
    expect(await share(lesson.id, 'private')).toMatchObject({ visibility: 'private', path: null });
    const gone = await get(`/fr${first.path}`);
    expect([gone.statusCode, gone.headers['content-type'], gone.headers['x-robots-tag']]).toEqual([404, 'text/html; charset=utf-8', 'noindex']);
    expect(elementsOf(gone.body).length).toBeGreaterThan(10);
    expect((await share(lesson.id, 'public')).path).not.toBe(first.path);
  });

  it.each(['deleted', 'purged'] as const)('shows nothing of a lesson that is %s', async (how) => {
    const { lesson, path } = await shared();
    await made.library.deleteLesson(owner, lesson.id);
    if (how === 'purged') await db.write((tx) => tx.deleteFrom('lesson').where('owner_id', '=', owner).where('id', '=', lesson.id).execute());
    expect((await get(`/en${path}`)).statusCode).toBe(404);
    if (how === 'deleted') await made.library.restoreLesson(owner, lesson.id);
    expect((await get(`/en${path}`)).statusCode).toBe(how === 'deleted' ? 200 : 404);
  });

  it('lets nobody share what is another’s, and nothing that is none', async () => {
    const { lesson, path } = await shared();
    const stranger = await made.someone();
    await expect(share(lesson.id, 'private', null, stranger)).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(publishing.sharingOf(stranger, { kind: 'lesson', id: lesson.id })).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(publishing.share(stranger, { kind: 'course', id: lesson.courseId }, { visibility: 'public', translationLangs: null })).rejects.toMatchObject({
      code: 'course-not-found',
    });
    await expect(share(lesson.id, 'public', ['nonsense!'])).rejects.toMatchObject({ code: 'language-unknown' });
    expect((await get(`/en${path}`)).statusCode).toBe(200);
  });

  it('keeps an unlisted lesson from lists and search engines', async () => {
    const lesson = await made.addLesson(owner, { text, lang: 'it', title: 'Nascosta' });
    const { path } = await share(lesson.id, 'unlisted');
    const page = await get(`/en${path}`);
    expect([page.headers['x-robots-tag'], page.body.includes('noindex')]).toEqual(['noindex', true]);
    expect((await get('/en/languages/it')).body).not.toContain('Nascosta');
    expect((await get('/sitemap.xml')).body).not.toContain(path as string);
    await share(lesson.id, 'public');
    made.time.now += 60_000;
    expect((await get('/en/languages/it')).body).toContain(`<a href="/en${path}" lang="it" dir="ltr">Nascosta</a>`);
    expect((await get('/en/lessons')).body).toContain('<a href="/en/languages/it">Italian</a>');
    for (const locale of spoken) expect((await get('/sitemap.xml')).body).toContain(`<loc>https://books.example/${locale}${path}</loc>`);
    expect((await get('/robots.txt')).body).toContain('Sitemap: https://books.example/sitemap.xml');
  });

  it('shares a course with its lessons, and takes them back with it', async () => {
    const course = await made.addCourse(owner, 'Au fil de l’eau');
    const lessons = [
      await made.addLesson(owner, { courseId: course.id, title: 'Un', text }),
      await made.addLesson(owner, { courseId: course.id, title: 'Deux', text }),
    ];
    const target = { kind: 'course', id: course.id } as const;
    const { path } = await publishing.share(owner, target, { visibility: 'public', translationLangs: null });
    const { body } = await get(`/uk${path}`);
    expect(body.indexOf('>Un<')).toBeGreaterThan(0);
    expect(body.indexOf('>Deux<')).toBeGreaterThan(body.indexOf('>Un<'));
    elementsOf(body);
    const of = await publishing.sharingOf(owner, { kind: 'lesson', id: lessons[0]?.id as string });
    expect((await get(`/uk${of.path}`)).body).toContain(`href="/uk${path}"`);
    await publishing.share(owner, target, { visibility: 'private', translationLangs: null });
    expect((await get(`/uk${path}`)).statusCode).toBe(404);
    expect((await get(`/uk${of.path}`)).statusCode).toBe(404);
  });

  it('is drawn for no visitor who has had too much drawn, and shown where it was drawn a moment ago', async () => {
    let left = 1;
    const site = await testSite(await testLibrary(db), {
      countStranger: () => {
        if (left-- <= 0) throw new DomainError('too-many-requests', { seconds: 7 });
      },
    });
    const who = await site.someone();
    const { id } = await site.addLesson(who, { text });
    const path = (await site.share(who, 'lesson', id)).path as string;
    const answers = await Promise.all([`/en${path}`, `/de${path}`].map((url) => site.get(url)));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 429]);
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect([refused?.headers['retry-after'], refused?.headers['cache-control'], refused?.body.includes('<h1')]).toEqual(['7', 'no-store', true]);
    const drawn = answers[0]?.statusCode === 200 ? 'en' : 'de';
    expect((await site.get(`/${drawn}${path}`)).statusCode).toBe(200);
    expect((await site.post(`/en${path}/report`, 'reason=other&note=')).statusCode).toBe(429);
  });

  it('is drawn anew when the text changes, and else known again by its tag', async () => {
    const { lesson, path } = await shared();
    const first = await get(`/en${path}`);
    const etag = first.headers.etag as string;
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) expect((await get(`/en${path}`, { 'if-none-match': known })).statusCode).toBe(304);
    expect((await get(`/en${path}`, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    await reading.editText(owner, lesson.id, 1, 'Tout neuf.');
    const second = await get(`/en${path}`, { 'if-none-match': etag });
    expect([second.statusCode, second.body.includes('Tout neuf.'), second.body.includes('péniche s’amarre')]).toEqual([200, true, false]);
  });

  it('divides a long lesson into parts', async () => {
    const words = Array.from({ length: 60 }, (_, n) => `Paragraphe${String.fromCharCode(97 + (n % 26))} ${'mot '.repeat(199)}fin.`).join('\n\n');
    const { path } = await shared({ text: words });
    const [first, second] = [(await get(`/en${path}`)).body, (await get(`/en${path}?part=2`)).body];
    expect(first).toContain(`<link rel="next" href="/en${path}?part=2">`);
    expect(second).toContain(`<link rel="prev" href="/en${path}">`);
    expect(second).toContain(`<link rel="canonical" href="https://books.example/en${path}?part=2">`);
    expect((first.match(/Paragraphe/g) ?? []).length + (second.match(/Paragraphe/g) ?? []).length).toBe(60);
    for (const none of ['3', '0', 'x', '1e1', '-1']) expect((await get(`/en${path}?part=${none}`)).statusCode).toBe(404);
  });

  it('lets none of a text become markup', async () => {
    const nasty = fc.constantFrom(
      '<script>alert(1)</script>',
      '</title>',
      '"><img src=x onerror=a>',
      "' onclick='x",
      '&lt;',
      '</script>',
      '<!--',
      '\u2028',
      ']]>',
      '{count}',
    );
    const { lesson, path } = await shared();
    let revision = 1;
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 4 }), async (parts) => {
        const title = `a ${parts.join('')}`;
        revision = (await made.library.changeLesson(owner, lesson.id, { revision, title })).revision;
        const { body } = await get(`/en${path}`);
        elementsOf(body);
        expect(body).not.toMatch(/<script(?! type="application\/ld\+json")|<img|<!--|\son[a-z]+="/);
        expect(JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(body)?.[1] ?? '').name).toBe(
          (await made.library.lesson(owner, lesson.id)).title,
        );
      }),
      { numRuns: 15 },
    );
  });

  describe('the question about a cookie', () => {
    const answer = (locale: string, payload: string, cookies = {}) =>
      app.inject({ method: 'POST', url: `/${locale}/cookies`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload, cookies });
    const asks = 'class="notice"';

    it('is asked on every page until it is answered, and both answers look alike', async () => {
      const { path } = await shared();
      for (const url of ['/fr/lessons', '/fr/languages/fr', `/fr${path}`, `/fr${path}/report`, '/fr/lessons/none']) {
        const { body, headers } = await get(url);
        expect([url, body.split(asks).length, headers['set-cookie']]).toEqual([url, 2, undefined]);
      }
      const { body } = await get(`/fr${path}?part=1`);
      const [no, yes] = [...body.matchAll(/<button ([^>]*) value="(?:no|yes)">/g)].map(([, attributes]) => attributes);
      expect([no, no]).toEqual([yes, 'class="button" name="answer"']);
      expect((await get('/fr/cookies')).body).not.toContain(asks);
    });

    it('once refused keeps that answer alone, and asks no more', async () => {
      const { path } = await shared();
      const back = encodeURIComponent(`${path}?part=1`);
      const answered = await answer('de', `answer=no&back=${back}`);
      expect([answered.statusCode, answered.headers.location, answered.headers['cache-control']]).toEqual([303, `/de${path}?part=1`, 'no-store']);
      expect(answered.cookies).toEqual([
        { name: '__Host-glossa_ui', value: 'no', path: '/', httpOnly: true, secure: true, sameSite: 'Lax', maxAge: 15_552_000 },
      ]);
      const refused = { cookie: '__Host-glossa_ui=no' };
      const page = await get(`/de${path}`, refused);
      expect([page.body.includes(asks), page.headers['set-cookie'], page.headers.vary]).toEqual([false, undefined, 'accept-language, cookie']);
      expect((await get(path, { ...refused, 'accept-language': 'fr' })).headers.location).toBe(`/fr${path}`);
      expect((await get('/de/cookies', refused)).body).toContain('merkt sich Ihre Sprache nicht');
    });

    it('once accepted remembers the language read in last, for that visitor alone', async () => {
      const { path } = await shared();
      expect((await answer('ja', `answer=yes&back=${path}`)).cookies).toMatchObject([{ value: 'ja' }]);
      const accepted = { cookie: '__Host-glossa_ui=ja', 'accept-language': 'fr' };
      expect((await get(path, accepted)).headers.location).toBe(`/ja${path}`);
      const same = await get(`/ja${path}`, accepted);
      expect([same.headers['set-cookie'], same.headers['cache-control'], same.body.includes(asks)]).toEqual([undefined, 'private, no-cache', false]);
      expect((await get(`/ja${path}`, { ...accepted, 'if-none-match': same.headers.etag as string })).statusCode).toBe(304);
      expect((await get(`/uk${path}`, accepted)).cookies).toMatchObject([{ name: '__Host-glossa_ui', value: 'uk' }]);
    });

    it.each([
      ['no answer', `back=/lessons`],
      ['another answer', `answer=maybe&back=/lessons`],
      ['an address of elsewhere', `answer=no&back=//evil.example`],
      ['one that only looks like a path', `answer=no&back=/\\evil.example`],
      ['a new line', `answer=no&back=/lessons%0d%0ax:y`],
    ])('takes none of: %s', async (_, payload) => {
      const { statusCode, headers } = await answer('en', payload);
      if (statusCode === 303) expect(headers.location).toMatch(/^\/en\//);
      else expect([statusCode, headers['set-cookie']]).toEqual([400, undefined]);
    });

    it('takes what is no language for no answer', async () => {
      const { body, headers } = await get('/en/lessons', { cookie: '__Host-glossa_ui=xx' });
      expect([body.includes(asks), headers['set-cookie']]).toEqual([true, undefined]);
    });
  });

  it.each(['/cookies', '/lessons', '/languages/fr'])('draws %s in every interface language', async (path) => {
    for (const locale of spoken) {
      const { statusCode, body } = await get(`/${locale}${path}`);
      expect([locale, statusCode]).toEqual([locale, 200]);
      expect(headings(body)[0]).toBe(1);
      expect(body).toContain(`<html lang="${locale}"`);
    }
  });

  it('serves its style', async () => {
    const { headers, body } = await get('/public.css');
    expect(headers['content-type']).toBe('text/css; charset=utf-8');
    expect(body).toContain('url("/assets/inter.woff2")');
  });
});
