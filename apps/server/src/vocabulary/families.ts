import type { ChosenLemma, TermState } from '@glossa/contract';
import { isLanguageCode } from '@glossa/core/languages';
import { knownStatuses, type TermStatus } from '@glossa/core/study';
import { wellFormed, wordKey } from '@glossa/core/text';
import { type Db, inList } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { wordsOf } from './wishes.ts';

/** So many forms of one word are told. */
const mostForms = 100;
const mostChosen = 1000;

/** What a learner's words belong to: the analysis tells, and the learner may know better. Every look goes by an index. */
export function createFamilies({ db }: Pick<Platform, 'db'>) {
  const lemmasOf = async (owner: OwnerId, lang: string, keys: readonly string[]): Promise<Map<string, { lemma: string; byHand: boolean }>> => {
    const rows = await db.read
      .selectFrom('word_lemma')
      .select(['key', 'lemma', 'by_hand'])
      .where('owner_id', '=', owner)
      .where('lang', '=', lang)
      .where((e) => inList(db.read, e.ref('word_lemma.key'), keys))
      .execute();
    return new Map(rows.map(({ key, lemma, by_hand }) => [key, { lemma, byHand: by_hand === 1 }]));
  };

  return {
    lemmasOf,

    /** Notes what kept words belong to. What is noted already stays. */
    async noteLemmas(owner: OwnerId, lang: string, lemmas: ReadonlyMap<string, string>): Promise<void> {
      if (lemmas.size === 0) return;
      const rows = [...lemmas].map(([key, lemma]) => ({ owner_id: owner, lang, key, lemma, by_hand: 0 }));
      await db.write((tx) =>
        tx
          .insertInto('word_lemma')
          .values(rows)
          .onConflict((c) => c.columns(['owner_id', 'lang', 'key']).doNothing())
          .execute(),
      );
    },

    /** The learner's own dictionary form of a word, or null to take the analysis's again. */
    async chooseLemma(owner: OwnerId, lang: string, word: string, wanted: string | null): Promise<void> {
      if (!isLanguageCode(lang)) throw new DomainError('language-unknown', { lang });
      const key = wordKey(wellFormed(word), lang);
      const lemma = wanted === null ? null : wellFormed(wanted).normalize('NFC').trim();
      if (key === '' || lemma === '') throw new DomainError('invalid-input', { where: key === '' ? 'word' : 'lemma' });
      await db.write((tx) => writeLemma(tx, owner, lang, key, lemma));
    },

    /** What was chosen by hand. */
    async chosenLemmas(owner: OwnerId): Promise<ChosenLemma[]> {
      const rows = await db.read
        .selectFrom('word_lemma')
        .select(['lang', 'key', 'lemma'])
        .where('owner_id', '=', owner)
        .where('by_hand', '=', 1)
        .orderBy('lang')
        .orderBy('key')
        .limit(mostChosen)
        .execute();
      return rows.map(({ lang, key, lemma }) => ({ lang, word: key, lemma }));
    },

    /** The kept forms of a word. */
    async family(owner: OwnerId, lang: string, lemma: string): Promise<TermState[]> {
      const rows = await db.read
        .selectFrom('word_lemma as l')
        .innerJoin('term as t', (join) => join.onRef('t.owner_id', '=', 'l.owner_id').onRef('t.lang', '=', 'l.lang').onRef('t.key', '=', 'l.key'))
        .select(['t.key', 't.text', 't.status', 't.meanings_json'])
        .where('l.owner_id', '=', owner)
        .where('l.lang', '=', lang)
        .where('l.lemma', '=', wellFormed(lemma).normalize('NFC').trim())
        .orderBy('t.key')
        .limit(mostForms)
        .execute();
      return rows.map(({ key, text, status, meanings_json }) => ({
        words: wordsOf(key),
        text,
        status: status as TermStatus,
        meanings: JSON.parse(meanings_json) as TermState['meanings'],
      }));
    },

    /** Those of these dictionary forms of which the learner knows a form. */
    async knownAmong(owner: OwnerId, lang: string, lemmas: readonly string[]): Promise<Set<string>> {
      const rows = await db.read
        .selectFrom('word_lemma as l')
        .innerJoin('term as t', (join) => join.onRef('t.owner_id', '=', 'l.owner_id').onRef('t.lang', '=', 'l.lang').onRef('t.key', '=', 'l.key'))
        .select('l.lemma')
        .distinct()
        .where('l.owner_id', '=', owner)
        .where('l.lang', '=', lang)
        .where((e) => inList(db.read, e.ref('l.lemma'), lemmas))
        .where('t.status', 'in', knownStatuses)
        .execute();
      return new Set(rows.map(({ lemma }) => lemma));
    },

    /** How many words a learner keeps and knows: form by form, and a family as one. Reads the whole vocabulary, in `term_lookup`: a single word leads to itself. */
    async count(owner: OwnerId, lang: string) {
      const byFamily = db.read
        .selectFrom('term as t')
        .leftJoin('word_lemma as l', (join) => join.onRef('l.owner_id', '=', 't.owner_id').onRef('l.lang', '=', 't.lang').onRef('l.key', '=', 't.lookup_key'))
        .select((e) => [e.fn.countAll<number>().as('forms'), e.fn.count<number>(e.case().when('t.status', 'in', knownStatuses).then(1).end()).as('known')])
        .where('t.owner_id', '=', owner)
        .where('t.lang', '=', lang)
        .where('t.words', '=', 1)
        .where('t.status', '!=', 'ignored')
        .groupBy((e) => e.fn.coalesce('l.lemma', 't.lookup_key'));
      const row = await db.read
        .selectFrom(byFamily.as('f'))
        .select((e) => [
          e.fn.sum('f.forms').as('forms'),
          e.fn.countAll().as('families'),
          e.fn.sum('f.known').as('knownForms'),
          e.fn.count(e.case().when('f.known', '>', 0).then(1).end()).as('knownFamilies'),
        ])
        .executeTakeFirstOrThrow();
      // PostgreSQL's sums are decimal numbers, and nothing sums up to null.
      const { forms, families, knownForms, knownFamilies } = row;
      return { forms: Number(forms), families: Number(families), knownForms: Number(knownForms), knownFamilies: Number(knownFamilies) };
    },
  };
}

async function writeLemma(tx: Db<'word_lemma'>, owner: OwnerId, lang: string, key: string, lemma: string | null): Promise<void> {
  if (lemma === null) await tx.deleteFrom('word_lemma').where('owner_id', '=', owner).where('lang', '=', lang).where('key', '=', key).execute();
  else
    await tx
      .insertInto('word_lemma')
      .values({ owner_id: owner, lang, key, lemma, by_hand: 1 })
      .onConflict((c) => c.columns(['owner_id', 'lang', 'key']).doUpdateSet({ lemma, by_hand: 1 }))
      .execute();
}
