import { isUnnamed, publishing } from '@glossa/contract';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { useText } from '../i18n/i18n.tsx';
import { noteJob } from '../jobs/jobs.ts';

const published = (id: string) => queryOptions({ queryKey: ['published', id], queryFn: () => api.call(publishing.getPublished, { params: { id } }) });

/** What everybody may know of a shared lesson or course. */
export function usePublished(id: string) {
  const say = useText();
  return useQuery({
    ...published(id),
    select: (thing) => (isUnnamed({ isDefault: thing.kind === 'course', title: thing.title }) ? { ...thing, title: say('library.quickImports') } : thing),
  });
}

/** Takes a shared lesson or course into one's own library; what is to be copied is a job. */
export function useTake(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.call(publishing.takePublished, { params: { id } }),
    onSuccess: ({ job }) => (job ? noteJob(client, job) : client.invalidateQueries({ queryKey: ['lessons'] })),
  });
}
