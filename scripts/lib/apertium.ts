import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './server.ts';
import { root } from './steps.ts';

/** Whether Apertium and the pairs that tests use are on this machine. Where everything must be tried (`CI`), their absence is a failure. */
export function apertiumInstalled(): boolean {
  const installed = ['/usr/bin/apertium-apy', '/usr/share/apertium/modes/fr-es.mode', '/usr/share/apertium/modes/eng-spa.mode'].every((file) =>
    existsSync(file),
  );
  if (!installed && process.env.CI) throw new Error('Apertium is not installed: apt install apertium-apy apertium-fr-es apertium-eng-spa');
  return installed;
}

/** Runs Apertium's server as `glossa apertium` does; resolves once it answers. */
export async function startApertium(): Promise<{ url: string; stop(): void }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['apps/server/src/cli/glossa.ts', 'apertium', '--port', String(port)], { cwd: root, stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  const answers = () =>
    fetch(`${url}/listPairs`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error('Apertium did not come up.');
    await wait(50);
  }
  return { url, stop: () => void child.kill('SIGTERM') };
}
