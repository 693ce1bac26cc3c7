import { describe, expect, test } from 'vitest';
import { serverDatabase } from '../../apps/server/src/platform/database/testing.ts';
import { clientOf } from '../../scripts/lib/client.ts';
import { startServer, temporaryFolder } from '../../scripts/lib/server.ts';
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
