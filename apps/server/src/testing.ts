import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, type Problem, type Route } from '@glossa/contract';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { assemble, type Parts } from './parts.ts';
import { problemsOf } from './platform/http/openapi.ts';
import { createLog } from './platform/log.ts';

/** The whole server in this process, listening to nothing, over SQLite in a folder of its own. */
export interface TestServer {
  app: FastifyInstance;
  parts: Parts;
  config: Config;
  /** What it has logged, a line each. */
  log: string[];
  /** The code for setting up, as its log tells it. */
  setupCode(): Promise<string>;
  close(): Promise<void>;
}

/** `config.data` of another one makes a second process of the same installation. */
export async function startTestServer(wanted: Partial<Config> & { webFolder?: string | null } = {}): Promise<TestServer> {
  const { webFolder = null, ...given } = wanted;
  const data = given.data ?? mkdtempSync(join(tmpdir(), 'glossa-app-'));
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    url: null,
    trustProxy: false,
    signUp: 'open',
    engines: {},
    monthlyCharacters: null,
    typedIn: data,
    testOrigin: null,
    ...given,
    data,
    database: { sqliteFile: join(data, 'glossa.db') },
  };
  const log: string[] = [];
  const parts = await assemble(
    config,
    createLog(
      (line) => log.push(line),
      () => 0,
    ),
  );
  const app = await buildApp({ ...parts, webFolder });
  return {
    app,
    parts,
    config,
    log,
    setupCode: async () => {
      await parts.accounts.offerSetup();
      return log.flatMap((line) => /(?<=this code: )\S+/.exec(line) ?? []).at(-1) as string;
    },
    close: async () => {
      await app.close();
      parts.jobs.close();
      await parts.close();
      if (given.data === undefined) rmSync(data, { recursive: true });
    },
  };
}

/** Who calls, and from where: a stranger far away, unless told otherwise. */
export interface As {
  session?: string;
  token?: string;
  remoteAddress?: string;
  headers?: Record<string, string>;
}
export interface Given {
  params?: object;
  query?: object;
  body?: unknown;
  /** Fields and file of a form. */
  form?: Record<string, string>;
}

const host = 'books.example';
/** The headers with which a browser sends a change from our own page, or a program bears its token. */
export const headersOf = ({ session, token, headers }: As): Record<string, string> => ({
  host,
  origin: `http://${host}`,
  ...(session === undefined ? {} : { cookie: `glossa_session=${session}` }),
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...headers,
});

/** Calls a route by its declaration. Throws where the answer is a problem that the declaration does not name. */
export async function callRoute(app: FastifyInstance, route: Route, given: Given = {}, as: As = {}): Promise<LightMyRequestResponse> {
  const form = given.form && formBody(given.form);
  const options: InjectOptions = {
    method: route.method,
    url: addressOf(route, given),
    remoteAddress: as.remoteAddress ?? '192.0.2.7',
    headers: { ...headersOf(as), ...(form ? form.headers : {}) },
    ...(form ? { payload: form.payload } : given.body === undefined ? {} : { payload: given.body as object }),
  };
  const answer = await app.inject(options);
  if (answer.statusCode >= 400 && !problemsOf(route).includes(problemOf(answer).code)) throw new Error(`${route.id} does not name ${problemOf(answer).code}`);
  return answer;
}

function formBody(fields: Record<string, string>): { headers: Record<string, string>; payload: string } {
  const mark = 'a-line-between-parts';
  const parts = Object.entries(fields).map(([name, value]) => {
    const file = name === 'file' ? '; filename="text.txt"\r\ncontent-type: text/plain' : '';
    return `--${mark}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return { headers: { 'content-type': `multipart/form-data; boundary=${mark}` }, payload: `${parts.join('')}--${mark}--\r\n` };
}

export const problemOf = (answer: LightMyRequestResponse): Problem => answer.json();

/** The session that an answer gives to the browser. */
export const sessionOf = (answer: LightMyRequestResponse): string => answer.cookies.find(({ name }) => name.endsWith('glossa_session'))?.value ?? '';
