import { wellFormed } from '@glossa/core/text';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../errors.ts';
import { isCrossSite, type WebSettings } from './visitors.ts';

/** Bytes of a JSON body, unless its route takes more. */
export const bodyLimit = 1024 * 1024;

/** What every request passes first: none begins while the server stops, what is not for anyone comes from our own pages or with a token, and text is well-formed. */
export function guardDoor(app: FastifyInstance, settings: WebSettings): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onRequest', async (request) => {
    if (closing) throw new DomainError('shutting-down');
    if (isCrossSite(request, settings)) throw new DomainError('cross-site');
  });
  app.addHook('preValidation', async (request) => {
    request.body = cleaned(request.body);
    request.query = cleaned(request.query);
    request.params = cleaned(request.params);
  });
}

/** The same value with every text in it well-formed. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member)]));
}
