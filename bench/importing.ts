import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { importing as contract, jobs, library, reading } from '@glossa/contract';
import { readArticle } from '@glossa/formats/documents';
import { bareArticle, epub } from '@glossa/formats/testing';
import { clientOf } from '../scripts/lib/client.ts';
import { startServer } from '../scripts/lib/server.ts';
import { frenchBook } from './french.ts';
import { type Result, takeTurns } from './measure.ts';
import { longBookText, paragraphsOfChapter } from './texts.ts';

const turnsAtRest = 400;

/** A long book brought in while somebody reads, and a heavy page of the web. */
export async function importing(): Promise<Result[]> {
  return [...(await longBook()), await heavyPage()];
}

async function longBook(): Promise<Result[]> {
  const paragraphs = longBookText();
  const before = await bareAnalysis();
  const file = new Blob([Uint8Array.from(bookOf(paragraphs))]);
  const server = await startServer();
  const call = clientOf(server);
  const ended = async (id: string) => {
    for (;;) {
      const job = await call(jobs.getJob, { params: { id } });
      if (job.state === 'done') return job;
      if (job.state !== 'queued' && job.state !== 'running') throw new Error(JSON.stringify(job));
      await wait(50);
    }
  };
  const text = paragraphs.slice(0, 600).join('\n\n');
  const read = await ended((await call(contract.importText, { body: { operationId: 'bench-read', lang: 'fr', text } })).id);
  const lessonId = String(read.result?.lessonId);
  const { pages } = await call(library.getLesson, { params: { id: lessonId } });
  let page = 0;
  const turn = async (): Promise<number> => {
    page = (page + 1) % pages;
    const began = performance.now();
    await call(reading.getPage, { params: { id: lessonId, page } });
    return performance.now() - began;
  };
  const turns = async (until: () => boolean): Promise<number[]> => {
    const times: number[] = [];
    while (!until()) {
      times.push(await turn());
      await wait(20);
    }
    return times;
  };
  let left = turnsAtRest;
  await turns(() => left-- === turnsAtRest - 50); // warm
  left = turnsAtRest;
  const idle = await turns(() => left-- === 0);

  const form = new FormData();
  form.append('operationId', 'bench-book');
  form.append('lang', 'fr');
  form.append('file', file, 'book.epub');
  const memory = watchMemory(server.pid);
  const began = performance.now();
  const answer = await fetch(server.url + contract.importFile.path, { method: 'POST', headers: { origin: server.url }, body: form });
  const done = ended(contract.importFile.answer.parse(await answer.json()).id);
  let isOver = false;
  const meanwhile = turns(() => isOver);
  await done;
  const took = performance.now() - began;
  isOver = true;
  const busy = await meanwhile;
  const most = memory();
  await server.stop();
  const after = await bareAnalysis();
  return [
    {
      name: 'a book of 500,000 words as EPUB imported, from sending to done',
      ours: took,
      unit: 'ms',
      baseline: { name: 'analysis of its text alone, warm', value: (before + after) / 2 },
      limit: 3,
    },
    { name: 'the largest process meanwhile', ours: most, unit: 'MB', limit: 500 },
    { name: 'page turns of a reader meanwhile, p99', ours: p99(busy), unit: 'ms', baseline: { name: 'at rest', value: p99(idle) }, limit: 3 },
  ];
}

const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] as number;

function bookOf(paragraphs: readonly string[]): Uint8Array {
  const chapters = Array.from({ length: Math.ceil(paragraphs.length / paragraphsOfChapter) }, (_, at) =>
    paragraphs.slice(at * paragraphsOfChapter, (at + 1) * paragraphsOfChapter),
  );
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return epub({
    metadata: '<dc:title>Un long livre</dc:title><dc:language>fr</dc:language>',
    pages: Object.fromEntries(
      chapters.map((own, at) => [`c${at}.xhtml`, `<h1>Chapitre ${at + 1}</h1>${own.map((text) => `<p>${escaped(text)}</p>`).join('')}`]),
    ),
    nav: chapters.map((_, at) => `<li><a href="c${at}.xhtml">Chapitre ${at + 1}</a></li>`).join(''),
  });
}

/** What the text alone takes in a process of its own, which steps back as the worker does; measured before the import and after it, since a shared machine is not always as fast. */
const bareAnalysis = async (): Promise<number> => Number((await execute(process.execPath, [fileURLToPath(new URL('./long-book.ts', import.meta.url))])).stdout);
const execute = promisify(execFile);

/** Watches all processes that a process has begun; answers with the most memory that one of them held, in MB. */
function watchMemory(pid: number): () => number {
  let most = 0;
  const timer = setInterval(() => {
    for (const child of descendants(pid)) most = Math.max(most, residentMegabytes(child));
  }, 50);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function descendants(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' '));
    return children.flatMap((child) => (child === '' ? [] : [Number(child), ...descendants(Number(child))]));
  } catch {
    return []; // it has ended
  }
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** An article of 1.3 MB among what pages have around theirs. */
async function heavyPage(): Promise<Result> {
  const html = webPage(1_300_000);
  const [ours, bare] = await takeTurns(
    () => readArticle(html, 'https://gazette.example/a'),
    () => bareArticle(html),
  );
  return { name: 'article of a web page of 1.3 MB', ours, unit: 'ms', baseline: { name: 'bare Readability on linkedom', value: bare }, limit: 1.2 };
}

function webPage(length: number): string {
  const menu = `<nav><ul>${Array.from({ length: 60 }, (_, at) => `<li><a href="/r${at}">Rubrique ${at}</a></li>`).join('')}</ul></nav>`;
  const teaser = (at: number) => `<div class="card"><a href="/a${at}"><img src="/i${at}.jpg" alt=""><span>À lire aussi, ${at}</span></a></div>`;
  const parts: string[] = [];
  let size = 0;
  for (const [at, text] of frenchBook(250_000, 40_000).entries()) {
    if (size > length) break;
    const part = `<p class="text">${text.replace(/(\p{L}{9,})/u, '<a href="/m">$1</a>').replace(/(\p{L}{7,}) /u, '<em>$1</em> ')}</p>${at % 12 === 0 ? teaser(at) : ''}`;
    parts.push(part);
    size += part.length;
  }
  return `<!doctype html><html lang="fr"><head><title>Le port</title><script>${'var a=1;'.repeat(2000)}</script></head><body>${menu}<main><article><h1>Le port</h1>${parts.join('')}</article></main><footer>${menu}</footer></body></html>`;
}
