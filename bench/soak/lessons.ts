import { setTimeout as wait } from 'node:timers/promises';
import { type Client, importing, type Job, jobs, type Lesson, library, reading } from '@glossa/contract';
import { allItems } from '../../scripts/lib/client.ts';
import { frenchBook } from '../french.ts';

export const textOf = (seed: number, words: number): string => frenchBook(words, 5000, seed).join('\n\n');

export const bring = (call: Client, who: string, seed: number, words: number): Promise<Job> =>
  call(importing.importText, { body: { operationId: `${who}-text-${seed}`, lang: 'fr', title: `${who} ${seed}`, text: textOf(seed, words) } });

const allJobs = (call: Client): Promise<Job[]> => allItems((cursor) => call(jobs.listJobs, { query: { limit: 200, cursor } }));
export const allLessons = (call: Client): Promise<Lesson[]> => allItems((cursor) => call(library.listLessons, { query: { lang: 'fr', limit: 200, cursor } }));

/** Resolves with all jobs once none is waiting or running; gives up after two minutes. */
export async function settled(call: Client): Promise<Job[]> {
  const until = performance.now() + 120_000;
  for (;;) {
    const found = await allJobs(call);
    if (found.every(({ state }) => !['queued', 'running'].includes(state))) return found;
    if (performance.now() > until) throw new Error(`Jobs have not ended: ${JSON.stringify(found.filter(({ finishedAt }) => finishedAt === null))}`);
    await wait(100);
  }
}

/** The whole text of a lesson, put together from its pages. */
export async function textOnPages(call: Client, { id, pages }: Lesson): Promise<string> {
  const texts: string[] = [];
  for (let page = 0; page < pages; page++) texts.push(...(await call(reading.getPage, { params: { id, page } })).text.blocks.map(({ text }) => text));
  return texts.join('\n\n');
}
