import { type Problem, type ProblemCode, problems } from '@glossa/contract';
import { localeFor, problemValues, type Say, sayIn } from '@glossa/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import type { Log } from '../log.ts';
import { type SchemaIssue, tellIssues } from './issues.ts';

type Issues = NonNullable<Problem['issues']>;
/** An error as it is told: a code of the contract, with what fills its message. */
interface Told {
  code: ProblemCode;
  params?: Record<string, string | number>;
  issues?: (say: Say) => Issues;
}

/** The one place where errors become answers (RFC 9457). What is not known to be the caller's doing is told as `server-error`, and logged. */
export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => answer(error, request, reply, log));
  app.setNotFoundHandler((request, reply) => send({ code: 'not-found' }, request, reply));
}

/** For errors that Fastify meets before it has found a route. */
export const answerFrameworkError =
  (log: Log) =>
  (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    void answer(error, request, reply, log);
  };

function answer(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): Promise<FastifyReply> {
  const told = toldOf(error);
  if (told.code === 'server-error') logError(error, request, log);
  return send(told, request, reply);
}

/** Answers with a problem. */
export async function send(told: Told, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const locale = localeFor(request.headers['accept-language']);
  const say = await sayIn(locale);
  const { code, params } = told;
  const problem: Problem = {
    type: `/problems/${code}`,
    title: say(`problems.${code}.title`),
    status: problems[code],
    detail: say(`problems.${code}.detail`, problemValues(locale, code, { ...defaults, ...params })),
    code,
    ...(params && Object.keys(params).length > 0 ? { params } : {}),
    ...(told.issues ? { issues: told.issues(say) } : {}),
    requestId: request.id,
  };
  if (code === 'too-many-requests') reply.header('retry-after', String(params?.seconds ?? defaults.seconds));
  return reply.code(problem.status).header('cache-control', 'no-store').type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** Fill what a thrower left out, so that a message can always be said. */
const defaults = { seconds: 60, least: 10, scope: 'read', engine: '?' };

interface FastifyLike {
  code?: string;
  statusCode?: number;
  validationContext?: string;
  validation?: SchemaIssue[];
}
const tooLarge: Record<string, ProblemCode> = { FST_REQ_FILE_TOO_LARGE: 'file-too-large', FST_ERR_CTP_BODY_TOO_LARGE: 'request-too-large' };

function toldOf(error: unknown): Told {
  if (error instanceof DomainError) return fromDomain(error);
  const { code = '', statusCode = 500, validation } = error as FastifyLike;
  if (validation) return { code: 'invalid-input', issues: (say) => tellIssues(say, validation) };
  if (tooLarge[code]) return { code: tooLarge[code] };
  if (statusCode === 413) return { code: 'request-too-large' };
  if (statusCode === 404 || statusCode === 405) return { code: 'not-found' };
  if (statusCode === 503) return { code: 'shutting-down' };
  if (statusCode < 400 || statusCode >= 500) return { code: 'server-error' };
  const key = /MULTIPART|PARTS_LIMIT|FILES_LIMIT|FIELDS_LIMIT|PROTO_VIOLATION/.test(code) ? 'problems.issue.form' : 'problems.issue.json';
  return { code: 'invalid-input', issues: (say) => [{ path: '', message: say(key) }] };
}

function fromDomain({ code, params }: DomainError): Told {
  const where = params.where;
  if (code !== 'invalid-input' || where === undefined) return { code, params };
  return { code, params, issues: (say) => [{ path: String(where), message: say('problems.invalid-input.title') }] };
}

/** Logs what happened and where, never what was sent: no body, header, query or parameter. */
function logError(thrown: unknown, request: FastifyRequest, log: Log): void {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  log.error({ requestId: request.id, method: request.method, route: request.routeOptions?.url ?? null, error }, 'A request failed');
}
