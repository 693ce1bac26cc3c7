import Sqlite from 'better-sqlite3';
import {
  type DatabaseConnection,
  type Dialect,
  type Expression,
  type Kysely,
  PGliteAdapter,
  PGliteDialect,
  type PGliteDialectConfig,
  PostgresAdapter,
  PostgresDialect,
  type PostgresDialectConfig,
  type RawBuilder,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
} from 'kysely';

/** All that differs between the databases, as named facts. Nothing else asks which one it is. */
export interface DialectFacts {
  engine: 'sqlite' | 'postgres';
  /** How column types are spelt where the two differ: whole numbers of 64 bits, and text compared by code unit. */
  integer: 'integer' | 'bigint';
  /** `column in (values)` with the list as one parameter: the SQL stays the same for every length, and no limit of parameters is met. */
  among(column: Expression<string>, values: readonly string[]): RawBuilder<boolean>;
  /** Whether the column's text contains this text, compared by code point. */
  contains(column: Expression<string>, text: string): RawBuilder<boolean>;
  /** The texts of a group's rows in any order, with a space between; null where there are none. */
  joined(text: Expression<string>): RawBuilder<string | null>;
  /** Appended to the type of key columns, so that both sides sort and compare by code point. */
  keyCollation: string;
  /** Ends the making of a table of short rows that are found by their primary key alone: they are kept in it, written once. */
  keptInKey: string;
  /** Appended to a `select` that claims rows other workers may be claiming. */
  skipLocked: RawBuilder<unknown>;
}

const sqliteFacts: DialectFacts = {
  engine: 'sqlite',
  integer: 'integer',
  among: (column, values) => sql`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  contains: (column, text) => sql`instr(${column}, ${text}) > 0`,
  joined: (text) => sql`group_concat(${text}, ' ')`,
  keyCollation: '',
  keptInKey: 'without rowid',
  skipLocked: sql``,
};
const postgresFacts: DialectFacts = {
  engine: 'postgres',
  integer: 'bigint',
  among: (column, values) => sql`${column} = any(cast(${values} as text[]))`,
  contains: (column, text) => sql`strpos(${column}, ${text}) > 0`,
  joined: (text) => sql`string_agg(${text}, ' ')`,
  keyCollation: ' collate "C"',
  keptInKey: '',
  skipLocked: sql` for update skip locked`,
};

class OurSqliteAdapter extends SqliteAdapter {
  readonly facts = sqliteFacts;
  /** SQLite’s DDL is transactional; a failed migration leaves nothing behind. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
class OurPostgresAdapter extends PostgresAdapter {
  readonly facts = postgresFacts;
}
class OurPGliteAdapter extends PGliteAdapter {
  readonly facts = postgresFacts;
}

export const factsOf = (db: Pick<Kysely<never>, 'getExecutor'>): DialectFacts => (db.getExecutor().adapter as unknown as { facts: DialectFacts }).facts;

/** `column in (values)` with the values as one parameter. */
export const inList = (db: Pick<Kysely<never>, 'getExecutor'>, column: Expression<string>, values: readonly string[]) => factsOf(db).among(column, values);

/** Whether the column's text contains this text, compared by code point. */
export const contains = (db: Pick<Kysely<never>, 'getExecutor'>, column: Expression<string>, text: string) => factsOf(db).contains(column, text);

/** The texts of all rows, with a space between. */
export const joined = (db: Pick<Kysely<never>, 'getExecutor'>, text: Expression<string>) => factsOf(db).joined(text);

/** Opens write transactions with the lock already held, so that they cannot fail half-way for want of it. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery({ sql: 'begin immediate', parameters: [], query: { kind: 'RawNode' }, queryId: { queryId: '' } } as never);
  }
}
/** For connections that only read: a transaction is a snapshot. */
class SnapshotDriver extends SqliteDriver {}

export const sqliteDialect = (file: Sqlite.Database, use: 'read' | 'write'): Dialect => {
  const config = { database: withStatementCache(file) };
  const dialect = new SqliteDialect(config);
  return {
    createAdapter: () => new OurSqliteAdapter(),
    createDriver: () => (use === 'write' ? new ImmediateDriver(config) : new SnapshotDriver(config)),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
};

export class OurPostgresDialect extends PostgresDialect {
  // biome-ignore lint/complexity/noUselessConstructor: narrows the type
  constructor(config: PostgresDialectConfig) {
    super(config);
  }
  override createAdapter() {
    return new OurPostgresAdapter();
  }
}
export class OurPGliteDialect extends PGliteDialect {
  // biome-ignore lint/complexity/noUselessConstructor: narrows the type
  constructor(config: PGliteDialectConfig) {
    super(config);
  }
  override createAdapter() {
    return new OurPGliteAdapter();
  }
}

/** Opens a database file with our settings: write-ahead log, and a wait that never blocks the event loop for long. */
export function openSqliteFile(path: string, use: 'read' | 'write'): Sqlite.Database {
  const file = new Sqlite(path);
  file.pragma('busy_timeout = 100');
  file.pragma('journal_mode = WAL');
  file.pragma('synchronous = NORMAL');
  file.pragma('foreign_keys = ON');
  file.pragma('temp_store = MEMORY');
  if (use === 'read') file.pragma('query_only = ON');
  return file;
}

/** Brings all of a database into its one file, while nobody uses it. One that is broken is left as it is. */
export function settleSqliteFile(path: string): void {
  try {
    const file = new Sqlite(path);
    try {
      file.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      file.close();
    }
  } catch {
    // It cannot be read, and is kept for whoever can.
  }
}

const cachedStatements = 500;
/** Keeps prepared statements; Kysely asks for one at each query. */
function withStatementCache(file: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = (text: string): Sqlite.Statement => {
    const known = kept.get(text);
    if (known && !known.busy) return known;
    const made = file.prepare(text);
    if (kept.size >= cachedStatements) kept.delete(kept.keys().next().value as string);
    kept.set(text, made);
    return made;
  };
  return new Proxy(file, {
    get: (target, name) => {
      if (name === 'prepare') return prepare;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Worth trying again: another process held the lock, or PostgreSQL chose this transaction to give way. */
export function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (code.startsWith('SQLITE_BUSY') || code === '40001' || code === '40P01');
}

/** A unique or primary key said no. */
export function isDuplicate(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505';
}
