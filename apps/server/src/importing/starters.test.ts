import { randomUUID } from 'node:crypto';
import { analyzeBlocks } from '@glossa/core/text';
import { locales } from '@glossa/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { blocksOf, createStarters, stories } from './starters.ts';

const tellings = Object.entries(stories).flatMap(([id, story]) => Object.entries(story).map(([lang, telling]) => [id, lang, telling] as const));

describe('starters', () => {
  it.each(tellings)('%s in %s splits into the sentences it was written in', (id, lang, telling) => {
    const blocks = analyzeBlocks(
      blocksOf(telling, lang, (number) => `b${number}`),
      lang,
    );
    const found = blocks.map(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end).trim()));
    expect(found).toEqual([[telling.title], ...telling.paragraphs]);
    expect(telling.paragraphs.map(({ length }) => length)).toEqual(stories[id]?.en?.paragraphs.map(({ length }) => length));
  });

  it('are told in every language of the interface', () => {
    for (const story of Object.values(stories)) expect(Object.keys(story)).toEqual(expect.arrayContaining(locales.filter((locale) => locale !== 'en-XA')));
  });
});

eachDatabase('taking a starter', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let translating: Translating;
  let starters: ReturnType<typeof createStarters>;
  beforeAll(async () => {
    db = await open();
    made = await testLibrary(db);
    translating = createTranslating(made.platform);
    starters = createStarters(made.platform, made.library, translating);
  });

  it('makes a lesson with every sentence translated, once however often it is sent', async () => {
    const owner = await made.someone();
    const [offered] = starters.listStarters('fr');
    const wish = { operationId: randomUUID(), starter: offered?.id ?? '', lang: 'fr' };
    const lesson = await starters.takeStarter(owner, wish);
    expect(await starters.takeStarter(owner, wish)).toEqual(lesson);
    expect(lesson).toMatchObject({ lang: 'fr', title: offered?.title });
    const blocks = await made.library.blocks(owner, lesson.id);
    const translations = await translating.list(
      owner,
      lesson.id,
      blocks.map(({ id }) => id),
    );
    const sentences = analyzeBlocks(blocks, 'fr').flatMap(({ id, text, sentences: own }) => own.map(({ start, end }) => [id, start, text.slice(start, end)]));
    for (const lang of offered?.translationLangs ?? []) {
      const own = translations.filter((translation) => translation.lang === lang);
      expect(own.map(({ anchor, original }) => [anchor.blockId, anchor.start, original]).sort()).toEqual([...sentences].sort());
      expect(new Set(own.map(({ source }) => source))).toEqual(new Set(['import']));
    }
    const title = translations.find(({ lang, original }) => lang === 'uk' && original === lesson.title);
    expect(title?.text).toBe(stories[wish.starter]?.uk?.title);
    expect((await made.library.listLessons(owner, { archived: false, deleted: false, limit: 50 })).items).toHaveLength(1);
  });

  it.each([
    ['no such text', 'no-such-text', 'fr'],
    ['a name every object has', 'constructor', 'fr'],
    ['a language it is not told in', 'yellow-umbrella', 'fi'],
  ])('refuses %s, and makes nothing', async (_, starter, lang) => {
    const owner = await made.someone();
    await expect(starters.takeStarter(owner, { operationId: randomUUID(), starter, lang })).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await made.library.listCourses(owner, { archived: false })).toEqual([]);
  });
});
