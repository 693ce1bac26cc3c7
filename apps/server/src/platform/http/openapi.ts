import swagger from '@fastify/swagger';
import { type ProblemCode, problems, type Route, routes, schemas } from '@glossa/contract';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { sessionCookie, type WebSettings } from './visitors.ts';

/** Problems that every route can answer with, whatever it does. */
export const commonProblems = [
  'invalid-input',
  'not-found',
  'cross-site',
  'too-many-requests',
  'server-error',
  'shutting-down',
] as const satisfies ProblemCode[];

/** All problems of a route: its own, those of its kind of access and body, and the common ones. */
export function problemsOf(route: Route): ProblemCode[] {
  const access: ProblemCode[] =
    route.access === 'anyone' ? [] : route.access === 'reader' ? ['not-signed-in', 'scope-missing'] : ['not-signed-in', 'not-allowed'];
  const body: ProblemCode[] = route.body ? ['request-too-large'] : [];
  return [...new Set([...(route.problems ?? []), ...access, ...body, ...commonProblems])];
}

/** The OpenAPI 3.1 document, made of the contract that also checks each request. Register before routes are mounted. */
export async function describeApi(app: FastifyInstance, version: string, settings: WebSettings): Promise<void> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const transform = createJsonSchemaTransform({ schemaRegistry: registry });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Glossa', version, license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' } },
      tags: Object.keys(routes).map((name) => ({ name })),
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: sessionCookie(settings).name },
          token: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: (document) => {
      const declared = (document.route as { config?: { route?: Route } }).config?.route;
      if (!declared) return { schema: { hide: true }, url: document.url };
      const { schema, url } = transform(document as never);
      return { schema: { ...schema, ...described(declared, schema as { response?: object }) } as never, url };
    },
    transformObject: createJsonSchemaTransformObject({ schemaRegistry: registry }) as never,
  });
}

/** What the document says beyond parameters, body and good answer. */
function described(route: Route, { response }: { response?: object }) {
  const noun = Object.entries(routes).find(([, declared]) => (Object.values(declared) as Route[]).includes(route))?.[0] ?? '';
  return {
    tags: [noun],
    security: securityOf(route),
    ...(route.form ? { consumes: ['multipart/form-data'], body: formOf(route) } : {}),
    response: { ...(response ?? streamed(route)), ...problemAnswers(route) },
  };
}

/** A form's fields, then its files. */
function formOf({ fields = z.object({}), earlier }: Route) {
  const file = { type: 'string', format: 'binary' };
  const { properties = {}, required = [] } = z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' });
  return { type: 'object', properties: { ...properties, ...(earlier ? { [earlier]: file } : {}), file }, required: [...required, 'file'] };
}

/** A session does for all routes that are not for anyone; a token for readers' routes alone. */
function securityOf(route: Route): Record<string, string[]>[] {
  if (route.access === 'anyone') return [];
  return route.access === 'reader' ? [{ session: [] }, { token: route.scope ? [route.scope] : [] }] : [{ session: [] }];
}

function streamed(route: Route) {
  const type = route.stream === 'events' ? 'text/event-stream' : 'application/octet-stream';
  return { 200: { description: route.summary, content: { [type]: { schema: { type: 'string' } } } } };
}

function problemAnswers(route: Route): Record<string, object> {
  const codes = problemsOf(route);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const told = (status: number) => codes.filter((code) => problems[code] === status).join(', ');
  return Object.fromEntries(codes.map((code) => [String(problems[code]), { description: told(problems[code]), content }]));
}

/** A route's path as the document writes it: `/lessons/{id}`. */
export const pathInDocument = ({ path }: Route): string => path.replace(/:(\w+)/g, '{$1}');
