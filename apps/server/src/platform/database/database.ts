import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { type Dialect, Kysely, type Transaction } from 'kysely';
import { type DialectFacts, factsOf, isTransient, OurPostgresDialect, openSqliteFile, sqliteDialect } from './dialect.ts';
import { ownerGuard } from './guard.ts';
import { migrate } from './migrate.ts';
import type { TableName, Tables } from './tables/tables.ts';

export { contains, inList, isDuplicate, joined } from './dialect.ts';
export type { TableName, Tables } from './tables/tables.ts';

/** What a store takes: a handle, in a transaction or not, on the tables it owns. */
export type Db<T extends TableName> = Pick<Kysely<Pick<Tables, T>>, 'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'getExecutor'>;
export type Tx = Transaction<Tables>;

/**
 * The one door to storage. Reads go through `read`; everything that changes, or that must see one moment, goes through
 * `write`, and inside uses only the transaction it is given.
 */
export interface Database {
  readonly facts: DialectFacts;
  readonly read: Kysely<Tables>;
  /** Runs in one transaction; tried again as a whole where another process was in the way. No network inside. */
  write<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Runs reads that all see one moment, without hindering writers. Owner rules are off: for backup, export and deletion. */
  snapshot<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  /** Like `write` with the owner rules off: for restore and deletion of an account. */
  writeUnguarded<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export type DatabasePlace = { sqliteFile: string } | { postgresUrl: string };

/** Opens the database and brings its tables up to date. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = 'sqliteFile' in place ? connectSqlite(place.sqliteFile) : await connectPostgres(place.postgresUrl);
  try {
    await migrate(database, 'sqliteFile' in place ? place.sqliteFile : undefined);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Opens without migrating. */
export function connectSqlite(path: string): Database {
  const writing = openSqliteFile(path, 'write');
  const reading = openSqliteFile(path, 'read');
  const writer = new Kysely<Tables>({ dialect: sqliteDialect(writing, 'write') });
  const reader = new Kysely<Tables>({ dialect: sqliteDialect(reading, 'read') });
  const snapshots = () => new Kysely<Tables>({ dialect: sqliteDialect(openSqliteFile(path, 'read'), 'read') });
  const snapshot: Database['snapshot'] = async (run) => {
    const own = snapshots();
    try {
      return await own.transaction().execute(run);
    } finally {
      await own.destroy();
    }
  };
  // Kysely leaves open what it never used, and only the last to close brings the log into the file.
  return assemble(writer, reader, snapshot, () => {
    reading.close();
    writing.close();
  });
}

const bigint = 20;
/** Opens without migrating. The driver is loaded only where it is used. */
export async function connectPostgres(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const types = { getTypeParser: (oid: number, format: never) => (oid === bigint ? Number : pg.types.getTypeParser(oid, format)) };
  const pool = new pg.Pool({ connectionString: url, max: 10, types: types as never });
  pool.on('error', () => undefined); // an idle connection was cut; the next query opens another
  return connectWith(new OurPostgresDialect({ pool }));
}

/** Opens any PostgreSQL-like dialect without migrating. */
export function connectWith(dialect: Dialect): Database {
  const db = new Kysely<Tables>({ dialect });
  return assemble(db, db, (run) => db.transaction().setIsolationLevel('repeatable read').execute(run));
}

const inTransaction = new AsyncLocalStorage<true>();
const patience = 15_000;

function assemble(writer: Kysely<Tables>, reader: Kysely<Tables>, snapshot: Database['snapshot'], closeFiles: () => void = () => undefined): Database {
  const guardedWriter = writer.withPlugin(ownerGuard);
  const guardedReader = reader.withPlugin(ownerGuard);
  const outside = () => {
    if (inTransaction.getStore()) throw new Error('Inside a transaction, use only the transaction.');
  };
  const within = async <T>(db: Kysely<Tables>, run: (tx: Tx) => Promise<T>): Promise<T> => {
    outside();
    const giveUp = performance.now() + patience;
    for (let attempt = 1; ; attempt++) {
      try {
        return await inTransaction.run(true, () => db.transaction().execute(run));
      } catch (error) {
        if (!isTransient(error) || performance.now() > giveUp) throw error;
        await wait(Math.min(200, 5 * 2 ** attempt) * (0.5 + Math.random()));
      }
    }
  };
  return {
    facts: factsOf(writer),
    get read() {
      outside();
      return guardedReader;
    },
    write: (run) => within(guardedWriter, run),
    writeUnguarded: (run) => within(writer, run),
    snapshot: (run) => {
      outside();
      return inTransaction.run(true, () => snapshot(run));
    },
    close: async () => {
      await reader.destroy();
      if (writer !== reader) await writer.destroy();
      closeFiles();
    },
  };
}
