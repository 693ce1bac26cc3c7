import { type Job, jobs } from '@glossa/contract';
import { type QueryClient, queryOptions, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, isProblem } from '../app/api.ts';

export const isActive = (job: Job): boolean => job.state === 'queued' || job.state === 'running';
const anyActive = (items: readonly Job[] | undefined): number => (items ?? []).filter(isActive).length;

const list = queryOptions({
  queryKey: ['jobs', 'list'],
  queryFn: () => api.call(jobs.listJobs, { query: { limit: 100 } }),
  // Events tell of changes at once; this is for connections that swallow events.
  refetchInterval: ({ state }) => (anyActive(state.data?.items) ? 5000 : false),
});

/** The newest hundred tasks. */
export const useJobs = () => useQuery(list);
export const useActiveJobs = (): number => anyActive(useQuery(list).data?.items);

/** A task that is there no more: nothing is to be awaited. */
export const isGone = (error: unknown): boolean => isProblem(error, 'job-not-found');

/** How long until it is asked for again, where it is to be. */
export const askedAgain = ({ state: { data, error } }: { state: { data: Job | undefined; error: unknown } }): number | false =>
  !isGone(error) && (!data || isActive(data)) && 3000;

const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: () => api.call(jobs.getJob, { params: { id } }),
    refetchInterval: askedAgain,
  });
export const useJob = (id: string) => useQuery(jobQuery(id));
/** What is known of each. */
export const useEachJob = (ids: readonly string[]): (Job | undefined)[] => useQueries({ queries: ids.map(jobQuery) }).map(({ data }) => data);

/** The later of what is known of a job and what is told: events and answers may overtake each other. */
const newer = (known: Job | undefined, told: Job): Job => (known && known.updatedAt > told.updatedAt ? known : told);

/** Puts news of a job where pages look for it. */
export function noteJob(client: QueryClient, job: Job): void {
  client.setQueryData<Job>(['jobs', job.id], (known) => newer(known, job));
  client.setQueryData(list.queryKey, (before) => {
    if (!before) return before;
    const known = before.items.some(({ id }) => id === job.id);
    return { ...before, items: known ? before.items.map((item) => (item.id === job.id ? newer(item, job) : item)) : [job, ...before.items] };
  });
  if (job.state !== 'done') return;
  for (const noun of ['lessons', 'lesson', 'courses', 'shelf']) void client.invalidateQueries({ queryKey: [noun] });
}

/** Listens to the server's events while `wanted`; one connection serves all who listen. */
export function useWatchJobs(wanted: boolean): void {
  const client = useQueryClient();
  useEffect(() => (wanted ? listen(client) : undefined), [wanted, client]);
}

let source: EventSource | null = null;
let listeners = 0;

function listen(client: QueryClient): () => void {
  listeners += 1;
  source ??= open(client);
  return () => {
    listeners -= 1;
    if (listeners > 0) return;
    source?.close();
    source = null;
  };
}

const pause = 10_000;

function open(client: QueryClient): EventSource {
  const events = new EventSource(jobs.watchJobs.path);
  events.onopen = () => void client.invalidateQueries({ queryKey: ['jobs'] });
  events.addEventListener('job', ({ data }) => {
    const told = jobs.watchJobs.answer.safeParse(JSON.parse(data));
    if (told.success) noteJob(client, told.data);
  });
  // A browser gives up where the server refused; lost connections it opens again by itself.
  events.onerror = () => {
    if (events.readyState !== EventSource.CLOSED) return;
    setTimeout(() => {
      if (source === events) source = open(client);
    }, pause);
  };
  return events;
}

export const useCancelJob = () => useJobAct(jobs.cancelJob);
export const useRetryJob = () => useJobAct(jobs.retryJob);

function useJobAct(route: typeof jobs.cancelJob | typeof jobs.retryJob) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.call(route, { params: { id }, body: {} }),
    onSuccess: (job) => noteJob(client, job),
  });
}
