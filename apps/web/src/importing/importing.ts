import { importing, type Job, type OnSame } from '@glossa/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { noteJob } from '../jobs/jobs.ts';

/** How a page is taken: whole, which only pasted text can be, or without what is found to stand around it, but for what was taken back. */
export interface Pasting {
  asIs: boolean;
  takeBack: number[];
}

export interface ImportTarget extends Partial<Pasting> {
  operationId: string;
  /** Only what is fetched may leave it to the text. */
  lang?: string;
  title?: string;
  courseId?: string;
  same?: OnSame;
  translation?: Translation;
}
/** A translation: a text of its own, a file of its own, or in the file of its text. */
export interface Translation {
  lang: string;
  text?: string;
  file?: File;
}
/** A text, a file, or an address. */
export type Sendable = string | File | { url: string };

/** Sends one text, file or address; the answer is the job that makes the lesson. */
export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ target, content }: { target: ImportTarget; content: Sendable }): Promise<Job> => send(target, content),
    onSuccess: (job) => noteJob(client, job),
  });
}

function send({ lang, translation, ...target }: ImportTarget, content: Sendable): Promise<Job> {
  if (typeof content !== 'string' && 'url' in content) return api.call(importing.importUrl, { body: { ...target, ...(lang ? { lang } : {}), ...content } });
  const whole = { ...target, lang: lang ?? '' };
  return typeof content === 'string'
    ? api.call(importing.importText, {
        body: { ...whole, text: content, ...(translation?.text ? { translation: { lang: translation.lang, text: translation.text } } : {}) },
      })
    : sendFile({ ...whole, ...(translation ? { translation } : {}) }, content);
}

async function sendFile({ translation, ...target }: ImportTarget, file: File): Promise<Job> {
  const form = new FormData();
  for (const [name, value] of Object.entries(target)) if (typeof value === 'string') form.append(name, value);
  if (target.takeBack?.length) form.append('takeBack', target.takeBack.join(','));
  if (translation) form.append('translationLang', translation.lang);
  if (translation?.file) form.append('translation', translation.file, translation.file.name);
  form.append('file', file, file.name);
  return importing.importFile.answer.parse(await api.send(importing.importFile.path, form));
}
