import { type Block, countWords, spanMover, textFromBlocks, unpackPage } from '@glossa/core/text';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createQueue } from '../platform/jobs/queue.ts';
import { createWorker } from '../platform/jobs/worker.ts';
import { workerDefaults } from '../platform/jobs/worker-options.ts';
import { createLibrary } from './library.ts';
import { blocksOf, testLibrary, workFor } from './testing.ts';
import { keptFor } from './upkeep.ts';

const day = 24 * 60 * 60 * 1000;
const paragraph = (n: number) => `Paragraphe ${n} : ${'un mot suit un autre mot, '.repeat(12)}et voilà tout.`;
/** A text of several pages. */
const longText = (paragraphs = 12) => Array.from({ length: paragraphs }, (_, n) => paragraph(n)).join('\n\n');

eachDatabase('texts', (open) => {
  let db: Database;
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  beforeAll(async () => {
    db = await open();
    test = await testLibrary(db);
  });
  beforeEach(async () => {
    owner = await test.someone();
    test.analyzer.now = 'v1';
    test.queued.length = 0;
  });
  const pagesOf = async (id: string) => {
    const { pages } = await test.library.lesson(owner, id);
    return Promise.all(Array.from({ length: pages }, async (_, page) => (await test.library.pageOf(owner, id, page)).packed));
  };
  const storedPages = () => db.read.selectFrom('lesson_page').select(['lesson_id', 'edition', 'page']).where('owner_id', '=', owner).execute();
  const edit = async (id: string, revision: number, text: string) => {
    const prepared = await test.library.prepareEdit(owner, id, revision, text);
    return { ...prepared, lesson: await db.write((tx) => prepared.commit(tx)) };
  };
  const purge = async () => {
    const kind = test.library.upkeepKinds.find(({ name }) => name === 'purge-deleted');
    await kind?.run(workFor(db, null, {}));
  };
  const dies = async () => {
    throw new Error('killed');
  };

  it('is analysed before it is stored, the next while one is stored, and takes its place when it is', async () => {
    const course = await test.addCourse(owner, 'a');
    const prepared = [];
    for (const id of ['y', 'x']) {
      const lesson = { id: `${id}${owner}`, lang: 'fr', title: id, courseId: course.id, blocks: blocksOf('Il pleut.') };
      prepared.push(await test.library.prepareLesson(owner, lesson));
    }
    expect(await storedPages()).toEqual([]);
    for (const lesson of prepared) await lesson.store();
    const listed = await test.library.listLessons(owner, { courseId: course.id, archived: false, deleted: false, limit: 9 });
    expect(listed.items.map(({ title }) => title)).toEqual(['y', 'x']);
    const again = await test.library.prepareLesson(owner, { id: `y${owner}`, lang: 'fr', title: 'z', courseId: course.id, blocks: [] });
    expect(await again.store()).toEqual(listed.items[0]);
  });

  it('is no matter of what cannot be loaded beforehand', async () => {
    const asked: string[] = [];
    const library = createLibrary(test.platform, {
      ...test.analyzer,
      pack: async (_blocks, _isLast, { lang }) => {
        asked.push(lang);
        throw new Error('no such dictionary');
      },
    });
    library.expectText('fr');
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toEqual(['fr']);
  });

  it('keeps a text as blocks, pages and counts', async () => {
    const blocks = blocksOf(`# Un titre\n\n${longText()}`);
    const lesson = await test.addLesson(owner, { blocks });
    expect(await test.library.blocks(owner, lesson.id)).toEqual(blocks);
    const pages = await pagesOf(lesson.id);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap((page) => page.blocks.map(({ id, text }) => [id, text]))).toEqual(blocks.map(({ id, text }) => [id, text]));
    const counts = countWords(pages);
    expect((await test.library.countsOf(owner, [lesson.id])).get(lesson.id)).toEqual(counts);
    expect(lesson.words).toBe(counts.counts.reduce((sum, count) => sum + count, 0));
    await expect(test.library.openPage(owner, lesson.id, pages.length)).rejects.toMatchObject({ code: 'page-not-found' });
    for (const [number, page] of pages.entries()) for (const block of page.blocks) expect(await test.library.findPage(owner, lesson.id, block.id)).toBe(number);
    expect(await test.library.findPage(owner, lesson.id, 'gone')).toBeNull();
  });

  it('holds a text as it was read before, or as it is by now', async () => {
    const lesson = await test.addLesson(owner, { text: 'Il dort.' });
    const read = await test.library.text(owner, lesson.id);
    const held = () => db.write((tx) => test.library.holdText(tx, owner, lesson.id, read));
    expect(await held()).toBe(read.blocks);
    const { after } = await edit(lesson.id, 1, 'Elle lit.');
    expect(await held()).toEqual(after);
    await test.library.deleteLesson(owner, lesson.id);
    await expect(held()).rejects.toMatchObject({ code: 'lesson-not-found' });
  });

  it.each<[string, Block[], string]>([
    ['nothing', [], 'text-empty'],
    ['white space', [{ id: 'a', kind: 'paragraph', text: ' \n\u00A0' }], 'text-empty'],
    ['too much', [{ id: 'a', kind: 'paragraph', text: 'a'.repeat(3_000_001) }], 'text-too-long'],
  ])('makes no lesson of %s', async (_, blocks, code) => {
    await expect(test.addLesson(owner, { blocks })).rejects.toMatchObject({ code });
    expect((await test.library.listLessons(owner, { archived: false, deleted: false, limit: 1 })).items).toEqual([]);
  });

  it('makes one lesson of one id, whatever step a crash comes at', async () => {
    const input = { id: systemIds.next(), lang: 'fr', title: 'Livre', courseId: null, blocks: blocksOf(longText(500)) };
    let steps = 0;
    for (let died = true; died; steps++) {
      let left = steps;
      const write: Database['write'] = (run) => (left-- > 0 ? db.write(run) : dies());
      died = await test.library.createLesson(owner, input, { write }).then(
        () => false,
        () => true,
      );
      const { items } = await test.library.listLessons(owner, { archived: false, deleted: false, limit: 5 });
      expect(items.map((lesson) => lesson.id)).toEqual(died ? [] : [input.id]);
    }
    expect(steps).toBeGreaterThan(3);
    expect(await test.library.createLesson(owner, { ...input, title: 'Autre' })).toMatchObject({ title: 'Livre', serial: 1 });
    const pages = await pagesOf(input.id);
    expect(pages.flatMap((page) => page.blocks).map((block) => block.id)).toEqual(input.blocks.map((block) => block.id));
    expect(await storedPages()).toHaveLength(pages.length);
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const report = async () => stop.abort(new Error('stopped'));
    const input = { id: systemIds.next(), lang: 'fr', title: 'Livre', courseId: null, blocks: blocksOf(longText(400)) };
    await expect(test.library.createLesson(owner, input, { signal: stop.signal, report })).rejects.toThrow('stopped');
    expect(await test.library.madeLesson(owner, input.id)).toBeUndefined();
  });

  describe('an edit', () => {
    it('keeps the ids of what did not change, and takes all at once', async () => {
      const { id } = await test.addLesson(owner, { text: 'Un.\n\nDeux mots ici.\n\nTrois.' });
      const { before, after, lesson } = await edit(id, 1, 'Un.\n\nDeux beaux mots ici.\n\nNouveau.\n\nTrois.');
      expect(after.map((block) => before.findIndex(({ id: old }) => old === block.id))).toEqual([0, 1, -1, 2]);
      expect(lesson).toMatchObject({ revision: 2, pages: 1 });
      expect(await test.library.text(owner, id)).toEqual({ blocks: after, revision: 2 });
      expect((await pagesOf(id))[0]?.blocks.map((block) => block.text)).toEqual(after.map((block) => block.text));
      expect((await test.library.countsOf(owner, [id])).get(id)?.keys).toContain('beaux');
      expect(await storedPages()).toHaveLength(1);
    });

    it('is refused where the revision has passed, and then changes nothing', async () => {
      const { id } = await test.addLesson(owner);
      const [first, second] = await Promise.all(['Un.', 'Deux.'].map((text) => test.library.prepareEdit(owner, id, 1, text)));
      await db.write((tx) => first?.commit(tx) as Promise<unknown>);
      await expect(db.write((tx) => second?.commit(tx) as Promise<unknown>)).rejects.toMatchObject({ code: 'lesson-changed' });
      await expect(test.library.prepareEdit(owner, id, 1, 'Trois.')).rejects.toMatchObject({ code: 'lesson-changed' });
      expect(textFromBlocks(await test.library.blocks(owner, id))).toBe('Un.');
      expect((await pagesOf(id))[0]?.blocks.map((block) => block.text)).toEqual(['Un.']);
    });

    it.each([
      ['nothing', ' \n\n ', 'text-empty'],
      ['too much', 'a '.repeat(1_600_000), 'text-too-long'],
    ])('to %s is refused', async (_, text, code) => {
      const { id } = await test.addLesson(owner);
      await expect(test.library.prepareEdit(owner, id, 1, text)).rejects.toMatchObject({ code });
      expect(await test.library.lesson(owner, id)).toMatchObject({ revision: 1 });
    });

    it('cleans what no text may hold', async () => {
      const { id } = await test.addLesson(owner);
      const { after } = await edit(id, 1, 'a\u0000b \uD800 c\r\n');
      expect(after.map((block) => block.text).join()).not.toMatch(/\p{Surrogate}|\0/u);
    });

    it('keeps unchanged blocks, whatever is inserted, removed or moved behind them', async () => {
      const { id } = await test.addLesson(owner, { text: 'Début.' });
      const word = fc.constantFrom('chat', 'maison', 'lune', 'vert', 'roi', 'mer', 'feu', 'sel');
      const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
      let revision = 1;
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), fc.nat(6), sentence, async (paragraphs, at, added) => {
          const first = await edit(id, revision++, paragraphs.join('\n\n'));
          const changed = [...paragraphs.slice(0, at), added, ...paragraphs.slice(at)];
          const second = await edit(id, revision++, changed.join('\n\n'));
          const ids = new Map(second.after.map((block) => [block.id, block.text]));
          for (const block of first.after) expect(ids.get(block.id)).toBe(block.text);
          expect(new Set(second.after.map((block) => block.id)).size).toBe(second.after.length);
        }),
        { numRuns: 15 },
      );
    });
  });

  describe('when the analysis of a language has changed', () => {
    it('is readable as before, is redone once by a job, and loses nothing', async () => {
      const { id } = await test.addLesson(owner, { text: longText() });
      const [before, blocks] = [await pagesOf(id), await test.library.blocks(owner, id)];
      const anchored = await anchorThings(id, blocks[4] as Block);
      test.analyzer.now = 'v2';
      expect(await test.library.openPage(owner, id, 0)).toMatchObject({ current: false, packed: before[0], lesson: { revision: 1 } });
      await test.library.openPage(owner, id, 1);
      expect(await test.library.sweepOutdated()).toBeGreaterThanOrEqual(1);
      expect(test.queued.filter((job) => job.owner === owner).map((job) => job.payload)).toEqual([{ lessonId: id, version: 'v2' }]);
      await test.runQueued();
      expect(await test.library.openPage(owner, id, 0)).toMatchObject({ current: true, lesson: { revision: 1, words: expect.any(Number) } });
      expect(await test.library.blocks(owner, id)).toEqual(blocks);
      expect(await pagesOf(id)).toEqual(before);
      expect(await storedPages()).toHaveLength(before.length);
      expect(await thingsOf()).toEqual(anchored);
      const { block_id, start, end, original } = anchored.translations[0] as (typeof anchored.translations)[number];
      const text = (await test.library.blocks(owner, id)).find((block) => block.id === block_id)?.text ?? '';
      expect(spanMover(text, text)({ start, end })).toEqual({ start, end });
      expect(text.slice(start, end)).toBe(original);
      expect(await test.library.sweepOutdated()).toBe(0);
    });

    it('keeps the readings that the text gives, and an edit beside them does too', async () => {
      const ruby = [{ start: 2, end: 4, reading: 'マジ' }];
      const { id } = await test.addLesson(owner, { lang: 'ja', blocks: [{ id: 'b', kind: 'paragraph', text: '彼は本気だ。もう寝る。', ruby }] });
      const reading = async () =>
        (await pagesOf(id)).flatMap(unpackPage).flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.flatMap((token) => token.reading ?? [])));
      expect(await reading()).toEqual(['マジ']);
      test.analyzer.now = 'v2';
      await test.library.openPage(owner, id, 0);
      await test.runQueued();
      expect((await test.library.pageOf(owner, id, 0)).current).toBe(true);
      expect(await reading()).toEqual(['マジ']);
      await edit(id, 1, 'さて彼は本気だ。もう寝る。');
      expect(await reading()).toEqual(['マジ']);
    });

    it('follows what the learner added to the language', async () => {
      const { id } = await test.addLesson(owner, { text: 'Oi* vat*e.' });
      const { rulesOf } = test.analyzer;
      const other = await test.addLesson(await test.someone(), { text: 'Oi* vat*e.' });
      test.analyzer.rulesOf = async (asked) => (asked === owner ? { letters: '*', abbreviations: [] } : null);
      test.analyzer.now = 'v2';
      const queued = () => test.queued.filter((job) => job.owner === owner).map(({ payload }) => payload);
      await test.library.redoLanguage(owner, 'de');
      expect(queued()).toEqual([]);
      await test.library.redoLanguage(owner, 'fr');
      expect(queued()).toEqual([{ lessonId: id, version: 'v2' }]);
      await test.runQueued();
      test.analyzer.rulesOf = rulesOf;
      expect((await pagesOf(id))[0]?.words).toEqual(['oi*', 'vat*e']);
      expect(other.words).toBe(3);
    });

    it('looks once for what failed lately, however many lessons are redone, and queues all but that', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 103; n++) ids.push((await test.addLesson(owner, { text: 'Oui.' })).id);
      test.analyzer.now = 'v2';
      const failedSince = vi.spyOn(test.platform.jobs, 'failedSince').mockResolvedValueOnce((payload) => (payload as { lessonId: string }).lessonId === ids[7]);
      const write = vi.spyOn(db, 'write');
      await test.library.redoLanguage(owner, 'fr');
      expect(failedSince).toHaveBeenCalledTimes(1);
      expect(write).toHaveBeenCalledTimes(2);
      vi.restoreAllMocks();
      const queued = test.queued.splice(0).map(({ payload }) => (payload as { lessonId: string }).lessonId);
      expect(queued.toSorted()).toEqual(ids.filter((_, n) => n !== 7).toSorted());
      await db.write((tx) => tx.updateTable('lesson').set({ analysis: 'v2' }).where('owner_id', '=', owner).execute());
    });

    it('may change where pages end; blocks tell where a place is now', async () => {
      const { id } = await test.addLesson(owner, { text: longText() });
      const before = await pagesOf(id);
      const last = before.at(-1)?.blocks.at(-1)?.id ?? '';
      test.analyzer.now = 'v2';
      const { analyze } = test.analyzer;
      test.analyzer.analyze = (blocks) =>
        blocks.map((block) => ({
          ...block,
          sentences: [{ start: 0, end: block.text.length, tokens: [{ kind: 'word', key: 'mot', start: 0, end: block.text.length }] }],
        }));
      await test.library.sweepOutdated();
      await test.runQueued();
      test.analyzer.analyze = analyze;
      expect(await test.library.lesson(owner, id)).toMatchObject({ pages: 1, words: 12 });
      expect(await test.library.findPage(owner, id, last)).toBe(0);
    });

    it('gives way to an edit, which brings its own pages', async () => {
      const { id } = await test.addLesson(owner);
      test.analyzer.now = 'v2';
      await test.library.sweepOutdated();
      const job = test.queued.splice(0).find((queued) => queued.owner === owner);
      let edited = false;
      const write: Database['write'] = async (run) => {
        if (!edited) {
          edited = true;
          await edit(id, 1, 'Tout autre chose.');
        }
        return db.write(run);
      };
      await job?.kind.run(workFor(db, owner, job.payload as never, { write }));
      expect(edited).toBe(true);
      expect(await test.library.openPage(owner, id, 0)).toMatchObject({
        current: true,
        lesson: { revision: 2 },
        packed: { blocks: [{ text: 'Tout autre chose.' }] },
      });
    });

    it('is redone after a crash at any step', async () => {
      const { id } = await test.addLesson(owner, { text: longText(250) });
      const before = await pagesOf(id);
      const last = before.length - 1;
      test.analyzer.now = 'v2';
      await test.library.sweepOutdated();
      const job = test.queued.splice(0).find((queued) => queued.owner === owner);
      for (let steps = 0, died = true; died; steps++) {
        let left = steps;
        const write: Database['write'] = (run) => (left-- > 0 ? db.write(run) : dies());
        died =
          (await job?.kind.run(workFor(db, owner, job.payload as never, { jobId: job.id, write })).then(
            () => false,
            () => true,
          )) ?? false;
        expect((await test.library.pageOf(owner, id, last)).packed).toEqual(before[last]);
      }
      expect(await pagesOf(id)).toEqual(before);
      // A crash between taking the new pages into use and removing the old leaves the old to upkeep.
      test.time.now = Date.now() + 2 * day;
      await purge();
      expect(await storedPages()).toHaveLength(before.length);
      expect(await test.library.openPage(owner, id, 0)).toMatchObject({ current: true });
    });

    it('that always fails is tried again only after days, or with other rules', async () => {
      const { id } = await test.addLesson(owner);
      const pack = (): never => {
        throw new Error('no such dictionary');
      };
      const platform = { ...test.platform, jobs: createQueue(test.platform) };
      const library = createLibrary(platform, { ...test.analyzer, version: () => test.analyzer.now, pack });
      const worker = createWorker(platform, library.kinds, { ...workerDefaults, id: 'w', backOff: () => 0 });
      const began = test.time.now;
      const tries = async (version: string, after: number) => {
        test.analyzer.now = version;
        test.time.now = began + after;
        expect((await library.openPage(owner, id, 0)).current).toBe(false);
        return worker.runDue();
      };
      expect(await tries('v2', 0)).toBe(3);
      expect(await tries('v2', 1000)).toBe(0);
      expect(await tries('v3', 2000)).toBe(3);
      expect(await tries('v3', 6 * day)).toBe(0);
      expect(await tries('v3', 8 * day)).toBe(3);
      test.time.now = began;
    });

    it('leaves a deleted lesson alone', async () => {
      const { id } = await test.addLesson(owner);
      await test.library.deleteLesson(owner, id);
      test.analyzer.now = 'v2';
      await test.library.sweepOutdated();
      expect(test.queued.filter((job) => job.owner === owner)).toEqual([]);
    });
  });

  describe('upkeep', () => {
    it('removes for good what was deleted more than 30 days ago, tells other rooms, and leaves the rest', async () => {
      const gone: string[] = [];
      test.library.whenPurged(async (_, whose, lessonId) => {
        if (whose === owner) gone.push(lessonId);
      });
      const course = await test.addCourse(owner, 'a');
      const [old, inCourse, fresh, kept] = [
        await test.addLesson(owner, { text: longText() }),
        await test.addLesson(owner, { courseId: course.id }),
        await test.addLesson(owner),
        await test.addLesson(owner),
      ];
      await test.library.deleteLesson(owner, old.id);
      await test.library.deleteCourse(owner, course.id);
      test.time.now += keptFor;
      await test.library.deleteLesson(owner, fresh.id);
      await purge();
      expect(gone).toEqual([]);
      test.time.now += 2;
      await purge();
      expect(gone.sort()).toEqual([old.id, inCourse.id].sort());
      await expect(test.library.restoreLesson(owner, old.id)).rejects.toMatchObject({ code: 'lesson-not-found' });
      await expect(test.library.restoreCourse(owner, course.id)).rejects.toMatchObject({ code: 'course-not-found' });
      expect(await test.library.restoreLesson(owner, fresh.id)).toMatchObject({ id: fresh.id });
      expect(new Set((await storedPages()).map((page) => page.lesson_id))).toEqual(new Set([fresh.id, kept.id]));
      for (const table of ['lesson_text', 'lesson_counts'] as const)
        expect(
          await db.read.selectFrom(table).select('lesson_id').where('owner_id', '=', owner).where('lesson_id', 'in', [old.id, inCourse.id]).execute(),
        ).toEqual([]);
    });

    it('removes pages that nothing came of, once they are a day old', async () => {
      test.time.now = Date.now(); // ids bear the true time
      const { id } = await test.addLesson(owner);
      await test.library.prepareEdit(owner, id, 1, longText());
      await expect(
        test.library.createLesson(owner, { id: systemIds.next(), lang: 'fr', title: '\u202E', courseId: null, blocks: blocksOf(longText()) }),
      ).rejects.toMatchObject({ code: 'invalid-input' });
      const before = (await storedPages()).length;
      expect(before).toBeGreaterThan(5);
      await purge();
      expect(await storedPages()).toHaveLength(before);
      test.time.now += 2 * day;
      await purge();
      expect((await storedPages()).map((page) => page.lesson_id)).toEqual([id]);
    });

    it('forgets operations after 30 days', async () => {
      const wish = { operationId: 'operation-1', lang: 'fr', title: 'a', tags: [] };
      await test.library.createCourse(owner, wish);
      test.time.now += keptFor + 1;
      await purge();
      expect(await test.library.createCourse(owner, { ...wish, title: 'b' })).toMatchObject({ title: 'b' });
    });
  });

  /** What people hang on a text, written straight into the tables of other rooms. */
  async function anchorThings(lessonId: string, block: Block) {
    const at = test.time.now;
    await db.write(async (tx) => {
      const sentence = { start: 0, end: block.text.length, original: block.text, text: 'A sentence.' };
      await tx
        .insertInto('sentence_translation')
        .values({
          owner_id: owner,
          id: systemIds.next(),
          lesson_id: lessonId,
          block_id: block.id,
          ...sentence,
          lang: 'en',
          source: 'person',
          revision: 1,
          created_at: at,
          updated_at: at,
        })
        .execute();
      await tx.insertInto('reading_place').values({ owner_id: owner, lesson_id: lessonId, device: 'd', page: 1, block_id: block.id, at }).execute();
      await tx
        .insertInto('term')
        .values({
          owner_id: owner,
          id: systemIds.next(),
          serial: 1,
          lang: 'fr',
          key: 'mot',
          lookup_key: 'mot',
          words: 1,
          text: 'mot',
          status: '2',
          meanings_json: '[]',
          created_at: at,
          updated_at: at,
        })
        .execute();
    });
    return thingsOf();
  }
  async function thingsOf() {
    const of = <T extends 'sentence_translation' | 'reading_place' | 'term'>(table: T) =>
      db.read
        .selectFrom(table as 'sentence_translation')
        .selectAll()
        .where('owner_id', '=', owner)
        .execute();
    return { translations: await of('sentence_translation'), places: await of('reading_place'), terms: await of('term') };
  }
});
