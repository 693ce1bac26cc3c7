import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { importing as contract, type Job } from '@glossa/contract';
import { epub, png } from '@glossa/formats/testing';
import Fastify from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import type { DiskFiles } from '../platform/files/disk.ts';
import { formLimits } from '../platform/http/form.ts';
import { type Caller, mount } from '../platform/http/mount.ts';
import { answerProblems } from '../platform/http/problems.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createJobs } from '../platform/jobs/jobs.ts';
import { createQueue } from '../platform/jobs/queue.ts';
import { createWorker } from '../platform/jobs/worker.ts';
import { workerDefaults } from '../platform/jobs/worker-options.ts';
import type { Platform } from '../platform/platform.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Counterparts } from './counterparts.ts';
import { importingHandlers } from './importing.routes.ts';
import { createImporting, type Importing } from './importing.ts';
import { noCounterparts } from './testing.ts';

eachDatabase('importing', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-import-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let db: Database;
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let platform: Platform;
  let importing: Importing;
  let others: { vocabulary: Vocabulary; translating: Translating };
  let jobs: ReturnType<typeof createJobs>;
  let worker: ReturnType<typeof createWorker>;
  beforeAll(async () => {
    db = await open();
    test = await testLibrary(db, { filesIn: folder });
    platform = { ...test.platform, jobs: createQueue(test.platform) };
    jobs = createJobs(platform);
    others = { vocabulary: createVocabulary(platform), translating: createTranslating(platform) };
    importing = createImporting(platform, { library: test.library, counterparts: noCounterparts, ...others }, jobs);
    worker = createWorker(platform, importing.kinds, { ...workerDefaults, id: 'w' });
    return () => jobs.close();
  });
  beforeEach(async () => {
    owner = await test.someone();
  });

  const importText = (text: string, given: object = {}) => importing.importText(owner, { operationId: systemIds.next(), lang: 'fr', text, ...given });
  const importFile = (bytes: Uint8Array | string, given: object = {}) =>
    importing.importFile(owner, { operationId: systemIds.next(), lang: 'fr', name: 'conte.txt', content: Readable.from([Buffer.from(bytes)]), ...given });
  const ended = async ({ id }: Job): Promise<Job> => {
    await worker.runDue();
    return jobs.get(owner, id);
  };
  const lessons = async (whose = owner) => (await test.library.listLessons(whose, { archived: false, deleted: false, limit: 50 })).items;
  const textsOf = async (job: Job) => (await test.library.blocks(owner, String(job.result?.lessonId))).map((block) => block.text);
  const inOrder = async (courseId: unknown) =>
    (await test.library.listLessons(owner, { courseId: String(courseId), archived: false, deleted: false, limit: 50 })).items.map(({ id, title, author }) => ({
      id,
      title,
      author,
    }));
  const held = async (purpose = 'import') => db.read.selectFrom('file_ref').select('id').where('owner_id', '=', owner).where('purpose', '=', purpose).execute();

  it('names the task by the first line that says something', async () => {
    expect((await importText('×\n\n☰\n## La péniche\n\nElle part.')).label).toBe('La péniche');
    expect((await importText('à')).label).toBe('à');
  });
  it('names the task of a long text without a title as the lesson that it makes', async () => {
    const begun = await importText(`${'Le vieux marin raconte chaque soir la même histoire sur le quai, '.repeat(3)}et il pleut.\n\nFin.`);
    await ended(begun);
    expect([begun.label]).toEqual((await lessons()).map(({ title }) => title));
    expect(begun.label).toMatch(/^Le vieux marin .*…$/);
  });

  it('makes a lesson of pasted text, and lets the file go', async () => {
    const begun = await importText('# Il pleut\n\nJe lis un livre.', { sourceUrl: 'https://example.org/a' });
    expect(begun).toMatchObject({ kind: 'import-text', state: 'queued', label: 'Il pleut' });
    expect(await held()).toHaveLength(1);
    const done = await ended(begun);
    const [lesson] = await lessons();
    expect(done).toMatchObject({ state: 'done', result: { lessonId: lesson?.id, courseId: lesson?.courseId } });
    expect(lesson).toMatchObject({ title: 'Il pleut', sourceUrl: 'https://example.org/a', words: 6, lang: 'fr' });
    expect(await textsOf(done)).toEqual(['Il pleut', 'Je lis un livre.']);
    expect(await held()).toEqual([]);
  });

  it('keeps the readings that a text gives, apart from it', async () => {
    const page = '<!doctype html><html lang="ja"><body><p>彼は<ruby>本気<rp>(</rp><rt>マジ</rt><rp>)</rp></ruby>だ。</p></body></html>';
    const done = await ended(await importFile(page, { name: 'a.html', lang: 'ja' }));
    const [block] = await test.library.blocks(owner, String(done.result?.lessonId));
    expect(block).toMatchObject({ text: '彼は本気だ。', ruby: [{ start: 2, end: 4, reading: 'マジ' }] });
    const { packed } = await test.library.pageOf(owner, String(done.result?.lessonId), 0);
    expect(packed).toMatchObject({ words: expect.arrayContaining(['本気']), readings: { [packed.words.indexOf('本気')]: 'マジ' } });
  });

  it('makes a lesson of the text that a page copied whole is about, with its translations at their sentences', async () => {
    const title = 'La péniche qui prête des livres';
    const body = [
      'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai de la ville.',
      'Des gens de tous les âges y viennent chercher des livres et du café.',
    ];
    const pairs = [
      title,
      'The barge that lends books',
      body[0],
      'Every Thursday, shortly before noon, a blue barge moors at the quay of the town.',
      body[1],
      'People of all ages come to it to look for books and coffee.',
    ];
    const copied = ['×', 'image', 'We use cookies to help make our site better. Learn more', title, body.join(' '), ...pairs].join('\n\n');
    for (const begin of [() => importText(copied), () => importFile(copied, { name: 'page.txt' })]) {
      const done = await ended(await begin());
      const blocks = await test.library.blocks(owner, String(done.result?.lessonId));
      expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
        ['heading', title],
        ['paragraph', body.join(' ')],
      ]);
      const found = await others.translating.list(
        owner,
        String(done.result?.lessonId),
        blocks.map(({ id }) => id),
      );
      const told = found.map(({ original, text, source }) => [original, text, source]);
      expect(told).toEqual(
        expect.arrayContaining([
          [title, pairs[1], 'import'],
          [body[0], pairs[3], 'import'],
        ]),
      );
    }
    expect(await textsOf(await ended(await importText(copied, { asIs: true })))).toContain('image');
  });

  it('makes one lesson for one operation, and gives the job as it is by then', async () => {
    const given = { operationId: 'operation-1', title: 'Conte' };
    const begun = await importText('Il pleut.', given);
    await ended(begun);
    expect(await importText('Il pleut.', given)).toMatchObject({ id: begun.id, state: 'done' });
    await expect(importText('Il neige.', given)).rejects.toMatchObject({ code: 'operation-reused' });
    await worker.runDue();
    expect(await lessons()).toHaveLength(1);
    expect(await held()).toEqual([]);
  });

  it('notices the same text also where both are in work at once', async () => {
    const begun = [await importText('Il neige.', { same: 'refuse' }), await importText('Il neige.', { same: 'refuse' })];
    await Promise.all(begun.map(() => worker.runOne()));
    const told = await Promise.all(begun.map(({ id }) => jobs.get(owner, id)));
    expect(told.map(({ state, problem }) => [state, problem?.code]).sort()).toEqual([
      ['done', undefined],
      ['failed', 'text-already-here'],
    ]);
  });

  it('makes one job where the same request comes twice at once', async () => {
    const begun = await Promise.all([1, 2, 3, 4].map(() => importText('Il pleut.', { operationId: 'operation-1' })));
    expect(new Set(begun.map((job) => job.id)).size).toBe(1);
    await worker.runDue();
    expect(await lessons()).toHaveLength(1);
  });

  it.each<[string, string, object, string]>([
    ['the one given', '# Titre\n\nTexte.', { title: ' Mon\u202E titre ' }, 'Mon titre'],
    ['the heading it begins with', '# Titre\n\nTexte.', {}, 'Titre'],
    ['its first words', 'Il pleut sur la ville.\n\n# Plus loin\n\nTexte.', {}, 'Il pleut sur la ville.'],
    ['no more than its first words', `${'longtemps '.repeat(20)}fin.`, {}, `${'longtemps '.repeat(8).trim()}…`],
    ['HTML as it is', '<b>Il</b> pleut.', {}, '<b>Il</b> pleut.'],
  ])('takes for title %s', async (_, text, given, title) => {
    await ended(await importText(text, given));
    expect((await lessons()).map((lesson) => lesson.title)).toEqual([title]);
  });

  describe('bad text', () => {
    it.each<[string, string, object, string]>([
      ['empty', '', {}, 'text-empty'],
      ['white space', ' \n\t\u00A0\n', {}, 'text-empty'],
      ['NUL alone', '\u0000\u0000', {}, 'text-empty'],
      ['signs alone', '👋 … 🇫🇷 * * *', {}, 'text-empty'],
      ['20 MB', 'Il pleut. '.repeat(2_000_000), {}, 'text-too-long'],
      ['one line of 5 MB', 'a'.repeat(5_000_000), {}, 'text-too-long'],
      ['a language that is none', 'Il pleut.', { lang: 'français' }, 'language-unknown'],
      ['a course never made', 'Il pleut.', { courseId: '00000000-0000-7000-8000-000000000000' }, 'course-not-found'],
      ['a title of marks alone', 'Il pleut.', { title: '\u202E' }, 'invalid-input'],
    ])('%s is refused at the door', async (_, text, given, code) => {
      await expect(importText(text, given)).rejects.toMatchObject({ code });
      expect([await lessons(), (await jobs.list(owner, { limit: 5 })).items, await held()]).toEqual([[], [], []]);
    });

    it('someone else’s course, and one of another language, are refused', async () => {
      const foreign = await test.addCourse(await test.someone(), 'a');
      await expect(importText('Il pleut.', { courseId: foreign.id })).rejects.toMatchObject({ code: 'course-not-found' });
      const english = await test.addCourse(owner, 'e', 'en');
      await expect(importText('Il pleut.', { courseId: english.id })).rejects.toMatchObject({ code: 'invalid-input' });
    });

    it('NUL and lone surrogates are taken out, direction overrides stay in the text', async () => {
      const done = await ended(await importText('a\u0000b \uD800c \u202Ed'));
      const [text] = await textsOf(done);
      expect(text).not.toMatch(/\p{Surrogate}|\0/u);
      expect(text).toContain('d');
    });

    it('one line of 2.9 MB is read', async () => {
      const done = await ended(await importText('mot '.repeat(725_000)));
      expect(done).toMatchObject({ state: 'done' });
      expect(await lessons()).toMatchObject([{ words: 725_000 }]);
    });
  });

  describe('a file', () => {
    it.each<[string, Uint8Array | string, string[]]>([
      ['UTF-8', 'L’été, à Nîmes.', ['L’été, à Nîmes.']],
      ['UTF-8 with a mark, CRLF', '\uFEFFUn.\r\n\r\nDeux.', ['Un.', 'Deux.']],
      ['UTF-16', Buffer.from('\uFEFFL’été.', 'utf16le'), ['L’été.']],
      [
        'Latin-1',
        Buffer.from("L'été à la forêt, où Noël est passé. Ça va très bien, merci, déjà.", 'latin1'),
        ["L'été à la forêt, où Noël est passé. Ça va très bien, merci, déjà."],
      ],
    ])('in %s becomes a lesson', async (_, bytes, texts) => {
      const done = await ended(await importFile(bytes));
      expect(done).toMatchObject({ state: 'done', label: 'conte.txt' });
      expect(await textsOf(done)).toEqual(texts);
    });

    it.each<[string, Uint8Array | string, string]>([
      ['binary', Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256), 'file-not-text'],
      ['a picture called text', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-not-text'],
      ['white space', ' \n \n', 'text-empty'],
      ['one line of 5 MB', 'a'.repeat(5_000_000), 'text-too-long'],
    ])('of %s ends as failed, with its problem and no lesson', async (_, bytes, code) => {
      expect(await ended(await importFile(bytes))).toMatchObject({ state: 'failed', problem: { code }, result: null });
      expect([await lessons(), await held()]).toEqual([[], []]);
    });

    it.each<[string, Uint8Array | string, string]>([
      ['empty', '', 'text-empty'],
      ['20 MB', Buffer.alloc(20_000_000, 'a'), 'file-too-large'],
    ])('that is %s is refused at the door', async (_, bytes, code) => {
      await expect(importFile(bytes)).rejects.toMatchObject({ code });
      expect([await lessons(), await held()]).toEqual([[], []]);
    });
  });

  describe('a book', () => {
    const chapter = (title: string, text = 'Il pleut sur la ville.') => `<section><title><p>${title}</p></title><p>${text}</p></section>`;
    const book = (...chapters: string[]) =>
      `<FictionBook><description><title-info><author><last-name>Audoux</last-name></author><book-title>Marie-Claire</book-title></title-info></description><body>${chapters.join('')}</body></FictionBook>`;

    it('becomes a course named by its title, with a lesson a chapter, long ones in parts', async () => {
      const done = await ended(
        await importFile(book(chapter('Un'), chapter('Deux', `${'mot '.repeat(1900)}</p><p>`.repeat(2)), chapter('Trois')), { name: 'x.fb2' }),
      );
      expect(done).toMatchObject({ state: 'done', done: 4, total: 4 });
      expect(await test.library.course(owner, String(done.result?.courseId))).toMatchObject({ title: 'Marie-Claire', isDefault: false, lang: 'fr' });
      const made = await inOrder(done.result?.courseId);
      expect(made.map(({ title, author }) => [title, author])).toEqual(['Un', 'Deux (1/2)', 'Deux (2/2)', 'Trois'].map((title) => [title, 'Audoux']));
      expect(done.result?.lessonId).toBe(made[0]?.id);
      expect(await held()).toEqual([]);
    });

    it('of one chapter becomes a lesson in the default course', async () => {
      const done = await ended(await importFile(book(chapter('Un')), { name: 'x.fb2' }));
      expect(await test.library.course(owner, String(done.result?.courseId))).toMatchObject({ isDefault: true });
      expect(await lessons()).toMatchObject([{ title: 'Marie-Claire' }]);
    });

    it('goes into the course named', async () => {
      const course = await test.addCourse(owner, 'a');
      const done = await ended(await importFile(book(chapter('Un'), chapter('Deux')), { name: 'x.fb2', courseId: course.id }));
      expect(done.result?.courseId).toBe(course.id);
      expect((await inOrder(course.id)).map(({ title }) => title)).toEqual(['Un', 'Deux']);
    });

    it('becomes one course with each chapter once, whatever step a crash comes at', async () => {
      const begun = await importFile(book(chapter('Un'), chapter('Deux'), chapter('Trois')), { name: 'x.fb2' });
      const [kind] = importing.kinds;
      const { payload_json } = await db.read.selectFrom('job').select('payload_json').where('id', '=', begun.id).executeTakeFirstOrThrow();
      const payload = JSON.parse(payload_json);
      for (let steps = 0, died = true; died; steps++) {
        let left = steps;
        const write: Database['write'] = async (run) => {
          if (left-- > 0) return db.write(run);
          throw new Error('killed');
        };
        died =
          (await kind?.run(workFor(db, owner, payload, { write })).then(
            () => false,
            () => true,
          )) ?? false;
      }
      const done = await ended(begun);
      expect((await inOrder(done.result?.courseId)).map(({ title }) => title)).toEqual(['Un', 'Deux', 'Trois']);
      expect(await lessons()).toHaveLength(3);
      expect((await test.library.listCourses(owner, { archived: false })).filter(({ isDefault }) => !isDefault)).toHaveLength(1);
    });

    const protectedWord = Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);
    it.each<[string, Uint8Array | string, string, string]>([
      ['damaged', 'Il pleut.', 'x.pdf', 'file-damaged'],
      ['protected', protectedWord, 'x.docx', 'file-protected'],
      ['nested without end', `<FictionBook><body>${'<section>'.repeat(3000)}`, 'x.fb2', 'file-too-large'],
      ['empty', book('<section/>'), 'x.fb2', 'text-empty'],
    ])('that is %s ends as failed, and nothing is stored', async (_, bytes, name, code) => {
      expect(await ended(await importFile(bytes, { name }))).toMatchObject({ state: 'failed', problem: { code } });
      expect([await lessons(), await held()]).toEqual([[], []]);
    });
  });

  it('goes into the course named, or, where that was deleted meanwhile, into the default one', async () => {
    const course = await test.addCourse(owner, 'a');
    expect(await ended(await importText('Il pleut.', { courseId: course.id }))).toMatchObject({ result: { courseId: course.id } });
    const begun = await importText('Il neige.', { courseId: course.id });
    await test.library.deleteCourse(owner, course.id);
    const { result } = await ended(begun);
    expect(await test.library.course(owner, String(result?.courseId))).toMatchObject({ isDefault: true });
  });

  it('makes one lesson, whatever step a crash comes at', async () => {
    const begun = await importText(Array.from({ length: 500 }, (_, n) => `Phrase ${n}, ${'un mot et un autre, '.repeat(10)}fin.`).join('\n\n'));
    const [kind] = importing.kinds;
    const { payload_json } = await db.read.selectFrom('job').select('payload_json').where('id', '=', begun.id).executeTakeFirstOrThrow();
    const payload = JSON.parse(payload_json);
    const killed = async () => {
      throw new Error('killed');
    };
    let steps = 0;
    for (let died = true; died; steps++) {
      let left = steps;
      const write: Database['write'] = (run) => (left-- > 0 ? db.write(run) : killed());
      died =
        (await kind?.run(workFor(db, owner, payload, { write })).then(
          () => false,
          () => true,
        )) ?? false;
      expect((await lessons()).length).toBeLessThanOrEqual(1);
    }
    expect(steps).toBeGreaterThan(3);
    expect(await ended(begun)).toMatchObject({ state: 'done', result: { lessonId: payload.lessonId } });
    expect(await lessons()).toMatchObject([{ id: payload.lessonId, serial: 1 }]);
    expect(await held()).toEqual([]);
  });

  it('keeps the file of a cancelled import for a week, for another try', async () => {
    const release = importing.upkeepKinds[0];
    const begun = await importText('Il pleut.');
    await jobs.cancel(owner, begun.id);
    await release?.run(workFor(db, null, {}));
    expect(await ended(await jobs.retry(owner, begun.id))).toMatchObject({ state: 'done' });
    const again = await importText('Il neige.');
    await jobs.cancel(owner, again.id);
    test.time.now += 7 * 24 * 60 * 60 * 1000 + 1;
    await release?.run(workFor(db, null, {}));
    expect(await held()).toEqual([]);
    test.time.now += 2 * 24 * 60 * 60 * 1000;
    await (platform.files as DiskFiles).collect();
    expect(await ended(await jobs.retry(owner, again.id))).toMatchObject({ state: 'failed', problem: { code: 'file-gone' } });
  });

  it('imports here and now for a caller that waits', async () => {
    const { lessonId, courseId } = await importing.importNow(owner, { lang: 'fr', from: { name: 'conte.txt', content: Buffer.from('Il pleut.') } });
    expect(await lessons()).toMatchObject([{ id: lessonId, courseId, title: 'Il pleut.' }]);
    await expect(importing.importNow(owner, { lang: 'fr', from: { name: 'a.png', content: Buffer.from('89504e470d0a1a0a', 'hex') } })).rejects.toMatchObject({
      code: 'file-not-text',
    });
    expect([await held(), (await lessons()).length]).toEqual([[], 1]);
  });

  it('lets the file of one that was killed go after a week, and no file that still waits', async () => {
    const week = 7 * 24 * 60 * 60 * 1000;
    const release = importing.upkeepKinds[0];
    let reached: () => void = () => undefined;
    const writing = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const createLesson = () => {
      reached();
      return new Promise<never>(() => undefined);
    };
    const killed = createImporting(platform, { ...others, counterparts: noCounterparts, library: { ...test.library, createLesson } }, jobs);
    void killed.importNow(owner, { lang: 'fr', from: { name: 'conte.txt', content: Buffer.from('Il pleut.') } });
    await writing;
    const waiting = await importText('Il neige.');
    expect(await held()).toHaveLength(2);
    test.time.now += week;
    await release?.run(workFor(db, null, {}));
    expect(await held()).toHaveLength(2);
    test.time.now += 1;
    await release?.run(workFor(db, null, {}));
    expect(await held()).toHaveLength(1);
    expect(await ended(waiting)).toMatchObject({ state: 'done' });
    expect(await held()).toEqual([]);
  });

  describe('over HTTP', () => {
    const form = (fields: Record<string, string>, file: Blob | null, fileFirst = false) => {
      const data = new FormData();
      if (file && fileFirst) data.append('file', file, 'conte.txt');
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      if (file && !fileFirst) data.append('file', file, 'conte.txt');
      return data;
    };
    const post = async (payload: FormData | string, type?: string) => {
      const app = Fastify();
      app.setValidatorCompiler(validatorCompiler);
      app.setSerializerCompiler(serializerCompiler);
      await app.register(multipart, { limits: formLimits });
      answerProblems(app, platform.log);
      const caller: Caller = { owner, role: 'learner', via: 'local', sessionId: null, scopes: ['read', 'write'] };
      mount(app, async () => caller, contract, importingHandlers(importing));
      const encoded = new Response(payload);
      const headers = { 'content-type': type ?? encoded.headers.get('content-type') ?? '' };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/imports/file', payload: Buffer.from(await encoded.arrayBuffer()), headers });
      await app.close();
      return { status: answer.statusCode, ...answer.json() };
    };
    const fields = { operationId: 'operation-1', lang: 'fr' };

    it('takes a form with a file', async () => {
      const begun = await post(form({ ...fields, title: 'Conte' }, new Blob(['Il pleut.'])));
      expect(begun).toMatchObject({ status: 202, state: 'queued', label: 'Conte' });
      await worker.runDue();
      expect(await lessons()).toMatchObject([{ title: 'Conte' }]);
    });

    it('takes a form with a translation before the file', async () => {
      const two = form({ ...fields, translationLang: 'en' }, null);
      two.append('translation', new Blob(['It rains.']), 'en.txt');
      two.append('file', new Blob(['Il pleut.']), 'fr.txt');
      const begun = await post(two);
      expect(begun).toMatchObject({ status: 202, state: 'queued', label: 'fr.txt' });
      expect(await held()).toHaveLength(2);
      await jobs.cancel(owner, begun.id);
    });

    it.each<[string, () => Promise<{ status: number; code?: string }>, number, string]>([
      ['no file', () => post(form(fields, null)), 400, 'invalid-input'],
      ['fields missing', () => post(form({ lang: 'fr' }, new Blob(['Il pleut.']))), 400, 'invalid-input'],
      ['fields after the file', () => post(form(fields, new Blob(['Il pleut.']), true)), 400, 'invalid-input'],
      ['an empty file', () => post(form(fields, new Blob([]))), 422, 'text-empty'],
      ['a file of 20 MB', () => post(form(fields, new Blob([Buffer.alloc(20_000_000, 'a')]))), 413, 'file-too-large'],
      ['no form', () => post('{}', 'application/json'), 400, 'invalid-input'],
    ])('refuses %s', async (_, act, status, code) => {
      expect(await act()).toMatchObject({ status, code });
      expect([await lessons(), await held()]).toEqual([[], []]);
    });
  });

  describe('with a translation', () => {
    const asked: unknown[] = [];
    const linkedWith: string[][] = [];
    const linking: Counterparts = {
      sentencesIn: (blocks) => {
        const sentences = blocks.flatMap(({ text }) => text.split(/(?<=\.) /));
        if (sentences.length > 100) throw new DomainError('too-many-sentences', { limit: 100 });
        return sentences;
      },
      linkBook: async (_, parts, lang, translation) => {
        linkedWith.push(parts.flatMap(({ lessonIds }) => lessonIds));
        asked.push({ parts: parts.map(({ title, lessonIds }) => [title, lessonIds.length]), lang, translation });
        return { lang: translation.lang, sentences: 2, linked: 2, lessonId: null };
      },
      linkRows: async (_, { id, lang, blocks }, translation) => {
        expect((await test.library.blocks(owner, id)).map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
        asked.push({ id, blocks: blocks.map(({ text }) => text), lang, translation });
        return { lang: translation.lang, sentences: 2, linked: 1, lessonId: id };
      },
    };
    let bilingual: Importing;
    beforeAll(() => {
      bilingual = createImporting(platform, { library: test.library, ...others, counterparts: linking }, jobs);
    });
    beforeEach(() => {
      asked.length = 0;
      linkedWith.length = 0;
    });
    const run = async (job: Job): Promise<Job> => {
      await createWorker(platform, bilingual.kinds, { ...workerDefaults, id: 'b' }).runDue();
      return jobs.get(owner, job.id);
    };
    const send = async (content: string | Uint8Array, given: object = {}) =>
      run(
        await bilingual.importFile(owner, {
          operationId: systemIds.next(),
          lang: 'fr',
          name: 'a.csv',
          content: Readable.from([Buffer.from(content)]),
          ...given,
        }),
      );
    const alongside = (text: string | Uint8Array, lang?: string, name: string | null = 'b.txt') => ({
      translation: { lang, from: { name, content: Buffer.from(text) } },
    });

    it('makes a lesson of the rows of a file and links them', async () => {
      const done = await send('fr;en\nOui.;Yes.\nIl dort.;He sleeps.\n');
      expect(done).toMatchObject({ state: 'done', result: { links: [{ lang: 'en', sentences: 2, linked: 1, lessonId: expect.any(String) }] } });
      const rows = [
        { blocks: 1, text: ['Yes.'] },
        { blocks: 1, text: ['He sleeps.'] },
      ];
      expect(asked).toEqual([{ id: done.result?.lessonId, blocks: ['Oui.', 'Il dort.'], lang: 'fr', translation: { lang: 'en', rows } }]);
    });

    it('takes a file in the French of France and the English of Britain for one in French and English', async () => {
      const unit = '<tu><tuv xml:lang="fr-FR"><seg>Oui.</seg></tuv><tuv xml:lang="en-GB"><seg>Yes.</seg></tuv></tu>';
      const file = `<tmx version="1.4"><header srclang="fr-FR"/><body>${unit}</body></tmx>`;
      expect(await send(file, { name: 'a.tmx', lang: undefined })).toMatchObject({ state: 'done', result: { links: [{ lang: 'en' }] } });
      expect(await send(file.replaceAll('Oui.', 'Non.'), { name: 'b.tmx', translation: { lang: 'en-GB' } })).toMatchObject({
        result: { links: [{ lang: 'en-GB' }] },
      });
      expect((await lessons()).map(({ lang }) => lang)).toEqual(['fr', 'fr']);
    });

    it('links the lesson that has the same text already, where that one is to be used', async () => {
      const alone = await send('Oui.\n\nIl dort.', { name: 'a.txt' });
      const again = await send('fr;en\nOui.;Yes.\nIl dort.;He sleeps.\n', { same: 'use' });
      expect(again.result).toMatchObject({ lessonId: alone.result?.lessonId, links: [{ lessonId: alone.result?.lessonId }] });
      expect(await lessons()).toHaveLength(1);
    });

    it('links a pasted text with a pasted translation', async () => {
      const done = await run(
        await bilingual.importText(owner, { operationId: systemIds.next(), lang: 'fr', text: 'Oui. Il dort.', ...alongside('Yes. He sleeps.', 'en', null) }),
      );
      expect(done.result?.links).toEqual([{ lang: 'en', sentences: 2, linked: 2, lessonId: null }]);
      expect(asked).toEqual([{ parts: [['', 1]], lang: 'fr', translation: { lang: 'en', chapters: [{ title: '', sentences: ['Yes.', 'He sleeps.'] }] } }]);
      expect(await held()).toEqual([]);
    });

    it('links a book with a book', async () => {
      const pages = (word: string) => ({ 'a.xhtml': `<h1>A</h1><p>${word} un. ${word} deux.</p>`, 'b.xhtml': `<h1>B</h1><p>${word} trois.</p>` });
      const done = await send(epub({ pages: pages('Texte') }), { name: 'a.epub', ...alongside(epub({ pages: pages('Text') }), 'en', 'b.epub') });
      expect(done).toMatchObject({ state: 'done', result: { links: [{ lang: 'en' }] } });
      expect(asked).toMatchObject([
        {
          parts: [
            ['A', 1],
            ['B', 1],
          ],
          translation: { chapters: [{ title: 'A', sentences: ['A', 'Text un.', 'Text deux.'] }, { title: 'B' }] },
        },
      ]);
    });

    it('links the lessons of a book that is there already with the translation it comes with now', async () => {
      const pages = { 'a.xhtml': '<h1>A</h1><p>Il pleut.</p>', 'b.xhtml': '<h1>B</h1><p>Il dort.</p>' };
      const alone = await send(epub({ pages }), { name: 'a.epub' });
      const again = await send(epub({ pages }), { name: 'a.epub', same: 'use', ...alongside(epub({ pages }), 'en', 'b.epub') });
      expect(again.result).toMatchObject({ lessonId: alone.result?.lessonId, same: { lessonId: alone.result?.lessonId }, links: [{ lang: 'en' }] });
      expect(asked).toMatchObject([
        {
          parts: [
            ['A', 1],
            ['B', 1],
          ],
        },
      ]);
      expect(linkedWith).toEqual([(await inOrder(alone.result?.courseId)).map(({ id }) => id)]);
      expect(await lessons()).toHaveLength(2);
    });

    it.each<[string, string, object, string]>([
      ['an empty column', 'fr;en\nOui.;\nNon.;\n', { translation: { lang: 'en' } }, 'file-one-language'],
      ['columns that tell no language', 'Aa bb;Cc dd\nEe ff;Gg hh\n', {}, 'file-languages-unclear'],
      ['another language', 'de;en\nJa.;Yes.\nNein.;No.\n', {}, 'file-language-missing'],
      ['a translation of too many sentences', `fr;en\nOui.;${'Yes. '.repeat(101)}\n`, {}, 'too-many-sentences'],
      ['a text of too many sentences', `fr;en\n${'Oui. '.repeat(101)};Yes.\n`, {}, 'too-many-sentences'],
      ['damaged TMX', '<tmx version="1.4"><body><tu>', { name: 'a.tmx' }, 'file-damaged'],
      ['no table', 'Oui.', { name: 'a.txt', translation: { lang: 'en' } }, 'file-one-language'],
      ['a translation that is empty', 'Oui.', { name: 'a.txt', ...alongside(' ', 'en') }, 'text-empty'],
      [
        'a translation in the same language',
        'Oui, il dort.',
        { name: 'a.txt', ...alongside('Il dort encore, et ne mange pas beaucoup de pain avec ses amis.') },
        'file-one-language',
      ],
      ['a translation that is a picture', 'Oui.', { name: 'a.txt', ...alongside(png(40, 40), 'en', 'b.png') }, 'file-not-text'],
    ])('stores nothing of %s', async (_, content, given, code) => {
      expect(await send(content, given)).toMatchObject({ state: 'failed', problem: { code } });
      expect([await lessons(), await held()]).toEqual([[], []]);
    });
  });
});
