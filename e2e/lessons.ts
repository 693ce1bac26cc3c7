import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { importing, jobs } from '@glossa/contract';
import { expect, type Page } from '@playwright/test';
import { clientOf } from '../scripts/lib/client.ts';
import { words } from './screens.ts';

/** Makes a lesson as the API does; answers its address. */
export async function makeLesson(server: { url: string }, lang: string, text: string): Promise<{ id: string; path: string }> {
  const call = clientOf(server);
  const { id } = await call(importing.importText, { body: { operationId: randomUUID(), lang, text } });
  for (;;) {
    const { state, result, problem } = await call(jobs.getJob, { params: { id } });
    if (state === 'done') return { id: String(result?.lessonId), path: `/lessons/${result?.lessonId}` };
    if (state !== 'queued' && state !== 'running') throw new Error(`The import ended as ${state}: ${problem?.code}`);
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
