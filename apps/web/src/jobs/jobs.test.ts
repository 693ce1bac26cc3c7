import type { Job } from '@glossa/contract';
import { ApiError, UnreachableError } from '@glossa/contract';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { askedAgain, noteJob } from './jobs.ts';

const id = '01900000-0000-7000-8000-000000000001';
const job = (given: Partial<Job>): Job => ({
  id,
  kind: 'import',
  state: 'running',
  step: null,
  label: 'A book',
  done: 0,
  total: 10,
  attempts: 1,
  result: null,
  problem: null,
  createdAt: 1,
  updatedAt: 1,
  finishedAt: null,
  ...given,
});

describe('news of a job', () => {
  const half = job({ done: 5, updatedAt: 5 });
  const end = job({ done: 10, updatedAt: 9, state: 'done', finishedAt: 9 });
  it.each<[string, Job[], Job]>([
    ['in order', [half, end], end],
    ['that overtook older news', [end, half], end],
    ['of the same moment', [half, job({ done: 6, updatedAt: 5 })], job({ done: 6, updatedAt: 5 })],
  ])('%s leaves the newest state', (_, told, wanted) => {
    const client = new QueryClient();
    client.setQueryData(['jobs', 'list'], { items: [job({})], next: null });
    for (const each of told) noteJob(client, each);
    expect(client.getQueryData(['jobs', id])).toEqual(wanted);
    expect(client.getQueryData(['jobs', 'list'])).toEqual({ items: [wanted], next: null });
  });
});

const gone = new ApiError({ type: '', title: '', detail: '', status: 404, code: 'job-not-found', params: {} });
it.each<[string, Job | undefined, unknown, number | false]>([
  ['at first', undefined, null, 3000],
  ['while it runs', job({}), null, 3000],
  ['while the server is away', job({}), new UnreachableError(), 3000],
  ['no more once it is done', job({ state: 'done' }), null, false],
  ['no more where it never was', undefined, gone, false],
  ['no more once it is gone, though it was running when it was last seen', job({}), gone, false],
])('a job that is awaited is asked for again %s', (_, data, error, pause) => expect(askedAgain({ state: { data, error } })).toBe(pause));
