import { existsSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DialectFacts } from './dialect.ts';
import * as house from './migrations/0001-house.ts';
import * as vocabulary from './migrations/0002-vocabulary.ts';
import * as reading from './migrations/0003-reading.ts';
import * as publishing from './migrations/0004-publishing.ts';
import * as translating from './migrations/0005-translating.ts';
import * as importing from './migrations/0006-importing.ts';
import * as corrections from './migrations/0007-corrections.ts';
import * as families from './migrations/0007-families.ts';
import * as languages from './migrations/0008-languages.ts';
import * as reports from './migrations/0009-publishing.ts';
import * as finishing from './migrations/0011-reading.ts';
import * as library from './migrations/0012-library.ts';
import * as bilingual from './migrations/0013-bilingual.ts';
import * as following from './migrations/0014-following.ts';
import * as pictures from './migrations/0015-pictures.ts';
import * as engineUse from './migrations/0019-translating.ts';
import * as publicPages from './migrations/0020-publishing.ts';
import * as formerTexts from './migrations/0021-former-texts.ts';
import * as titleKeys from './migrations/0022-title-keys.ts';
import * as changesMade from './migrations/0023-vocabulary.ts';
import { type Tables, tableNames } from './tables/tables.ts';

/** In order, for ever: a migration that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-house': house,
  '0002-vocabulary': vocabulary,
  '0003-reading': reading,
  '0004-publishing': publishing,
  '0005-translating': translating,
  '0006-importing': importing,
  '0007-corrections': corrections,
  '0007-families': families,
  '0008-languages': languages,
  '0009-publishing': reports,
  '0011-reading': finishing,
  '0012-library': library,
  '0013-bilingual': bilingual,
  '0014-following': following,
  '0015-pictures': pictures,
  '0019-translating': engineUse,
  '0020-publishing': publicPages,
  '0021-former-texts': formerTexts,
  '0022-title-keys': titleKeys,
  '0023-vocabulary': changesMade,
};
const latest = Object.keys(migrations).at(-1) as string;

/** As much of a database as bringing it up to date takes. */
interface Migratable {
  facts: DialectFacts;
  writeUnguarded<T>(run: (tx: Transaction<Tables>) => Promise<T>): Promise<T>;
}

/** The database was written by a later version of Glossa than this one. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  /** The first it has had that this version does not know. */
  readonly migration: string;
  constructor(migration: string) {
    super(`The database has had the migration ${migration}, which this version does not know.`);
    this.migration = migration;
  }
}

/**
 * Brings the tables up to date. A SQLite file that needs it is copied first (`<file>.before-<migration>`), so that the
 * version before can be gone back to.
 */
export async function migrate(database: Migratable, sqliteFile?: string, target = latest): Promise<void> {
  await database.writeUnguarded(async (tx) => {
    if (database.facts.engine === 'postgres') await sql`select pg_advisory_xact_lock(4600)`.execute(tx);
    const done = await migrationsDone(tx);
    refuseNewer(done);
    if (missing(target, done).length === 0) return;
    if (sqliteFile && done.length > 0) keepCopy(sqliteFile, `${sqliteFile}.before-${target}`);
    await runMigrations(tx as unknown as Kysely<unknown>, target, done);
  });
}

function refuseNewer(done: string[]): void {
  const unknown = done.find((name) => !(name in migrations));
  if (unknown) throw new NewerDatabaseError(unknown);
}

/** Drops every table of ours and makes them as they were at a migration, within a transaction that may yet roll back. */
export async function rebuildAt(tx: Transaction<Tables>, target: string): Promise<void> {
  refuseNewer(await migrationsDone(tx));
  for (const name of [...tableNames].reverse()) await tx.schema.dropTable(name).ifExists().execute();
  await sql`delete from ${sql.table(record)}`.execute(tx);
  await runMigrations(tx as unknown as Kysely<unknown>, target, []);
}

/** Brings tables that `rebuildAt` made up to date, in the same transaction. */
export async function bringUpToDate(tx: Transaction<Tables>): Promise<void> {
  await runMigrations(tx as unknown as Kysely<unknown>, latest, await migrationsDone(tx));
}

/** The migrations a database has had; only reads. */
export async function migrationsOf(tx: Transaction<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(record)} order by name`.execute(tx);
  return rows.map((row) => row.name);
}

const record = 'glossa_migration';
async function migrationsDone(db: Kysely<never> | Kysely<any>): Promise<string[]> {
  await sql`create table if not exists ${sql.table(record)} (name varchar(100) primary key, at varchar(40) not null)`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(record)} order by name`.execute(db);
  return rows.map((row) => row.name);
}

/** All up to a level that a database has not had: also one in the middle that came into Glossa after later ones. */
const missing = (target: string, done: string[]): string[] => Object.keys(migrations).filter((name) => name <= target && !done.includes(name));

async function runMigrations(db: Kysely<unknown>, target: string, done: string[]): Promise<void> {
  for (const name of missing(target, done)) {
    await migrations[name]?.up(db);
    await sql`insert into ${sql.table(record)} (name, at) values (${name}, ${new Date().toISOString()})`.execute(db);
  }
}

function keepCopy(from: string, to: string): void {
  if (existsSync(to)) rmSync(to);
  const reader = new Sqlite(from, { readonly: true });
  try {
    reader.prepare('vacuum into ?').run(to);
  } finally {
    reader.close();
  }
}
