import type { AddressInfo } from 'node:net';
import { jobs as contract, type Job } from '@glossa/contract';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase } from '../database/testing.ts';
import { mount } from '../http/mount.ts';
import { answerProblems } from '../http/problems.ts';
import { asOwner } from '../ids.ts';
import { silentLog } from '../log.ts';
import type { Platform } from '../platform.ts';
import { jobsHandlers } from './jobs.routes.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { countingKind, testPlatform, until } from './testing.ts';

const owner = asOwner('01890000-0000-7000-8000-000000000001');

/** The jobs told on a stream, as they come; `ended` when the server has closed it. */
async function listenTo(url: string) {
  const abort = new AbortController();
  const answer = await fetch(url, { signal: abort.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Job | 'ended'> => {
    for (;;) {
      const [, data, rest] = /^(?:(?!event).*\n)*event: job\ndata: (.*)\n\n([\s\S]*)$/.exec(text) ?? [];
      if (data !== undefined) {
        text = rest ?? '';
        return JSON.parse(data) as Job;
      }
      const { value, done } = await reader.read();
      if (done) return 'ended';
      text += value;
    }
  };
  return { answer, next, leave: () => abort.abort() };
}

eachDatabase('the stream of jobs', (open) => {
  let db: Database;
  let platform: Platform;
  let jobs: Jobs;
  let app: FastifyInstance;
  let url: string;
  let signedIn: boolean;

  beforeEach(async () => {
    db ??= await open();
    signedIn = true;
    platform = testPlatform(db);
    jobs = createJobs(platform, { everyMs: 10, perAccount: 2 });
    await db.write(async (tx) => {
      await tx.deleteFrom('account').execute();
      const account = { id: owner, name: 'a', name_key: 'a', role: 'admin', password_hash: null, preferences_json: '{}', created_at: 0 };
      await tx.insertInto('account').values(account).execute();
    });
    app = Fastify();
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    app.decorateRequest('caller', null);
    answerProblems(app, silentLog);
    const caller = { owner, role: 'admin', via: 'session', sessionId: null, scopes: ['read', 'write'] } as const;
    mount(app, async () => caller, contract, jobsHandlers(jobs, { stillIn: async () => signedIn, signOfLifeMs: 10 }));
    await app.listen({ host: '127.0.0.1', port: 0 });
    url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}${contract.watchJobs.path}`;
  });
  afterEach(async () => {
    jobs.close();
    await app.close();
  });

  const add = (label: string) => db.write((tx) => platform.jobs.enqueue(tx, countingKind, { owner, label, payload: { name: label } }));

  describe('tells', () => {
    it('what is unfinished first, then what changes', async () => {
      const done = await add('done');
      await jobs.cancel(owner, done);
      const first = await add('first');
      const stream = await listenTo(url);
      expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      expect(stream.answer.headers.get('cache-control')).toBe('no-store');
      // Changes of the last seconds are told as well, so that none is lost between two looks.
      const told = new Map<string, string>();
      const hear = async (id: string, state: string) => {
        while (told.get(id) !== state) {
          const job = await stream.next();
          if (job === 'ended') throw new Error('The stream has ended.');
          told.set(job.id, job.state);
        }
      };
      const begin = await stream.next();
      expect(begin).toMatchObject({ id: first, state: 'queued', label: 'first' });
      const second = await add('second');
      await hear(second, 'queued');
      await jobs.cancel(owner, first);
      await hear(first, 'cancelled');
      stream.leave();
    });
  });

  describe('ends', () => {
    it('when the server closes', async () => {
      const stream = await listenTo(url);
      jobs.close();
      expect(await stream.next()).toBe('ended');
    });
    it('when whoever listens is no longer signed in', async () => {
      const stream = await listenTo(url);
      signedIn = false;
      expect(await stream.next()).toBe('ended');
    });
    it('and makes room when somebody leaves', async () => {
      const streams = [await listenTo(url), await listenTo(url)];
      expect((await fetch(url)).status).toBe(429);
      streams[0]?.leave();
      await until(async () => {
        const again = await fetch(url);
        await again.body?.cancel();
        return again.status === 200;
      }, 'there is room again');
    });
  });
});
