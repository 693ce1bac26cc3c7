import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { importing, type Job, jobs } from '@glossa/contract';
import { expect, type Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { words } from './screens.ts';

/** Makes a lesson as the API does; answers its address. */
export async function makeLesson(server: { url: string }, lang: string, text: string): Promise<{ id: string; path: string }> {
  const job = await clientOf(server)(importing.importText, { body: { operationId: randomUUID(), lang, text } });
  const { result } = await jobDone(server, job.id);
  return { id: String(result?.lessonId), path: `/lessons/${result?.lessonId}` };
}

/** Waits until a job is done. */
export async function jobDone(server: { url: string }, id: string): Promise<Job> {
  for (;;) {
    const job = await clientOf(server)(jobs.getJob, { params: { id } });
    if (job.state === 'done') return job;
    if (job.state !== 'queued' && job.state !== 'running') throw new Error(`The job ended as ${job.state}: ${job.problem?.code}`);
    await wait(50);
  }
}

/** Opens a lesson and waits for its words. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(words(page).first()).toBeVisible();
}

/** So many paragraphs of one sentence of 20 words, each with its own number. */
export const longText = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, at) => `Phrase numéro ${at + 1} : le vieux marin raconte chaque soir la même histoire à tous ceux qui passent sur le quai du port.`,
  ).join('\n\n');
