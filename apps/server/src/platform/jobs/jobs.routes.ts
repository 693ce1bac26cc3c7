import type { jobs as contract, Job } from '@glossa/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Handlers } from '../http/mount.ts';
import type { OwnerId } from '../ids.ts';
import type { Jobs } from './jobs.ts';

export interface StreamOptions {
  /** Whether whoever sent a request may still be answered: sessions end while a stream goes on. */
  stillIn(request: FastifyRequest): Promise<boolean>;
  /** How often a stream shows that it lives, and is asked for. Milliseconds. */
  signOfLifeMs?: number;
}

export const jobsHandlers = (jobs: Jobs, stream: StreamOptions): Handlers<typeof contract> => ({
  listJobs: ({ owner, query }) => jobs.list(owner, query),
  getJob: ({ owner, params }) => jobs.get(owner, params.id),
  cancelJob: ({ owner, params }) => jobs.cancel(owner, params.id),
  retryJob: ({ owner, params }) => jobs.retry(owner, params.id),
  watchJobs: async ({ owner, request, reply }) => {
    await streamJobs(jobs, owner, request, reply, stream);
    return undefined as never;
  },
});

/** A reader that has fallen so far behind is cut off; it will come again and see how things stand. */
const bytesBehind = 1024 * 1024;

async function streamJobs(
  jobs: Jobs,
  owner: OwnerId,
  request: FastifyRequest,
  reply: FastifyReply,
  { stillIn, signOfLifeMs = 20_000 }: StreamOptions,
): Promise<void> {
  const { raw } = reply;
  const waiting: string[] = [];
  let begun = false;
  const send = (text: string) => {
    if (!begun) waiting.push(text);
    else if (raw.writableLength > bytesBehind) raw.destroy();
    else raw.write(text);
  };
  // Before the answer begins, so that too many listeners are told so with a problem.
  const leave = await jobs.watch(owner, { each: (job) => send(event(job)), ended: () => raw.end() });
  reply.hijack();
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close', // else the server waits for it when it stops
    'x-accel-buffering': 'no',
  });
  raw.write(`retry: 2000\n\n${waiting.join('')}`);
  begun = true;
  const goOn = async () => {
    if (await stillIn(request)) send(': still here\n\n');
    else raw.end();
  };
  const life = setInterval(() => void goOn().catch(() => raw.end()), signOfLifeMs);
  const over = () => {
    clearInterval(life);
    leave();
  };
  raw.once('close', over);
  if (request.raw.destroyed && raw.destroyed) over();
}

const event = (job: Job): string => `event: job\ndata: ${JSON.stringify(job)}\n\n`;
