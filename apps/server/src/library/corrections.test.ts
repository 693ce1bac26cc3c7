import { corrections as contract } from '@glossa/contract';
import { type AnalyzedBlock, countWords, type PackedPage, unpackPage } from '@glossa/core/text';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { type OwnerId, systemIds } from '../platform/ids.ts';
import type { WantedCorrection } from './corrections.ts';
import { testLibrary, workFor } from './testing.ts';
import { keptFor } from './upkeep.ts';

/** Words parted by `|`, sentences by ` ¶ `, blocks by ` / `. */
const sketch = (page: PackedPage): string => unpackPage(page).map(sketchOf).join(' / ');
const sketchOf = ({ text, sentences }: AnalyzedBlock): string =>
  sentences
    .map(({ tokens }) =>
      tokens
        .filter(({ kind }) => kind === 'word')
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    )
    .join(' ¶ ');

eachDatabase('corrections', (open) => {
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
  const shown = async (id: string, page = 0) => sketch((await test.library.pageOf(owner, id, page)).packed);
  /** Where these words stand first in the lesson. */
  const placeOf = async (id: string, words: string) => {
    const block = (await test.library.blocks(owner, id)).find(({ text }) => text.includes(words));
    const start = block?.text.indexOf(words) ?? 0;
    return { blockId: block?.id ?? '', start, end: start + words.length };
  };
  const cut = async (id: string, pieces: string, scope: WantedCorrection['scope'] = 'lesson') =>
    test.library.correctText(owner, id, {
      scope,
      anchor: await placeOf(id, pieces.replaceAll('|', '')),
      rule: { kind: 'words', pieces: pieces.split('|').map((piece) => piece.length) },
    });
  const border = async (id: string, words: string, ends: boolean, scope: WantedCorrection['scope'] = 'lesson') =>
    test.library.correctText(owner, id, { scope, anchor: await placeOf(id, words), rule: { kind: 'border', ends } });
  const edit = async (id: string, text: string) => {
    const { revision } = await test.library.text(owner, id);
    const { commit } = await test.library.prepareEdit(owner, id, revision, text);
    await db.write(commit);
  };
  const long = (first: string) => [first, ...Array.from({ length: 9 }, (_, n) => `Page ${n}: ${'encore un mot, '.repeat(20)}et un sac.`)].join('\n\n');

  describe('for every text of a language', () => {
    it('are listed apart from any lesson, taken back and put there again', async () => {
      const { id } = await test.addLesson(owner, { text: 'Un rez de chaussée. Un sac.' });
      const other = await test.addLesson(owner, { text: 'Le rez de chaussée.' });
      const { id: rule } = await cut(id, 'rez de chaussée', 'language');
      await cut(id, 'Un sac');
      const listed = await test.library.listRules(owner);
      expect(listed).toMatchObject([{ id: rule, lang: 'fr', lessonId: null, anchor: null, text: 'rez de chaussée', rule: { kind: 'words', pieces: [15] } }]);
      await test.library.sweepOutdated();
      await test.runQueued();
      expect(await shown(other.id)).toBe('Le|rez de chaussée');

      await test.library.removeRule(owner, rule);
      expect(await test.library.listRules(owner)).toEqual([]);
      await test.runQueued();
      expect(await shown(other.id)).toBe('Le|rez|de|chaussée');

      await test.library.addRule(owner, 'fr', 'rez de chaussée', { kind: 'words', pieces: [15] });
      await test.runQueued();
      expect(await shown(other.id)).toBe('Le|rez de chaussée');
      // What was put right in one place stays all the while.
      expect(await shown(id)).toBe('Un|rez de chaussée ¶ Un sac');
    });

    it.each<[string, string, string, number[], string]>([
      ['no such language', 'zz', 'un sac', [6], 'language-unknown'],
      ['pieces that are longer than the words', 'fr', 'un sac', [9], 'correction-invalid'],
    ])('%s is refused', async (_, lang, text, pieces, code) => {
      await expect(test.library.addRule(owner, lang, text, { kind: 'words', pieces })).rejects.toMatchObject({ code });
    });

    it('only one’s own, and never one of a single place', async () => {
      const { id } = await test.addLesson(owner, { text: 'Un rez de chaussée.' });
      const [rule, here] = [await cut(id, 'rez de chaussée', 'language'), await cut(id, 'Un rez')];
      expect(await test.library.listRules(await test.someone())).toEqual([]);
      await expect(test.library.removeRule(await test.someone(), rule.id)).rejects.toMatchObject({ code: 'correction-not-found' });
      await expect(test.library.removeRule(owner, here.id)).rejects.toMatchObject({ code: 'correction-not-found' });
      expect((await test.library.listRules(owner)).map((each) => each.id)).toEqual([rule.id]);
    });
  });

  it('join and split words and sentences in one place, at once, and are taken back', async () => {
    const { id, words } = await test.addLesson(owner, { text: long('Le bonhomme dort. Un sac.') });
    const before = await shown(id);
    const [, split] = [await border(id, 'dort.', false), await cut(id, 'bon|homme')];
    expect(await shown(id)).toContain('Le|bon|homme|dort|Un|sac');
    expect((await test.library.lesson(owner, id)).words).toBe(words + 1);
    const pages = await test.library.pagesOf(owner, id, 0, 50);
    expect(pages.length).toBeGreaterThan(1);
    const counts = countWords(pages);
    const kept = (await test.library.countsOf(owner, [id])).get(id);
    const byKey = (of: typeof counts | undefined) => new Map(of?.keys.map((key, i) => [key, [of.counts[i], of.asides?.[i]]]));
    expect(byKey(kept)).toEqual(byKey(counts));
    expect(contract.correctText.answer.parse(split)).toMatchObject({ lessonId: id, text: 'bonhomme', rule: { pieces: [3, 5] } });
    const list = await test.library.listCorrections(owner, id);
    expect(list.map(({ text }) => text)).toEqual(['bonhomme', 'dort.']);
    for (const each of list) await test.library.removeCorrection(owner, id, each.id);
    expect(await shown(id)).toBe(before);
    expect(test.queued).toEqual([]);
  });

  it('change what is counted in a lesson', async () => {
    const { id } = await test.addLesson(owner, { text: 'Le bonhomme.' });
    const state = async () => (await test.library.lessonsById(owner, [id]))[0]?.edition;
    const before = await state();
    await cut(id, 'bon|homme');
    expect(await state()).not.toBe(before);
  });

  it('hold in every text of the language: at once where they are made, elsewhere when it is split anew', async () => {
    const here = await test.addLesson(owner, { text: long('Le bonhomme. Cf. Moi.') });
    const other = await test.addLesson(owner, { text: 'Un Bonhomme.' });
    const german = await test.addLesson(owner, { text: 'Ein bonhomme.', lang: 'de' });
    const made = await cut(here.id, 'bon|homme', 'language');
    expect(made).toMatchObject({ lessonId: null, anchor: null });
    expect(await shown(here.id)).toContain('Le|bon|homme');
    expect((await test.library.openPage(owner, other.id, 0)).current).toBe(false);
    expect((await test.library.openPage(owner, german.id, 0)).current).toBe(true);
    await test.runQueued();
    expect((await test.library.openPage(owner, here.id, 0)).current).toBe(true);
    expect(await shown(other.id)).toBe('Un|Bon|homme');
    const later = await test.addLesson(owner, { text: 'Mon bonhomme.' });
    expect(await shown(later.id)).toBe('Mon|bon|homme');
    expect((await test.library.openPage(owner, later.id, 0)).current).toBe(true);

    const stranger = await test.someone();
    const theirs = await test.addLesson(stranger, { text: 'Le bonhomme.' });
    expect(sketch((await test.library.pageOf(stranger, theirs.id, 0)).packed)).toBe('Le|bonhomme');
    await expect(test.library.removeCorrection(stranger, theirs.id, made.id)).rejects.toMatchObject({ code: 'correction-not-found' });

    await test.library.removeCorrection(owner, later.id, made.id, 0);
    expect(await shown(later.id)).toBe('Mon|bonhomme');
    await test.library.sweepOutdated();
    await test.runQueued();
    expect(await shown(other.id)).toBe('Un|Bonhomme');
  });

  it('survive a new analysis and edits of the text; where their words are gone they rest', async () => {
    const { id } = await test.addLesson(owner, { text: 'Le bonhomme dort. Il lit.' });
    await cut(id, 'bon|homme');
    await border(id, 'dort.', false);
    test.analyzer.now = 'v2';
    expect((await test.library.openPage(owner, id, 0)).current).toBe(false);
    await test.runQueued();
    expect((await test.library.openPage(owner, id, 0)).current).toBe(true);
    expect(await shown(id)).toBe('Le|bon|homme|dort|Il|lit');
    await edit(id, 'Tiens. Voilà que le bonhomme dort. Il lit.');
    expect(await shown(id)).toBe('Tiens ¶ Voilà|que|le|bon|homme|dort|Il|lit');
    await edit(id, 'Tiens. Voilà que rien ne dort. Il lit.');
    expect(await shown(id)).toBe('Tiens ¶ Voilà|que|rien|ne|dort|Il|lit');
    expect(await test.library.listCorrections(owner, id)).toHaveLength(2);
    await edit(id, 'Voilà que le bonhomme ne dort. Il lit.');
    expect(await shown(id)).toBe('Voilà|que|le|bon|homme|ne|dort|Il|lit');
  });

  it('are not lost where several are made at one moment, or while the text is being split anew', async () => {
    const { id } = await test.addLesson(owner, { text: 'Le bonhomme et le gentilhomme.' });
    await Promise.all([cut(id, 'bon|homme'), cut(id, 'gentil|homme')]);
    expect(await shown(id)).toBe('Le|bon|homme|et|le|gentil|homme');
    test.analyzer.now = 'v2';
    let made = false;
    const write: Database['write'] = async (run) => {
      if (!made) {
        made = true;
        await cut(id, 'L|e');
      }
      return db.write(run);
    };
    await test.library.openPage(owner, id, 0);
    const job = test.queued.shift();
    await job?.kind.run(workFor(db, owner, job.payload as never, { write, jobId: job.id }));
    expect(made).toBe(true);
    expect(await shown(id)).toBe('L|e|bon|homme|et|le|gentil|homme');
  });

  it.each<[string, Partial<WantedCorrection>]>([
    ['pieces that do not cover the words', { rule: { kind: 'words', pieces: [3, 4] } }],
    ['half a character', { anchor: { blockId: '', start: 12, end: 16 }, rule: { kind: 'words', pieces: [1, 3] } }],
    ['a place off the text', { anchor: { blockId: '', start: 3, end: 99 }, rule: { kind: 'words', pieces: [96] } }],
    ['a place that ends before it begins', { anchor: { blockId: '', start: 5, end: 3 } }],
    ['a block that is not there', { anchor: { blockId: 'gone', start: 3, end: 11 } }],
    ['space alone', { anchor: { blockId: '', start: 2, end: 3 }, rule: { kind: 'border', ends: true } }],
  ])('refuse %s', async (_, wrong) => {
    const { id } = await test.addLesson(owner, { text: 'Le bonhomme 😀ab dort.' });
    const before = await shown(id);
    const anchor = await placeOf(id, 'bonhomme');
    const wanted: WantedCorrection = { scope: 'lesson', anchor, rule: { kind: 'words', pieces: [3, 5] }, ...wrong };
    const given = { ...wanted, anchor: { ...wanted.anchor, blockId: wanted.anchor.blockId || anchor.blockId } };
    await expect(test.library.correctText(owner, id, given)).rejects.toMatchObject({ code: 'correction-invalid' });
    expect(await shown(id)).toBe(before);
    expect(await test.library.listCorrections(owner, id)).toEqual([]);
  });

  it('are of lessons that are there', async () => {
    await expect(test.library.listCorrections(owner, systemIds.next())).rejects.toMatchObject({ code: 'lesson-not-found' });
    const { id } = await test.addLesson(owner, { text: 'Le bonhomme.' });
    await expect(test.library.removeCorrection(owner, id, systemIds.next())).rejects.toMatchObject({ code: 'correction-not-found' });
  });

  describe('of a lesson that goes for good', () => {
    it('go with it', async () => {
      const { id } = await test.addLesson(owner, { text: 'Le bonhomme.' });
      await cut(id, 'bon|homme');
      await test.library.deleteLesson(owner, id);
      test.time.now += keptFor + 1;
      await test.library.upkeepKinds.find(({ name }) => name === 'purge-deleted')?.run(workFor(db, null, {}));
      expect(await db.read.selectFrom('text_correction').select('id').where('owner_id', '=', owner).execute()).toEqual([]);
    });
  });
});
