import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block } from '@glossa/core/text';
import { epub, png } from '@glossa/formats/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createJobs } from '../platform/jobs/jobs.ts';
import { createTranslating } from '../translating/translating.ts';
import { createVocabulary } from '../vocabulary/vocabulary.ts';
import { createImporting, type Importing } from './importing.ts';
import { noCounterparts } from './testing.ts';

const site = 'https://gazette.example';
const words = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai, et l’on y vient chercher des livres. '.repeat(3);

eachDatabase('pictures in a text', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-pictures-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let db: Database;
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let importing: Importing;
  let web: Record<string, Uint8Array>;
  let asked: string[];

  beforeAll(async () => {
    db = await open();
    const fetch = async (url: string): Promise<Fetched> => {
      asked.push(url);
      const bytes = web[url];
      if (!bytes) throw new DomainError('address-not-public');
      return { url, bytes, mediaType: url.endsWith('/page') ? 'text/html' : '', charset: null, fileName: '', etag: null, lastModified: null };
    };
    test = await testLibrary(db, { filesIn: folder, fetch });
    const others = { vocabulary: createVocabulary(test.platform), translating: createTranslating(test.platform) };
    importing = createImporting(test.platform, { library: test.library, counterparts: noCounterparts, ...others }, createJobs(test.platform));
  });
  beforeEach(async () => {
    owner = await test.someone();
    asked = [];
  });

  const purposes = async () =>
    (await db.read.selectFrom('file_ref').select('purpose').where('owner_id', '=', owner).orderBy('purpose').execute()).map(({ purpose }) => purpose);
  /** `[60×40 “Une carte”] Texte. [9×9]`, and which pictures are one. */
  const shown = (blocks: readonly Block[]) =>
    blocks.map(({ text, pictures = [] }) => {
      const mark = ({ width, height, alt }: (typeof pictures)[number]) => `[${width}×${height}${alt && ` “${alt}”`}]`;
      return [...pictures.filter(({ before }) => before).map(mark), text.trim(), ...pictures.filter(({ before }) => !before).map(mark)].join(' ');
    });
  const importBook = (pages: Record<string, string>, files: Record<string, Uint8Array>, manifest = '') => {
    const placed = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`OEBPS/${name}`, bytes]));
    return importing.importNow(owner, { lang: 'fr', from: { name: 'livre.epub', content: epub({ pages, manifest, files: placed }) } });
  };
  const importPage = (body: string, head = '') => {
    web[`${site}/page`] = Buffer.from(
      `<!doctype html><html lang="fr"><head><title>La péniche</title>${head}</head><body><article><h1>La péniche</h1>${body}</article></body></html>`,
    );
    return importing.importNow(owner, { lang: 'fr', from: { url: `${site}/page` } });
  };

  it('are kept at their places, held by their lesson, and let go with it; the cover is the course’s', async () => {
    const { lessonIds, courseId } = await importBook(
      {
        'a.xhtml': '<h1>I</h1><p>Un.</p><img src="a.png" alt="Une carte"/><p>Deux.<img src="a.png"/></p>',
        'b.xhtml': '<h1>II</h1><p>Trois.</p><img src="a.png"/><img src="b.png"/>',
      },
      { 'a.png': png(60, 40), 'b.png': png(90, 90), 'c.png': png(50, 70) },
      '<item id="c" href="c.png" media-type="image/png" properties="cover-image"/>',
    );
    const [first, second] = lessonIds as [string, string];
    const blocks = await test.library.blocks(owner, first);
    expect(shown(blocks)).toEqual(['I', 'Un. [60×40 “Une carte”]', 'Deux. [60×40]']);
    expect(shown(await test.library.blocks(owner, second))).toEqual(['II', 'Trois. [60×40] [90×90]']);
    expect((await test.library.pageOf(owner, first, 0)).packed.blocks[1]).toMatchObject({ pictures: [{ alt: 'Une carte', width: 60, height: 40 }] });

    const [picture] = blocks[1]?.pictures ?? [];
    expect(blocks[2]?.pictures?.[0]?.id).toBe(picture?.id);
    const file = await test.library.pictureIn(owner, first, picture?.id ?? '');
    expect([file.mediaType, new Uint8Array(await test.platform.files.read(file.hash))]).toEqual(['image/png', png(60, 40)]);
    await expect(test.library.pictureIn(owner, second, picture?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
    await expect(test.library.pictureIn(await test.someone(), first, picture?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
    expect((await test.library.pictureOf(owner, (await test.library.course(owner, courseId)).picture ?? '')).mediaType).toBe('image/png');

    const text = `text ${first}`;
    expect(await purposes()).toEqual(expect.arrayContaining(['picture', text, `text ${second}`, `text ${second}`]));
    await test.library.deleteLesson(owner, first);
    test.time.now += 31 * 24 * 60 * 60 * 1000;
    await test.library.upkeepKinds[0]?.run(workFor(db, null, {}));
    expect(await purposes()).not.toContain(text);
    expect(await purposes()).toContain(`text ${second}`);
  });

  it('are left out where they are the cover at the beginning of a book, and kept where it comes again', async () => {
    const { lessonIds } = await importBook(
      { 'a.xhtml': '<img src="c.png"/><h1>I</h1><p>Un.</p><img src="copy.png"/>', 'b.xhtml': '<img src="c.png"/><h1>II</h1><p>Deux.</p>' },
      { 'c.png': png(50, 70), 'copy.png': png(50, 70) },
      '<item id="c" href="c.png" media-type="image/png" properties="cover-image"/>',
    );
    const lessons = await Promise.all(lessonIds.map((id) => test.library.blocks(owner, id)));
    expect(lessons.map(shown)).toEqual([
      ['I', 'Un. [50×70]'],
      ['[50×70] II', 'Deux.'],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['are none', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['are too small', png(31, 400)],
    ['have too many pixels', Uint8Array.from(png(60, 40), (byte, at) => (at === 17 || at === 21 ? 0x7f : byte))],
    ['have too many bytes', Buffer.concat([png(60, 40), Buffer.alloc(4 * 1024 * 1024)])],
  ])('are left out where they %s', async (_, bytes) => {
    const { lessonId } = await importBook({ 'a.xhtml': '<p>Un.</p><img src="a.png"/><img src="z.png"/><p>Deux.</p>' }, { 'a.png': bytes });
    expect(shown(await test.library.blocks(owner, lessonId))).toEqual(['Un.', 'Deux.']);
    expect(await purposes()).not.toContain(`text ${lessonId}`);
  });

  it('stay where they stood when the text is edited', async () => {
    const { lessonId } = await importBook({ 'a.xhtml': '<p>Un mot.</p><img src="a.png"/><p>Deux mots.</p>' }, { 'a.png': png(60, 40) });
    const edit = async (revision: number, text: string) => {
      const prepared = await test.library.prepareEdit(owner, lessonId, revision, text);
      await db.write((tx) => prepared.commit(tx));
      return shown(await test.library.blocks(owner, lessonId));
    };
    expect(await edit(1, 'Un seul mot.\n\nDeux mots.')).toEqual(['Un seul mot. [60×40]', 'Deux mots.']);
    expect(await edit(2, 'Deux mots.')).toEqual(['[60×40] Deux mots.']);
  });

  it('of a page are fetched once each, but the leading one, and those that cannot be had are left out', async () => {
    web = { [`${site}/lead.png`]: png(400, 300), [`${site}/small.png`]: png(200, 150), [`${site}/a.png`]: png(60, 40) };
    const { lessonId } = await importPage(
      `<figure><img src="small.png"></figure><p>${words}</p><img src="a.png" alt="Un quai"><p>${words}</p><img src="lead.png"><img src="a.png"><img src="http://127.0.0.1/x.png"><p>${words}</p>`,
      '<meta property="og:image" content="/lead.png">',
    );
    const blocks = (await test.library.blocks(owner, lessonId)).map((block) => ({ ...block, text: block.text.slice(0, 6) }));
    expect(shown(blocks)).toEqual(['Chaque [60×40 “Un quai”]', 'Chaque [60×40]', 'Chaque']);
    expect(asked.filter((url) => url.endsWith('a.png'))).toHaveLength(1);
    expect(asked).not.toContain(`${site}/small.png`);
  });

  it('of a page are so many at most', async () => {
    web = Object.fromEntries(Array.from({ length: 45 }, (_, n) => [`${site}/${n}.png`, png(40 + n, 40)]));
    const { lessonId } = await importPage(
      `<p>${words}</p>${Object.keys(web)
        .map((url) => `<img src="${url}">`)
        .join('')}<p>${words}</p>`,
    );
    const pictures = (await test.library.blocks(owner, lessonId)).flatMap((block) => block.pictures ?? []);
    expect(pictures).toHaveLength(40);
    expect(asked.filter((url) => url.endsWith('.png'))).toHaveLength(41);
  });
});
