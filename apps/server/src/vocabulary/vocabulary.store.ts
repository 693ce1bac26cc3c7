import type { Meaning } from '@glossa/contract';
import { knownStatuses, type TermStatus } from '@glossa/core/study';
import { wordsWithoutGaps } from '@glossa/core/text';
import { type Selectable, sql } from 'kysely';
import { contains, type Db, inList, joined, type Tables } from '../platform/database/database.ts';
import { prepared } from '../platform/database/prepared.ts';
import type { OwnerId } from '../platform/ids.ts';
import { type KeptTerm, lookupKeyOf, wordsOf } from './wishes.ts';

const columns = ['id', 'serial', 'key', 'text', 'status', 'meanings_json', 'created_at', 'updated_at'] as const;
type Row = Pick<Selectable<Tables['term']>, (typeof columns)[number]>;

const keptTerm = (row: Row): KeptTerm => ({
  id: row.id,
  serial: row.serial,
  key: row.key,
  text: row.text,
  status: row.status as TermStatus,
  meanings: row.meanings_json === '[]' ? [] : (JSON.parse(row.meanings_json) as Meaning[]),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

const revisionTaken = prepared((db: Db<'vocabulary'>, given: { owner: OwnerId; lang: string }) =>
  db
    .insertInto('vocabulary')
    .values({ owner_id: given.owner, lang: given.lang, revision: 1 })
    .onConflict((c) => c.columns(['owner_id', 'lang']).doUpdateSet((e) => ({ revision: e('vocabulary.revision', '+', 1) })))
    .returning('revision'),
);

/** Counts one more change of a vocabulary and holds it: until the transaction ends nobody else changes these words. */
export async function takeRevision(db: Db<'vocabulary'>, owner: OwnerId, lang: string): Promise<number> {
  const [row] = await revisionTaken(db, { owner, lang });
  return (row as { revision: number }).revision;
}

/** Takes the count back where nothing changed after all; only by whoever holds the vocabulary. */
export async function returnRevision(db: Db<'vocabulary'>, owner: OwnerId, lang: string): Promise<void> {
  await db
    .updateTable('vocabulary')
    .set((e) => ({ revision: e('revision', '-', 1) }))
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .execute();
}

/** 0 for a vocabulary that was never written to. */
export async function revisionOf(db: Db<'vocabulary'>, owner: OwnerId, lang: string): Promise<number> {
  const row = await db.selectFrom('vocabulary').select('revision').where('owner_id', '=', owner).where('lang', '=', lang).executeTakeFirst();
  return row?.revision ?? 0;
}

const termsOf = (db: Db<'term'>, owner: OwnerId, lang: string) => db.selectFrom('term').select(columns).where('owner_id', '=', owner).where('lang', '=', lang);

const termWithKey = prepared((db: Db<'term'>, given: { owner: OwnerId; lang: string; key: string }) =>
  termsOf(db, given.owner, given.lang).where('key', '=', given.key),
);

export async function termsByKey(db: Db<'term'>, owner: OwnerId, lang: string, keys: readonly string[]): Promise<Map<string, KeptTerm>> {
  const [key] = keys;
  const rows =
    key !== undefined && keys.length === 1
      ? await termWithKey(db, { owner, lang, key })
      : await termsOf(db, owner, lang)
          .where((e) => inList(db, e.ref('term.key'), keys))
          .execute();
  return new Map(rows.map((row) => [row.key, keptTerm(row)]));
}

/** Words and phrases that one of these words leads to. */
export async function termsByLookupKey(db: Db<'term'>, owner: OwnerId, lang: string, keys: readonly string[]): Promise<KeptTerm[]> {
  const rows = await termsOf(db, owner, lang)
    .where((e) => inList(db, e.ref('term.lookup_key'), keys))
    .execute();
  return rows.map(keptTerm);
}

/** Keys of words and phrases that one of these words leads to, kept since a time and being learned. */
export async function keysKeptSince(db: Db<'term'>, owner: OwnerId, lang: string, keys: readonly string[], since: number): Promise<string[]> {
  const rows = await db
    .selectFrom('term')
    .select('key')
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where((e) => inList(db, e.ref('term.lookup_key'), keys))
    .where('created_at', '>=', since)
    .where('status', 'not in', ['known', 'ignored'])
    .execute();
  return rows.map((row) => row.key);
}

/**
 * Single words and their statuses in turn, parted by spaces, as one text: a vocabulary of 50,000 words as rows takes
 * several times as long. `term_lookup` holds all of it; a single word leads to itself.
 */
export async function statusList(db: Db<'term'>, owner: OwnerId, lang: string): Promise<string> {
  const row = await db
    .selectFrom('term')
    .select((e) => joined(db, sql`${e.ref('lookup_key')} || ' ' || ${e.ref('status')}`).as('list'))
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('words', '=', 1)
    .executeTakeFirst();
  return row?.list ?? '';
}

/** The languages somebody has kept words of, with their revisions. */
export const revisions = (db: Db<'vocabulary'>, owner: OwnerId): Promise<{ lang: string; revision: number }[]> =>
  db.selectFrom('vocabulary').select(['lang', 'revision']).where('owner_id', '=', owner).orderBy('lang').execute();

/** How many single words of a language are known and learned: a walk over `term_lookup`, which holds all of it. */
export async function standingsOf(db: Db<'term'>, owner: OwnerId, lang: string): Promise<{ known: number; learning: number }> {
  return db
    .selectFrom('term')
    .select((e) => [
      e.fn.count<number>(e.case().when('status', 'in', knownStatuses).then(1).end()).as('known'),
      e.fn
        .count<number>(
          e
            .case()
            .when('status', 'not in', [...knownStatuses, 'ignored'])
            .then(1)
            .end(),
        )
        .as('learning'),
    ])
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where('words', '=', 1)
    .executeTakeFirstOrThrow();
}

export interface TermFilter {
  lang: string;
  status?: TermStatus | undefined;
  /** Folded; found anywhere in a term's key. */
  part?: string | undefined;
}

/** Newest first, older than `before`. */
export async function listTerms(db: Db<'term'>, owner: OwnerId, filter: TermFilter, before: number | null, limit: number): Promise<KeptTerm[]> {
  const { status, part } = filter;
  let query = termsOf(db, owner, filter.lang);
  if (status) query = query.where('status', '=', status);
  if (part) query = query.where((e) => contains(db, e.ref('term.key'), part));
  if (before !== null) query = query.where('serial', '<', before);
  const rows = await query.orderBy('serial', 'desc').limit(limit).execute();
  return rows.map(keptTerm);
}

/** Rows in one statement; a whole number of them keeps the statement's text the same. */
const batch = 400;

export async function keepTerms(db: Db<'term'>, owner: OwnerId, lang: string, terms: readonly KeptTerm[]): Promise<void> {
  const rows = terms.map((term) => rowOf(owner, lang, term));
  if (rows.length === 1) await termKept(db, rows[0] as Tables['term']);
  else for (let at = 0; at < rows.length; at += batch) await upsert(db, rows.slice(at, at + batch)).execute();
}

const upsert = (db: Db<'term'>, rows: Tables['term'][]) =>
  db
    .insertInto('term')
    .values(rows)
    .onConflict((c) =>
      c.columns(['owner_id', 'lang', 'key']).doUpdateSet((e) => ({
        text: e.ref('excluded.text'),
        status: e.ref('excluded.status'),
        meanings_json: e.ref('excluded.meanings_json'),
        updated_at: e.ref('excluded.updated_at'),
      })),
    );
const termKept = prepared((db: Db<'term'>, row: Tables['term']) =>
  upsert(db, [
    {
      owner_id: row.owner_id,
      id: row.id,
      serial: row.serial,
      lang: row.lang,
      key: row.key,
      lookup_key: row.lookup_key,
      words: row.words,
      text: row.text,
      status: row.status,
      meanings_json: row.meanings_json,
      created_at: row.created_at,
      updated_at: row.updated_at,
    },
  ]),
);

const rowOf = (owner: OwnerId, lang: string, term: KeptTerm): Tables['term'] => ({
  owner_id: owner,
  id: term.id,
  serial: term.serial,
  lang,
  key: term.key,
  lookup_key: lookupKeyOf(term.key),
  words: wordsWithoutGaps(wordsOf(term.key)).length,
  text: term.text,
  status: term.status,
  meanings_json: JSON.stringify(term.meanings),
  created_at: term.createdAt,
  updated_at: term.updatedAt,
});

export async function letTermsGo(db: Db<'term'>, owner: OwnerId, lang: string, keys: readonly string[]): Promise<void> {
  await db
    .deleteFrom('term')
    .where('owner_id', '=', owner)
    .where('lang', '=', lang)
    .where((e) => inList(db, e.ref('term.key'), keys))
    .execute();
}
