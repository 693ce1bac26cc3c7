import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { vocabulary } from '@glossa/contract';
import { clientOf } from '../scripts/lib/client.ts';
import { startServer } from '../scripts/lib/server.ts';
import { median, type Result } from './measure.ts';

/** A server at rest, and how soon it is there again. */
export async function serving(): Promise<Result[]> {
  const server = await startServer();
  await clientOf(server)(vocabulary.listTerms, { query: { lang: 'fr' } });
  await wait(8000); // it has come to rest: its first upkeep is over, the worker that did it gone, and free pages are given back
  const memory = residentMegabytes(server.pid);
  const starts: number[] = [];
  for (let round = 0; round < 5; round++) {
    await server.stop();
    const began = performance.now();
    await server.restart();
    starts.push(performance.now() - began);
  }
  await server.stop();
  return [
    { name: 'memory of the server at rest', ours: memory, unit: 'MB', limit: 150 },
    { name: 'second start, until it answers', ours: median(starts), unit: 'ms', limit: 2000 },
  ];
}

const residentMegabytes = (pid: number): number => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
