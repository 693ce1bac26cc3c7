import { describe, expect, test } from 'vitest';
import { serverDatabase } from '../../apps/server/src/platform/database/testing.ts';
import { clientOf } from '../../scripts/lib/client.ts';
import { startServer, temporaryFolder } from '../../scripts/lib/server.ts';
import { allLessons, bring, settled, textOf, textOnPages } from './lessons.ts';
import { each } from './rounds.ts';
import { actsOf, journalled, keep, keptWords } from './words.ts';

const postgres = process.env.TEST_DATABASE_URL;

describe('three servers on one database', () => {
  test.skipIf(!postgres)('PostgreSQL: no write is lost and none refused', { timeout: 120_000 }, async () => {
    const { url, database, remove } = await serverDatabase(postgres as string);
    await database.close();
    try {
      await crowd({ DATABASE_URL: url });
    } finally {
      await remove();
    }
  });

  test('SQLite: no write is lost and none refused', { timeout: 120_000 }, () => crowd({}));
});

/** Three servers, each with two people who write at once; half of the words are the same for all. */
async function crowd(env: Record<string, string>): Promise<void> {
  const data = temporaryFolder();
  const servers = [await startServer({ data, env }), await startServer({ data, env }), await startServer({ data, env })];
  try {
    const shared = actsOf('common', 100);
    await Promise.all(
      servers.map(async (server, number) => {
        const call = clientOf(server);
        await each(actsOf(`own${number}`, 100), 2, (act) => keep(call, act));
        await each(shared, 2, (act) => keep(call, act));
      }),
    );
    const expected = [...servers.flatMap((_, number) => actsOf(`own${number}`, 100)), ...shared].map(({ word }) => word).toSorted();
    const call = clientOf(servers[0] as (typeof servers)[number]);
    expect(await keptWords(call)).toEqual(expected);
    expect(await journalled(call)).toEqual(expected);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

describe('a worker and a server on one SQLite file', () => {
  test('words are kept and pages opened while books come in; nothing is lost and nobody is sent away', { timeout: 180_000 }, async () => {
    const server = await startServer();
    try {
      const call = clientOf(server);
      const accepted = await Promise.all([1, 2, 3, 4].map((seed) => bring(call, 'load', seed, 30_000)));
      const acts = actsOf('busy', 400);
      await each(acts, 4, (act) => keep(call, act));
      const ended = await settled(call);
      expect(accepted.map(({ id }) => ended.find((job) => job.id === id)?.state)).toEqual(['done', 'done', 'done', 'done']);
      expect(await keptWords(call)).toEqual(acts.map(({ word }) => word).toSorted());
      for (const lesson of await allLessons(call)) expect(await textOnPages(call, lesson)).toBe(textOf(Number(lesson.title.split(' ')[1]), 30_000));
      expect(server.log()).not.toMatch(/SQLITE_BUSY|"level":"error"/);
    } finally {
      await server.stop();
    }
  });
});
