import { aligning, type Counterpart, type Job } from '@glossa/contract';
import type { Link } from '@glossa/core/text';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { newOperationId } from '../app/operation-id.ts';
import { noteJob } from '../jobs/jobs.ts';

const keyOf = (lessonId: string, lang: string) => ['counterpart', lessonId, lang] as const;

export const useCounterpart = (lessonId: string, lang: string) =>
  useQuery({
    queryKey: keyOf(lessonId, lang),
    queryFn: () => api.call(aligning.getCounterpart, { params: { id: lessonId, lang } }),
    refetchOnWindowFocus: false,
  });

/** The languages that a translation of this lesson was brought in. */
export const useCounterparts = (lessonId: string) =>
  useQuery({ queryKey: ['counterparts', lessonId], queryFn: async () => (await api.call(aligning.listCounterparts, { params: { id: lessonId } })).items });

/** Sends a translation of a whole lesson; the answer is the job that links its sentences. */
export function useBringTranslation(lessonId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ lang, content }: { lang: string; content: string | File }): Promise<Job> => {
      const form = new FormData();
      form.append('operationId', newOperationId());
      form.append('lang', lang);
      if (typeof content === 'string') form.append('file', new File([content], 'text.txt', { type: 'text/plain' }));
      else form.append('file', content, content.name);
      return aligning.bringTranslation.answer.parse(await api.send(aligning.bringTranslation.path.replace(':id', lessonId), form));
    },
    onSuccess: (job) => noteJob(client, job),
  });
}

/** Stores links one after another; they are shown at once. Where that fails, what the server has is shown again. */
export function useSaveLinks(lessonId: string, lang: string) {
  const client = useQueryClient();
  const key = keyOf(lessonId, lang);
  const saving = useMutation({
    scope: { id: key.join() },
    mutationFn: (links: Link[]) => {
      const revision = client.getQueryData<Counterpart>(key)?.revision ?? 0;
      return api.call(aligning.saveLinks, { params: { id: lessonId, lang }, body: { revision, links } });
    },
    onSuccess: ({ revision }) => {
      client.setQueryData<Counterpart>(key, (known) => known && { ...known, revision });
      void client.invalidateQueries({ queryKey: ['translations', lessonId] });
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
  return {
    isSaving: saving.isPending,
    save(links: Link[], onError: (error: unknown) => void) {
      client.setQueryData<Counterpart>(key, (known) => known && { ...known, links });
      saving.mutate(links, { onError });
    },
  };
}
