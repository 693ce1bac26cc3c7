import { randomUUID } from 'node:crypto';
import type { TermChange } from '@glossa/contract';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createTranslating } from '../translating/translating.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { createCoverages } from './coverages.ts';
import { createReading, type Reading } from './reading.ts';
import { createShelf, type ShelfQuery } from './shelf.ts';

const wish = (text: string, status: TermChange['status']): TermChange => ({ words: text.split(' '), text, status });

eachDatabase('the shelf', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let vocabulary: Vocabulary;
  let reading: Reading;
  let reader: OwnerId;

  beforeAll(async () => {
    db = await open();
    made = await testLibrary(db);
    vocabulary = createVocabulary(made.platform);
    reading = createReading(made.platform, made.library, vocabulary, createTranslating(made.platform));
  });
  beforeEach(async () => {
    reader = await made.someone();
  });
  const keep = (changes: TermChange[], by = vocabulary, lang = 'fr') => by.change(reader, { operationId: randomUUID(), lang, kind: 'change', changes });
  const add = (title: string, text: string, more: Parameters<typeof made.addLesson>[1] = {}) => made.addLesson(reader, { title, text, ...more });
  const query = (given: Partial<ShelfQuery> = {}): ShelfQuery => ({ reversed: false, limit: 50, ...given });
  const titles = async (given: Partial<ShelfQuery> = {}, of: Pick<Reading, 'browse'> = reading) =>
    (await of.browse(reader, query(given))).items.map(({ lesson }) => lesson.title);

  it('tells what share of each lesson is known, and follows words and text', async () => {
    const [one, two] = [await add('Un', 'Il dort et il rêve.'), await add('Deux', 'Il lit 12 livres.')];
    const coverages = async () => (await reading.listShelf(reader, [two.id, one.id])).map(({ coverage }) => coverage);
    expect(await coverages()).toEqual([
      { words: 3, known: 0, learning: 0, new: 3, ignored: 0, asides: 0, newKeys: 3 },
      { words: 5, known: 0, learning: 0, new: 5, ignored: 0, asides: 0, newKeys: 4 },
    ]);
    await keep([wish('il', 'known'), wish('et', 'ignored'), wish('rêve', '4'), wish('dort', '1')]);
    expect(await coverages()).toEqual([
      { words: 3, known: 1, learning: 0, new: 2, ignored: 0, asides: 0, newKeys: 2 },
      { words: 4, known: 3, learning: 1, new: 0, ignored: 1, asides: 0, newKeys: 0 },
    ]);
    expect(await coverages()).toEqual(await coverages());
    await reading.editText(reader, one.id, 1, 'Il mange.');
    expect((await coverages())[1]).toEqual({ words: 2, known: 1, learning: 0, new: 1, ignored: 0, asides: 0, newKeys: 1 });
  });

  it('leaves out what is not there or not the reader’s, and tells places', async () => {
    const stranger = await made.someone();
    const [mine, theirs] = [await add('Un', 'Il dort.'), await made.addLesson(stranger, {})];
    await reading.savePlace(reader, mine.id, { device: 'phone', page: 0, blockId: null });
    const items = await reading.listShelf(reader, [theirs.id, mine.id, randomUUID()]);
    expect(items.map(({ lessonId, place }) => [lessonId, place?.page])).toEqual([[mine.id, 0]]);
    expect((await reading.browse(stranger, query({ sort: 'coverage' }))).items.map(({ lesson }) => lesson.id)).toEqual([theirs.id]);
  });

  /** Whatever happened to the words before, coverage is what counting afresh gives. */
  it('counts the same from memory, after many changes, as afresh', async () => {
    const words = ['il', 'dort', 'et', 'rêve', 'lit', 'mange', 'tard', 'encore'];
    for (let n = 0; n < 6; n++) await add(`Leçon ${n}`, words.map((word, at) => `${word} `.repeat(((n + at) % 4) + 1)).join(' '));
    const elsewhere = createVocabulary(made.platform);
    const statuses = ['1', 'known', 'ignored', '4', 'new', '3'] as const;
    const told = (of: Pick<Reading, 'browse'>) => of.browse(reader, query({ sort: 'coverage' }));
    const afresh = () => createShelf(db, made.library, createVocabulary(made.platform));
    const cramped = createShelf(db, made.library, vocabulary, createCoverages(made.library, vocabulary, 100));
    for (let n = 0; n < 12; n++) {
      const by = n % 3 === 2 ? elsewhere : vocabulary;
      await keep([wish(words[(n * 5) % 8] ?? '', statuses[n % 6]), wish(words[(n * 3 + 1) % 8] ?? '', statuses[(n + 2) % 6])], by);
      if (n % 4 === 1) await keep([wish('il dort', '1')]);
      const now = await told(reading);
      expect(now).toEqual(await told(afresh()));
      expect(now).toEqual(await told(cramped));
    }
    await keep(Array.from({ length: 60 }, (_, n) => wish(n < 8 ? (words[n] ?? '') : `mot${n}`, 'known')));
    expect((await told(reading)).items.map(({ coverage }) => coverage.new)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  describe('is browsed', () => {
    beforeEach(async () => {
      await add('Bateau 10', 'Le bateau part. Le marin dort.');
      await add('Bateau 9', 'Le bateau arrive au port ce matin très tôt avec tous les marins.');
      await add('étoile', 'Le ciel est grand.');
      await add('Zoo', 'Le lion dort et le singe rit, le lion mange et le singe court.');
      await keep([wish('le', 'known'), wish('lion', 'known'), wish('singe', 'known'), wish('et', 'known'), wish('dort', '1'), wish('bateau', '4')]);
    });

    it.each<[string, Partial<ShelfQuery>, string[]]>([
      ['made last first', {}, ['Zoo', 'étoile', 'Bateau 9', 'Bateau 10']],
      ['by title, as people sort', { sort: 'title' }, ['Bateau 9', 'Bateau 10', 'étoile', 'Zoo']],
      ['the other way round', { sort: 'title', reversed: true }, ['Zoo', 'étoile', 'Bateau 10', 'Bateau 9']],
      ['by length', { sort: 'length' }, ['étoile', 'Bateau 10', 'Bateau 9', 'Zoo']],
      ['best known first', { sort: 'coverage' }, ['Zoo', 'Bateau 10', 'étoile', 'Bateau 9']],
      ['fewest new words first', { sort: 'new' }, ['Bateau 10', 'étoile', 'Zoo', 'Bateau 9']],
      ['added first', { sort: 'added', reversed: true }, ['Bateau 10', 'Bateau 9', 'étoile', 'Zoo']],
      ['known from', { knownFrom: 50 }, ['Zoo', 'Bateau 10']],
      ['known from to', { knownFrom: 20, knownTo: 50, sort: 'title' }, ['Bateau 10', 'étoile']],
      ['long enough', { wordsFrom: 6, wordsTo: 13 }, ['Bateau 9', 'Bateau 10']],
      ['a word of a title', { search: 'ETOILE' }, ['étoile']],
      ['a word of the text, folded', { search: 'Lion' }, ['Zoo']],
      ['in titles and texts', { search: 'bateau', sort: 'title' }, ['Bateau 9', 'Bateau 10']],
      ['the beginning of a word of the text', { search: 'lio' }, ['Zoo']],
      ['not the end of one', { search: 'ion' }, []],
      ['accents or none', { search: 'TRES' }, ['Bateau 9']],
      ['several words, all of them there, in title and text', { search: 'marin bateau' }, ['Bateau 9', 'Bateau 10']],
      ['several words, one of them missing', { search: 'lion girafe' }, []],
      ['words in any order', { search: '10 BATEAU' }, ['Bateau 10']],
      ['signs alone', { search: '?!' }, []],
      ['nothing', { search: 'girafe' }, []],
      ['no wild cards', { search: 'b%u' }, []],
      ['another language', { lang: 'de' }, []],
    ])('%s', async (_, given, expected) => {
      expect(await titles({ lang: 'fr', ...given })).toEqual(expected);
      expect((await reading.browse(reader, query({ lang: 'fr', ...given }))).total).toBe(expected.length);
    });

    it.each([
      ['in tags', 'actu', ['100 %_sûr']],
      ['signs as they are', '%_', ['100 %_sûr']],
      ['no wild cards', 'a%b', []],
      ['a backslash', '\\', ['a\\b']],
    ])('finds titles: %s', async (_, search, found) => {
      const { id } = await add('100 %_sûr', 'Oui.');
      await made.library.changeLesson(reader, id, { revision: 1, tags: ['monde', 'Actualité'] });
      await add('a\\b', 'Non.');
      expect(await titles({ lang: 'fr', search })).toEqual(found);
    });

    it('reads all lessons once and their titles once, however many words are typed', async () => {
      const [lessons, keys] = [vi.spyOn(made.library, 'candidates'), vi.spyOn(made.library, 'titleKeys')];
      expect(await titles({ lang: 'fr', search: 'b a t e u i p d m r' })).toEqual([]);
      const reads = [lessons.mock.calls.length, keys.mock.calls.length];
      for (const spy of [lessons, keys]) spy.mockRestore();
      expect(reads).toEqual([1, 1]);
    });

    it.each([
      ['fr', 'On parle de l’immigration et de l’Œuvre.', ['immigr', "l'immigr", 'L’OEUVRE', 'ｉｍｍｉ parle'], ['migration', 'immigrez']],
      ['de', 'Die Straße ist lang.', ['strasse', 'STRAẞ'], ['rasse']],
      ['ru', 'Ещё один за́мок.', ['еще', 'ЗАМ'], ['амок']],
      ['ar', 'قرأ أحمد كِتابًا كبيرًا.', ['كتـــاب', 'كِتَاب', 'احمد'], ['تابا']],
      ['ja', '猫は魚が好きです。', ['猫は魚', '好き'], ['犬は魚']],
      ['zh', '我喜欢喝咖啡。', ['喝咖', '咖啡'], ['喝茶']],
      ['th', 'ฉันชอบดื่มกาแฟ', ['กาแฟ'], ['ชา']],
      ['ko', '학교에서 책을 읽는다.', ['학교', '책'], ['교에서']],
      ['tr', 'İstanbul’da ışık var.', ['istan', 'isik'], ['tanbul']],
    ] as [string, string, string[], string[]][])('finds what a text in %s has, however it is typed, and nothing else', async (lang, text, found, missing) => {
      await add('x', text, { lang });
      for (const search of found) expect([search, await titles({ lang, search })]).toEqual([search, ['x']]);
      for (const search of missing) expect([search, await titles({ lang, search })]).toEqual([search, []]);
    });

    it.each<[Partial<ShelfQuery>]>([[{}], [{ sort: 'title' }], [{ sort: 'coverage' }], [{ sort: 'coverage', reversed: true }], [{ knownTo: 60 }]])(
      'in pieces, none missed and none twice: %j',
      async (given) => {
        const all = await titles(given);
        const pieces: string[] = [];
        let cursor: string | undefined;
        do {
          const piece = await reading.browse(reader, query({ ...given, limit: 1, cursor }));
          expect(piece.total).toBe(all.length);
          pieces.push(...piece.items.map(({ lesson }) => lesson.title));
          cursor = piece.next ?? undefined;
        } while (cursor);
        expect(pieces).toEqual(all);
      },
    );

    it('refuses a cursor of another order', async () => {
      const { next } = await reading.browse(reader, query({ sort: 'coverage', limit: 1 }));
      for (const sort of ['title', 'length', undefined] as const)
        await expect(reading.browse(reader, query({ sort, limit: 1, cursor: next ?? '' }))).rejects.toMatchObject({ code: 'invalid-cursor' });
      await expect(reading.browse(reader, query({ sort: 'coverage', cursor: 'x' }))).rejects.toMatchObject({ code: 'invalid-cursor' });
      await expect(reading.browse(reader, query({ courseId: randomUUID(), sort: 'coverage' }))).rejects.toMatchObject({ code: 'course-not-found' });
    });

    it('by how far reading has come', async () => {
      const [zoo, star] = (await reading.browse(reader, query())).items.map(({ lesson }) => lesson.id) as [string, string];
      const long = await add('Long', 'Il dort.');
      for (const id of [zoo, long.id]) await reading.getPage(reader, id, 0);
      await reading.finishLesson(reader, zoo);
      await made.library.changeLesson(reader, star, { revision: 1, archived: true });
      const stated = (state: ShelfQuery['state']) => titles({ state, sort: 'title' });
      expect(await stated('unread')).toEqual(['Bateau 9', 'Bateau 10']);
      expect(await stated('started')).toEqual(['Long']);
      expect(await stated('finished')).toEqual(['Zoo']);
      expect(await stated('archived')).toEqual(['étoile']);
      expect((await reading.browse(reader, query({ state: 'finished' }))).items[0]).toMatchObject({ finishedAt: made.time.now });
      await reading.reopenLesson(reader, zoo);
      expect(await stated('started')).toEqual(['Long', 'Zoo']);
    });

    it('what was never opened, in the usual order too', async () => {
      const course = await made.addCourse(reader, 'Cours');
      const [read] = [await add('A', 'Il dort.', { courseId: course.id }), await add('B', 'Il lit.', { courseId: course.id })];
      await reading.getPage(reader, read.id, 0);
      expect(await titles({ state: 'unread', courseId: course.id })).toEqual(['B']);
      expect(await titles({ state: 'unread' })).not.toContain('A');
    });

    it('in the order of a course', async () => {
      const course = await made.addCourse(reader, 'Cours');
      const [b, a] = [await add('B', 'Il dort.', { courseId: course.id }), await add('A', 'Il lit.', { courseId: course.id })];
      expect(await titles({ courseId: course.id })).toEqual(['B', 'A']);
      await made.library.orderLessons(reader, course.id, [a.id, b.id]);
      expect(await titles({ courseId: course.id })).toEqual(['A', 'B']);
      expect(await titles({ courseId: course.id, knownTo: 99 })).toEqual(['A', 'B']);
      expect(await titles({ courseId: course.id, reversed: true })).toEqual(['B', 'A']);
    });
  });

  it('adds up courses, different new words once', async () => {
    const course = await made.addCourse(reader, 'Cours');
    const one = await add('Un', 'Il dort. Il rêve.', { courseId: course.id });
    const two = await add('Deux', 'Elle dort.', { courseId: course.id });
    await add('Trois', 'Elle lit.');
    await keep([wish('il', 'known'), wish('rêve', '2')]);
    const shelf = () => reading.browseCourses(reader, { lang: 'fr', archived: false });
    expect(
      (await shelf()).map(({ course: { title, lessons }, coverage, finished }) => [
        title,
        lessons,
        coverage.known,
        coverage.learning,
        coverage.new,
        coverage.newKeys,
        finished,
      ]),
    ).toEqual([
      ['Cours', 2, 2, 1, 3, 2, 0],
      ['Quick Imports', 1, 0, 0, 2, 2, 0],
    ]);
    await made.library.deleteLesson(reader, two.id);
    await reading.finishLesson(reader, one.id);
    expect((await shelf())[0]).toMatchObject({ coverage: { words: 4, newKeys: 1 }, finished: 1 });
  });

  it('tells the numbers of each language', async () => {
    await add('Un', 'Il dort.');
    await add('Eins', 'Er schläft.', { lang: 'de' });
    await keep([wish('il', 'known'), wish('dort', '4'), wish('rêve', '1'), wish('et', 'ignored'), wish('tout de suite', '1')]);
    await keep([wish('nami', '2')], vocabulary, 'pl');
    expect(await reading.languageNumbers(reader)).toEqual([
      { lang: 'de', lessons: 1, known: 0, learning: 0 },
      { lang: 'fr', lessons: 1, known: 2, learning: 1 },
      { lang: 'pl', lessons: 0, known: 0, learning: 1 },
    ]);
  });
});
