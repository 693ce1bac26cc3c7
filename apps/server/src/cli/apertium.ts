import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandCall } from './call.ts';
import { CommandError, print, say } from './terminal.ts';

const script = fileURLToPath(new URL('./apertium-loopback.py', import.meta.url));
/** Debian's own Python, which knows its packages, and where its packages of language pairs are. */
const python = '/usr/bin/python3';
const pairs = '/usr/share/apertium/modes';
const usualPort = 2737;
const notInstalled = 69;

/** Runs Apertium's server until it is stopped, listening on 127.0.0.1 and nowhere else. */
export async function apertiumCommand({ given, terminal }: CommandCall): Promise<void> {
  const port = Number(given.port ?? usualPort);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new CommandError(say('cli.setting.port.wanted'), 2);
  if (!existsSync(python) || !existsSync(pairs)) throw new CommandError(say('cli.apertium.missing'));
  const child = spawn(python, [script, '-p', String(port), pairs], { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' }, stdio: ['pipe', 'ignore', 'inherit'] });
  const stop = () => void child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  print(terminal, say('cli.apertium.starting', { url: `http://127.0.0.1:${port}` }));
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (code === notInstalled) throw new CommandError(say('cli.apertium.missing'));
  if (code !== 0 && signal !== 'SIGTERM') throw new CommandError(say('cli.apertium.ended'));
}
