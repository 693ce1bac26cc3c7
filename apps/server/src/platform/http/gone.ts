import type { FastifyReply } from 'fastify';
import { DomainError } from '../errors.ts';

/** Aborted when whoever asked does not wait for the answer any more. */
export function untilGone({ raw }: Pick<FastifyReply, 'raw'>): AbortSignal {
  const gone = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort(new DomainError('server-busy')); // told to nobody, and no fault to be logged
  });
  return gone.signal;
}
