import { randomUUID } from 'node:crypto';
import type { TermChange, VocabularyOutcome } from '@glossa/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { recording, scansTable, sortsRows } from '../platform/database/plans.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

const operation = () => randomUUID();
const wish = (text: string, rest: Partial<TermChange> = {}): TermChange => ({ words: text.split(' '), text, ...rest });
const meaning = (text: string, lang = 'en') => ({ lang, text });
const standing = (outcome: VocabularyOutcome) => outcome.terms.map((term) => `${term.words.join(' ')}=${term.status}`);

eachDatabase('vocabulary', (open) => {
  let db: Database;
  let vocabulary: Vocabulary;
  let owner: OwnerId;
  let now = 1000;
  const over = (database: Database) => createVocabulary({ db: database, ids: systemIds, clock: { now: () => now++ } } as unknown as Platform);
  const act = (changes: TermChange[], given: { lang?: string; kind?: 'change' | 'mark-known'; operationId?: string; owner?: OwnerId } = {}) =>
    vocabulary.change(given.owner ?? owner, { operationId: given.operationId ?? operation(), lang: given.lang ?? 'fr', kind: given.kind ?? 'change', changes });
  const kept = async (lang = 'fr', whose = owner) =>
    (await vocabulary.listTerms(whose, { lang, limit: 200 })).items.map(
      (term) => `${term.words.join(' ')}=${term.status}${term.meanings.map((m) => ` ${m.lang}:${m.text}`).join('')}`,
    );
  const entries = async () => (await vocabulary.listJournal(owner, { limit: 200 })).items;

  beforeAll(async () => {
    db = await open();
    vocabulary = over(db);
  });
  const fresh = () => {
    owner = asOwner(randomUUID());
  };

  describe('an act', () => {
    const before: TermChange[] = [wish('maison', { status: '2', meanings: [meaning('house')] }), wish('chat', { status: '1' })];
    it.each<[string, TermChange[], string[], number]>([
      ['keeps a new word', [wish('eau', { status: '1' })], ['eau=1', 'chat=1', 'maison=2 en:house'], 1],
      ['changes a status and leaves meanings', [wish('maison', { status: 'known' })], ['chat=1', 'maison=known en:house'], 1],
      ['replaces meanings and leaves the status', [wish('maison', { meanings: [meaning('Haus', 'de')] })], ['chat=1', 'maison=2 de:Haus'], 1],
      ['takes meanings away', [wish('maison', { meanings: [] })], ['chat=1', 'maison=2'], 1],
      ['lets a word go', [wish('maison', { status: 'new' })], ['chat=1'], 1],
      ['keeps a word at the first step for its meaning', [wish('eau', { meanings: [meaning('water')] })], ['eau=1 en:water', 'chat=1', 'maison=2 en:house'], 1],
      ['keeps a phrase', [wish('tout de suite', { status: '1' })], ['tout de suite=1', 'chat=1', 'maison=2 en:house'], 1],
      ['folds words again', [wish('MAISON', { status: '3' })], ['chat=1', 'maison=3 en:house'], 1],
      ['folds apostrophes', [wish('Aujourd’hui', { status: '3' })], ["aujourd'hui=3", 'chat=1', 'maison=2 en:house'], 1],
      ['takes wishes for one word in their order', [wish('eau', { status: '1' }), wish('Eau', { status: '4' })], ['eau=4', 'chat=1', 'maison=2 en:house'], 1],
      ['leaves no trace of what stays the same', [wish('maison', { status: '2', meanings: [meaning('house')] })], ['chat=1', 'maison=2 en:house'], 0],
      ['leaves no trace of keeping and letting go at once', [wish('eau', { status: '1' }), wish('eau', { status: 'new' })], ['chat=1', 'maison=2 en:house'], 0],
      ['leaves no trace of letting go what is not kept', [wish('eau', { status: 'new' })], ['chat=1', 'maison=2 en:house'], 0],
      ['leaves no trace of a wish that says nothing', [wish('eau'), wish('maison'), wish('feu', { meanings: [] })], ['chat=1', 'maison=2 en:house'], 0],
      ['notes only what changed', [wish('maison', { status: '2' }), wish('chat', { status: '2' })], ['chat=2', 'maison=2 en:house'], 1],
    ])('%s', async (_, changes, after, noted) => {
      fresh();
      const first = await act(before);
      const outcome = await act(changes);
      expect(await kept()).toEqual(after);
      expect(outcome.entry?.changes ?? 0).toBe(noted);
      expect(outcome.vocabularyRevision).toBe(first.vocabularyRevision + (noted ? 1 : 0));
      expect(await entries()).toHaveLength(noted ? 2 : 1);
    });

    it.each<[string, TermChange]>([
      ['a word of nothing but space', wish('x', { words: [' '], status: '1' })],
      ['a word of nothing but marks', wish('x', { words: ['\u200b'], status: '1' })],
      ['a phrase with an empty word', wish('x', { words: ['tout', '\u0000'], status: '1' })],
      ['a phrase that begins with a gap', wish('x', { words: ['…', 'pas'], status: '1' })],
      ['a phrase of a gap alone', wish('x', { words: ['…'], status: '1' })],
      ['a phrase with two gaps side by side', wish('x', { words: ['ne', '…', '…', 'pas'], status: '1' })],
      ['a text of controls', wish('x', { text: '\u0000\u0007', status: '1' })],
      ['a meaning of controls', wish('x', { meanings: [meaning('\u0000')] })],
    ])('refuses %s, and changes nothing', async (_, change) => {
      fresh();
      await expect(act([wish('bon', { status: '1' }), change])).rejects.toMatchObject({ code: 'invalid-input' });
      expect(await kept()).toEqual([]);
      expect(await entries()).toEqual([]);
    });

    it.each(['', 'x', 'french!', 'de_DE'])('refuses the language "%s"', async (lang) => {
      await expect(act([wish('bon', { status: '1' })], { lang })).rejects.toMatchObject({ code: 'language-unknown' });
    });

    it('cleans what it keeps', async () => {
      fresh();
      const { terms } = await act([wish('x', { words: ['na\u0000ïve'], text: 'na\u0000ïve\ud800', meanings: [meaning('a\u0000b')] })]);
      expect(terms).toEqual([{ words: ['naïve'], text: 'naïve\ufffd', status: '1', meanings: [meaning('ab')] }]);
    });

    it.each<[string, string, string[]]>([
      ['tr', 'IŞIK', ['ışık']],
      ['tr', 'İstanbul', ['istanbul']],
      ['fr', 'IL', ['il']],
    ])('folds as the language does: %s %s', async (lang, word, words) => {
      fresh();
      await act([wish(word, { status: '1' })], { lang });
      const found = await vocabulary.lookUp(owner, lang, words);
      expect([...found.words.keys()]).toEqual(words);
    });

    it('keeps the text as it was first met', async () => {
      fresh();
      await act([wish('Maison', { status: '1' })]);
      const { terms } = await act([wish('MAISON', { status: '2' })]);
      expect(terms).toEqual([{ words: ['maison'], text: 'Maison', status: '2', meanings: [] }]);
    });

    it('tells what it did', async () => {
      fresh();
      const outcome = await act(
        'abcdefg'.split('').map((letter) => wish(letter, { status: 'known' })),
        { kind: 'mark-known' },
      );
      expect(outcome.entry).toMatchObject({ kind: 'mark-known', lang: 'fr', changes: 7, sample: ['a', 'b', 'c', 'd', 'e'], undoneBy: null, undoes: null });
      expect(standing(outcome)).toEqual('abcdefg'.split('').map((letter) => `${letter}=known`));
      expect(await entries()).toMatchObject([{ ...outcome.entry }]);
    });

    it('gives terms numbers of their own', async () => {
      fresh();
      await act([wish('un', { status: '1' }), wish('deux', { status: '1' })]);
      await act([wish('uno', { status: '1' })], { lang: 'es' });
      const serials = (await Promise.all(['fr', 'es'].map((lang) => vocabulary.listTerms(owner, { lang, limit: 10 })))).flatMap(({ items }) =>
        items.map((term) => term.serial),
      );
      expect(serials.sort()).toEqual([1, 2, 3]);
    });

    it('takes five thousand changes at once, and takes them back', async () => {
      fresh();
      const many = (status: '1' | 'known') => Array.from({ length: 5000 }, (_, n) => wish(`mot${n}`, { status }));
      await act(many('1'));
      const { entry } = await act(many('known'), { kind: 'mark-known' });
      expect(entry?.changes).toBe(5000);
      const outcome = await vocabulary.undo(owner, entry?.id ?? '', operation());
      expect(outcome.entry?.changes).toBe(5000);
      const found = await vocabulary.lookUp(
        owner,
        'fr',
        many('1').map((change) => change.words[0] ?? ''),
      );
      expect(found.words.size).toBe(5000);
      expect(new Set([...found.words.values()].map((word) => word.status))).toEqual(new Set(['1']));
    });
  });

  describe('an operation id', () => {
    it('does an act once', async () => {
      fresh();
      const operationId = operation();
      const first = await act([wish('eau', { status: '1' }), wish('feu')], { operationId });
      const again = await act([wish('eau', { status: '1' }), wish('feu')], { operationId });
      expect(again).toEqual(first);
      expect(await entries()).toHaveLength(1);
    });

    it('does an act once when it comes twice at the same time', async () => {
      fresh();
      const operationId = operation();
      const both = await Promise.all([1, 2].map(() => act([wish('eau', { status: '1' })], { operationId })));
      expect(both[0]?.entry).toEqual(both[1]?.entry);
      expect(await entries()).toHaveLength(1);
    });

    it('answers again after other changes, with the words as they stand now', async () => {
      fresh();
      const operationId = operation();
      const first = await act([wish('eau', { status: '1' })], { operationId });
      await act([wish('eau', { status: '3' })]);
      const again = await act([wish('eau', { status: '1' })], { operationId });
      expect(again.entry).toEqual(first.entry);
      expect(standing(again)).toEqual(['eau=3']);
    });

    it('is refused for another act', async () => {
      fresh();
      const operationId = operation();
      await act([wish('eau', { status: '1' })], { operationId });
      await expect(act([wish('eau', { status: '2' })], { operationId })).rejects.toMatchObject({ code: 'operation-reused' });
      expect(await kept()).toEqual(['eau=1']);
    });

    it('is free again where the act failed', async () => {
      fresh();
      const operationId = operation();
      await expect(vocabulary.undo(owner, randomUUID(), operationId)).rejects.toMatchObject({ code: 'entry-not-found' });
      await expect(act([wish('eau', { status: '1' })], { operationId })).resolves.toBeDefined();
    });

    it('belongs to its owner', async () => {
      fresh();
      const operationId = operation();
      const other = asOwner(randomUUID());
      await act([wish('eau', { status: '1' })], { operationId });
      await act([wish('feu', { status: '1' })], { operationId, owner: other });
      expect(await kept('fr', other)).toEqual(['feu=1']);
    });
  });

  describe('undo', () => {
    it('lets go what was kept, and brings back what was let go, itself', async () => {
      fresh();
      const first = await act([wish('eau', { status: '2', meanings: [meaning('water')] })]);
      const before = (await vocabulary.listTerms(owner, { lang: 'fr', limit: 1 })).items[0];
      const gone = await act([wish('eau', { status: 'new' })]);
      const back = await vocabulary.undo(owner, gone.entry?.id ?? '', operation());
      expect(back).toMatchObject({ conflicts: [], entry: { kind: 'undo', undoes: gone.entry?.id, changes: 1, sample: ['eau'] } });
      const after = (await vocabulary.listTerms(owner, { lang: 'fr', limit: 1 })).items[0];
      expect({ ...after, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
      const undone = await vocabulary.undo(owner, first.entry?.id ?? '', operation());
      expect(undone.terms).toEqual([{ words: ['eau'], text: 'eau', status: 'new', meanings: [] }]);
      expect(await kept()).toEqual([]);
    });

    it('names the words that were changed since and leaves them alone', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' }), wish('feu', { status: '1' })]);
      await act([wish('feu', { status: '3' })]);
      const outcome = await vocabulary.undo(owner, entry?.id ?? '', operation());
      expect(outcome.conflicts).toEqual([{ words: ['feu'], text: 'feu' }]);
      expect(standing(outcome)).toEqual(['eau=new']);
      expect(await kept()).toEqual(['feu=3']);
    });

    it('does nothing where every word was changed since', async () => {
      fresh();
      const { entry } = await act([wish('feu', { status: '1' })]);
      const last = await act([wish('feu', { status: '3' })]);
      const outcome = await vocabulary.undo(owner, entry?.id ?? '', operation());
      expect(outcome).toMatchObject({ entry: null, terms: [], conflicts: [{ text: 'feu' }], vocabularyRevision: last.vocabularyRevision });
      expect((await entries()).map((each) => each.undoneBy)).toEqual([null, null]);
    });

    it('is undone by undoing it, again and again', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' })]);
      let last = entry?.id ?? '';
      for (const after of [[], ['eau=1'], [], ['eau=1']]) {
        last = (await vocabulary.undo(owner, last, operation())).entry?.id ?? '';
        expect(await kept()).toEqual(after);
      }
      expect((await entries()).map((each) => each.undoneBy !== null)).toEqual([false, true, false, true, false]);
    });

    it('is refused twice, unless it was itself undone', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' })]);
      const id = entry?.id ?? '';
      const undo = await vocabulary.undo(owner, id, operation());
      await expect(vocabulary.undo(owner, id, operation())).rejects.toMatchObject({ code: 'entry-already-undone' });
      await vocabulary.undo(owner, undo.entry?.id ?? '', operation());
      await vocabulary.undo(owner, id, operation());
      expect(await kept()).toEqual([]);
      await expect(vocabulary.undo(owner, id, operation())).rejects.toMatchObject({ code: 'entry-already-undone' });
    });

    it('happens once for one operation id', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' }), wish('feu', { status: '1' })]);
      await act([wish('feu', { status: '3' })]);
      const operationId = operation();
      const first = await vocabulary.undo(owner, entry?.id ?? '', operationId);
      expect(await vocabulary.undo(owner, entry?.id ?? '', operationId)).toEqual(first);
      expect(await entries()).toHaveLength(3);
    });

    it('is decided once where two undo at the same time', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' })]);
      const both = await Promise.allSettled([1, 2].map(() => vocabulary.undo(owner, entry?.id ?? '', operation())));
      expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('does not reach another owner’s entry', async () => {
      fresh();
      const { entry } = await act([wish('eau', { status: '1' })]);
      await expect(vocabulary.undo(asOwner(randomUUID()), entry?.id ?? '', operation())).rejects.toMatchObject({ code: 'entry-not-found' });
      expect(await kept()).toEqual(['eau=1']);
    });
  });

  describe('lists', () => {
    beforeAll(async () => {
      fresh();
      for (let n = 0; n < 7; n++) await act([wish(`mot${n}`, { status: n % 2 ? '1' : 'known' })]);
      await act([wish('tout de suite', { status: '1' }), wish('100%', { status: '1' })]);
      await act([wish('palabra', { status: '1' })], { lang: 'es' });
    });
    const textsOf = async (query: object) => (await vocabulary.listTerms(owner, { lang: 'fr', limit: 200, ...query })).items.map((term) => term.text);

    it('gives terms page by page, newest first', async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await vocabulary.listTerms(owner, { lang: 'fr', limit: 3, cursor });
        expect(page.items.length).toBeLessThanOrEqual(3);
        seen.push(...page.items.map((term) => term.text));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect(seen).toEqual(['100%', 'tout de suite', 'mot6', 'mot5', 'mot4', 'mot3', 'mot2', 'mot1', 'mot0']);
    });

    it.each<[object, string[]]>([
      [{ status: 'known' }, ['mot6', 'mot4', 'mot2', 'mot0']],
      [{ status: 'ignored' }, []],
      [{ search: 'MOT3' }, ['mot3']],
      [{ search: 'de sui' }, ['tout de suite']],
      [{ search: '%' }, ['100%']],
      [{ search: '_' }, []],
      [{ search: 'ot', status: '1' }, ['mot5', 'mot3', 'mot1']],
      [{ search: '  ' }, ['100%', 'tout de suite', 'mot6', 'mot5', 'mot4', 'mot3', 'mot2', 'mot1', 'mot0']],
      [{ lang: 'es' }, ['palabra']],
    ])('finds terms by %o', async (query, texts) => {
      expect(await textsOf(query)).toEqual(texts);
    });

    it.each<[string, object, string | null]>([
      ['all terms', {}, null],
      ['terms of a status, however rare', { status: '1' }, 'term_status'],
      ['a search', { search: 'ot' }, null],
    ])('reads %s in the order of an index', async (_, query, index) => {
      const recorded = recording(db);
      const watched = over(recorded.db);
      const { next } = await watched.listTerms(owner, { lang: 'fr', limit: 1, ...query });
      await watched.listTerms(owner, { lang: 'fr', limit: 1, ...query, cursor: next ?? undefined });
      const plans = await recorded.plans();
      expect(plans).toHaveLength(2);
      expect(plans.filter((plan) => scansTable(plan) || sortsRows(plan))).toEqual([]);
      if (index) expect(plans.every((plan) => plan.includes(index))).toBe(true);
    });

    it('gives the journal page by page, newest first, of one language or all', async () => {
      const first = await vocabulary.listJournal(owner, { limit: 2 });
      expect(first.items.map((entry) => entry.lang)).toEqual(['es', 'fr']);
      const second = await vocabulary.listJournal(owner, { limit: 200, cursor: first.next ?? undefined });
      expect(second).toMatchObject({ next: null });
      expect(second.items).toHaveLength(7);
      expect((await vocabulary.listJournal(owner, { lang: 'es', limit: 10 })).items).toHaveLength(1);
    });

    it('tells what became of the first words of an entry, and which act an undo undid', async () => {
      fresh();
      const made = await act([wish('ruée', { status: '1', meanings: [meaning('rush')] }), ...[...'abcdef'].map((text) => wish(text, { status: '2' }))]);
      await act([wish('ruée', { status: 'known' })]);
      await vocabulary.undo(owner, made.entry?.id ?? '', operation());
      const [undo, known, first] = await entries();
      expect(first?.steps.map((step) => step.text)).toEqual(['ruée', 'a', 'b', 'c', 'd']);
      expect(first?.steps[0]).toEqual({ text: 'ruée', before: { status: 'new', meanings: [] }, after: { status: '1', meanings: ['rush'] } });
      expect(known).toMatchObject({ undid: null, steps: [{ before: { status: '1' }, after: { status: 'known', meanings: ['rush'] } }] });
      expect(undo?.undid).toEqual({ kind: 'change', changes: 7, createdAt: first?.createdAt });
      expect(undo?.steps[0]).toEqual({ text: 'a', before: { status: '2', meanings: [] }, after: { status: 'new', meanings: [] } });
    });

    it.each(['x', '-1', 'W10', 'e30', 'W1tdXQ', 'WzEuNV0', 'WyJcdTAwMDAiXQ'])('refuses the cursor "%s"', async (cursor) => {
      await expect(vocabulary.listTerms(owner, { lang: 'fr', limit: 1, cursor })).rejects.toMatchObject({ code: 'invalid-cursor' });
      await expect(vocabulary.listJournal(owner, { limit: 1, cursor })).rejects.toMatchObject({ code: 'invalid-cursor' });
    });
  });

  describe('looking up', () => {
    it('finds words and the phrases they lead to, of this owner and language only', async () => {
      fresh();
      await act([wish('tout de suite', { status: '2', meanings: [meaning('at once')] }), wish('suite', { status: '4' }), wish('tout', { status: 'known' })]);
      await act([wish('suite', { status: 'ignored' })], { lang: 'en' });
      await act([wish('suite', { status: '1' })], { owner: asOwner(randomUUID()) });
      const found = await vocabulary.lookUp(owner, 'fr', ['suite', 'de', 'eau']);
      expect([...found.words]).toEqual([['suite', { status: '4', meanings: [] }]]);
      expect(found.phrases).toEqual([{ words: ['tout', 'de', 'suite'], text: 'tout de suite', status: '2', meanings: [meaning('at once')] }]);
      expect(found.revision).toBe(1);
      expect((await vocabulary.lookUp(owner, 'fr', ['tout', 'de'])).phrases).toEqual([]);
    });
  });

  it('counts the known and learned words of a language once for each state of its vocabulary, from an index alone', async () => {
    fresh();
    await act([wish('eau', { status: '4' }), wish('feu', { status: '1' }), wish('air', { status: 'ignored' }), wish('tout de suite', { status: '1' })]);
    await act([wish('agua', { status: 'known' })], { lang: 'es' });
    const recorded = recording(db);
    const watched = over(recorded.db);
    const [spanish, french] = [
      { lang: 'es', known: 1, learning: 0 },
      { lang: 'fr', known: 1, learning: 1 },
    ];
    expect(await watched.wordsPerLanguage(owner)).toEqual([spanish, french]);
    const plans = await recorded.plans();
    expect(plans).toHaveLength(3);
    expect(plans.filter(scansTable)).toEqual([]);
    if (db.facts.engine === 'sqlite') expect(plans.filter((plan) => plan.includes('COVERING INDEX term_lookup'))).toHaveLength(2);
    expect(await watched.wordsPerLanguage(owner)).toEqual([spanish, french]);
    expect(recorded.seen).toHaveLength(4);
    await act([wish('feu', { status: 'known' })]);
    expect(await watched.wordsPerLanguage(owner)).toEqual([spanish, { lang: 'fr', known: 2, learning: 0 }]);
    expect(recorded.seen).toHaveLength(6);
  });

  describe('statuses in memory', () => {
    it('follow what is done here, and what another process does', async () => {
      fresh();
      await act([wish('eau', { status: '1' }), wish('tout de suite', { status: '1' })]);
      const elsewhere = over(db);
      const of = async (...keys: string[]) => {
        const { statusOf } = await vocabulary.statuses(owner, 'fr');
        return keys.map(statusOf);
      };
      expect(await of('eau', 'feu', 'tout de suite')).toEqual(['1', 'new', 'new']);
      const { entry } = await act([wish('eau', { status: '2' }), wish('feu', { status: '1' })]);
      expect(await of('eau', 'feu')).toEqual(['2', '1']);
      await elsewhere.change(owner, { operationId: operation(), lang: 'fr', kind: 'change', changes: [wish('eau', { status: 'known' })] });
      expect(await of('eau', 'feu')).toEqual(['known', '1']);
      await elsewhere.change(owner, { operationId: operation(), lang: 'fr', kind: 'change', changes: [wish('pain', { status: 'known' })] });
      await act([wish('eau', { status: 'new' })]);
      expect(await of('eau', 'pain')).toEqual(['new', 'known']);
      await vocabulary.undo(owner, entry?.id ?? '', operation());
      expect(await of('eau', 'feu', 'pain')).toEqual(['new', 'new', 'known']);
      expect((await vocabulary.statuses(owner, 'fr')).revision).toBe((await vocabulary.lookUp(owner, 'fr', [])).revision);
    });

    it('are new for everything where nothing is kept', async () => {
      fresh();
      const { revision, statusOf } = await vocabulary.statuses(owner, 'fr');
      expect([revision, statusOf('eau')]).toEqual([0, 'new']);
    });
  });

  it('loses nothing of many writers at once', async () => {
    fresh();
    const writers = [vocabulary, over(db), over(db)];
    await Promise.all(
      writers.flatMap((writer, w) =>
        Array.from({ length: 10 }, (_, n) =>
          writer.change(owner, {
            operationId: operation(),
            lang: 'fr',
            kind: 'change',
            changes: [wish('commun', { meanings: [meaning(`${w}-${n}`)] }), wish(`mot${w}x${n}`, { status: '1' })],
          }),
        ),
      ),
    );
    expect((await vocabulary.lookUp(owner, 'fr', [])).revision).toBe(30);
    expect(await kept()).toHaveLength(31);
    expect(await entries()).toHaveLength(30);
  });
});
