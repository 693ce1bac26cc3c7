import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '@glossa/contract';
import { png as drawn } from '@glossa/formats/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import type { FetchAddress, Fetched } from '../platform/fetch/fetch.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createJobs } from '../platform/jobs/jobs.ts';
import { createQueue } from '../platform/jobs/queue.ts';
import { createWorker } from '../platform/jobs/worker.ts';
import { workerDefaults } from '../platform/jobs/worker-options.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { createImporting, type Importing } from './importing.ts';
import { noCounterparts } from './testing.ts';

const png = Buffer.from(drawn(60, 40));
const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de Saint-Aubin, et l’on y vient chercher des livres.';
const page = (more = '') => `<!doctype html><html><head><title>La péniche | Gazette</title><meta property="og:title" content="La péniche">
  <meta property="og:site_name" content="Gazette"><meta name="author" content="Hélène"><meta property="og:image" content="/barge.png">
  <meta property="og:image:alt" content="Une péniche bleue"><meta property="article:published_time" content="2026-03-05T08:00:00Z">${more}</head>
  <body><nav><a href="/">Accueil</a></nav><article><h1>La péniche</h1>${`<p>${sentence}</p>`.repeat(6)}</article></body></html>`;

eachDatabase('importing what an address leads to', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-url-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let db: Database;
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let importing: Importing;
  let others: { vocabulary: Vocabulary; translating: Translating };
  let jobs: ReturnType<typeof createJobs>;
  let worker: ReturnType<typeof createWorker>;
  /** What the web holds, by address; what is asked for is noted. */
  let web: Record<string, Partial<Fetched> | DomainError>;
  let asked: string[];
  const fetch: FetchAddress = async (url) => {
    asked.push(url);
    const found = web[url];
    if (!found) throw new DomainError('address-refused', { host: 'gazette.example', status: 404 });
    if (found instanceof DomainError) throw found;
    return { url, bytes: new Uint8Array(), mediaType: '', charset: null, fileName: '', etag: null, lastModified: null, ...found };
  };
  const address = 'https://gazette.example/barge';

  beforeAll(async () => {
    db = await open();
    test = await testLibrary(db, { filesIn: folder, fetch });
    const platform = { ...test.platform, jobs: createQueue(test.platform) };
    jobs = createJobs(platform);
    others = { vocabulary: createVocabulary(platform), translating: createTranslating(platform) };
    importing = createImporting(platform, { library: test.library, counterparts: noCounterparts, ...others }, jobs);
    worker = createWorker(platform, importing.kinds, { ...workerDefaults, id: 'w' });
    return () => jobs.close();
  });
  beforeEach(async () => {
    owner = await test.someone();
    asked = [];
    web = {
      [address]: { bytes: Buffer.from(page()), mediaType: 'text/html' },
      'https://gazette.example/barge.png': { bytes: png, mediaType: 'text/plain' },
    };
  });
  const signedBy = (line: string) =>
    Buffer.from(
      page()
        .replace('<h1>La péniche</h1>', `<p>${line}</p>`)
        .replace(/<meta (?:name|property)="(?:author|article)[^>]*>/g, ''),
    );
  const importUrl = (given: object = {}) => importing.importUrl(owner, { operationId: systemIds.next(), url: address, ...given });
  const ended = async ({ id }: Job): Promise<Job> => {
    await worker.runDue();
    return jobs.get(owner, id);
  };
  const lessonOf = (job: Job) => test.library.lesson(owner, String(job.result?.lessonId));
  const held = async () =>
    (await db.read.selectFrom('file_ref').select('purpose').where('owner_id', '=', owner).orderBy('purpose').execute()).map((row) => row.purpose);

  it('makes a lesson of the article, with all that the page says of itself', async () => {
    const begun = await importUrl();
    expect(begun).toMatchObject({ state: 'queued', label: 'gazette.example/barge' });
    const done = await ended(begun);
    expect(done).toMatchObject({ state: 'done', problem: null });
    const lesson = await lessonOf(done);
    expect(lesson).toMatchObject({ title: 'La péniche', author: 'Hélène', siteName: 'Gazette', lang: 'fr', sourceUrl: address });
    expect(lesson).toMatchObject({ publishedAt: Date.UTC(2026, 2, 5, 8), picture: { alt: 'Une péniche bleue' }, original: false });
    const texts = (await test.library.blocks(owner, lesson.id)).map(({ text }) => text);
    expect(texts.filter((text) => text === sentence)).toHaveLength(6);
    expect(texts.join()).not.toContain('Accueil');
    const { hash, mediaType } = await test.library.pictureOf(owner, lesson.picture?.id ?? '');
    expect([mediaType, Buffer.compare(await test.platform.files.read(hash), png)]).toEqual(['image/png', 0]);
    expect(await held()).toEqual(['picture']);
    await expect(test.library.pictureOf(await test.someone(), lesson.picture?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each<[string, object, boolean]>([
    ['takes the line that says author and date out of the text', {}, false],
    ['takes it back where that is wanted', { takeBack: [0] }, true],
  ])('%s', async (_, given, isInText) => {
    const line = 'Par Hélène Morin, le 5 mars 2026';
    web[address] = { bytes: signedBy(line), mediaType: 'text/html' };
    const lesson = await lessonOf(await ended(await importUrl(given)));
    expect(lesson).toMatchObject({ author: 'Hélène Morin', publishedAt: Date.UTC(2026, 2, 5) });
    expect((await test.library.blocks(owner, lesson.id)).some(({ text }) => text === line)).toBe(isInText);
  });

  it.each<[string, Partial<Fetched> | DomainError | undefined]>([
    ['is none', { bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), mediaType: 'image/svg+xml' }],
    ['is a page', { bytes: Buffer.from('<html>'), mediaType: 'image/png' }],
    ['is too large', new DomainError('file-too-large')],
    ['lies inside', new DomainError('address-not-public')],
    ['is gone', undefined],
  ])('leaves a picture out that %s', async (_, picture) => {
    web['https://gazette.example/barge.png'] = picture as never;
    const done = await ended(await importUrl());
    expect([done.state, (await lessonOf(done)).picture, await held()]).toEqual(['done', null, []]);
  });

  it('takes a file of any kind, keeps it, and lets it go with its lesson', async () => {
    web[address] = { bytes: Buffer.from(`${sentence}\n\n${sentence}`), mediaType: 'text/plain', fileName: 'péniche.txt' };
    const lesson = await lessonOf(await ended(await importUrl()));
    expect(lesson).toMatchObject({ original: true, lang: 'fr', sourceUrl: address });
    expect(await test.library.originalOf(owner, lesson.id)).toMatchObject({ name: 'péniche.txt' });
    expect(await held()).toEqual(['original']);
    await test.library.deleteLesson(owner, lesson.id);
    test.time.now += 31 * 24 * 60 * 60 * 1000;
    await test.library.upkeepKinds[0]?.run(workFor(db, null, {}));
    expect(await held()).toEqual([]);
  });

  it('goes into a course, in its language', async () => {
    const course = await test.addCourse(owner, 'Gazette', 'de');
    const lesson = await lessonOf(await ended(await importUrl({ courseId: course.id })));
    expect(lesson).toMatchObject({ courseId: course.id, lang: 'de' });
  });

  it.each<[string, Partial<Fetched> | DomainError, string]>([
    ['is refused', new DomainError('address-refused', { host: 'gazette.example', status: 403 }), 'address-refused'],
    ['does not come', new DomainError('address-unreachable', { host: 'gazette.example' }), 'address-unreachable'],
    ['is empty', { bytes: Buffer.from('') }, 'text-empty'],
    ['is a picture', { bytes: png, mediaType: 'image/png' }, 'file-not-text'],
    ['is in no language one could tell', { bytes: Buffer.from('xx yy'), mediaType: 'text/plain' }, 'language-not-found'],
  ])('says so where a page %s, and stores nothing', async (_, answer, code) => {
    web[address] = answer;
    expect(await ended(await importUrl())).toMatchObject({ state: 'failed', problem: { code } });
    expect(await held()).toEqual([]);
    expect((await test.library.listLessons(owner, { archived: false, deleted: false, limit: 5 })).items).toEqual([]);
  });

  it.each(['http://127.0.0.1/', 'http://2130706433/', 'http://[::1]/', 'http://192.168.1.1/router'])('refuses %s at the door', async (url) => {
    await expect(importUrl({ url })).rejects.toMatchObject({ code: 'address-not-public' });
    expect([asked, (await jobs.list(owner, { limit: 5 })).items]).toEqual([[], []]);
  });

  it('makes one lesson of one look at the page, whatever step a crash comes at', async () => {
    const begun = await importUrl();
    const [kind] = importing.kinds;
    const { payload_json } = await db.read.selectFrom('job').select('payload_json').where('id', '=', begun.id).executeTakeFirstOrThrow();
    for (let steps = 0, died = true; died; steps++) {
      let left = steps;
      const write: Database['write'] = async (run) => {
        if (left-- > 0) return db.write(run);
        throw new Error('killed');
      };
      const ran = kind?.run(workFor(db, owner, kind.payload.parse(JSON.parse(payload_json)), { write }));
      died =
        (await ran?.then(
          () => false,
          () => true,
        )) ?? false;
      // What was fetched is held from the first write on, and the page may be another by now.
      if (steps > 0) web[address] = { bytes: Buffer.from('Autre chose.'), mediaType: 'text/plain' };
    }
    expect(await ended(begun)).toMatchObject({ state: 'done' });
    expect(asked.filter((url) => url === address)).toHaveLength(2);
    expect((await test.library.listLessons(owner, { archived: false, deleted: false, limit: 5 })).items).toMatchObject([{ title: 'La péniche' }]);
    expect(await held()).toEqual(['picture']);
  });

  it('notices a text that is here already, however it comes, and makes it again only where that is wanted', async () => {
    const first = await lessonOf(await ended(await importUrl()));
    const refused = await ended(await importUrl({ same: 'refuse' }));
    expect(refused).toMatchObject({ state: 'failed', problem: { code: 'text-already-here', params: { lessonId: first.id, title: 'La péniche' } } });
    const pasted = `${sentence}  `.repeat(6);
    const again = await ended(await importing.importText(owner, { operationId: systemIds.next(), lang: 'fr', text: pasted }));
    expect(again).toMatchObject({ state: 'done', result: { same: { lessonId: first.id, title: 'La péniche' } } });
    const other = await ended(await importing.importText(owner, { operationId: systemIds.next(), lang: 'fr', text: sentence, same: 'refuse' }));
    expect(other).toMatchObject({ state: 'done' });
    const elsewhere = await importing.importUrl(await test.someone(), { operationId: systemIds.next(), url: address, same: 'refuse' });
    await worker.runDue();
    expect(await db.read.selectFrom('job').select('state').where('id', '=', elsewhere.id).executeTakeFirst()).toEqual({ state: 'done' });
  });
});
