import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishing as contract } from '@glossa/contract';
import { png } from '@glossa/formats/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Reading } from '../reading/reading.ts';
import type { Translating } from '../translating/translating.ts';
import type { Publishing } from './publishing.ts';
import { testSite } from './testing.ts';

type Site = Awaited<ReturnType<typeof testSite<Awaited<ReturnType<typeof testLibrary>>>>>;

const origin = 'https://books.example';

eachDatabase('taking a shared lesson', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-taking-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let made: Site;
  let publishing: Publishing;
  let reading: Reading;
  let translating: Translating;
  let owner: OwnerId;
  let reader: OwnerId;

  beforeAll(async () => {
    made = await testSite(await testLibrary(await open(), { filesIn: folder }));
    ({ publishing, reading, translating } = made);
    [owner, reader] = [await made.someone(), await made.someone()];
  });

  const share = async (
    given: Parameters<typeof made.addLesson>[1] = {},
    translationLangs: string[] | null = null,
    visibility: 'public' | 'private' = 'public',
  ) => {
    const lesson = await made.addLesson(owner, { title: 'La péniche', text: 'La péniche part. On y lit.\n\nElle revient.', ...given });
    const change = async (to: 'public' | 'private') => {
      const { path } = await publishing.share(owner, { kind: 'lesson', id: lesson.id }, { visibility: to, translationLangs });
      return path?.split('/').at(-1) as string;
    };
    return { lesson, id: await change(visibility), change };
  };
  const translate = async (lessonId: string, lang: string, text: string, sentence: string) => {
    const block = (await made.library.blocks(owner, lessonId)).find((each) => each.text.includes(sentence)) as { id: string; text: string };
    const start = block.text.indexOf(sentence);
    return reading.writeTranslation(owner, lessonId, { anchor: { blockId: block.id, start, end: start + sentence.length }, lang, text, revision: 0 });
  };
  const take = async (id: string): Promise<string> => {
    await publishing.take(reader, id, origin);
    const { payload } = made.queued.at(-1) as unknown as { payload: { lessonId: string } };
    await made.runQueued();
    return payload.lessonId;
  };

  it('copies text, author and source, and the translations that go along', async () => {
    const { lesson, id } = await share({ author: 'H. Marchal', sourceUrl: 'https://news.example/a' }, ['en', 'ja']);
    await translate(lesson.id, 'en', 'The barge leaves.', 'La péniche part.');
    await translate(lesson.id, 'ja', '戻ってくる。', 'Elle revient.');
    await translate(lesson.id, 'de', 'Nur für mich.', 'On y lit.');
    expect(contract.getPublished.answer.parse(await publishing.published(id))).toEqual({
      ...{ id, kind: 'lesson', lang: 'fr', title: 'La péniche' },
      ...{ words: 8, lessons: null },
    });
    const copy = await take(id);
    expect(await made.library.lesson(reader, copy)).toMatchObject({ title: 'La péniche', author: 'H. Marchal', sourceUrl: 'https://news.example/a', words: 8 });
    expect((await reading.listTranslations(reader, copy, 0)).map(({ lang, text, source }) => [lang, text, source]).toSorted()).toEqual([
      ['en', 'The barge leaves.', 'import'],
      ['ja', '戻ってくる。', 'import'],
    ]);
    // It is the reader's own: what becomes of the other does not reach it.
    await made.library.deleteLesson(owner, lesson.id);
    expect((await reading.getText(reader, copy)).text).toContain('On y lit.');
  });

  it('shows the pictures of the text to strangers while it is shared, and copies them', async () => {
    const { hash } = await made.platform.files.put(Buffer.from(png(60, 40)), 1e6);
    const place = { id: 'p1', alt: 'Une <péniche>', width: 60, height: 40 };
    const blocks = [
      { id: 'b1', kind: 'paragraph' as const, text: 'Une péniche.', pictures: [{ ...place, before: true as const }] },
      { id: 'b2', kind: 'item' as const, text: 'Un.', pictures: [place] },
      { id: 'b3', kind: 'item' as const, text: 'Deux.' },
    ];
    const { lesson, id, change } = await share({ blocks, pictures: [{ id: 'p1', hash, name: 'picture.png', mediaType: 'image/png' }] });
    const { body } = await made.get(`/en/lessons/${id}`);
    const figure = `<figure class="inset"><img src="/pictures/${id}/p1" alt="Une &lt;péniche&gt;" width="60" height="40" loading="lazy" decoding="async"></figure>`;
    expect(body).toContain(`${figure}<p>Une péniche.</p>\n<ul><li>Un.</li></ul>${figure}\n<ul><li>Deux.</li></ul>`);
    const shown = await made.get(`/pictures/${id}/p1`);
    expect([shown.statusCode, shown.headers['content-type'], shown.rawPayload.length]).toEqual([200, 'image/png', png(60, 40).length]);
    expect((await made.get(`/pictures/${id}/${lesson.id}`)).statusCode).toBe(404);
    const copy = await take(id);
    await change('private');
    expect((await made.get(`/pictures/${id}/p1`)).statusCode).toBe(404);
    const [own] = (await made.library.blocks(reader, copy))[1]?.pictures ?? [];
    expect(own).toEqual({ ...place, id: expect.not.stringMatching('p1') });
    expect((await made.library.pictureIn(reader, copy, own?.id ?? '')).hash).toBe(hash);
  });

  it('names the public page as its source where the lesson names none', async () => {
    const { id } = await share();
    expect((await made.library.lesson(reader, await take(id))).sourceUrl).toBe(`${origin}/lessons/${id}`);
  });

  it('leaves translations of sentences that read otherwise by now', async () => {
    const { lesson, id } = await share();
    await translate(lesson.id, 'en', 'The barge leaves.', 'La péniche part.');
    await translate(lesson.id, 'en', 'It comes back.', 'Elle revient.');
    await reading.editText(owner, lesson.id, 1, 'La péniche reste. On y lit.\n\nElle revient.');
    const copy = await take(id);
    expect((await reading.listTranslations(reader, copy, 0)).map(({ text }) => text)).toEqual(['It comes back.']);
  });

  it('takes neither former texts nor what was set aside with them', async () => {
    const { lesson, id } = await share();
    await translate(lesson.id, 'en', 'It comes back.', 'Elle revient.');
    await reading.editText(owner, lesson.id, 1, 'La péniche part. On y lit.');
    expect(await reading.sentences.listAside(owner, lesson.id)).toHaveLength(1);
    const copy = await take(id);
    expect([await reading.listFormerTexts(reader, copy), await reading.sentences.listAside(reader, copy)]).toEqual([[], []]);
  });

  it('makes one copy, however often it is taken, and brings it back where it was deleted', async () => {
    const { id } = await share();
    const copy = await take(id);
    await made.library.deleteLesson(reader, copy);
    expect(await publishing.take(reader, id, origin)).toEqual({ lessonId: copy, courseId: null, job: null });
    expect((await made.library.lesson(reader, copy)).title).toBe('La péniche');
    expect(made.queued).toEqual([]);
  });

  it('gives an owner their own lesson', async () => {
    const { lesson, id } = await share();
    expect(await publishing.take(owner, id, origin)).toEqual({ lessonId: lesson.id, courseId: null, job: null });
  });

  it('finishes what was cut off between the text and its translations', async () => {
    const { lesson, id } = await share();
    await translate(lesson.id, 'en', 'The barge leaves.', 'La péniche part.');
    await publishing.take(reader, id, origin);
    const { payload } = made.queued.at(-1) as unknown as { payload: { lessonId: string } };
    const bring = translating.bring;
    translating.bring = () => Promise.reject(new Error('power cut'));
    const [cut] = made.queued;
    await expect(made.runQueued()).rejects.toThrow('power cut');
    translating.bring = bring;
    made.queued.push(cut as (typeof made.queued)[number]);
    await made.runQueued();
    expect(await reading.listTranslations(reader, payload.lessonId, 0)).toHaveLength(1);
  });

  it.each(['never shared', 'taken back', 'taken back while the copying waited', 'deleted'] as const)('takes nothing of what is %s', async (how) => {
    const { lesson, id, change } = await share({ title: how });
    if (how === 'taken back') await change('private');
    if (how === 'deleted') await made.library.deleteLesson(owner, lesson.id);
    const asked = how === 'never shared' ? lesson.id : id;
    if (how === 'taken back while the copying waited') {
      await publishing.take(reader, id, origin);
      await change('private');
      await expect(made.runQueued()).rejects.toMatchObject({ code: 'publication-not-found' });
    } else await expect(publishing.take(reader, asked, origin)).rejects.toMatchObject({ code: 'publication-not-found' });
    const { items } = await made.library.listLessons(reader, { archived: false, deleted: false, limit: 200 });
    expect(items.filter(({ title }) => title === how)).toEqual([]);
  });
});
