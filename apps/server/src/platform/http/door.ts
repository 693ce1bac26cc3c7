import type { FastifyInstance } from 'fastify';
import { DomainError } from '../errors.ts';
import { isCrossSite, type WebSettings } from './visitors.ts';

/** Bytes of a JSON body, unless its route takes more. */
export const bodyLimit = 1024 * 1024;

/** What every request to the API passes first: changes come from our own pages or with a token, and text is well-formed. */
export function guardDoor(app: FastifyInstance, settings: WebSettings): void {
  app.addHook('onRequest', async (request) => {
    if (isCrossSite(request, settings)) throw new DomainError('cross-site');
  });
  app.addHook('preValidation', async (request) => {
    request.body = wellFormed(request.body);
    request.query = wellFormed(request.query);
    request.params = wellFormed(request.params);
  });
}

/** The same value with no NUL and no lone surrogate in its texts: databases refuse the one, and nobody can read the other. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) === Buffer.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wellFormed(member)]));
}
