import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../scripts/lib/client.ts';
import { type RunningServer, startServer, temporaryFolder } from '../../scripts/lib/server.ts';
import { root } from '../../scripts/lib/steps.ts';
import { bring, settled } from './lessons.ts';
import { cutOf, each, rounds } from './rounds.ts';
import { actsOf, keep, keptWords } from './words.ts';

const command = join(root, 'apps/server/src/cli/glossa.ts');
const settings = (data: string) => ({ ...process.env, DATABASE_URL: '', GLOSSA_DATA: data });
const glossa = (data: string, ...args: string[]) => promisify(execFile)(process.execPath, [command, ...args], { env: settings(data) });

describe('kill -9 in the middle of a backup', () => {
  let server: RunningServer;
  const archives = temporaryFolder();
  beforeAll(async () => {
    server = await startServer();
    const call = clientOf(server);
    await Promise.all([1, 2, 3].map((seed) => bring(call, 'backup', seed, 30_000)));
    await settled(call);
  }, 120_000);
  afterAll(() => server.stop());

  test.each(Array.from({ length: rounds }, (_, round) => [round]))(
    'round %i: what is there is whole or is refused, and the next backup holds all',
    { timeout: 120_000 },
    async (round) => {
      const call = clientOf(server);
      const cut = join(archives, `cut-${round}.tar.gz`);
      const backup = spawn(process.execPath, [command, 'backup', cut], { env: settings(server.data), stdio: 'ignore' });
      const ended = once(backup, 'exit');
      await each(actsOf(`backup${round}`, 20), 2, (act) => keep(call, act));
      await wait(cutOf(round, 0, 1200));
      backup.kill('SIGKILL');
      await ended;
      if (existsSync(cut)) await glossa(temporaryFolder(), 'restore', cut, '--yes');

      const whole = join(archives, `whole-${round}.tar.gz`);
      await glossa(server.data, 'backup', whole);
      const elsewhere = temporaryFolder();
      await glossa(elsewhere, 'restore', whole, '--yes');
      const restored = await startServer({ data: elsewhere });
      expect(await keptWords(clientOf(restored))).toEqual(await keptWords(call));
      await restored.stop();
      expect(readdirSync(archives).filter((name) => name.startsWith(`whole-${round}`))).toEqual([`whole-${round}.tar.gz`]);
    },
  );
});
