import { type Client, createClient, goodAnswer, importing, type Job, jobs } from '@glossa/contract';
import type { Captions, PageRead } from './read-page.ts';
import type { Settings } from './settings.ts';

/** The server could not make a lesson of it; null where the import was given up. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problem: Job['problem'];
  constructor(told: Job['problem']) {
    super(told?.code ?? 'cancelled');
    this.problem = told;
  }
}

/** What of a page becomes a lesson. */
export type Part = { kind: 'page' } | { kind: 'selection' } | { kind: 'captions'; captions: Captions };

export interface Wish {
  part: Part;
  lang: string;
  /** The default course where none is named. */
  courseId?: string;
}

const longestTitle = 500;
const pause = 400;

const headersOf = ({ token }: Settings): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

export const clientFor = (settings: Settings): Client => createClient((url, init) => fetch(url, init), settings.server, headersOf(settings));

/** Sends what was wished of a page, and answers the lesson’s address once it can be read. Throws ApiError, UnreachableError and ImportError. */
export async function importPage(settings: Settings, read: PageRead, wish: Wish): Promise<string> {
  const call = clientFor(settings);
  const begun = wish.part.kind === 'selection' ? await sendText(call, read, wish) : await sendFile(settings, read, wish);
  let job = begun;
  while (job.state === 'queued' || job.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, pause));
    job = await call(jobs.getJob, { params: { id: begun.id } });
  }
  if (job.state !== 'done') throw new ImportError(job.problem);
  return `${settings.server}/lessons/${job.result?.lessonId}`;
}

const target = ({ url }: PageRead, { lang, courseId }: Wish) => ({
  operationId: crypto.randomUUID(),
  lang,
  ...(courseId ? { courseId } : {}),
  ...(/^https?:/.test(url) && url.length <= 2000 ? { sourceUrl: url } : {}),
});

const sendText = (call: Client, read: PageRead, wish: Wish): Promise<Job> =>
  call(importing.importText, { body: { ...target(read, wish), ...titled(read.title), text: read.selection } });

const titled = (title: string): { title?: string } => (title.trim() ? { title: title.trim().slice(0, longestTitle) } : {});

async function sendFile(settings: Settings, read: PageRead, wish: Wish): Promise<Job> {
  const form = new FormData();
  const fields = { ...target(read, wish), ...(wish.part.kind === 'captions' ? titled(read.title) : {}) };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (wish.part.kind === 'captions') form.append('file', new Blob([wish.part.captions.vtt], { type: 'text/vtt' }), 'captions.vtt');
  else form.append('file', new Blob([read.html], { type: 'text/html;charset=utf-8' }), 'page.html');
  const answer = await goodAnswer(fetch(settings.server + importing.importFile.path, { method: 'POST', headers: headersOf(settings), body: form }));
  return importing.importFile.answer.parse(await answer.json());
}
