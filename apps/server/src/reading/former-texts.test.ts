import { type Anchor, analyzeBlocks, anchorsToTranslate, type Block } from '@glossa/core/text';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf, testLibrary } from '../library/testing.ts';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import type { OwnerId } from '../platform/ids.ts';
import { createTranslating, type Translating } from '../translating/translating.ts';
import { createVocabulary } from '../vocabulary/vocabulary.ts';
import { createReading, type Reading } from './reading.ts';

const text = 'Il dort. Elle lit un livre.\n\nNous mangeons du pain. Vous buvez de l’eau.\n\nIls partent demain.';
const paragraphs = text.split('\n\n') as [string, string, string];
const engine = { id: 'apertium', name: 'Apertium', version: '', via: [] };

eachDatabase('former texts', (open) => {
  let db: Database;
  let made: Awaited<ReturnType<typeof testLibrary>>;
  let translating: Translating;
  let reading: Reading;
  let owner: OwnerId;
  beforeAll(async () => {
    db = await open();
    made = await testLibrary(db);
    translating = createTranslating(made.platform);
    reading = createReading(made.platform, made.library, createVocabulary(made.platform), translating);
  });
  beforeEach(async () => {
    owner = await made.someone();
  });

  const blocksNow = (id: string): Promise<Block[]> => made.library.blocks(owner, id);
  const revisionOf = async (id: string) => (await made.library.lesson(owner, id)).revision;
  const edit = async (id: string, wanted: string) => reading.editText(owner, id, await revisionOf(id), wanted);
  const bringBack = async (id: string, former?: number) => {
    const [newest] = await reading.listFormerTexts(owner, id);
    return reading.bringBackText(owner, id, former ?? newest?.revision ?? 0, await revisionOf(id));
  };
  const write = (id: string, anchor: Anchor, of: string, revision = 0) => {
    made.time.now += 10;
    return reading.writeTranslation(owner, id, { anchor, lang: 'en', text: of, revision });
  };
  const sentencesOf = async (id: string) => anchorsToTranslate(analyzeBlocks(await blocksNow(id), 'fr'));
  const rowsOf = <T extends 'sentence_translation' | 'translation_version' | 'translation_aside'>(table: T, id: string) =>
    db.read
      .selectFrom(table as 'sentence_translation')
      .selectAll()
      .where('owner_id', '=', owner)
      .where('lesson_id', '=', id)
      .orderBy('id')
      .execute();
  /** Everything that hangs on the text, and the text. */
  const standing = async (id: string) => ({
    blocks: await blocksNow(id),
    translations: await rowsOf('sentence_translation', id),
    versions: await rowsOf('translation_version', id),
    aside: await rowsOf('translation_aside', id),
    corrections: await made.library.listCorrections(owner, id),
    place: (await reading.getPlace(owner, id)).place,
    page: (await reading.getPage(owner, id, 0)).text,
  });
  /** Translations of every sentence by a person with a former version, of some by an engine; a place and two corrections. */
  const furnished = async (blocks: Block[] = blocksOf(text)) => {
    const { id } = await made.addLesson(owner, { blocks });
    const [first, second, third] = await blocksNow(id);
    for (const [n, anchor] of (await sentencesOf(id)).entries()) {
      await write(id, anchor, `t${n + 1}`);
      await write(id, anchor, `T${n + 1}`, 1);
      if (n % 2 === 0)
        await db.write((tx) =>
          translating.addMade(tx, owner, id, { anchor, lang: 'en', text: `E${n + 1}`, original: textAt([first, second, third], anchor), engine }),
        );
    }
    await reading.savePlace(owner, id, { device: 'phone', page: 0, blockId: second?.id ?? null });
    await made.library.correctText(owner, id, {
      scope: 'lesson',
      anchor: { blockId: second?.id ?? '', start: 5, end: 21 },
      rule: { kind: 'words', pieces: [16] },
    });
    await made.library.correctText(owner, id, {
      scope: 'lesson',
      anchor: { blockId: first?.id ?? '', start: 3, end: 7 },
      rule: { kind: 'words', pieces: [4] },
    });
    return id;
  };
  const shown = async (id: string) => {
    const blocks = await blocksNow(id);
    const items = await translating.list(
      owner,
      id,
      blocks.map((block) => block.id),
    );
    return items.map((item) => `${textAt(blocks, item.anchor)} = ${item.text}`);
  };
  const aside = async (id: string) => (await translating.listAside(owner, id)).map(({ original, text: of }) => `${original} = ${of}`).toSorted();

  it.each<[string, string]>([
    ['a paragraph taken out', [paragraphs[0], paragraphs[2]].join('\n\n')],
    ['a sentence taken out', text.replace('Nous mangeons du pain. ', '')],
    ['two sentences made one', text.replace('Il dort. Elle lit', 'Il dort, elle lit')],
    ['a word changed', text.replace('un livre', 'un beau livre')],
    ['a sentence put before', text.replace('Nous mangeons', 'Il fait nuit. Nous mangeons')],
    ['a paragraph cut in two', text.replace('pain. Vous', 'pain.\n\nVous')],
    ['paragraphs made one', paragraphs.join(' ')],
    ['the order turned round', paragraphs.toReversed().join('\n\n')],
    ['another text altogether', 'Quelque chose de tout autre, sans rapport.'],
    ['one letter', 'X'],
  ])('an edit that is undone leaves everything as it was: %s', async (_, wanted) => {
    const id = await furnished();
    const before = await standing(id);
    await edit(id, wanted);
    expect(await blocksNow(id)).not.toEqual(before.blocks);
    await bringBack(id);
    expect(await standing(id)).toEqual(before);
  });

  it('brings back kinds, readings and pictures exactly, and what was undone as well', async () => {
    const blocks: Block[] = [
      { id: 'h', kind: 'heading', text: '題' },
      { id: 'p', kind: 'cue', text: '猫がいる。', ruby: [{ start: 0, end: 1, reading: 'ねこ' }], cue: { start: 1, end: 2 } } as unknown as Block,
      { id: 'q', kind: 'paragraph', text: '犬。', pictures: [{ id: 'x', alt: 'a dog', width: 2, height: 1 }] } as unknown as Block,
    ];
    const { id } = await made.addLesson(owner, { blocks, lang: 'ja' });
    await edit(id, '鳥。');
    const after = await blocksNow(id);
    await bringBack(id);
    expect(await blocksNow(id)).toEqual(blocks);
    await bringBack(id);
    expect(await blocksNow(id)).toEqual(after);
    expect((await reading.listFormerTexts(owner, id)).map(({ revision }) => revision)).toEqual([3, 2, 1]);
    await bringBack(id, 1);
    expect(await blocksNow(id)).toEqual(blocks);
  });

  it('tells when it was replaced, how long it was, and where it differs; the newest first', async () => {
    const { id } = await made.addLesson(owner, { text: `Un titre.\n\n${'mot '.repeat(40)}fin. ${'suite '.repeat(40)}` });
    expect(await reading.listFormerTexts(owner, id)).toEqual([]);
    made.time.now += 1000;
    await edit(id, `Un titre.\n\n${'mot '.repeat(40)}autre. ${'suite '.repeat(40)}`);
    const replacedAt = made.time.now;
    const [only] = await reading.listFormerTexts(owner, id);
    expect(only).toMatchObject({ revision: 1, replacedAt, words: 83 });
    expect(only?.excerpt).toMatch(/^… mot .*mot fin\. suite .* …$/);
    expect(only?.excerpt.length).toBeLessThan(130);
    made.time.now += 1000;
    await edit(id, `Un titre.`);
    expect((await reading.listFormerTexts(owner, id)).map(({ revision, replacedAt }) => [revision, replacedAt])).toEqual([
      [2, made.time.now],
      [1, replacedAt],
    ]);
  });

  it('is kept of every edit, also of one that leaves the words as they were, so that each can be undone', async () => {
    const { id } = await made.addLesson(owner, { text });
    await edit(id, `${text}\n\n`);
    expect(await bringBack(id)).toMatchObject({ revision: 3 });
  });

  it('is brought back only where the text is still the one that was seen, and only by its owner', async () => {
    const { id } = await made.addLesson(owner, { text });
    await edit(id, 'Autre.');
    await expect(reading.bringBackText(owner, id, 1, 1)).rejects.toMatchObject({ code: 'lesson-changed' });
    await expect(reading.bringBackText(owner, id, 7, 2)).rejects.toMatchObject({ code: 'not-found' });
    const stranger = await made.someone();
    await expect(reading.bringBackText(stranger, id, 1, 2)).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(reading.listFormerTexts(stranger, id)).rejects.toMatchObject({ code: 'lesson-not-found' });
    await expect(reading.sentences.listAside(stranger, id)).rejects.toMatchObject({ code: 'lesson-not-found' });
    expect(await blocksNow(id)).toMatchObject([{ text: 'Autre.' }]);
  });

  it('is brought back though the title and the tags were changed since the text was seen, and its undo too', async () => {
    const { id } = await made.addLesson(owner, { text });
    await edit(id, 'Autre.');
    await made.library.changeLesson(owner, id, { revision: 2, title: 'Encore', tags: ['x'] });
    expect(await reading.bringBackText(owner, id, 1, 2)).toMatchObject({ revision: 4, title: 'Encore' });
    expect((await reading.getText(owner, id)).text).toBe(text);
    await made.library.changeLesson(owner, id, { revision: 4, archived: true });
    expect(await reading.bringBackText(owner, id, 3, 4)).toMatchObject({ revision: 6 });
    expect(await blocksNow(id)).toMatchObject([{ text: 'Autre.' }]);
    await expect(reading.bringBackText(owner, id, 1, 7)).rejects.toMatchObject({ code: 'lesson-changed' });
  });

  it('goes with a lesson that goes for good', async () => {
    const id = await furnished();
    await edit(id, 'Autre.');
    await made.library.deleteLesson(owner, id);
    made.time.now += 40 * 24 * 60 * 60 * 1000;
    const kind = made.library.upkeepKinds.find(({ name }) => name === 'purge-deleted');
    await db.write((tx) => made.platform.jobs.enqueue(tx, kind as never, { owner: null, label: '', payload: {} }));
    await made.runQueued();
    for (const table of ['former_text', 'translation_aside'] as const)
      expect(await db.read.selectFrom(table).select('lesson_id').where('owner_id', '=', owner).execute()).toEqual([]);
  });

  describe('a translation whose sentence is gone', () => {
    it('is set aside and counts nowhere', async () => {
      const id = await furnished();
      expect(await edit(id, [paragraphs[0], paragraphs[2]].join('\n\n'))).toMatchObject({ setAside: 2 });
      expect((await shown(id)).toSorted()).toEqual([
        'Elle lit un livre. = T2',
        'Il dort. = E1',
        'Il dort. = T1',
        'Ils partent demain. = E5',
        'Ils partent demain. = T5',
      ]);
      expect(await aside(id)).toEqual(['Nous mangeons du pain. = T3', 'Vous buvez de l’eau. = T4']);
      expect(await translating.langsOf(owner, id)).toEqual([{ lang: 'en', count: 5 }]);
      expect((await reading.sentences.listMissing(owner, id, ['en'])).items).toMatchObject([{ missing: 0 }]);
    });

    it('returns with the sentence where that is written again, in whatever block', async () => {
      const id = await furnished();
      await edit(id, [paragraphs[0], paragraphs[2]].join('\n\n'));
      await edit(id, [...paragraphs.toSpliced(1, 1), 'Quoi ? Vous buvez de l’eau. Nous mangeons du pain.'].join('\n\n'));
      expect(await shown(id)).toEqual(expect.arrayContaining(['Nous mangeons du pain. = T3', 'Nous mangeons du pain. = E3', 'Vous buvez de l’eau. = T4']));
      expect(await aside(id)).toEqual([]);
      const anchor = (await sentencesOf(id)).find((each) => each.start > 10 && each.end > 30) as Anchor;
      expect((await translating.listVersions(owner, id, anchor, 'en')).map((version) => version.text)).toEqual(['E3', 't3']);
    });

    it('stays with its own where a sentence stands more than once', async () => {
      const { id } = await made.addLesson(owner, { text: 'Oui. Non. Oui.\n\nIl dort.' });
      for (const [n, anchor] of (await sentencesOf(id)).entries()) await write(id, anchor, `T${n}`);
      const before = await standing(id);
      await edit(id, 'Il dort.');
      await bringBack(id);
      expect(await standing(id)).toEqual(before);
      await edit(id, 'Il dort.');
      await edit(id, 'Il dort.\n\nOui. Non. Oui.');
      expect((await shown(id)).toSorted()).toEqual(['Il dort. = T3', 'Non. = T1', 'Oui. = T0', 'Oui. = T2']);
    });

    it('becomes a version where its sentence has another one', async () => {
      const { id } = await made.addLesson(owner, { text: 'Elle lit.\n\nIl dort. Elle lit.' });
      const [first, , last] = (await sentencesOf(id)) as [Anchor, Anchor, Anchor];
      await write(id, first, 'first');
      await write(id, last, 'last');
      await edit(id, 'Il dort. Elle lit.');
      expect(await aside(id)).toEqual(['Elle lit. = first']);
      await edit(id, 'Il dort. Elle lit. Oui.');
      expect([await shown(id), await aside(id)]).toEqual([['Elle lit. = last'], []]);
      expect((await translating.listVersions(owner, id, last, 'en')).map((version) => version.text)).toEqual(['first']);
    });

    it('of an engine is kept aside for thirty days, of a person for as long as the lesson', async () => {
      const id = await furnished();
      await edit(id, paragraphs[0]);
      made.time.now += 31 * 24 * 60 * 60 * 1000;
      await edit(id, `${paragraphs[0]} Encore.`);
      await edit(id, text);
      expect(await shown(id)).toEqual(expect.arrayContaining(['Nous mangeons du pain. = T3', 'Ils partent demain. = T5']));
      expect(await shown(id)).not.toContain('Nous mangeons du pain. = E3');
    });
  });

  it('loses no translation of a person in any row of edits and undos, and leaves none off the text', async () => {
    const sentence = fc.constantFrom(
      'Il dort.',
      'Elle lit un livre.',
      'Oui.',
      'Nous mangeons du pain.',
      'Vous buvez de l’eau, et lui du vin.',
      'Ils partent demain ?',
    );
    const anyText = fc
      .array(
        fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
        { minLength: 1, maxLength: 4 },
      )
      .map((blocks) => blocks.join('\n\n'));
    const act = fc.oneof(anyText, fc.nat(5));
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(act, { minLength: 1, maxLength: 4 }), async (first, acts) => {
        const { id } = await made.addLesson(owner, { text: first });
        const written: string[] = [];
        const writeAll = async () => {
          const taken = new Set(
            (
              await translating.list(
                owner,
                id,
                (await blocksNow(id)).map((block) => block.id),
              )
            ).map(({ anchor }) => JSON.stringify(anchor)),
          );
          for (const anchor of await sentencesOf(id)) {
            if (taken.has(JSON.stringify({ blockId: anchor.blockId, start: anchor.start, end: anchor.end }))) continue;
            written.push(`T${written.length}`);
            await write(id, anchor, written.at(-1) as string);
          }
        };
        await writeAll();
        for (const each of acts) {
          const before = await standing(id);
          if (typeof each === 'string') await edit(id, each);
          else if ((await reading.listFormerTexts(owner, id))[each]) await bringBack(id, (await reading.listFormerTexts(owner, id))[each]?.revision);
          const now = await standing(id);
          const kept = [...now.translations, ...now.versions, ...now.aside].map((row) => row.text);
          expect(kept.toSorted()).toEqual(written.toSorted());
          for (const row of now.translations) expect(textAt(now.blocks, { blockId: row.block_id, start: row.start, end: row.end })).not.toBe('');
          if (typeof each === 'string' && JSON.stringify(before.blocks) !== JSON.stringify(now.blocks) && isTrue(before)) {
            await bringBack(id);
            const back = await standing(id);
            expect(back.translations).toEqual(before.translations);
            await bringBack(id);
          }
          await writeAll();
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

const textAt = (blocks: readonly (Block | undefined)[], { blockId, start, end }: Anchor): string =>
  blocks
    .find((block) => block?.id === blockId)
    ?.text.slice(start, end)
    .trim() ?? '';

/** Whether every translation is of the sentence it stands at, and no two, those set aside too, are of one that reads the same. */
const isTrue = ({ blocks, translations, aside }: { blocks: Block[]; translations: Standing[]; aside: Standing[] }): boolean =>
  new Set([...translations, ...aside].map(({ original }) => original.trim())).size === translations.length + aside.length &&
  translations.every(({ block_id, start, end, original }) => textAt(blocks, { blockId: block_id, start, end }) === original.trim());

interface Standing {
  block_id: string;
  start: number;
  end: number;
  original: string;
}
