import { randomUUID } from 'node:crypto';
import { reading as contract, type TermChange } from '@glossa/contract';
import { beforeAll, expect, it, vi } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { recording, scansTable } from '../platform/database/plans.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createTranslating } from '../translating/translating.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { courseSummary } from './course-summary.ts';
import { createCoverages } from './coverages.ts';
import { createReading, type Reading } from './reading.ts';

eachDatabase('finishing', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let vocabulary: Vocabulary;
  let reading: Reading;
  let owner: OwnerId;

  beforeAll(async () => {
    db = await open();
    made = await testLibrary(db);
    vocabulary = createVocabulary(made.platform);
    reading = createReading(made.platform, made.library, vocabulary, createTranslating(made.platform));
    owner = await made.someone();
  });
  const keep = (...changes: [string, TermChange['status']][]) =>
    vocabulary.change(owner, {
      operationId: randomUUID(),
      lang: 'fr',
      kind: 'change',
      changes: changes.map(([text, status]) => ({ words: text.split(' '), text, status })),
    });
  const read = (lessonId: string, milliseconds: number) => reading.logReading(owner, lessonId, { operationId: randomUUID(), page: 0, words: 6, milliseconds });

  it('sums up what became of a lesson', async () => {
    const lesson = await made.addLesson(owner, { text: 'Il part tout de suite. Il va bien, il revient.' });
    const next = await made.addLesson(owner, { text: 'Il dort.', title: 'La suite' });
    await keep(['part', '1'], ['bien', '4'], ['il', 'known']);
    expect(await reading.getSummary(owner, lesson.id)).toMatchObject({ finishedAt: null, kept: 0, milliseconds: 0 });
    made.time.now += 60_000;
    const began = made.time.now;
    made.time.now += 1000;
    await keep(['suite', '2'], ['tout de suite', '1'], ['tout', 'ignored'], ['va', 'known'], ['ailleurs', '1'], ['suite ailleurs', '1']);
    made.time.now += 9000;
    await read(lesson.id, made.time.now - began);
    made.time.now += 5000;
    await read(lesson.id, 5000);

    const told = await reading.finishLesson(owner, lesson.id);
    expect(contract.finishLesson.answer.parse(told)).toEqual(told);
    expect(told).toEqual({
      finishedAt: made.time.now,
      coverage: { words: 9, known: 5, learning: 2, new: 2, ignored: 1, asides: 0, newKeys: 2 },
      distinct: 7,
      distinctKnown: 3,
      byFamily: { words: 9, known: 5, distinct: 7, distinctKnown: 3 },
      kept: 2,
      milliseconds: 15_000,
      next: { id: next.id, title: 'La suite', lang: 'fr' },
    });
    expect((await reading.getSummary(owner, next.id)).next).toBeNull();
  });

  it('counts what was kept from the opening on, also where no time was logged', async () => {
    const lesson = await made.addLesson(owner, { lang: 'it', text: 'Il gatto dorme.' });
    const keepItalian = (text: string) =>
      vocabulary.change(owner, { operationId: randomUUID(), lang: 'it', kind: 'change', changes: [{ words: [text], text, status: '1' }] });
    await keepItalian('il');
    made.time.now += 60_000;
    await reading.getPage(owner, lesson.id, 0);
    made.time.now += 400;
    await keepItalian('gatto');
    expect(await reading.getSummary(owner, lesson.id)).toMatchObject({ kept: 1, milliseconds: 0 });
    made.time.now += 60_000;
    await read(lesson.id, 2000);
    expect(await reading.getSummary(owner, lesson.id)).toMatchObject({ kept: 1, milliseconds: 2000 });
  });

  it('counts a word as known where another form of its family is, by the text or by the learner', async () => {
    const analyze = made.analyzer.analyze;
    made.analyzer.analyze = async (...given) => {
      const blocks = await analyze(...given);
      for (const { tokens } of blocks.flatMap(({ sentences }) => sentences))
        for (const token of tokens) if (/^(va|ira)$/.test(token.key ?? '')) token.lemmas = ['aller'];
      return blocks;
    };
    const lesson = await made.addLesson(owner, { lang: 'oc', text: 'Il va, il ira. Elle dansait, chantait.' });
    made.analyzer.analyze = analyze;
    await vocabulary.change(owner, {
      operationId: randomUUID(),
      lang: 'oc',
      kind: 'change',
      changes: (['vais', 'chantent', 'danse'] as const).map((text) => ({ words: [text], text, status: text === 'danse' ? '3' : 'known' })),
    });
    await vocabulary.noteLemmas(
      owner,
      'oc',
      new Map([
        ['vais', 'aller'],
        ['danse', 'danser'],
        ['dansait', 'danser'],
      ]),
    );
    for (const word of ['chantent', 'chantait']) await vocabulary.chooseLemma(owner, 'oc', word, 'chanter');
    expect(await reading.getSummary(owner, lesson.id)).toMatchObject({
      coverage: { words: 7, known: 0 },
      distinct: 6,
      distinctKnown: 0,
      byFamily: { words: 7, known: 3, distinct: 5, distinctKnown: 2 },
    });
    expect(await reading.getCourseSummary(owner, lesson.courseId)).toEqual({
      byForm: { words: 7, known: 0, distinct: 6, distinctKnown: 0 },
      byFamily: { words: 7, known: 3, distinct: 5, distinctKnown: 2 },
    });
  });

  it('sums up all lessons of a course, a word that returns once, and archived lessons not', async () => {
    const first = await made.addLesson(owner, { lang: 'wa', text: 'Un deux. Trois.' });
    const { courseId } = first;
    await made.addLesson(owner, { lang: 'wa', text: 'Deux quatre 7.', courseId });
    const gone = await made.addLesson(owner, { lang: 'wa', text: 'Cinq.', courseId });
    await made.library.changeLesson(owner, gone.id, { revision: gone.revision, archived: true });
    await vocabulary.change(owner, {
      operationId: randomUUID(),
      lang: 'wa',
      kind: 'change',
      changes: [
        { words: ['deux'], text: 'deux', status: 'known' },
        { words: ['un'], text: 'un', status: 'ignored' },
      ],
    });
    const all = { words: 4, known: 2, distinct: 3, distinctKnown: 1 };
    expect(await reading.getCourseSummary(owner, courseId)).toEqual({ byForm: all, byFamily: all });
    await expect(reading.getCourseSummary(await made.someone(), courseId)).rejects.toMatchObject({ code: 'course-not-found' });
  });

  it('counts a course of too many words from memory, and looks at neither its pages nor its families', async () => {
    const { id, courseId } = await made.addLesson(owner, { lang: 'ast', text: 'Un deux.' });
    const counts_json = JSON.stringify({ keys: ['un', 'deux'], counts: [300_000, 1], numbers: 0 });
    await db.write((tx) => tx.updateTable('lesson_counts').set({ counts_json }).where('owner_id', '=', owner).where('lesson_id', '=', id).execute());
    const read = (['storedCounts', 'countsOf', 'pagesOf'] as const).map((name) => vi.spyOn(made.library, name));
    const reads = () => read.map((spy) => spy.mock.calls.length);
    const byForm = { words: 300_001, known: 0, distinct: 2, distinctKnown: 0 };
    expect(await reading.getCourseSummary(owner, courseId)).toEqual({ byForm, byFamily: null });
    expect(await reading.getCourseSummary(owner, courseId)).toEqual({ byForm, byFamily: null });
    expect(reads()).toEqual([1, 0, 0]);
    for (const spy of read) spy.mockRestore();
    const cramped = createCoverages(made.library, vocabulary, 0);
    expect(await courseSummary(made.library, vocabulary, cramped, owner, courseId)).toEqual({
      byForm: { ...byForm, distinct: null, distinctKnown: null },
      byFamily: null,
    });
  });

  it('tells the shelf, until it is taken back or the lesson goes for good', async () => {
    const lesson = await made.addLesson(owner, { text: 'Il dort.' });
    const shown = async () => (await reading.listShelf(owner, [lesson.id]))[0]?.finishedAt;
    expect(await shown()).toBeNull();
    await reading.finishLesson(owner, lesson.id);
    const first = made.time.now;
    expect(await shown()).toBe(first);
    made.time.now += 1000;
    await reading.finishLesson(owner, lesson.id);
    expect(await shown()).toBe(first + 1000);
    expect(await reading.reopenLesson(owner, lesson.id)).toMatchObject({ finishedAt: null });
    expect(await shown()).toBeNull();

    await reading.finishLesson(owner, lesson.id);
    await made.library.deleteLesson(owner, lesson.id);
    made.time.now += 40 * 24 * 60 * 60 * 1000;
    const kind = made.library.upkeepKinds.find(({ name }) => name === 'purge-deleted');
    await db.write((tx) => made.platform.jobs.enqueue(tx, kind as never, { owner: null, label: '', payload: {} }));
    await made.runQueued();
    const left = await db.read.selectFrom('finished_lesson').select('at').where('owner_id', '=', owner).where('lesson_id', '=', lesson.id).execute();
    expect(left).toEqual([]);
  });

  it('passes over archived lessons to the one that follows', async () => {
    const [first, archived, last] = [await made.addLesson(owner), await made.addLesson(owner), await made.addLesson(owner)];
    await made.library.changeLesson(owner, archived.id, { revision: archived.revision, archived: true });
    expect((await reading.getSummary(owner, first.id)).next?.id).toBe(last.id);
  });

  it.each(['getSummary', 'finishLesson', 'reopenLesson'] as const)('%s does not reach another owner’s lesson', async (act) => {
    const lesson = await made.addLesson(owner, { text: 'Il dort.' });
    await reading.finishLesson(owner, lesson.id);
    await expect(reading[act](await made.someone(), lesson.id)).rejects.toMatchObject({ code: 'lesson-not-found' });
    expect((await reading.getSummary(owner, lesson.id)).finishedAt).not.toBeNull();
  });

  it('reads no table from end to end', async () => {
    const lesson = await made.addLesson(owner, { text: 'Il dort.' });
    const recorded = recording(db);
    const platform = { ...made.platform, db: recorded.db };
    await createReading(platform, made.library, createVocabulary(platform), createTranslating(platform)).finishLesson(owner, lesson.id);
    expect((await recorded.plans()).filter(scansTable)).toEqual([]);
  });
});
