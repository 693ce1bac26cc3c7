import { join } from 'node:path';
import { createLibrary } from '../apps/server/src/library/library.ts';
import { systemClock } from '../apps/server/src/platform/clock.ts';
import { type Database, openDatabase, type Tx } from '../apps/server/src/platform/database/database.ts';
import { asOwner, type OwnerId, systemIds } from '../apps/server/src/platform/ids.ts';
import { silentLog } from '../apps/server/src/platform/log.ts';
import type { Platform } from '../apps/server/src/platform/platform.ts';
import { createReading } from '../apps/server/src/reading/reading.ts';
import { createTranslating } from '../apps/server/src/translating/translating.ts';
import { createVocabulary } from '../apps/server/src/vocabulary/vocabulary.ts';
import { temporaryFolder } from '../scripts/lib/server.ts';

/** The rooms over a SQLite file of their own, without server, jobs and files. */
export async function openHouse() {
  const db = await openDatabase({ sqliteFile: join(temporaryFolder(), 'glossa.db') });
  return { db, ...roomsOver(db), addOwner: () => addOwner(db) };
}

export function roomsOver(db: Database) {
  const jobs = { enqueue: async () => systemIds.next(), failedSince: async () => () => false, wake: () => undefined };
  const platform: Platform = { db, clock: systemClock, ids: systemIds, log: silentLog, files: undefined as never, fetch: undefined as never, jobs };
  const library = createLibrary(platform);
  const vocabulary = createVocabulary(platform);
  return { library, vocabulary, reading: createReading(platform, library, vocabulary, createTranslating(platform)) };
}

async function addOwner(db: Database): Promise<OwnerId> {
  const id = systemIds.next();
  const account = { id, name: id, name_key: id, role: 'learner', password_hash: null, preferences_json: '{}', created_at: systemClock.now() };
  await db.write((tx: Tx) => tx.insertInto('account').values(account).execute());
  return asOwner(id);
}
