import { randomUUID } from 'node:crypto';
import type { TermStatus } from '@glossa/core/study';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPostgres, connectSqlite, type Database } from '../platform/database/database.ts';
import { serverDatabase, sqliteDatabase } from '../platform/database/testing.ts';
import { asOwner, systemIds } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

interface TwoHandles {
  handles: [Database, Database];
  remove(): Promise<void> | void;
}
const onSqlite = async (): Promise<TwoHandles> => {
  const { database, file, remove } = await sqliteDatabase();
  return { handles: [database, connectSqlite(file)], remove };
};
const onServer = (server: string) => async (): Promise<TwoHandles> => {
  const { database, url, remove } = await serverDatabase(server);
  return { handles: [database, await connectPostgres(url)], remove };
};
const server = process.env.TEST_DATABASE_URL;
const places: [string, () => Promise<TwoHandles>][] = [
  ['SQLite', onSqlite],
  ...(server ? [['PostgreSQL server', onServer(server)] as [string, () => Promise<TwoHandles>]] : []),
];

describe.each(places)('vocabulary, two processes on one %s', (_, open) => {
  let two: TwoHandles;
  let here: Vocabulary;
  let there: Vocabulary;
  const owner = asOwner(randomUUID());
  beforeAll(async () => {
    two = await open();
    [here, there] = two.handles.map((db) => createVocabulary({ db, ids: systemIds, clock: { now: () => 1 } } as unknown as Platform)) as [
      Vocabulary,
      Vocabulary,
    ];
  });
  afterAll(async () => {
    for (const handle of two.handles) await handle.close();
    await two.remove();
  });
  const keep = (vocabulary: Vocabulary, word: string, status: TermStatus) =>
    vocabulary.change(owner, { operationId: randomUUID(), lang: 'fr', kind: 'change', changes: [{ words: [word], text: word, status }] });

  it('never tell a status that the other has changed', async () => {
    const told = async () => (await here.statuses(owner, 'fr')).statusOf('eau');
    await keep(here, 'eau', '1');
    expect(await told()).toBe('1');
    for (const status of ['2', 'known', '4'] as const) {
      await keep(there, 'eau', status);
      expect(await told()).toBe(status);
      await keep(here, 'feu', status);
      expect(await told()).toBe(status);
    }
  });

  it('lose nothing when both write at once', async () => {
    const before = (await here.statuses(owner, 'fr')).revision;
    await Promise.all(Array.from({ length: 16 }, (_, n) => keep(n % 2 ? here : there, `mot${n}`, '1')));
    expect((await here.statuses(owner, 'fr')).revision).toBe(before + 16);
    const { words } = await there.lookUp(
      owner,
      'fr',
      Array.from({ length: 16 }, (_, n) => `mot${n}`),
    );
    expect(words.size).toBe(16);
  });
});
