import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';
import type { FetchAddress } from './fetch/fetch.ts';
import type { Files } from './files/files.ts';
import type { Ids } from './ids.ts';
import type { JobQueue } from './jobs/work.ts';
import type { Log } from './log.ts';

/** The machines every room is given. */
export interface Platform {
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  files: Files;
  jobs: JobQueue;
  /** Fetches addresses that people type. */
  fetch: FetchAddress;
}
