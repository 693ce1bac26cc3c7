import { importing, type Job } from '@glossa/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { noteJob } from '../jobs/jobs.ts';

export interface ImportTarget {
  operationId: string;
  lang: string;
  title?: string;
  courseId?: string;
}

/** Sends one text or one file; the answer is the job that makes the lesson. */
export function useImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ target, content }: { target: ImportTarget; content: string | File }): Promise<Job> =>
      typeof content === 'string' ? api.call(importing.importText, { body: { ...target, text: content } }) : sendFile(target, content),
    onSuccess: (job) => noteJob(client, job),
  });
}

async function sendFile(target: ImportTarget, file: File): Promise<Job> {
  const form = new FormData();
  for (const [name, value] of Object.entries(target)) if (value !== undefined) form.append(name, value);
  form.append('file', file, file.name);
  return importing.importFile.answer.parse(await api.send(importing.importFile.path, form));
}
