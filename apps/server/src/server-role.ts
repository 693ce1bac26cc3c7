import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { formatter } from '@glossa/messages';
import { serverAddress } from './address.ts';
import { buildApp, webSettings } from './app.ts';
import type { Config } from './config.ts';
import { startFollowing } from './following/following.ts';
import { assemble } from './parts.ts';
import { isOpenToOthers } from './platform/http/visitors.ts';
import { createLauncher, launcherDefaults, spawnWorker } from './platform/jobs/launcher.ts';
import { startUpkeep } from './platform/jobs/upkeep.ts';
import type { Log } from './platform/log.ts';
import { collectAtRest } from './platform/memory.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const patienceMs = 4_500;

/** Serves until the process is told to end. */
export async function runServer(config: Config, log: Log): Promise<void> {
  const parts = await assemble(config, log);
  const launcher = createLauncher(parts.platform, { ...launcherDefaults, spawn: (id) => spawnWorker(main, id) });
  parts.onWake(launcher.wake);
  const app = await buildApp(parts);
  await app.listen({ host: config.host, port: config.port }).catch(async (error) => {
    await parts.close();
    throw error;
  });
  if (isOpenToOthers(config.host, webSettings(config))) await parts.accounts.offerSetup();
  process.stdout.write(`${formatter('en')('cli.ready', { url: serverAddress({ ...config, port: (app.server.address() as AddressInfo).port }) })}\n`);
  launcher.start();
  const endUpkeep = startUpkeep(parts.platform, parts.upkeepKinds, `${parts.version}, ICU ${process.versions.icu}`);
  const endFollowing = startFollowing(parts.following, parts.platform);
  collectAtRest(app.server);

  onceTold(log, async () => {
    endUpkeep();
    endFollowing();
    parts.jobs.close();
    await Promise.all([app.close(), launcher.stop()]);
    await parts.close();
  });
}

/** Runs `end` at the first signal; a second signal, or too long a wait, ends the process at once. */
export function onceTold(log: Log, end: () => Promise<void>): void {
  let told = false;
  const finish = () => {
    if (told) process.exit(1);
    told = true;
    setTimeout(() => process.exit(1), patienceMs).unref();
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'Glossa did not end cleanly');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, finish);
}
