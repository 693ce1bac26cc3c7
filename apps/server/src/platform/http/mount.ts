import { type AnswerOf, accountHeader, type RequestOf, type Route, type Scope } from '@glossa/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { DomainError } from '../errors.ts';
import type { OwnerId } from '../ids.ts';

/** Who is calling, once checked. */
export interface Caller {
  owner: OwnerId;
  role: 'admin' | 'learner';
  /** `local`: the one person at this computer, without sign-in. */
  via: 'local' | 'session' | 'token';
  sessionId: string | null;
  /** A person may do all; a token what its scopes say. */
  scopes: readonly Scope[];
}

/** Given by `accounts/`: finds out who calls, or null for a stranger. Throws only for credentials that are present and wrong. */
export type Authenticate = (request: FastifyRequest) => Promise<Caller | null>;

export interface Call<R extends Route> extends RequestOf<R> {
  /** Always there on routes that are not for `anyone`. */
  caller: R['access'] extends 'anyone' ? Caller | null : Caller;
  owner: R['access'] extends 'anyone' ? OwnerId | null : OwnerId;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** One handler for each route of a noun: contract → use case, no rules. */
export type Handlers<T extends Record<string, Route>> = { [K in keyof T]: (call: Call<T[K]>) => Promise<AnswerOf<T[K]>> };

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; found out and checked before the body is read. */
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    /** The declaration a route was mounted from. */
    route?: Route;
  }
}

/** Mounts a noun of the contract. Forgetting a route does not compile. */
export function mount<T extends Record<string, Route>>(app: FastifyInstance, authenticate: Authenticate, routes: T, handlers: Handlers<T>): void {
  for (const [name, route] of Object.entries(routes)) mountOne(app, authenticate, route, handlers[name] as (call: Call<Route>) => Promise<unknown>);
}

function mountOne(app: FastifyInstance, authenticate: Authenticate, route: Route, handler: (call: Call<Route>) => Promise<unknown>): void {
  const part = (name: 'params' | 'query' | 'body') => (route[name] ? { [name === 'query' ? 'querystring' : name]: route[name] } : {});
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      operationId: route.id,
      summary: route.summary,
      ...part('params'),
      ...part('query'),
      ...part('body'),
      ...(route.stream ? {} : { response: { [route.status ?? 200]: route.answer } }),
    } as object,
    config: { route },
    exposeHeadRoute: !route.stream,
    ...(route.bytes ? { bodyLimit: route.bytes } : {}),
    onRequest: async (request) => {
      request.caller = allowed(route, await authenticate(request), request.headers[accountHeader]);
    },
    handler: async (request, reply) => {
      const { caller } = request;
      const answer = await handler({
        params: request.params,
        query: request.query,
        body: request.body,
        caller,
        owner: caller?.owner ?? null,
        request,
        reply,
      } as never);
      if (reply.sent || route.stream) return reply;
      return reply.status(route.status ?? 200).send(answer);
    },
  });
}

/** Throws unless this caller may call this route. `asked` is the account in whose name it is asked, where that is told. */
export function allowed(route: Route, caller: Caller | null, asked?: unknown): Caller | null {
  if (route.access === 'anyone') return caller;
  // A tab that has slept does not know yet that somebody else has signed in, whose cookie its requests bear.
  if (!caller || (asked !== undefined && asked !== caller.owner)) throw new DomainError('not-signed-in');
  if (route.access === 'reader') {
    if (route.scope && !caller.scopes.includes(route.scope)) throw new DomainError('scope-missing', { scope: route.scope });
    return caller;
  }
  if (caller.via === 'token') throw new DomainError('not-allowed');
  if (route.access === 'admin' && caller.role !== 'admin') throw new DomainError('not-allowed');
  return caller;
}

/** For handlers of multipart routes: the checked form fields. */
export const checked = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', { where: parsed.error.issues[0]?.path.join('.') ?? '' });
};
