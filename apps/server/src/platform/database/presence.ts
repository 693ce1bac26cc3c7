import Sqlite from 'better-sqlite3';
import type { Client } from 'pg';
import type { DatabasePlace } from './database.ts';

/**
 * Tells whether somebody uses an installation, by locks that the operating system or the database frees when a process
 * dies, however it dies. Servers, workers and commands share one; a restore wants it alone.
 */
export interface Presence {
  release(): Promise<void>;
}

/** Somebody uses what was wanted alone, or has alone what was wanted shared. */
export class InUseError extends Error {
  override name = 'InUseError';
  readonly wanted: 'shared' | 'alone';
  constructor(wanted: 'shared' | 'alone') {
    super(wanted === 'alone' ? 'Another Glossa process uses this database.' : 'This database is being restored.');
    this.wanted = wanted;
  }
}

/** Calls `lost` where a restore has begun after the connection to a PostgreSQL was cut: nothing may be read or written any more. */
export const takePresence = (place: DatabasePlace, how: 'shared' | 'alone', lost: (error: InUseError) => void = endProcess): Promise<Presence> =>
  'sqliteFile' in place ? takeFile(`${place.sqliteFile}.lock`, how) : takeServer(place.postgresUrl, how, lost);

/** What nobody catches ends the process at once, with its reason. */
function endProcess(error: InUseError): void {
  process.nextTick(() => {
    throw error;
  });
}

/** An empty SQLite file beside the database: an open read transaction is a shared lock on it, an exclusive one a lock alone. */
async function takeFile(path: string, how: 'shared' | 'alone'): Promise<Presence> {
  const file = new Sqlite(path);
  try {
    file.pragma('busy_timeout = 0');
    file.exec(how === 'alone' ? 'begin exclusive' : 'begin');
    if (how === 'shared') file.prepare('select count(*) from sqlite_master').get();
  } catch (error) {
    file.close();
    throw (error as { code?: string }).code?.startsWith('SQLITE_BUSY') ? new InUseError(how) : error;
  }
  return { release: async () => void file.close() };
}

const lockClass = 4600;
const lockName = 1;
const retryMs = 1_000;

/** An advisory lock of a connection of its own; a shared one is taken again where the connection is cut. */
async function takeServer(url: string, how: 'shared' | 'alone', lost: (error: InUseError) => void): Promise<Presence> {
  const { default: pg } = await import('pg');
  let released = false;
  let current: Client;
  const connect = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    const call = how === 'alone' ? 'pg_try_advisory_lock' : 'pg_try_advisory_lock_shared';
    const { rows } = await client.query<{ got: boolean }>(`select ${call}($1, $2) as got`, [lockClass, lockName]);
    if (!rows[0]?.got) {
      await client.end();
      throw new InUseError(how);
    }
    current = client;
    client.once('end', () => void again());
  };
  const again = async (): Promise<void> => {
    if (released || how === 'alone') return;
    try {
      await connect();
    } catch (error) {
      if (error instanceof InUseError) lost(error);
      else setTimeout(() => void again(), retryMs).unref();
    }
  };
  await connect();
  return {
    release: async () => {
      released = true;
      await current.end();
    },
  };
}
