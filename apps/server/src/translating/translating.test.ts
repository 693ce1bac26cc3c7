import { randomUUID } from 'node:crypto';
import type { Anchor } from '@glossa/core/text';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createTranslating, type Moves, type Translating, type WrittenTranslation } from './translating.ts';

/** An edit that leaves everything as it is. */
const stay: Moves = { move: (anchor) => anchor, before: () => 'Il dort.', now: () => 'Il dort.', isThere: () => false, places: () => [[], []] };
const at = (blockId: string, start: number, end: number): Anchor => ({ blockId, start, end });

eachDatabase('translating', (open) => {
  let db: Database;
  let translating: Translating;
  let owner: OwnerId;
  let lessonId: string;
  let now = 1000;
  const write = (anchor: Anchor, text: string, rest: Partial<WrittenTranslation> = {}) =>
    db.write((tx) => translating.write(tx, owner, { lessonId, anchor, lang: 'en', source: 'person', text, original: 'Il dort.', revision: 0, ...rest }));
  const remove = (id: string, revision: number, whose = owner, lesson = lessonId) => db.write((tx) => translating.remove(tx, whose, lesson, id, revision));
  const blocks = ['a', 'b', 'c'];
  const listed = async (whose = owner) =>
    (await translating.list(whose, lessonId, blocks)).map(({ anchor, text }) => `${anchor.blockId} ${anchor.start}-${anchor.end} ${text}`);

  beforeAll(async () => {
    db = await open();
    translating = createTranslating({ db, ids: systemIds, clock: { now: () => now++ } } as unknown as Platform);
  });
  const fresh = () => {
    owner = asOwner(randomUUID());
    lessonId = randomUUID();
  };

  it('keeps one translation for each place, language and source', async () => {
    fresh();
    const first = await write(at('a', 0, 8), 'He sleeps.');
    expect(first).toMatchObject({ revision: 1, text: 'He sleeps.', original: 'Il dort.', lang: 'en', source: 'person', anchor: at('a', 0, 8) });
    await write(at('a', 0, 8), 'Er schläft.', { lang: 'de' });
    await write(at('a', 0, 8), 'He is sleeping.', { source: 'import' });
    await write(at('b', 0, 8), 'She reads.');
    expect((await listed()).toSorted()).toEqual(['a 0-8 Er schläft.', 'a 0-8 He is sleeping.', 'a 0-8 He sleeps.', 'b 0-8 She reads.']);
    expect(await translating.list(owner, lessonId, ['a'])).toHaveLength(3);
    expect(await translating.list(owner, randomUUID(), blocks)).toEqual([]);
    expect(await listed(asOwner(randomUUID()))).toEqual([]);
  });

  it.each<[string, number, number, string | null]>([
    ['none was seen and there is one', 1, 0, 'translation-changed'],
    ['one was seen and there is none', 0, 1, 'translation-changed'],
    ['an older one was seen', 2, 1, 'translation-changed'],
    ['the newest was seen', 2, 2, null],
    ['none was seen and there is none', 0, 0, null],
  ])('writes by revision: %s', async (_, writes, revision, problem) => {
    fresh();
    for (let n = 0; n < writes; n++) await write(at('a', 0, 8), `v${n}`, { revision: n });
    const again = write(at('a', 0, 8), 'mine', { revision });
    if (problem) await expect(again).rejects.toMatchObject({ code: problem });
    else expect(await again).toMatchObject({ revision: revision + 1, text: 'mine' });
    expect(await listed()).toEqual(problem ? (writes ? [`a 0-8 v${writes - 1}`] : []) : ['a 0-8 mine']);
  });

  it('takes the same text sent again as no change', async () => {
    fresh();
    const first = await write(at('a', 0, 8), 'He sleeps.');
    expect(await write(at('a', 0, 8), 'He sleeps.')).toEqual(first);
  });

  it('lets one of two that write at the same time win', async () => {
    fresh();
    const both = await Promise.allSettled(['one', 'two'].map((text) => write(at('a', 0, 8), text)));
    expect(both.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((each) => each.status === 'rejected')?.reason).toMatchObject({ code: 'translation-changed' });
  });

  it.each([
    ['a language that is none', { lang: 'english_' }, 'language-unknown'],
    ['nothing but controls', { text: '\u0000 \u0007' }, 'invalid-input'],
  ])('refuses %s', async (_, given, code) => {
    fresh();
    await expect(write(at('a', 0, 8), 'x', given)).rejects.toMatchObject({ code });
    expect(await listed()).toEqual([]);
  });

  it('removes only what was seen, and only the owner’s', async () => {
    fresh();
    const { id } = await write(at('a', 0, 8), 'He sleeps.');
    await write(at('a', 0, 8), 'He slept.', { revision: 1 });
    await expect(remove(id, 1)).rejects.toMatchObject({ code: 'translation-changed' });
    await expect(remove(id, 2, asOwner(randomUUID()))).rejects.toMatchObject({ code: 'translation-not-found' });
    await expect(remove(id, 2, owner, randomUUID())).rejects.toMatchObject({ code: 'translation-not-found' });
    expect(await listed()).toEqual(['a 0-8 He slept.']);
    await remove(id, 2);
    expect(await listed()).toEqual([]);
    await expect(remove(id, 2)).rejects.toMatchObject({ code: 'translation-not-found' });
  });

  describe('when the text is edited', () => {
    const to = (blockId: string, by: number) => (anchor: Anchor) => ({ blockId, start: anchor.start + by, end: anchor.end + by });
    it.each<[string, [Anchor, string][], Moves, string[], string[]]>([
      ['stays where nothing moved', [[at('a', 0, 8), 'x']], stay, ['a 0-8 x'], []],
      [
        'goes along',
        [
          [at('a', 0, 8), 'x'],
          [at('a', 8, 16), 'y'],
        ],
        { ...stay, move: to('b', 8) },
        ['b 8-16 x', 'b 16-24 y'],
        [],
      ],
      ['is set aside when its sentence is gone', [[at('a', 0, 8), 'x']], { ...stay, move: () => null }, [], ['x']],
      ['goes to a sentence that reads the same', [[at('a', 0, 8), 'x']], { ...stay, move: () => null, places: () => [[], [at('b', 4, 12)]] }, ['b 4-12 x'], []],
      [
        'goes to the next one where one is taken',
        [1, 2, 3].map((n) => [at('a', n, n + 8), `t${n}`]),
        { ...stay, move: () => null, places: () => [[at('b', 0, 8)], [at('b', 0, 8), at('c', 0, 8)]] },
        ['b 0-8 t1', 'c 0-8 t2'],
        ['t3'],
      ],
      ['stays with what its sentence became', [[at('a', 0, 8), 'x']], { ...stay, now: () => 'Il dort bien.' }, ['a 0-8 x'], []],
      [
        'is set aside where two meet and it is the older',
        [
          [at('a', 0, 8), 'old'],
          [at('a', 8, 16), 'new'],
        ],
        { ...stay, move: () => at('a', 0, 8) },
        ['a 0-8 new'],
        ['old'],
      ],
      [
        'leaves the place to one whose sentence is still there',
        [
          [at('a', 0, 8), 'here'],
          [at('a', 8, 16), 'changed'],
        ],
        { ...stay, move: () => at('a', 0, 8), before: ({ start }) => (start === 0 ? 'Il dort.' : 'Elle lit.') },
        ['a 0-8 here'],
        ['changed'],
      ],
      [
        'changes places',
        [
          [at('a', 0, 8), 'x'],
          [at('b', 0, 8), 'y'],
        ],
        { ...stay, move: (anchor) => ({ ...anchor, blockId: anchor.blockId === 'a' ? 'b' : 'a' }) },
        ['a 0-8 y', 'b 0-8 x'],
        [],
      ],
    ])('%s', async (_, before, moves, after, aside) => {
      fresh();
      for (const [anchor, text] of before) await write(anchor, text);
      const untouched = await translating.list(owner, lessonId, blocks);
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, moves));
      expect(await listed()).toEqual(after);
      expect((await translating.listAside(owner, lessonId)).map(({ text }) => text)).toEqual(aside);
      const told = (all: typeof untouched) => all.map(({ anchor, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(told(await translating.list(owner, lessonId, blocks))).toEqual(told(untouched).filter(({ text }) => !aside.includes(text)));
    });

    it('touches no other lesson and no other owner', async () => {
      fresh();
      await write(at('a', 0, 8), 'x');
      await db.write((tx) => translating.moveAnchors(tx, owner, randomUUID(), { ...stay, move: to('b', 1) }));
      await db.write((tx) => translating.moveAnchors(tx, asOwner(randomUUID()), lessonId, { ...stay, move: to('b', 1) }));
      expect(await listed()).toEqual(['a 0-8 x']);
    });
  });

  describe('of engines', () => {
    const apertium = { id: 'apertium', name: 'Apertium', version: '', via: ['es'] };
    const add = (anchor: Anchor, text: string, original = 'Il dort.') =>
      db.write((tx) => translating.addMade(tx, owner, lessonId, { anchor, lang: 'en', text, original, engine: apertium }));

    it('stand beside those of people, tell what made them, and are there once', async () => {
      fresh();
      const made = await add(at('a', 0, 8), 'It sleeps.');
      expect(made).toMatchObject({ source: 'engine', engine: apertium, text: 'It sleeps.', revision: 1 });
      expect(await add(at('a', 0, 8), 'Sleeps.')).toEqual(made);
      await write(at('a', 0, 8), 'He sleeps.');
      expect((await translating.list(owner, lessonId, blocks)).map(({ source, engine }) => [source, engine])).toEqual([
        ['engine', apertium],
        ['person', null],
      ]);
      expect(await translating.madeAt(owner, lessonId, at('a', 0, 8), 'en')).toEqual(made);
      expect(await translating.madeAt(asOwner(randomUUID()), lessonId, at('a', 0, 8), 'en')).toBeUndefined();
    });

    it('are told as missing where nothing begins in a sentence', async () => {
      fresh();
      await add(at('a', 2, 5), 'x');
      await write(at('b', 0, 8), 'y');
      await write(at('c', 0, 8), 'z', { lang: 'de' });
      const among = await translating.missingIn(owner, lessonId, 'en');
      expect(among([at('a', 0, 2), at('a', 2, 8), at('b', 0, 8), at('c', 0, 8)])).toEqual([at('a', 0, 2), at('c', 0, 8)]);
    });

    it('are set aside when their sentence reads otherwise; what people wrote stays', async () => {
      fresh();
      await add(at('a', 0, 8), 'same');
      await add(at('b', 0, 8), 'edited');
      await add(at('c', 0, 8), 'gone');
      await write(at('b', 0, 8), 'mine');
      const moves: Moves = {
        ...stay,
        move: (anchor) => (anchor.blockId === 'c' ? null : anchor),
        now: ({ blockId }) => (blockId === 'a' ? 'Il dort.' : 'Il dort bien.'),
      };
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, moves));
      expect(await listed()).toEqual(['a 0-8 same', 'b 0-8 mine']);
      expect(await translating.listAside(owner, lessonId)).toEqual([]);
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, { ...stay, isThere: () => true }));
      expect((await listed()).toSorted()).toEqual(['a 0-8 same', 'b 0-8 edited', 'b 0-8 mine', 'c 0-8 gone']);
    });
  });

  describe('versions', () => {
    const spot = at('a', 0, 8);
    const versions = async (whose = owner, of = spot) =>
      (await translating.listVersions(whose, lessonId, of, 'en')).map(({ text, source }) => `${source} ${text}`);
    const bringBack = async (text: string) => {
      const found = (await translating.listVersions(owner, lessonId, spot, 'en')).find((version) => version.text === text);
      return db.write((tx) => translating.bringBack(tx, owner, lessonId, found?.id ?? randomUUID()));
    };
    const shown = async () => (await translating.list(owner, lessonId, ['a'])).map(({ source, text }) => `${source} ${text}`).toSorted();
    const engine = { id: 'apertium', name: 'Apertium', version: '', via: [] };
    const addMade = (text: string) =>
      db.write((tx) => translating.addMade(tx, owner, lessonId, { anchor: spot, lang: 'en', text, original: 'Il dort.', engine }));

    it('keep whatever was replaced or removed, the newest first', async () => {
      fresh();
      await write(spot, 'one');
      expect(await versions()).toEqual([]);
      await write(spot, 'two', { revision: 1 });
      await write(spot, 'eins', { lang: 'de' });
      const { id } = await write(spot, 'three', { revision: 2 });
      expect(await versions()).toEqual(['person two', 'person one']);
      await remove(id, 3);
      expect(await versions()).toEqual(['person three', 'person two', 'person one']);
      expect(await versions(asOwner(randomUUID()))).toEqual([]);
      expect(await versions(owner, at('a', 8, 16))).toEqual([]);
      // The same again is no version of its own.
      await write(spot, 'three');
      expect(await versions()).toEqual(['person two', 'person one']);
    });

    it('are brought back, and what they replace becomes one', async () => {
      fresh();
      await write(spot, 'one');
      await write(spot, 'two', { revision: 1 });
      expect(await bringBack('one')).toMatchObject({ text: 'one', source: 'person', revision: 3 });
      expect([await shown(), await versions()]).toEqual([['person one'], ['person two']]);
      await bringBack('two');
      expect([await shown(), await versions()]).toEqual([['person two'], ['person one']]);
    });

    it('of an engine stand behind what a person wrote, and come back as the engine’s', async () => {
      fresh();
      await addMade('machine');
      await write(spot, 'mine');
      expect(await versions()).toEqual(['engine machine']);
      expect(await bringBack('machine')).toMatchObject({ source: 'engine', engine });
      expect([await shown(), await versions()]).toEqual([['engine machine'], ['person mine']]);
      await bringBack('mine');
      expect([await shown(), await versions()]).toEqual([['engine machine', 'person mine'], ['engine machine']]);
    });

    it('are nobody else’s, and go with the lesson', async () => {
      fresh();
      await write(spot, 'one');
      await write(spot, 'two', { revision: 1 });
      const [version] = await translating.listVersions(owner, lessonId, spot, 'en');
      const other = asOwner(randomUUID());
      for (const [whose, lesson] of [
        [other, lessonId],
        [owner, randomUUID()],
      ] as const)
        await expect(db.write((tx) => translating.bringBack(tx, whose, lesson, version?.id ?? ''))).rejects.toMatchObject({ code: 'translation-not-found' });
      await db.write((tx) => translating.forget(tx, owner, lessonId));
      expect([await shown(), await versions()]).toEqual([[], []]);
    });

    it('are set aside with the sentence, and come back with it', async () => {
      fresh();
      await write(spot, 'one');
      await write(spot, 'two', { revision: 1 });
      const before = await translating.listVersions(owner, lessonId, spot, 'en');
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, { ...stay, move: () => null }));
      expect([await shown(), await versions()]).toEqual([[], []]);
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, { ...stay, isThere: () => true }));
      expect(await shown()).toEqual(['person two']);
      expect(await translating.listVersions(owner, lessonId, spot, 'en')).toEqual(before);
    });

    it('go along when the text is edited', async () => {
      fresh();
      await write(spot, 'one');
      await write(spot, 'two', { revision: 1 });
      const moves: Moves = { ...stay, move: (anchor) => ({ ...anchor, blockId: 'b', start: 4, end: 12 }) };
      await db.write((tx) => translating.moveAnchors(tx, owner, lessonId, moves));
      expect(await versions(owner, at('b', 0, 12))).toEqual(['person one']);
      expect(await versions()).toEqual([]);
    });
  });
});
