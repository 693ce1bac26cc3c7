import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Link } from '@glossa/core/text';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { blocksOf, testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { DomainError } from '../platform/errors.ts';
import { createDiskFiles, type DiskFiles } from '../platform/files/disk.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createJobs } from '../platform/jobs/jobs.ts';
import { createQueue } from '../platform/jobs/queue.ts';
import type { Work } from '../platform/jobs/work.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import type { AlignPayload } from './align-lesson.ts';
import { type Aligning, createAligning } from './aligning.ts';

const french = 'Paul dort depuis hier soir. Il a 27 ans.\n\nOù est sa sœur ? Elle est à Lyon avec 15 amis.';
const english = 'Paul has been asleep since last night. He is 27 years old.\n\nWhere is his sister? She is in Lyon with 15 friends.';

eachDatabase('aligning', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-align-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let db: Database;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let aligning: Aligning;
  let translating: Translating;
  let files: DiskFiles;
  let owner: OwnerId;
  let lessonId: string;
  beforeAll(async () => {
    db = await open();
    test = await testLibrary(db);
    files = createDiskFiles(folder, test.platform);
    const platform = { ...test.platform, jobs: createQueue(test.platform), files };
    translating = createTranslating(platform);
    aligning = createAligning(platform, test.library, translating, createJobs(platform), async (_, bytes) => {
      const text = new TextDecoder().decode(bytes);
      if (text.includes('\u0000')) throw new DomainError('file-not-text', { found: 'binary' });
      return { chapters: [{ title: '', blocks: blocksOf(text) }] };
    });
  });
  beforeEach(async () => {
    owner = await test.someone();
    lessonId = systemIds.next();
    await test.library.createLesson(owner, { id: lessonId, lang: 'fr', title: 'Paul', courseId: null, blocks: blocksOf(french) });
  });
  const bring = async (text = english, operationId = systemIds.next(), given: Partial<Work<AlignPayload>> = {}) => {
    const { id } = await aligning.bring(owner, lessonId, { operationId, lang: 'en', name: 'en.txt', content: Readable.from([Buffer.from(text)]) });
    const { payload_json } = await db.read.selectFrom('job').select('payload_json').where('id', '=', id).executeTakeFirstOrThrow();
    const [kind] = aligning.kinds;
    return kind?.run(workFor(db, owner, JSON.parse(payload_json) as AlignPayload, given));
  };
  /** Writes as a job does, with an edit of the text between what the job read and its first write. */
  const editedBefore = (id: string, text: string): Database['write'] => {
    let edited = false;
    return async (run) => {
      if (!edited) {
        edited = true;
        const { revision } = await test.library.text(owner, id);
        await db.write((await test.library.prepareEdit(owner, id, revision, text)).commit);
      }
      return db.write(run);
    };
  };
  const shown = async () => {
    const blocks = await test.library.blocks(owner, lessonId);
    const translations = await translating.list(
      owner,
      lessonId,
      blocks.map(({ id }) => id),
    );
    return translations.map(({ text, original, source }) => `${original} = ${text} (${source})`).toSorted();
  };
  const links = (...rows: [number[], number[]][]): Link[] => rows;

  it('links the sentences of a translation with the lesson’s and shows them there', async () => {
    expect(await bring()).toEqual({ lessonId, lang: 'en' });
    expect(await aligning.list(owner, lessonId)).toEqual([{ lang: 'en', revision: 1 }]);
    expect(await aligning.get(owner, lessonId, 'en')).toMatchObject({
      revision: 1,
      links: [0, 1, 2, 3].map((n) => [[n], [n]]),
      source: expect.arrayContaining(['Il a 27 ans.']),
    });
    expect(await shown()).toEqual([
      'Elle est à Lyon avec 15 amis. = She is in Lyon with 15 friends. (import)',
      'Il a 27 ans. = He is 27 years old. (import)',
      'Où est sa sœur ? = Where is his sister? (import)',
      'Paul dort depuis hier soir. = Paul has been asleep since last night. (import)',
    ]);
  });

  it('puts nothing on other sentences where the text is edited while they are linked', async () => {
    await bring(english, systemIds.next(), {
      write: editedBefore(lessonId, french.replace('Paul dort', 'Enfin. Paul dort').replace('Elle est', 'Oh non. Elle est')),
    });
    expect(await shown()).toEqual([
      'Elle est à Lyon avec 15 amis. = She is in Lyon with 15 friends. (import)',
      'Il a 27 ans. = He is 27 years old. (import)',
      'Où est sa sœur ? = Where is his sister? (import)',
      'Paul dort depuis hier soir. = Paul has been asleep since last night. (import)',
    ]);
    const blocks = new Map((await test.library.blocks(owner, lessonId)).map(({ id, text }) => [id, text]));
    for (const { anchor, original } of await translating.list(owner, lessonId, [...blocks.keys()]))
      expect(blocks.get(anchor.blockId)?.slice(anchor.start, anchor.end)).toBe(original);
  });

  it('refuses links of a text that was edited while they were saved', async () => {
    await bring();
    const { links: found, revision } = await aligning.get(owner, lessonId, 'en');
    const write = vi.spyOn(db, 'write').mockImplementationOnce(editedBefore(lessonId, french.replace('Il a', 'Bon. Il a')));
    await expect(aligning.saveLinks(owner, lessonId, 'en', { revision, links: found })).rejects.toMatchObject({ code: 'translation-changed' });
    write.mockRestore();
  });

  it('takes mended links, and what is shown follows', async () => {
    await bring();
    const mended = links([[0, 1], [0]], [[2], [1, 2]], [[3], []], [[], [3]]);
    expect(await aligning.saveLinks(owner, lessonId, 'en', { revision: 1, links: mended })).toMatchObject({ revision: 2, links: mended });
    expect(await shown()).toEqual([
      'Où est sa sœur ? = He is 27 years old. Where is his sister? (import)',
      'Paul dort depuis hier soir. Il a 27 ans. = Paul has been asleep since last night. (import)',
    ]);
    await expect(aligning.saveLinks(owner, lessonId, 'en', { revision: 1, links: mended })).rejects.toMatchObject({ code: 'translation-changed' });
    await expect(aligning.saveLinks(owner, lessonId, 'en', { revision: 2, links: mended.slice(1) })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(aligning.saveLinks(owner, lessonId, 'de', { revision: 2, links: mended })).rejects.toMatchObject({ code: 'translation-not-found' });
  });

  it('puts what is brought again in place of what was, and leaves what a person wrote', async () => {
    await bring();
    const [block] = await test.library.blocks(owner, lessonId);
    const anchor = { blockId: block?.id ?? '', start: 0, end: 27 };
    await db.write((tx) =>
      translating.write(tx, owner, { lessonId, anchor, lang: 'en', source: 'person', text: 'Mine.', original: 'Paul dort depuis hier soir.', revision: 0 }),
    );
    await bring(english.replace('asleep', 'sleeping'));
    expect((await shown()).filter((line) => line.startsWith('Paul'))).toEqual([
      'Paul dort depuis hier soir. = Mine. (person)',
      'Paul dort depuis hier soir. = Paul has been sleeping since last night. (import)',
    ]);
    expect(await aligning.list(owner, lessonId)).toEqual([{ lang: 'en', revision: 2 }]);
  });

  it('is the owner’s alone, and goes with the lesson', async () => {
    await bring();
    const other = await test.someone();
    await expect(aligning.get(other, lessonId, 'en')).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(aligning.list(other, lessonId)).rejects.toMatchObject({ code: 'lesson-not-found' });
    expect(await db.read.selectFrom('counterpart').select('lang').where('owner_id', '=', other).execute()).toEqual([]);
  });

  it.each([
    ['a language that is none', { lang: 'x_y' }, 'language-unknown'],
    ['nothing', { content: '' }, 'text-empty'],
  ])('refuses %s', async (_, { lang = 'en', content = english }: { lang?: string; content?: string }, code) => {
    const given = { operationId: systemIds.next(), lang, name: 'a.txt', content: Readable.from([Buffer.from(content)]) };
    await expect(aligning.bring(owner, lessonId, given)).rejects.toMatchObject({ code });
  });

  it('lets go a file that cannot be read', async () => {
    await expect(bring('\u0000')).rejects.toMatchObject({ code: 'file-not-text' });
    expect(await aligning.list(owner, lessonId)).toEqual([]);
    expect(await db.read.selectFrom('file_ref').select('id').where('owner_id', '=', owner).execute()).toEqual([]);
  });

  it('keeps the file of a job that was cut off for a week, for another try, and then says that it is gone', async () => {
    const held = async () => (await db.read.selectFrom('file_ref').select('id').where('owner_id', '=', owner).execute()).length;
    const release = () => aligning.upkeepKinds[0]?.run(workFor(db, null, {}));
    const week = 7 * 24 * 60 * 60 * 1000;
    const { id } = await aligning.bring(owner, lessonId, { operationId: systemIds.next(), lang: 'en', name: 'en.txt', content: Readable.from(['Gone.']) });
    await db.write((tx) => tx.updateTable('job').set({ state: 'failed', finished_at: test.time.now }).where('id', '=', id).execute());
    await release();
    expect(await held()).toBe(1);
    test.time.now += week + 1;
    await release();
    expect(await held()).toBe(0);
    test.time.now += week;
    await files.collect();
    const { payload_json } = await db.read.selectFrom('job').select('payload_json').where('id', '=', id).executeTakeFirstOrThrow();
    const again = aligning.kinds[0]?.run(workFor(db, owner, JSON.parse(payload_json) as AlignPayload));
    await expect(again).rejects.toMatchObject({ code: 'file-gone' });
  });

  describe('with an import', () => {
    const doing = () => workFor(db, owner, null);
    const makeLesson = async (text: string) => {
      const id = systemIds.next();
      await test.library.createLesson(owner, { id, lang: 'fr', title: 'Leçon', courseId: null, blocks: blocksOf(text) });
      return id;
    };
    const linked = async (id: string, lang = 'en') => {
      const { source, target, links: found } = await aligning.get(owner, id, lang);
      return found.map(([s, t]) => `${s.map((at) => source[at]).join(' ')} = ${t.map((at) => target[at]).join(' ')}`);
    };

    it('links row by row, whatever the sentences say, and within a row as any two texts', async () => {
      const id = await makeLesson('Non.\n\nPaul dort. Il a 27 ans.\n\nOui.\n\nFin.');
      const rows = [
        { blocks: 1, text: ['Maybe, who knows, another day.'] },
        { blocks: 1, text: ['Paul is asleep. He is 27 years old.'] },
        { blocks: 2, text: [] },
      ];
      const blocks = blocksOf('Non.\n\nPaul dort. Il a 27 ans.\n\nOui.\n\nFin.');
      const told = await aligning.linkRows(owner, { id, lang: 'fr', blocks }, { lang: 'en', rows }, doing());
      expect(told).toEqual({ lang: 'en', sentences: 5, linked: 3, lessonId: id });
      expect(await linked(id)).toEqual([
        'Non. = Maybe, who knows, another day.',
        'Paul dort. = Paul is asleep.',
        'Il a 27 ans. = He is 27 years old.',
        'Oui. = ',
        'Fin. = ',
      ]);
    });

    it('finds the blocks of rows where the lesson was changed since, and leaves out rows that have none', async () => {
      const id = await makeLesson('Avant.\n\nNon.\n\nAutre chose. Et plus.\n\nFin.');
      const rows = ['No.', 'Yes.', 'End.'].map((text) => ({ blocks: 1, text: [text] }));
      await aligning.linkRows(owner, { id, lang: 'fr', blocks: blocksOf('Non.\n\nOui.\n\nFin.') }, { lang: 'en', rows }, doing());
      expect(await linked(id)).toEqual(['Avant. = ', 'Non. = No.', 'Autre chose. = ', 'Et plus. = ', 'Fin. = End.']);
      const { links: found, revision } = await aligning.get(owner, id, 'en');
      await aligning.saveLinks(owner, id, 'en', { revision, links: found });
    });

    it('follows a lesson that is edited while it is linked, and leaves one that is deleted', async () => {
      const id = await makeLesson('Non.\n\nOui.');
      const rows = ['No.', 'Yes.'].map((text) => ({ blocks: 1, text: [text] }));
      const link = (write: Database['write']) =>
        aligning.linkRows(owner, { id, lang: 'fr', blocks: blocksOf('Non.\n\nOui.') }, { lang: 'en', rows }, { ...doing(), write });
      await link(editedBefore(id, 'Avant.\n\nNon.\n\nOui.'));
      expect(await linked(id)).toEqual(['Avant. = ', 'Non. = No.', 'Oui. = Yes.']);
      await link(async (run) => {
        await test.library.deleteLesson(owner, id);
        return db.write(run);
      });
    });

    it('refuses more sentences than can be linked, by their own name', () => {
      expect(() => aligning.sentencesIn([{ kind: 'paragraph', text: 'Oui. '.repeat(20_001) }], 'fr')).toThrow(
        expect.objectContaining({ code: 'too-many-sentences', params: { limit: 20_000 } }),
      );
    });

    it('tells which lesson of a book is the first with links', async () => {
      const years = Array.from({ length: 12 }, (_, at) => 1871 + at);
      const ids = [
        await makeLesson('Le traducteur remercie sa mère.'),
        await makeLesson(years.map((year) => `En ${year}, Berthe avait ${year - 1868} chats.`).join(' ')),
      ] as const;
      const parts = [
        { title: 'Préface', lessonIds: ids.slice(0, 1) },
        { title: 'Berthe', lessonIds: ids.slice(1) },
      ];
      const chapters = [{ title: 'Berthe', sentences: years.map((year) => `In ${year} Berthe had ${year - 1868} cats.`) }];
      expect(await aligning.linkBook(owner, parts, 'fr', { lang: 'en', chapters }, doing())).toMatchObject({ linked: 12, lessonId: ids[1] });
    });

    it('links a book chapter by chapter, lessons of a chapter together, and leaves alone what was mended', async () => {
      const chapter = (name: string, year: number) => Array.from({ length: 12 }, (_, at) => `En ${year + at}, ${name} avait ${at + 3} chats.`);
      const other = (name: string, year: number) => Array.from({ length: 12 }, (_, at) => `In ${year + at} ${name} had ${at + 3} cats.`);
      const [one, two] = [chapter('Berthe', 1871), chapter('Gaston', 1921)];
      const ids = [await makeLesson(one.slice(0, 6).join(' ')), await makeLesson(one.slice(6).join(' ')), await makeLesson(two.join(' '))] as const;
      const parts = [
        { title: 'Berthe', lessonIds: ids.slice(0, 2) },
        { title: 'Gaston', lessonIds: ids.slice(2) },
      ];
      const chapters = [
        { title: 'Preface', sentences: ['The translator thanks her mother.'] },
        { title: 'Berthe', sentences: other('Berthe', 1871) },
        { title: 'Gaston', sentences: other('Gaston', 1921) },
      ];
      const link = () => aligning.linkBook(owner, parts, 'fr', { lang: 'en', chapters }, doing());
      expect(await link()).toEqual({ lang: 'en', sentences: 24, linked: 24, lessonId: ids[0] });
      expect(await linked(ids[1])).toEqual(one.slice(6).map((text, at) => `${text} = ${other('Berthe', 1871)[at + 6]}`));
      const mended = Array.from({ length: 12 }, (_, at): Link => [[at], at === 0 ? [] : at === 1 ? [0, 1] : [at]]);
      await aligning.saveLinks(owner, ids[2], 'en', { revision: 1, links: mended });
      await link();
      expect((await aligning.get(owner, ids[2], 'en')).links).toEqual(mended);
    });
  });
});
