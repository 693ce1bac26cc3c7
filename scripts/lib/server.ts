import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './steps.ts';

export interface RunningServer {
  /** Address without a slash at its end. */
  url: string;
  data: string;
  pid: number;
  /** All it has printed. */
  log(): string;
  /** Ends it as a power cut would, its worker too. */
  kill(): Promise<void>;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Starts it again, on the same port and data. */
  restart(): Promise<void>;
}

const patience = 30_000;
const pidOf = (child: ChildProcess): number => child.pid as number;

/** Starts a real server, in a process of its own, on a free port of this machine; resolves once it answers. Its data folder is temporary unless named. */
export async function startServer(given: { data?: string; env?: Record<string, string> } = {}): Promise<RunningServer> {
  const data = given.data ?? temporaryFolder();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let printed = '';
  let child: ChildProcess;

  const start = async () => {
    const env = { ...process.env, DATABASE_URL: '', GLOSSA_URL: '', GLOSSA_DATA: data, GLOSSA_HOST: '127.0.0.1', GLOSSA_PORT: String(port), ...given.env };
    child = spawn(process.execPath, ['apps/server/src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
    await answers(
      url,
      () => child.exitCode !== null || child.signalCode !== null,
      () => printed,
    );
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    process.kill(signal === 'SIGKILL' ? -pidOf(child) : pidOf(child), signal);
    await exited;
  };
  atExit(() => void end('SIGKILL'));
  await start();
  return {
    url,
    data,
    get pid() {
      return pidOf(child);
    },
    log: () => printed,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    restart: start,
  };
}

async function answers(url: string, ended: () => boolean, log: () => string): Promise<void> {
  const until = Date.now() + patience;
  while (!ended() && Date.now() < until) {
    const healthy = await fetch(`${url}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (healthy) return;
    await wait(25);
  }
  throw new Error(`The server did not come up:\n${log()}`);
}

const lastActs: (() => void)[] = [];
/** Servers end before their folders go, and all of it with one listener, however many there were. */
function atExit(act: () => void): void {
  if (!lastActs.length) process.once('exit', () => [...lastActs].reverse().forEach((last) => void last()));
  lastActs.push(act);
}

/** A folder that is gone when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-'));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A port of this machine that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
