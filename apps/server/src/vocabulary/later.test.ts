import { randomUUID } from 'node:crypto';
import type { TermChange } from '@glossa/contract';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const wish = (status?: TermChange['status'], meaning?: string, words = 'bruder'): TermChange => ({
  words: words.split(' '),
  text: words,
  ...(status ? { status } : {}),
  ...(meaning ? { meanings: [{ lang: 'en', text: meaning }] } : {}),
});

eachDatabase('changes that arrive late', (open) => {
  let vocabulary: Vocabulary;
  let owner: OwnerId;
  let now = 1000 * day;
  beforeAll(async () => {
    vocabulary = createVocabulary({ db: await open(), ids: systemIds, clock: { now: () => now } } as unknown as Platform);
  });
  beforeEach(() => {
    owner = asOwner(randomUUID());
  });
  const change = (device: string | undefined, age: number, changes: TermChange[], operationId: string = randomUUID()) =>
    vocabulary.change(owner, { operationId, lang: 'de', kind: 'change', changes, age, device });
  const kept = async () =>
    (await vocabulary.listTerms(owner, { lang: 'de', limit: 10 })).items.map(({ words, status, meanings }) =>
      [...words, status, ...meanings.map(({ text }) => text)].join(' '),
    );
  const journal = async () => (await vocabulary.listJournal(owner, { lang: 'de', limit: 10 })).items;
  const pass = (milliseconds: number) => {
    now += milliseconds;
  };

  /** What the phone did ten minutes before it sends it, and what the laptop, online, did so many minutes before that. */
  it.each<[string, TermChange[], { laptop: TermChange; minutes: number }, TermChange, { kept: string[]; conflicts: string[] }]>([
    [
      'an older change is passed over',
      [],
      { laptop: wish('2', 'online'), minutes: 5 },
      wish('1', 'offline'),
      { kept: ['bruder 2 online'], conflicts: ['bruder'] },
    ],
    ['a newer change is applied', [], { laptop: wish('2', 'online'), minutes: 15 }, wish('1', 'offline'), { kept: ['bruder 1 offline'], conflicts: [] }],
    ['of two at one time the one that arrives last is', [], { laptop: wish('2'), minutes: 10 }, wish('1'), { kept: ['bruder 1'], conflicts: [] }],
    [
      'a phrase is passed over',
      [],
      { laptop: wish('2', 'hi', 'guten tag'), minutes: 5 },
      wish('1', 'no', 'guten tag'),
      { kept: ['guten tag 2 hi'], conflicts: ['guten tag'] },
    ],
    [
      'an older meaning goes with a newer status',
      [wish('1')],
      { laptop: wish('2'), minutes: 5 },
      wish(undefined, 'offline'),
      { kept: ['bruder 2 offline'], conflicts: [] },
    ],
    [
      'an older status goes with a newer meaning',
      [wish('1')],
      { laptop: wish(undefined, 'online'), minutes: 5 },
      wish('3'),
      { kept: ['bruder 3 online'], conflicts: [] },
    ],
    [
      'what is left of an older change is applied, and said',
      [wish('1')],
      { laptop: wish('2'), minutes: 5 },
      wish('3', 'offline'),
      { kept: ['bruder 2 offline'], conflicts: ['bruder'] },
    ],
    ['what was let go later is not kept again', [wish('1')], { laptop: wish('new'), minutes: 5 }, wish('3', 'offline'), { kept: [], conflicts: ['bruder'] }],
    [
      'what was given a meaning later is not let go',
      [wish('1')],
      { laptop: wish(undefined, 'online'), minutes: 5 },
      wish('new'),
      { kept: ['bruder 1 online'], conflicts: ['bruder'] },
    ],
    ['nothing is said where both did the same', [], { laptop: wish('known'), minutes: 5 }, wish('known'), { kept: ['bruder known'], conflicts: [] }],
    [
      'another word is another matter',
      [],
      { laptop: wish('2', 'online', 'haus'), minutes: 5 },
      wish('1'),
      { kept: ['bruder 1', 'haus 2 online'], conflicts: [] },
    ],
  ])('%s', async (_, first, { laptop, minutes }, phone, wanted) => {
    pass(day);
    if (first.length > 0) await change('phone', 0, first);
    pass(day);
    await change('laptop', 0, [laptop]);
    pass(minutes * minute);
    const outcome = await change('phone', 10 * minute, [phone]);
    expect({ kept: await kept(), conflicts: outcome.conflicts.map(({ text }) => text) }).toEqual(wanted);
    expect(outcome.terms.map(({ words, status }) => [...words, status].join(' '))).toEqual([
      wanted.kept.find((term) => term.startsWith(phone.text))?.match(/^.* (?:\d|known)/)?.[0] ?? `${phone.text} new`,
    ]);
  });

  it('a later change that itself arrived late counts from when it was made', async () => {
    await change('laptop', 30 * minute, [wish('2')]);
    expect(await change('phone', 10 * minute, [wish('1')])).toMatchObject({ conflicts: [], terms: [{ status: '1' }] });
    expect(await change('tablet', 20 * minute, [wish('3')])).toMatchObject({ conflicts: [{ text: 'bruder' }], terms: [{ status: '1' }] });
  });

  it('changes of one device count in their order, however long each took on its way', async () => {
    await change('phone', 0, [wish('1')]);
    expect(await change('phone', 3000, [wish('2')])).toMatchObject({ conflicts: [], terms: [{ status: '2' }] });
  });

  it('a sender that says nothing of age and device comes last, and counts as another', async () => {
    await change('laptop', 0, [wish('2')]);
    expect(await vocabulary.change(owner, { operationId: randomUUID(), lang: 'de', kind: 'change', changes: [wish('3')] })).toMatchObject({ conflicts: [] });
    expect(await change('laptop', minute, [wish('4')])).toMatchObject({ conflicts: [{ text: 'bruder' }], terms: [{ status: '3' }] });
  });

  it('answers the same when it is sent again, older by then', async () => {
    await change('laptop', 0, [wish('2')]);
    const id = randomUUID();
    const first = await change('phone', minute, [wish('1'), wish('1', undefined, 'haus')], id);
    pass(minute);
    expect(await change('phone', 2 * minute, [wish('1'), wish('1', undefined, 'haus')], id)).toEqual(first);
    expect(await journal()).toHaveLength(2);
  });

  it('the journal has what really happened, and undo takes back just that', async () => {
    await change('laptop', 0, [wish('2')]);
    const { entry } = await change('phone', minute, [wish('1'), wish('1', undefined, 'haus')]);
    expect((await journal())[0]).toMatchObject({ changes: 1, sample: ['haus'], createdAt: now });
    await vocabulary.undo(owner, entry?.id ?? '', randomUUID());
    expect(await kept()).toEqual(['bruder 2']);
    expect(await change('phone', minute, [wish('1')])).toMatchObject({ entry: null, conflicts: [{ text: 'bruder' }] });
    expect(await journal()).toHaveLength(3);
  });

  it('an undo is a later change as well, from when it was made', async () => {
    const { entry } = await change('laptop', day, [wish('2')]);
    await vocabulary.undo(owner, entry?.id ?? '', randomUUID(), { age: 20 * minute, device: 'laptop' });
    expect(await change('phone', 30 * minute, [wish('1')])).toMatchObject({ conflicts: [{ text: 'bruder' }], terms: [{ status: 'new' }] });
    expect(await change('phone', 10 * minute, [wish('1')])).toMatchObject({ conflicts: [], terms: [{ status: '1' }] });
  });

  it.each<[string, number, string]>([
    ['a negative age is none', -5 * minute, '1'],
    ['an absurd one is 90 days', 90_000 * day, '2'],
  ])('%s', async (_, age, status) => {
    await change('laptop', 89 * day, [wish('2')]);
    expect((await change('phone', age, [wish('1')])).terms).toMatchObject([{ status }]);
    // It did not come from the future either.
    expect((await change('tablet', 0, [wish('3')])).terms).toMatchObject([{ status: '3' }]);
  });
});
