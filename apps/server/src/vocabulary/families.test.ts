import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { recording, scansTable } from '../platform/database/plans.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

eachDatabase('families', (open) => {
  let db: Database;
  let vocabulary: Vocabulary;
  let owner: OwnerId;
  const over = (database: Database) => createVocabulary({ db: database, ids: systemIds, clock: { now: () => 1000 } } as unknown as Platform);
  const someone = () => asOwner(randomUUID());
  beforeAll(async () => {
    db = await open();
    vocabulary = over(db);
  });
  beforeEach(() => {
    owner = someone();
  });
  const keep = (words: Record<string, 'known' | '1' | 'ignored'>) =>
    vocabulary.change(owner, {
      operationId: randomUUID(),
      lang: 'fr',
      kind: 'change',
      changes: Object.entries(words).map(([text, status]) => ({ words: text.split(' '), text, status })),
    });
  const family = async (lemma: string, lang = 'fr', whose = owner) => (await vocabulary.family(whose, lang, lemma)).map(({ text, status }) => [text, status]);

  it('hold the kept words of one dictionary form, in one language, of one learner', async () => {
    await keep({ vais: 'known', allons: '1', dort: '1' });
    const lemmas = new Map([
      ['vais', 'aller'],
      ['allons', 'aller'],
      ['ira', 'aller'],
      ['dort', 'dormir'],
    ]);
    await vocabulary.noteLemmas(owner, 'fr', lemmas);
    expect(await family('aller')).toEqual([
      ['allons', '1'],
      ['vais', 'known'],
    ]);
    expect(await family('aller', 'de')).toEqual([]);
    expect(await family('aller', 'fr', someone())).toEqual([]);
  });

  it('follow what the learner says, whatever the analysis says later, until it is asked again', async () => {
    await keep({ suis: '1' });
    const noted = new Map([['suis', 'être']]);
    await vocabulary.noteLemmas(owner, 'fr', noted);
    await vocabulary.chooseLemma(owner, 'fr', 'Suis', ' suivre ');
    await vocabulary.noteLemmas(owner, 'fr', noted);
    expect(await vocabulary.lemmasOf(owner, 'fr', ['suis', 'dort'])).toEqual(new Map([['suis', { lemma: 'suivre', byHand: true }]]));
    expect(await family('suivre')).toEqual([['suis', '1']]);
    expect(await vocabulary.chosenLemmas(owner)).toEqual([{ lang: 'fr', word: 'suis', lemma: 'suivre' }]);
    await vocabulary.chooseLemma(owner, 'fr', 'suis', null);
    expect(await vocabulary.chosenLemmas(owner)).toEqual([]);
    await vocabulary.noteLemmas(owner, 'fr', noted);
    expect(await family('être')).toEqual([['suis', '1']]);
  });

  it.each([
    ['no word', '\u200b', 'aller'],
    ['no lemma', 'vais', '\u0000'],
  ])('take %s for a mistake', async (_, word, lemma) => {
    await expect(vocabulary.chooseLemma(owner, 'fr', word, lemma)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await vocabulary.lemmasOf(owner, 'fr', ['vais', ''])).toEqual(new Map());
  });

  it('are counted as one beside their forms; phrases and ignored words are not', async () => {
    await keep({ vais: 'known', allons: 'known', ira: '1', dort: '1', pierre: 'ignored', 'tout de suite': 'known' });
    await vocabulary.noteLemmas(owner, 'fr', new Map(['vais', 'allons', 'ira'].map((form) => [form, 'aller'])));
    expect(await vocabulary.count(owner, 'fr')).toEqual({ forms: 4, families: 2, knownForms: 2, knownFamilies: 1 });
    expect(await vocabulary.count(owner, 'de')).toEqual({ forms: 0, families: 0, knownForms: 0, knownFamilies: 0 });
  });

  it('are found by an index, whatever the vocabulary holds', async () => {
    const recorded = recording(db);
    await over(recorded.db).family(owner, 'fr', 'aller');
    await over(recorded.db).lemmasOf(owner, 'fr', ['vais']);
    expect(recorded.seen).toHaveLength(2);
    expect((await recorded.plans()).filter(scansTable)).toEqual([]);
  });

  it('are counted from indexes alone', async () => {
    const recorded = recording(db);
    await over(recorded.db).count(owner, 'fr');
    const [plan = ''] = await recorded.plans();
    if (db.facts.engine === 'sqlite') expect(plan).toMatch(/t USING COVERING INDEX term_lookup.*\n.*l USING PRIMARY KEY/);
    else expect(scansTable(plan)).toBe(false);
  });
});
