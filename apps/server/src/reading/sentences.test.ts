import { randomUUID } from 'node:crypto';
import type { Job } from '@glossa/contract';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testLibrary, workFor } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import { testEngine } from '../translating/testing.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { createVocabulary } from '../vocabulary/vocabulary.ts';
import { createHeldSentences } from './held-sentences.ts';
import { createReading, type Reading } from './reading.ts';
import type { TranslateLessonPayload } from './translate-lesson.ts';

const sentence = (n: number) => `Phrase numéro ${n} du livre.`;
const textOf = (count: number) => Array.from({ length: count }, (_, n) => sentence(n + 1)).join(' ');

eachDatabase('sentences and engines', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let engine: ReturnType<typeof testEngine>;
  let translating: Translating;
  let reading: Reading;
  let owner: OwnerId;
  let running: { id: string; payload: TranslateLessonPayload }[];

  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    made = await testLibrary(db);
    engine = testEngine();
    translating = createTranslating(made.platform, [engine.translator], { pause: async () => undefined });
    running = [];
    const jobs = { get: async (_: OwnerId, id: string) => ({ id }) as Job, unfinished: async () => running as never };
    reading = createReading(made.platform, made.library, createVocabulary(made.platform), translating, jobs);
    owner = await made.someone();
    await db.write((tx) => tx.deleteFrom('translation_memory').execute());
  });
  const list = async (lessonId: string, whose = owner) =>
    (await reading.listTranslations(whose, lessonId, 0)).map(({ lang, source, text }) => `${lang} ${source} ${text}`);
  const missing = async (lessonId: string, ...langs: string[]) =>
    (await reading.sentences.listMissing(owner, lessonId, langs)).items.map((each) => each.missing);
  /** The job as the queue has it, run once. */
  const run = (lessonId: string, lang: string, total: number, given: Partial<Work<TranslateLessonPayload>> = {}) => {
    const [kind] = reading.kinds;
    return (kind as (typeof reading.kinds)[0]).run(workFor(db, owner, { lessonId, lang, missing: total }, given));
  };

  it('tells what is missing in each language, and which engine would translate it', async () => {
    const lesson = await made.addLesson(owner, { text: `${textOf(3)}\n\n* * *` });
    running = [{ id: randomUUID(), payload: { lessonId: lesson.id, lang: 'en', missing: 3 } }];
    expect(await reading.sentences.listMissing(owner, lesson.id, ['es', 'en', 'ja'])).toEqual({
      sentences: 3,
      items: [
        { lang: 'es', missing: 3, characters: 75, allowance: null, engine: { name: 'Apertium', via: [], host: null }, problem: null, jobId: null },
        {
          lang: 'en',
          missing: 3,
          characters: 75,
          allowance: null,
          engine: { name: 'Apertium', via: ['es'], host: null },
          problem: null,
          jobId: running[0]?.id,
        },
        { lang: 'ja', missing: 3, characters: 75, allowance: null, engine: null, problem: 'translator-pair', jobId: null },
      ],
    });
  });

  it('counts what is missing without reading the text again, until that or its analysis is another one', async () => {
    const lesson = await made.addLesson(owner, { text: textOf(3) });
    const read = vi.spyOn(made.library, 'pagesOf');
    expect(await missing(lesson.id, 'es', 'en')).toEqual([3, 3]);
    const [first] = await made.library.blocks(owner, lesson.id);
    const anchor = { blockId: first?.id ?? '', start: 0, end: sentence(1).length };
    const written = await reading.writeTranslation(owner, lesson.id, { anchor, lang: 'es', text: 'A mano.', revision: 0 });
    expect(await missing(lesson.id, 'es', 'en')).toEqual([2, 3]);
    await reading.deleteTranslation(owner, lesson.id, written.id, written.revision);
    expect(await missing(lesson.id, 'es')).toEqual([3]);
    expect(read).toHaveBeenCalledTimes(1);
    await reading.editText(owner, lesson.id, 1, textOf(5));
    expect(await missing(lesson.id, 'es')).toEqual([5]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('counts the characters of a sentence that comes again only once, as it is sent once', async () => {
    const lesson = await made.addLesson(owner, { text: `Oui. Non.\n\nOui. ${sentence(1)}\n\nOui.` });
    const { items } = await reading.sentences.listMissing(owner, lesson.id, ['es']);
    expect(items).toMatchObject([{ missing: 5, characters: 'Oui.Non.'.length + sentence(1).length }]);
    await run(lesson.id, 'es', 5);
    expect(engine.engine.asked.toSorted()).toEqual(['Non.', 'Oui.', sentence(1)]);
  });

  it('holds the sentences of the lessons asked for last', async () => {
    const [one, two] = [await made.addLesson(owner, { text: textOf(3) }), await made.addLesson(owner, { text: textOf(4) })];
    const sentencesIn = createHeldSentences(made.library, 6);
    const read = vi.spyOn(made.library, 'pagesOf');
    for (const { id } of [one, one, two, two, one]) await sentencesIn(owner, id);
    expect(read.mock.calls.map(([, id]) => id)).toEqual([one.id, two.id, one.id]);
    expect(await sentencesIn(await made.someone(), one.id).catch((error) => error.code)).toBe('lesson-not-found');
  });

  it('has what is missing translated by a job, and leaves alone what people wrote', async () => {
    const lesson = await made.addLesson(owner, { text: textOf(30) });
    const [first] = await made.library.blocks(owner, lesson.id);
    const anchor = { blockId: first?.id ?? '', start: 0, end: sentence(1).length };
    await reading.writeTranslation(owner, lesson.id, { anchor, lang: 'es', text: 'A mano.', revision: 0 });
    const job = await reading.sentences.translateMissing(owner, lesson.id, 'es');
    expect((await reading.sentences.translateMissing(owner, lesson.id, 'es')).id).toBe(job.id);
    expect(made.queued).toMatchObject([{ id: job.id, payload: { lessonId: lesson.id, lang: 'es', missing: 29 } }]);
    await made.runQueued();
    const all = await list(lesson.id);
    expect(all).toHaveLength(30);
    expect(all.filter((each) => !each.startsWith('es engine fr>es: Phrase'))).toEqual(['es person A mano.']);
    expect(engine.engine.asked).toHaveLength(29);
    expect(await missing(lesson.id, 'es', 'en')).toEqual([0, 30]);
  });

  it('says before anything is sent which host it would go to, where the engine’s name does not tell', async () => {
    engine = testEngine({ id: 'openai', version: 'a-model' });
    translating = createTranslating(made.platform, [{ ...engine.translator, host: 'models.example:8080' }], { pause: async () => undefined });
    reading = createReading(made.platform, made.library, createVocabulary(made.platform), translating, {
      get: async (_, id) => ({ id }) as Job,
      unfinished: async () => [],
    });
    const lesson = await made.addLesson(owner, { text: textOf(2) });
    const [item] = (await reading.sentences.listMissing(owner, lesson.id, ['es'])).items;
    expect(item?.engine).toEqual({ name: 'a-model', via: [], host: 'models.example:8080' });
  });

  describe('with a paid engine', () => {
    const metered = (monthly: number | null) => {
      engine = testEngine({ id: 'deepl', metered: true });
      translating = createTranslating(made.platform, [engine.translator], { pause: async () => undefined, monthly });
      const jobs = { get: async (_: OwnerId, id: string) => ({ id }) as Job, unfinished: async () => [] };
      reading = createReading(made.platform, made.library, createVocabulary(made.platform), translating, jobs);
    };

    it('sends a book only where it is said how many characters may go', async () => {
      metered(null);
      const lesson = await made.addLesson(owner, { text: textOf(900) });
      const { characters } = (await reading.sentences.listMissing(owner, lesson.id, ['es'])).items[0] ?? { characters: 0 };
      const large = { code: 'translation-large', params: { engine: 'DeepL', sentences: 900, characters } };
      await expect(reading.sentences.translateMissing(owner, lesson.id, 'es')).rejects.toMatchObject(large);
      await expect(reading.sentences.translateMissing(owner, lesson.id, 'es', characters - 1)).rejects.toMatchObject(large);
      expect(made.queued).toEqual([]);
      await reading.sentences.translateMissing(owner, lesson.id, 'es', characters);
      expect(made.queued).toHaveLength(1);
    });

    it('stops at the month’s limit, and keeps what is done', async () => {
      metered(500);
      const lesson = await made.addLesson(owner, { text: textOf(30) });
      await expect(run(lesson.id, 'es', 30)).rejects.toMatchObject({ code: 'translator-limit' });
      expect((await list(lesson.id)).length).toBe(12);
      expect((await reading.sentences.listMissing(owner, lesson.id, ['es'])).items[0]?.allowance?.limit).toBe(500);
    });
  });

  it('shows the same sentences of another lesson without asking the engine again', async () => {
    const other = await made.someone();
    const [lesson, same] = [await made.addLesson(owner, { text: textOf(5) }), await made.addLesson(other, { text: textOf(5) })];
    await run(lesson.id, 'en', 5);
    const before = engine.engine.asked.length;
    // Nobody sees what they did not ask for.
    expect(await list(same.id, other)).toEqual([]);
    const [kind] = reading.kinds;
    await (kind as (typeof reading.kinds)[0]).run(workFor(db, other, { lessonId: same.id, lang: 'en', missing: 5 }));
    expect(await list(same.id, other)).toHaveLength(5);
    expect(engine.engine.asked).toHaveLength(before);
  });

  it('goes on where it was after it was cut off, with nothing twice', async () => {
    const lesson = await made.addLesson(owner, { text: textOf(40) });
    let writes = 0;
    const dies: Work<never>['write'] = async (act) => {
      if (++writes === 3) throw new Error('killed');
      return db.write(act);
    };
    await expect(run(lesson.id, 'es', 40, { write: dies })).rejects.toThrow('killed');
    expect(await list(lesson.id)).toHaveLength(24);
    const reports: [number, number | null][] = [];
    const result = await run(lesson.id, 'es', 40, { report: async (done, total) => void reports.push([done, total]) });
    expect(reports).toEqual([
      [24, 40],
      [36, 40],
      [40, 40],
    ]);
    expect(result).toEqual({ lessonId: lesson.id, lang: 'es', translated: 40, left: 0 });
    expect(new Set(await list(lesson.id)).size).toBe(40);
    // What was asked before it was cut off is remembered.
    expect(engine.engine.asked).toHaveLength(40);
  });

  it.each<[string, string]>([
    ['refused', 'translator-refused'],
    ['nonsense', 'translator-odd'],
  ])('keeps what is done when the engine fails (%s), and says so', async (fault, code) => {
    const lesson = await made.addLesson(owner, { text: textOf(30) });
    engine.engine.before = async (texts) => {
      if (texts.includes(sentence(20))) engine.engine.faults.push(fault as 'refused');
    };
    await expect(run(lesson.id, 'es', 30)).rejects.toMatchObject({ code, params: { engine: 'Apertium' } });
    expect(await list(lesson.id)).toHaveLength(12);
    expect(await missing(lesson.id, 'es')).toEqual([18]);
  });

  it('keeps what is done when it is cancelled', async () => {
    const lesson = await made.addLesson(owner, { text: textOf(30) });
    const stop = new AbortController();
    const report = async (done: number) => void (done > 0 && stop.abort(new Error('cancelled')));
    await expect(run(lesson.id, 'es', 30, { signal: stop.signal, report })).rejects.toThrow('cancelled');
    expect(await list(lesson.id)).toHaveLength(12);
  });

  it('counts sentences that the engine has no answer for, and does not ask for ever', async () => {
    const lesson = await made.addLesson(owner, { text: textOf(5) });
    engine.engine.answer = (text) => (text === sentence(2) ? null : text);
    expect(await run(lesson.id, 'es', 5)).toMatchObject({ translated: 4, left: 1 });
    expect(await missing(lesson.id, 'es')).toEqual([1]);
  });

  it('begins again with the new text where it is edited meanwhile', async () => {
    const lesson = await made.addLesson(owner, { text: `${textOf(12)}\n\n${sentence(13)}` });
    let edited = false;
    engine.engine.before = async (texts) => {
      if (edited || !texts.includes(sentence(13))) return;
      edited = true;
      const { text, revision } = await reading.getText(owner, lesson.id);
      await reading.editText(owner, lesson.id, revision, text.replace(sentence(13), 'Tout est changé.'));
    };
    expect(await run(lesson.id, 'es', 13)).toMatchObject({ left: 0 });
    const all = await list(lesson.id);
    expect(all).toHaveLength(13);
    expect(all).toContain('es engine fr>es: Tout est changé.');
    expect(all.join()).not.toContain('numéro 13 ');
  });

  describe('one sentence', () => {
    it('is translated at once, and answered as it is when asked again', async () => {
      const block = { id: randomUUID(), kind: 'paragraph' as const, text: 'Il dort.\nElle lit.' };
      const lesson = await made.addLesson(owner, { blocks: [block] });
      const ask = (end: number, lang: string) => reading.sentences.translateSentence(owner, lesson.id, { blockId: block.id, start: 0, end }, lang);
      const first = await ask(8, 'en');
      expect(first).toMatchObject({ source: 'engine', text: 'es>en: fr>es: Il dort.', original: 'Il dort.', engine: { name: 'Apertium', via: ['es'] } });
      expect(await ask(8, 'en')).toEqual(first);
      // The end of a line within is no end of a sentence to an engine.
      expect((await ask(18, 'es')).text).toBe('fr>es: Il dort. Elle lit.');
      await expect(ask(200, 'es')).rejects.toMatchObject({ code: 'anchor-invalid' });
      await expect(ask(8, 'ja')).rejects.toMatchObject({ code: 'translator-pair' });
      await expect(ask(8, 'not_a_code')).rejects.toMatchObject({ code: 'language-unknown' });
      const stranger = await made.someone();
      const theirs = reading.sentences.translateSentence(stranger, lesson.id, { blockId: block.id, start: 0, end: 8 }, 'es');
      await expect(theirs).rejects.toMatchObject({ code: 'lesson-not-found' });
    });

    it('that reads otherwise when the answer comes is not given it', async () => {
      const lesson = await made.addLesson(owner, { text: 'Il dort.' });
      const [block] = await made.library.blocks(owner, lesson.id);
      engine.engine.before = async () => {
        const { revision } = await reading.getText(owner, lesson.id);
        await reading.editText(owner, lesson.id, revision, 'Il mange.');
      };
      const asked = reading.sentences.translateSentence(owner, lesson.id, { blockId: block?.id ?? '', start: 0, end: 8 }, 'es');
      await expect(asked).rejects.toMatchObject({ code: 'anchor-invalid' });
      expect(await list(lesson.id)).toEqual([]);
    });
  });

  it('asks nothing of nobody: lesson, versions and jobs are their owner’s', async () => {
    const lesson = await made.addLesson(owner);
    const stranger = await made.someone();
    const anchor = { blockId: 'x', start: 0, end: 8 };
    for (const call of [
      () => reading.sentences.listMissing(stranger, lesson.id, ['es']),
      () => reading.sentences.translateMissing(stranger, lesson.id, 'es'),
      () => reading.sentences.listVersions(stranger, lesson.id, anchor, 'es'),
      () => reading.sentences.bringBack(stranger, lesson.id, randomUUID()),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(reading.sentences.translateMissing(owner, lesson.id, 'ja')).rejects.toMatchObject({ code: 'translator-pair' });
    await expect(reading.sentences.listMissing(owner, lesson.id, ['not_a_code'])).rejects.toMatchObject({ code: 'language-unknown' });
    expect(made.queued).toEqual([]);
  });
});
