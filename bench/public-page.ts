import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, importing, jobs, publishing, reading } from '@glossa/contract';
import { unpackPage } from '@glossa/core/text';
import { clientOf } from '../scripts/lib/client.ts';
import { startServer, temporaryFolder } from '../scripts/lib/server.ts';
import { root } from '../scripts/lib/steps.ts';
import { frenchBook } from './french.ts';
import { type Result, takeTurns } from './measure.ts';

const clients = 32;
const requestsEach = 8;
const langs = ['en', 'de', 'uk'] as const;

/** A public page of 5,000 words with translations in three languages, and a static file of the same bytes: a crowd at each, in turns. */
export async function publicPage(): Promise<Result[]> {
  const server = await startServer();
  const address = `${server.url}/ja${await sharedLesson(clientOf(server))}`;
  const page = Buffer.from(await (await fetch(address)).arrayBuffer());
  const file = await serveFile(page);
  const [ours, baseline] = await takeTurns(
    () => crowd(address, page.length),
    () => crowd(file.address, page.length),
    () => performance.now(),
  );
  file.stop();
  await server.stop();
  const kilobytes = Math.round(page.length / 1000);
  return [
    {
      name: `${clients * requestsEach} visits to a public page of 5,000 words, ${clients} at a time`,
      ours,
      unit: 'ms',
      baseline: { name: `a static file of its ${kilobytes} kB`, value: baseline },
      limit: 3,
    },
  ];
}

/** Makes the lesson, translates each sentence, and shares it; answers its path. */
async function sharedLesson(call: Client): Promise<string> {
  const begun = await call(importing.importText, {
    body: { operationId: randomUUID(), lang: 'fr', title: 'Cinq mille mots', text: frenchBook(5000, 1500).join('\n\n') },
  });
  let job = begun;
  for (; job.state === 'queued' || job.state === 'running'; job = await call(jobs.getJob, { params: { id: begun.id } })) await wait(50);
  const id = String(job.result?.lessonId);
  const { pages } = await call(reading.getPage, { params: { id, page: 0 } });
  for (let page = 0; page < pages; page++)
    for (const block of unpackPage((await call(reading.getPage, { params: { id, page } })).text))
      for (const { start, end } of block.sentences)
        for (const lang of langs) {
          const text = `${lang}: ${block.text.slice(start, end).trim()}`;
          await call(reading.writeTranslation, { params: { id }, body: { anchor: { blockId: block.id, start, end }, lang, text, revision: 0 } });
        }
  return (await call(publishing.share, { params: { kind: 'lesson', id }, body: { visibility: 'public' } })).path as string;
}

/** Serves the bytes from a process of their own, as our server is one. */
async function serveFile(bytes: Buffer): Promise<{ address: string; stop(): void }> {
  const file = join(temporaryFolder(), 'page.html');
  writeFileSync(file, bytes);
  const child = spawn(process.execPath, [join(root, 'bench/static-server.ts'), file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  return { address: String(printed).trim(), stop: () => child.stdin.end() };
}

/** So many clients at once, each with a connection of its own that stays open, each asking one thing after the other. */
async function crowd(address: string, bytes: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let asked = 0; asked < requestsEach; asked++) await visit(address, agent, bytes);
    }),
  );
  agent.destroy();
}

function visit(address: string, agent: Agent, bytes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      let seen = 0;
      answer.on('data', (chunk: Buffer) => (seen += chunk.length));
      answer.on('end', () => (seen === bytes ? resolve() : reject(new Error(`${answer.statusCode}: ${seen} of ${bytes} bytes`))));
    }).on('error', reject);
  });
}
