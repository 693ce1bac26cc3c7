import { beforeAll, beforeEach, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import { createVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { contentsHere } from './contents.ts';
import { createPreviewing } from './previewing.ts';

const sentence = 'Chaque jeudi, peu avant midi, une péniche bleue s’amarre au quai.';
/** As it is copied: the text twice, once with each sentence's translation behind it, and what stands around it. */
const title = 'La péniche qui prête des livres';
const other = 'Des gens de tous les âges y viennent chercher des livres et du café.';
const translated = [
  title,
  'The barge that lends books',
  sentence,
  'Every Thursday, shortly before noon, a blue barge moors at the quay.',
  other,
  'People of all ages come to it to look for books and coffee.',
];
const copied = ['×', 'image', 'We use cookies to help make our site better. Learn more', title, `${sentence} ${other}`, ...translated].join('\n\n');

eachDatabase('a text before it is imported', (open) => {
  let owner: OwnerId;
  let test: Awaited<ReturnType<typeof testLibrary>>;
  let vocabulary: Vocabulary;
  let previewing: ReturnType<typeof createPreviewing>;
  beforeAll(async () => {
    test = await testLibrary(await open());
    vocabulary = createVocabulary(test.platform);
    const fetch = async (url: string) => ({
      url,
      bytes: Buffer.from(`<html><title>La péniche</title><p>${sentence}</p>`),
      mediaType: 'text/html',
      charset: null,
      fileName: '',
      etag: null,
      lastModified: null,
    });
    previewing = createPreviewing({ fetch }, test.library, vocabulary, contentsHere);
  });
  beforeEach(async () => {
    owner = await test.someone();
    const known = 'chaque jeudi une bleue s amarre au'.split(' ');
    const changes = known.map((word) => ({ words: [word], text: word, status: 'known' as const }));
    await vocabulary.change(owner, { operationId: systemIds.next(), lang: 'fr', kind: 'change', changes });
  });

  it('says how much of it is known, and what to learn first', async () => {
    const { read, ...told } = await previewing.previewText(owner, { text: `${sentence} Le quai dort. Le quai attend.`, lang: 'fr' });
    expect(told).toMatchObject({
      title: expect.stringContaining('Chaque jeudi'),
      lang: 'fr',
      lessons: 1,
      same: null,
      text: null,
      dropped: [],
      translations: [],
    });
    expect(read?.coverage.known).toBeGreaterThanOrEqual(6);
    expect(read?.learn.words[0]).toEqual({ word: 'quai', count: 3, status: 'new' });
    expect(read).toMatchObject({ whole: true, learn: { reaches: 1 } });
    expect((await test.library.listLessons(owner, { archived: false, deleted: false, limit: 5 })).items).toEqual([]);
  });

  it('finds the text of a page that was copied whole, and brings back what is wanted', async () => {
    const found = await previewing.previewText(owner, { text: copied });
    expect(found).toMatchObject({
      title,
      lang: 'fr',
      translations: [{ lang: 'en', count: expect.any(Number), first: { sentence: title, text: translated[1] } }],
    });
    expect(found.text).toBe(`# ${title}\n\n${sentence} ${other}`);
    const cookies = found.dropped.findIndex(({ reason }) => reason === 'cookies');
    const again = await previewing.previewText(owner, { text: copied, takeBack: [cookies] });
    expect(again.text).toContain('We use cookies');
    expect(again.dropped).toEqual(found.dropped);
    expect(await previewing.previewText(owner, { text: copied, asIs: true })).toMatchObject({ text: null, dropped: [] });
  });

  it.each<[string, () => Promise<{ lessons: number; title: string }>]>([
    ['an address', () => previewing.previewUrl(owner, { url: 'https://gazette.example/a' })],
    ['a file', () => previewing.previewFile(owner, { name: 'La péniche.txt', bytes: Buffer.from(sentence) })],
  ])('may come from %s', async (_, look) => {
    expect(await look()).toMatchObject({ lang: 'fr', lessons: 1, read: { coverage: { words: expect.any(Number) } } });
  });

  it('reads no more than the beginning of a long text', async () => {
    const [{ read: one }, { read }] = [
      await previewing.previewText(owner, { text: sentence, lang: 'fr' }),
      await previewing.previewText(owner, { text: `${sentence}\n\n`.repeat(9000), lang: 'fr' }),
    ];
    expect(read?.whole).toBe(false);
    expect(read?.words).toBe((one?.words ?? 0) * 9000);
  });

  it('names the lesson that has it already', async () => {
    const lesson = await test.addLesson(owner, { text: sentence });
    expect(await previewing.previewText(owner, { text: `${sentence}  `, lang: 'fr' })).toMatchObject({ same: { lessonId: lesson.id, title: 'Titre' } });
    expect(await previewing.previewText(await test.someone(), { text: sentence, lang: 'fr' })).toMatchObject({ same: null });
  });

  it.each(['', ' \n'])('is none where it is %j', async (text) => {
    await expect(previewing.previewText(owner, { text })).rejects.toMatchObject({ code: 'text-empty' });
  });
});
