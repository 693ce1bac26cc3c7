import type { z } from 'zod';
import type { ProblemCode } from './problems.ts';

/**
 * Who may call a route.
 * - `anyone`: strangers too.
 * - `reader`: a signed-in person, or an API token that holds `scope`.
 * - `person`: a signed-in person only; no token can do this (passwords, tokens, sessions).
 * - `admin`: a signed-in person who keeps the server.
 */
export type Access = 'anyone' | 'reader' | 'person' | 'admin';

/**
 * Tells in whose name the web app asks, by the id of the account: the browser adds the cookie of whoever is signed in by
 * now. Where that is another, the answer is `not-signed-in`.
 */
export const accountHeader = 'glossa-account';

/** What an API token may do: look, or change as well. */
export const scopes = ['read', 'write'] as const;
export type Scope = (typeof scopes)[number];

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the server's root, `:name` for parameters. */
  path: string;
  /** The operation's name in OpenAPI, and of nothing else. */
  id: string;
  /** One plain sentence for the readable page of the API. */
  summary: string;
  access: Access;
  scope?: Scope;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** Bytes of a JSON body at most; 1 MB unless told. */
  bytes?: number;
  /** `multipart` bodies are read as a stream by the handler; `events` answers are server-sent events. */
  form?: 'multipart';
  /** The fields of such a form; its file follows them. */
  fields?: z.ZodType;
  /** A file that may come before it, by its name. */
  earlier?: string;
  answer: z.ZodType;
  stream?: 'events' | 'bytes';
  /** Status of the good answer, 200 unless told. */
  status?: 200 | 201 | 202 | 204;
  /** Problems this route has beyond those every route has. */
  problems?: readonly ProblemCode[];
}

/** Declares one route; the types of its parts are kept. */
export const route = <const R extends Route>(declared: R): R => declared;

type Input<T> = T extends z.ZodType ? z.input<T> : never;
type Output<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What a caller gives: the members the route declares, and no others. */
export type CallOf<R extends Route> = (R['params'] extends z.ZodType ? { params: Input<R['params']> } : unknown) &
  (R['query'] extends z.ZodType ? { query?: Input<R['query']> } : unknown) &
  (R['body'] extends z.ZodType ? { body: Input<R['body']> } : unknown);

/** What a handler gets, checked. */
export interface RequestOf<R extends Route> {
  params: Output<R['params']>;
  query: Output<R['query']>;
  body: Output<R['body']>;
}

/** What a handler gives back, before it is checked. */
export type AnswerOf<R extends Route> = z.input<R['answer']>;
/** What a caller gets. */
export type ResultOf<R extends Route> = z.output<R['answer']>;
