import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverDatabase } from '../../apps/server/src/platform/database/testing.ts';
import { clientOf } from '../../scripts/lib/client.ts';
import { type RunningServer, startServer } from '../../scripts/lib/server.ts';
import { cutOf, each, rounds } from './rounds.ts';
import { actsOf, journalled, keep, keptWords } from './words.ts';

const writes = 1000;
/** A vocabulary of its own for each round. */
const languageOf = (round: number): string => `q${String.fromCharCode(97 + Math.floor(round / 26), 97 + (round % 26))}`;

const postgres = process.env.TEST_DATABASE_URL;

describe.each(postgres ? ['SQLite', 'PostgreSQL'] : ['SQLite'])('kill -9 in the middle of a thousand writes, %s', (engine) => {
  let server: RunningServer;
  let removeDatabase = async (): Promise<void> => undefined;
  beforeAll(async () => {
    const env: Record<string, string> = {};
    if (engine === 'PostgreSQL') {
      const { url, database, remove } = await serverDatabase(postgres as string);
      await database.close();
      removeDatabase = async () => remove();
      env.DATABASE_URL = url;
    }
    server = await startServer({ env });
  });
  afterAll(async () => {
    await server.stop();
    await removeDatabase();
  });

  test.each(Array.from({ length: rounds }, (_, round) => [round]))(
    'round %i: nothing acknowledged is lost, nothing is half done, and sending all again does each act once',
    { timeout: 120_000 },
    async (round) => {
      const call = clientOf(server);
      const acts = actsOf(`r${round}`, writes);
      const lang = languageOf(round);
      const acknowledged = new Set<string>();
      const cut = cutOf(round, 50, writes - 50);
      let killed: Promise<void> | undefined;
      const act = async (one: (typeof acts)[number]) => {
        await keep(call, one, lang);
        acknowledged.add(one.word);
        if (acknowledged.size >= cut) killed ??= server.kill();
      };
      await each(
        acts,
        4,
        (one) =>
          act(one).catch((error: unknown) => {
            if (!killed) throw error;
          }),
        () => killed !== undefined,
      );
      await killed;
      await server.restart();

      const found = await keptWords(call, lang);
      expect([...acknowledged].filter((word) => !found.includes(word))).toEqual([]);
      expect(found.length).toBeLessThanOrEqual(acknowledged.size + 4);
      expect(await journalled(call, lang)).toEqual(await keptWords(call, lang));

      await each(acts, 4, (one) => keep(call, one, lang));
      expect(await keptWords(call, lang)).toEqual(acts.map(({ word }) => word).toSorted());
      expect(await journalled(call, lang)).toEqual(await keptWords(call, lang));
    },
  );
});
