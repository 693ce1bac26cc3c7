import { z } from 'zod';
import { route } from './route.ts';
import { id, json, listOf, nothing, paging, time } from './values.ts';

/**
 * `queued` waits (also between tries); `running` has a worker; the others are ends:
 * `done`, `failed` (can never succeed: the input is wrong), `dead` (tried too often), `cancelled`.
 */
export const jobState = z.enum(['queued', 'running', 'done', 'failed', 'dead', 'cancelled']);

/** What a running job is doing, where its kind has several things to do. `lessons` counts them; the others count what they like. */
export const jobStep = z.enum(['fetching', 'reading', 'words', 'lessons', 'links']);

export const job = z.object({
  id,
  kind: z.string(),
  state: jobState,
  /** What the job is about, for people: a title or file name. */
  label: z.string(),
  step: jobStep.nullable(),
  done: z.int(),
  total: z.int().nullable(),
  attempts: z.int(),
  /** What it made, for instance `{ "lessonId": … }`. */
  result: z.record(z.string(), json).nullable(),
  /** Why it ended badly, or why the last try did. */
  problem: z.object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  createdAt: time,
  updatedAt: time,
  finishedAt: time.nullable(),
});

const params = z.object({ id });

export const jobs = {
  listJobs: route({
    method: 'GET',
    path: '/api/v1/jobs',
    id: 'listJobs',
    access: 'reader',
    scope: 'read',
    summary: 'Long work, newest first.',
    query: z.object(paging),
    answer: listOf(job),
    problems: ['invalid-cursor'],
  }),
  watchJobs: route({
    method: 'GET',
    path: '/api/v1/jobs/events',
    id: 'watchJobs',
    access: 'reader',
    scope: 'read',
    stream: 'events',
    summary: 'Server-sent events, one `job` event for each change of a job.',
    answer: job,
  }),
  getJob: route({
    method: 'GET',
    path: '/api/v1/jobs/:id',
    id: 'getJob',
    access: 'reader',
    scope: 'read',
    summary: 'One job.',
    params,
    answer: job,
    problems: ['job-not-found'],
  }),
  cancelJob: route({
    method: 'POST',
    path: '/api/v1/jobs/:id/cancel',
    id: 'cancelJob',
    access: 'reader',
    scope: 'write',
    summary: 'Stops a job; what it had not finished leaves no trace.',
    params,
    body: nothing,
    answer: job,
    problems: ['job-not-found', 'job-not-cancellable'],
  }),
  retryJob: route({
    method: 'POST',
    path: '/api/v1/jobs/:id/retry',
    id: 'retryJob',
    access: 'reader',
    scope: 'write',
    summary: 'Tries a job again that was cancelled or ended badly.',
    params,
    body: nothing,
    answer: job,
    problems: ['job-not-found', 'job-not-cancellable'],
  }),
} as const;

export type Job = z.infer<typeof job>;
export type JobStep = z.infer<typeof jobStep>;
export type JobState = z.infer<typeof jobState>;
