import type { Job } from '@glossa/contract';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { noteJob } from './jobs.ts';

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
