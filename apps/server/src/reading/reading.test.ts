import { randomUUID } from 'node:crypto';
import { reading as contract, type TermChange } from '@glossa/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { recording, scansTable } from '../platform/database/plans.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { createReading, type Reading } from './reading.ts';

const wish = (text: string, rest: Partial<TermChange> = {}): TermChange => ({ words: text.split(' '), text, ...rest });
const meaning = (text: string) => ({ lang: 'en', text });

eachDatabase('reading', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let vocabulary: Vocabulary;
  let translating: Translating;
  let reading: Reading;
  let owner: OwnerId;
  let stranger: OwnerId;

  beforeAll(async () => {
    db = await open();
    made = await testLibrary(db);
    vocabulary = createVocabulary(made.platform);
    translating = createTranslating(made.platform);
    reading = createReading(made.platform, made.library, vocabulary, translating);
    owner = await made.someone();
    stranger = await made.someone();
  });
  const keep = (changes: TermChange[], whose = owner, lang = 'fr') => vocabulary.change(whose, { operationId: randomUUID(), lang, kind: 'change', changes });
  const lessonOf = (text: string, lang = 'fr') => made.addLesson(owner, { text, lang });
  const page = (words: number, of: string) => Array.from({ length: words }, (_, n) => `${of}${String.fromCharCode(97 + (n % 26))}`).join(' ');

  describe('a page', () => {
    it('tells the status of each word, meanings only where there are some, and the phrases that can be on it', async () => {
      const reader = await made.someone();
      const lesson = await made.addLesson(reader, { text: 'Il part tout de suite. Tout va bien.' });
      await keep(
        [
          wish('il', { status: 'known' }),
          wish('bien', { status: '2', meanings: [meaning('well')] }),
          wish('va', { status: 'ignored' }),
          wish('tout de suite', { status: '3', meanings: [meaning('at once')] }),
          wish('suite à', { status: '1' }),
          wish('il … suite', { status: '1' }),
          wish('il … loin', { status: '1' }),
        ],
        reader,
      );
      const answer = await reading.getPage(reader, lesson.id, 0);
      expect(answer.text.words).toEqual(['il', 'part', 'tout', 'de', 'suite', 'va', 'bien']);
      expect(answer.statuses).toBe('knnnni2');
      expect(answer.meanings).toEqual({ 6: [meaning('well')] });
      expect(answer.phrases).toHaveLength(2);
      expect(answer.phrases).toEqual(
        expect.arrayContaining([
          { words: ['tout', 'de', 'suite'], text: 'tout de suite', status: '3', meanings: [meaning('at once')] },
          { words: ['il', '…', 'suite'], text: 'il … suite', status: '1', meanings: [] },
        ]),
      );
      expect(answer).toMatchObject({ lessonId: lesson.id, number: 0, pages: 1, revision: 1, current: true, vocabularyRevision: 1 });
      expect(contract.getPage.answer.parse(answer)).toEqual(answer);
    });

    it('folds Turkish words as Turkish, and finds what was kept of them', async () => {
      const lesson = await lessonOf('IŞIK İSTANBUL’da.', 'tr');
      await keep([wish('ışık', { status: '1' })], owner, 'tr');
      const answer = await reading.getPage(owner, lesson.id, 0);
      expect(answer.text.words[0]).toBe('ışık');
      expect(answer.statuses[0]).toBe('1');
    });

    it('is told from the words of this learner only', async () => {
      const lesson = await made.addLesson(stranger, { text: 'Il dort.' });
      await keep([wish('dort', { status: '1' })]);
      expect((await reading.getPage(stranger, lesson.id, 0)).statuses).toBe('nn');
    });

    it('opens its lesson, unless it is only fetched again', async () => {
      const reader = await made.someone();
      const [first, second] = [await made.addLesson(reader, { title: 'first' }), await made.addLesson(reader, { title: 'second' })];
      const newest = async () => (await made.library.listLessons(reader, { archived: false, deleted: false, limit: 1 })).items[0]?.title;
      for (const { id } of [first, second]) {
        made.time.now += 120_000;
        await reading.getPage(reader, id, 0);
      }
      made.time.now += 120_000;
      const page = await reading.getPage(reader, first.id, 0, { again: true });
      expect(await newest()).toBe('second');
      expect(await reading.getPage(reader, first.id, 0)).toEqual(page);
      expect(await newest()).toBe('first');
    });

    it('stays readable after its analysis grew old', async () => {
      const lesson = await lessonOf('Il pleut.');
      const before = await reading.getPage(owner, lesson.id, 0);
      made.analyzer.now = 'v2';
      expect(await reading.getPage(owner, lesson.id, 0)).toEqual({ ...before, current: false, vocabularyRevision: expect.any(Number) });
      await made.runQueued();
      expect(await reading.getPage(owner, lesson.id, 0)).toMatchObject({ current: true, text: before.text });
    });

    it('costs no walk over a table, and few bytes', async () => {
      const reader = await made.someone();
      const words = Array.from({ length: 430 }, (_, n) => `mo${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`);
      const text = Array.from({ length: 1000 }, (_, n) => words[n < 430 ? n : (n * n) % 97]).join(' ');
      const lesson = await made.addLesson(reader, { text });
      const many = Array.from({ length: 5000 }, (_, n) => wish(n < 430 ? (words[n] ?? '') : `autre${n}`, { status: 'known' }));
      await keep(many, reader);
      await keep(
        words.slice(0, 60).map((word) => wish(word, { status: '2', meanings: [meaning('a meaning of twenty.')] })),
        reader,
      );
      const recorded = recording(db);
      const platform = { ...made.platform, db: recorded.db };
      const fresh = await testLibrary(recorded.db);
      const watched = createReading(platform, fresh.library, createVocabulary(platform), createTranslating(platform));
      recorded.seen.length = 0;
      const answer = await watched.getPage(reader, lesson.id, 0);
      expect(recorded.seen.length).toBeGreaterThanOrEqual(3);
      // Lesson, page, the learner’s own rules of the language, vocabulary, words, phrases, forms that share their dictionary form.
      expect(recorded.seen.length).toBeLessThanOrEqual(7);
      expect(Object.keys(answer.meanings)).toHaveLength(60);
      expect(JSON.stringify(answer).length).toBeLessThanOrEqual(25_000);
      await watched.listShelf(reader, [lesson.id]);
      await watched.browse(reader, { reversed: false, limit: 50 });
      await watched.listTranslations(reader, lesson.id, 0);
      await watched.getPlace(reader, lesson.id);
      expect((await recorded.plans()).filter(scansTable)).toEqual([]);
    });
  });

  describe('a place', () => {
    it('is kept for each device, and the newest is where reading goes on', async () => {
      const lesson = await lessonOf([page(150, 'a'), page(150, 'b'), page(150, 'c')].join('\n\n'));
      expect(lesson.pages).toBe(3);
      expect(await reading.getPlace(owner, lesson.id)).toEqual({ place: null });
      const save = (device: string, number: number) => {
        made.time.now += 10;
        return reading.savePlace(owner, lesson.id, { device, page: number, blockId: null });
      };
      await save('phone', 2);
      await save('desk', 1);
      expect((await reading.getPlace(owner, lesson.id)).place?.page).toBe(1);
      const last = await save('phone', 0);
      expect(await reading.getPlace(owner, lesson.id)).toEqual({ place: last });
      expect((await save('desk', 99)).page).toBe(2);
    });

    it('goes along when the text changes', async () => {
      const parts = [page(150, 'a'), page(150, 'b'), page(150, 'c')];
      const lesson = await lessonOf(parts.join('\n\n'));
      const blocks = await made.library.blocks(owner, lesson.id);
      const placeAt = async (block: number) => {
        made.time.now += 10;
        await reading.savePlace(owner, lesson.id, { device: 'phone', page: block, blockId: blocks[block]?.id ?? null });
      };
      const now = async () => (await reading.getPlace(owner, lesson.id)).place;
      await placeAt(1);
      await reading.editText(owner, lesson.id, 1, [page(150, 'x'), ...parts].join('\n\n'));
      expect(await now()).toMatchObject({ page: 2, blockId: blocks[1]?.id });
      await reading.editText(owner, lesson.id, 2, [parts[0], parts[2]].join('\n\n'));
      expect(await now()).toMatchObject({ page: 0, blockId: blocks[0]?.id });
    });
  });

  it('notes once that a page was read', async () => {
    const lesson = await lessonOf('Il dort.');
    const read = { operationId: randomUUID(), page: 0, words: 2, milliseconds: 900 };
    const log = () =>
      db.read
        .selectFrom('reading_log')
        .select(['page', 'words', 'milliseconds', 'lang'])
        .where('owner_id', '=', owner)
        .where('lesson_id', '=', lesson.id)
        .execute();
    await reading.logReading(owner, lesson.id, read);
    await reading.logReading(owner, lesson.id, read);
    expect(await log()).toEqual([{ page: 0, words: 2, milliseconds: 900, lang: 'fr' }]);
    await expect(reading.logReading(owner, lesson.id, { ...read, operationId: randomUUID(), page: 1 })).rejects.toMatchObject({ code: 'page-not-found' });
    expect(await log()).toHaveLength(1);
  });

  describe('translations', () => {
    const text = 'Il dort. Elle lit un livre.\n\nNous mangeons du pain. Vous buvez de l’eau.\n\nIls partent demain.';
    const sentences = async (lessonId: string) => {
      const { packed } = await made.library.pageOf(owner, lessonId, 0);
      return packed.blocks.flatMap((block) =>
        block.sentences.map((end, n) => ({
          anchor: { blockId: block.id, start: block.sentences[n - 1] ?? 0, end },
          text: block.text.slice(block.sentences[n - 1] ?? 0, end),
        })),
      );
    };
    const translated = async () => {
      const lesson = await lessonOf(text);
      for (const [n, { anchor }] of (await sentences(lesson.id)).entries()) {
        made.time.now += 10;
        await reading.writeTranslation(owner, lesson.id, { anchor, lang: 'en', text: `T${n + 1}`, revision: 0 });
      }
      return lesson;
    };
    const shown = async (lessonId: string) => {
      const blocks = new Map((await made.library.blocks(owner, lessonId)).map((block) => [block.id, block.text]));
      const order = [...blocks.keys()];
      const items = await reading.listTranslations(owner, lessonId, 0);
      items.sort((a, b) => order.indexOf(a.anchor.blockId) - order.indexOf(b.anchor.blockId) || a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end);
      return items.map((item) => `${blocks.get(item.anchor.blockId)?.slice(item.anchor.start, item.anchor.end).trim()} = ${item.text}${item.original.trim()}`);
    };
    const aside = async (lessonId: string) => (await reading.sentences.listAside(owner, lessonId)).map((item) => `${item.text}${item.original.trim()}`);
    const all = [
      'Il dort. = T1Il dort.',
      'Elle lit un livre. = T2Elle lit un livre.',
      'Nous mangeons du pain. = T3Nous mangeons du pain.',
      'Vous buvez de l’eau. = T4Vous buvez de l’eau.',
      'Ils partent demain. = T5Ils partent demain.',
    ];
    const [t1, t2, t3, t4, t5] = all as [string, string, string, string, string];

    it.each<[string, string, string[]]>([
      ['nothing', text, all],
      ['a block before', `Un titre nouveau.\n\n${text}`, all],
      ['a sentence before, in the same block', text.replace('Il dort.', 'Il fait nuit dehors. Il dort.'), all],
      ['a sentence after, in the same block', text.replace('un livre.', 'un livre. Le chat ronronne.'), all],
      ['a word within the sentence', text.replace('un livre', 'un beau livre'), [t1, 'Elle lit un beau livre. = T2Elle lit un livre.', t3, t4, t5]],
      ['two paragraphs into one', text.replace('livre.\n\nNous', 'livre. Nous'), all],
      ['one paragraph into two', text.replace('pain. Vous', 'pain.\n\nVous'), all],
      ['the order of the blocks', text.split('\n\n').toReversed().join('\n\n'), [t5, t3, t4, t1, t2]],
    ])('survive an edit of %s', async (_, after, expected) => {
      const lesson = await translated();
      await reading.editText(owner, lesson.id, 1, after);
      expect(await shown(lesson.id)).toEqual(expected);
    });

    it.each<[string, string]>([
      ['two sentences into one', text.replace('Il dort. Elle lit', 'Il dort, elle lit')],
      ['a sentence to nothing', text.replace('Il dort. ', '')],
      ['a block to one letter', text.replace('Ils partent demain.', 'X')],
      ['everything', 'Quelque chose de tout autre, sans rapport.'],
      ['everything to one letter', 'X'],
    ])('are all still there, or set aside, after an edit of %s', async (_, after) => {
      const lesson = await translated();
      await reading.editText(owner, lesson.id, 1, after);
      const kept = [...(await shown(lesson.id)).map((line) => line.split(' = ')[1]), ...(await aside(lesson.id))];
      expect(kept.toSorted()).toEqual(all.map((line) => line.split(' = ')[1]).toSorted());
    });

    it('keep to their own sentence where another is taken out', async () => {
      const lesson = await translated();
      await reading.editText(owner, lesson.id, 1, text.replace('Nous mangeons du pain. ', ''));
      expect(await shown(lesson.id)).toEqual([t1, t2, t4, t5]);
      expect(await aside(lesson.id)).toEqual(['T3Nous mangeons du pain.']);
    });

    it('are set aside when their block is taken out', async () => {
      const lesson = await translated();
      await reading.editText(owner, lesson.id, 1, text.split('\n\n').toSpliced(1, 1).join('\n\n'));
      expect(await shown(lesson.id)).toEqual([t1, t2, t5]);
      expect((await aside(lesson.id)).toSorted()).toEqual(['T3Nous mangeons du pain.', 'T4Vous buvez de l’eau.']);
    });

    it.each<[string, { blockId?: string; start: number; end: number }]>([
      ['beyond the text', { start: 0, end: 10_000 }],
      ['of no length', { start: 4, end: 4 }],
      ['backwards', { start: 5, end: 2 }],
      ['on white space', { start: 8, end: 9 }],
      ['in no block', { blockId: 'none', start: 0, end: 3 }],
      ['through a character', { start: 0, end: 10 }],
    ])('are refused for an anchor %s', async (_, given) => {
      const lesson = await lessonOf('Il dort. 😀 Elle lit.');
      const blockId = (await made.library.blocks(owner, lesson.id))[0]?.id ?? '';
      const write = reading.writeTranslation(owner, lesson.id, { anchor: { blockId, ...given }, lang: 'en', text: 'x', revision: 0 });
      await expect(write).rejects.toMatchObject({ code: 'anchor-invalid' });
      expect(await reading.listTranslations(owner, lesson.id, 0)).toEqual([]);
    });

    it('are changed and removed by revision', async () => {
      const lesson = await lessonOf('Il dort.');
      const { anchor } = (await sentences(lesson.id))[0] as { anchor: { blockId: string; start: number; end: number } };
      const first = await reading.writeTranslation(owner, lesson.id, { anchor, lang: 'en', text: 'He sleeps.', revision: 0 });
      expect(first).toMatchObject({ revision: 1, original: 'Il dort.', source: 'person' });
      await expect(reading.writeTranslation(owner, lesson.id, { anchor, lang: 'en', text: 'x', revision: 0 })).rejects.toMatchObject({
        code: 'translation-changed',
      });
      await expect(reading.deleteTranslation(owner, lesson.id, first.id, 7)).rejects.toMatchObject({ code: 'translation-changed' });
      await reading.deleteTranslation(owner, lesson.id, first.id, 1);
      expect(await reading.listTranslations(owner, lesson.id, 0)).toEqual([]);
    });

    it('never lie off the text when it is edited at the same time', async () => {
      for (let n = 0; n < 5; n++) {
        const lesson = await lessonOf('Il dort. Elle lit un livre.');
        const { anchor } = (await sentences(lesson.id))[1] as { anchor: { blockId: string; start: number; end: number } };
        const [written] = await Promise.allSettled([
          reading.writeTranslation(owner, lesson.id, { anchor, lang: 'en', text: 'She reads a book.', revision: 0 }),
          reading.editText(owner, lesson.id, 1, 'Elle lit un livre.'),
        ]);
        const blocks = await made.library.blocks(owner, lesson.id);
        const items = await reading.listTranslations(owner, lesson.id, 0);
        expect(items).toHaveLength(written.status === 'fulfilled' ? 1 : 0);
        for (const item of items) expect(item.anchor.end).toBeLessThanOrEqual(blocks.find((block) => block.id === item.anchor.blockId)?.text.length ?? 0);
      }
    });
  });

  it('gives the text as it is edited, and refuses an edit of one that has passed', async () => {
    const lesson = await lessonOf('# Titre\n\nIl dort.');
    expect(await reading.getText(owner, lesson.id)).toEqual({ text: '# Titre\n\nIl dort.', revision: 1 });
    expect(await reading.editText(owner, lesson.id, 1, '# Titre\n\nIl lit.')).toMatchObject({ revision: 2 });
    await expect(reading.editText(owner, lesson.id, 1, 'Autre.')).rejects.toMatchObject({ code: 'lesson-changed' });
    await expect(reading.editText(owner, lesson.id, 2, ' \n ')).rejects.toMatchObject({ code: 'text-empty' });
    expect(await reading.getText(owner, lesson.id)).toEqual({ text: '# Titre\n\nIl lit.', revision: 2 });
  });

  it('forgets translations and places with a lesson that goes for good', async () => {
    const lesson = await lessonOf('Il dort.');
    const blockId = (await made.library.blocks(owner, lesson.id))[0]?.id ?? '';
    await reading.writeTranslation(owner, lesson.id, { anchor: { blockId, start: 0, end: 8 }, lang: 'en', text: 'He sleeps.', revision: 0 });
    await reading.savePlace(owner, lesson.id, { device: 'phone', page: 0, blockId });
    await made.library.deleteLesson(owner, lesson.id);
    await expect(reading.getPage(owner, lesson.id, 0)).rejects.toMatchObject({ code: 'lesson-not-found' });
    made.time.now += 40 * 24 * 60 * 60 * 1000;
    await purge();
    expect(await translating.list(owner, lesson.id, [blockId])).toEqual([]);
    const places = await db.read.selectFrom('reading_place').select('device').where('owner_id', '=', owner).where('lesson_id', '=', lesson.id).execute();
    expect(places).toEqual([]);
  });
  const purge = async () => {
    const kind = made.library.upkeepKinds.find(({ name }) => name === 'purge-deleted');
    await db.write((tx) => made.platform.jobs.enqueue(tx, kind as never, { owner: null, label: '', payload: {} }));
    await made.runQueued();
  };

  it.each<[string, (lessonId: string, translationId: string) => Promise<unknown>]>([
    ['getPage', (id) => reading.getPage(stranger, id, 0)],
    ['getText', (id) => reading.getText(stranger, id)],
    ['editText', (id) => reading.editText(stranger, id, 1, 'x')],
    ['savePlace', (id) => reading.savePlace(stranger, id, { device: 'd', page: 0, blockId: null })],
    ['getPlace', (id) => reading.getPlace(stranger, id)],
    ['logReading', (id) => reading.logReading(stranger, id, { operationId: randomUUID(), page: 0, words: 1, milliseconds: 1 })],
    ['listTranslations', (id) => reading.listTranslations(stranger, id, 0)],
    ['writeTranslation', (id) => reading.writeTranslation(stranger, id, { anchor: { blockId: 'a', start: 0, end: 1 }, lang: 'en', text: 'x', revision: 0 })],
    ['deleteTranslation', (id, translationId) => reading.deleteTranslation(stranger, id, translationId, 1)],
  ])('%s does not reach another owner’s lesson', async (_, call) => {
    const lesson = await lessonOf('Il dort.');
    const blockId = (await made.library.blocks(owner, lesson.id))[0]?.id ?? '';
    const { id } = await reading.writeTranslation(owner, lesson.id, { anchor: { blockId, start: 0, end: 8 }, lang: 'en', text: 'He sleeps.', revision: 0 });
    await expect(call(lesson.id, id)).rejects.toMatchObject({ code: 'lesson-not-found' });
    expect(await reading.listTranslations(owner, lesson.id, 0)).toHaveLength(1);
  });

  it('has no page past the last', async () => {
    const lesson = await lessonOf('Il dort.');
    await expect(reading.getPage(owner, lesson.id, 1)).rejects.toMatchObject({ code: 'page-not-found' });
    await expect(reading.listTranslations(owner, lesson.id, 1)).rejects.toMatchObject({ code: 'page-not-found' });
  });
});
