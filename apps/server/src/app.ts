import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import {
  accounts,
  aligning,
  catalogues,
  corrections,
  following,
  importing,
  jobs,
  languages,
  library,
  publishing,
  reading,
  speech,
  translating,
  vocabulary,
} from '@glossa/contract';
import { localeFor, sayIn } from '@glossa/messages';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { accountsHandlers, authenticateBy } from './accounts/accounts.routes.ts';
import { type Accounts, sessionLifetime } from './accounts/accounts.ts';
import { aligningHandlers } from './aligning/aligning.routes.ts';
import type { Aligning } from './aligning/aligning.ts';
import type { Config } from './config.ts';
import { cataloguesHandlers, followingHandlers } from './following/following.routes.ts';
import type { Following } from './following/following.ts';
import { importingHandlers } from './importing/importing.routes.ts';
import type { Importing } from './importing/importing.ts';
import { languagesHandlers } from './languages/languages.routes.ts';
import type { Languages, OwnLanguages } from './languages/languages.ts';
import { correctionsHandlers } from './library/corrections.routes.ts';
import { libraryHandlers } from './library/library.routes.ts';
import type { Library } from './library/library.ts';
import { DomainError } from './platform/errors.ts';
import { type ApiDocument, apiPage, apiPageStyle } from './platform/http/api-page.ts';
import { bodyLimit, guardDoor } from './platform/http/door.ts';
import { formLimits } from './platform/http/form.ts';
import { setHeaders } from './platform/http/headers.ts';
import { type Authenticate, mount } from './platform/http/mount.ts';
import { describeApi } from './platform/http/openapi.ts';
import { answerFrameworkError, answerProblems } from './platform/http/problems.ts';
import { type CountStranger, createStrangers } from './platform/http/strangers.ts';
import { sessionCookie, type WebSettings } from './platform/http/visitors.ts';
import { serveWeb } from './platform/http/web-files.ts';
import { facesIn } from './platform/http/web-fonts.ts';
import { jobsHandlers } from './platform/jobs/jobs.routes.ts';
import type { Jobs } from './platform/jobs/jobs.ts';
import type { Platform } from './platform/platform.ts';
import { servePublicPages } from './publishing/publishing.pages.ts';
import { publishingHandlers } from './publishing/publishing.routes.ts';
import type { Publishing } from './publishing/publishing.ts';
import { readingHandlers } from './reading/reading.routes.ts';
import type { Reading } from './reading/reading.ts';
import { sentencesHandlers } from './reading/sentences.routes.ts';
import { speechHandlers } from './speech/speech.routes.ts';
import type { Speech } from './speech/speech.ts';
import { vocabularyHandlers } from './vocabulary/vocabulary.routes.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What the server is put together from; `parts.ts` makes them, and tests make their own. */
export interface AppParts {
  config: Pick<Config, 'url' | 'trustProxy'>;
  platform: Pick<Platform, 'db' | 'clock' | 'log' | 'ids' | 'files'>;
  version: string;
  /** Folder of the built web app, or null to serve the API alone. */
  webFolder: string | null;
  accounts: Accounts;
  aligning: Aligning;
  following: Following;
  importing: Importing;
  jobs: Jobs;
  languages: Languages;
  ownLanguages: OwnLanguages;
  library: Library;
  publishing: Publishing;
  reading: Reading;
  speech: Speech;
  vocabulary: Vocabulary;
}

/** Puts rooms behind their routes. The app listens to nothing yet. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { config, platform } = parts;
  const settings = webSettings(config);
  const app = Fastify({
    logger: false,
    trustProxy: proxiesTrusted(config.trustProxy),
    bodyLimit,
    return503OnClosing: false, // the door tells it as a problem
    genReqId: () => platform.ids.next(),
    frameworkErrors: answerFrameworkError(platform.log),
    rewriteUrl: ({ url = '/' }) => (isReadable(url) ? url : '/not-found'),
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('caller', null);
  answerProblems(app, platform.log);
  await setHeaders(app, settings);
  await app.register(cookie);
  await app.register(multipart, { limits: formLimits });
  guardDoor(app, settings);
  await describeApi(app, parts.version, settings);
  const countStranger = createStrangers(platform.clock.now, settings);
  mountRooms(app, parts, settings, countStranger);
  addHealth(app, platform.db);
  addApiPages(app);
  if (parts.webFolder !== null) await serveWeb(app, parts.webFolder);
  await servePublicPages(app, {
    publishing: parts.publishing,
    files: platform.files,
    settings,
    now: platform.clock.now,
    ownerOf: async (request) => (await authenticateBy(parts.accounts, settings)(request).catch(nobody))?.owner ?? null,
    countStranger,
    signUp: async () => (await parts.accounts.signUpNow()) !== 'closed',
    sessionCookie: { name: sessionCookie(settings).name, days: sessionLifetime / 86_400_000 },
    faces: facesIn(parts.webFolder),
  });
  return app;
}

/** Whoever shows what lets nobody in is a stranger. */
function nobody(error: unknown): null {
  if (error instanceof DomainError) return null;
  throw error;
}

/** Fastify answers addresses whose percent signs make no sense before any header is set; here they are as any other that leads nowhere. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

export const webSettings = ({ url, trustProxy }: AppParts['config']): WebSettings => ({ publicUrl: url === null ? null : new URL(url), trustProxy });

/** As many proxies as were named, counted from the server; or those at the named addresses. */
const proxiesTrusted = (trusted: Config['trustProxy']) => (typeof trusted === 'number' ? (_: string, hop: number) => hop < trusted : trusted);

function mountRooms(app: FastifyInstance, parts: AppParts, settings: WebSettings, countStranger: CountStranger): void {
  const { platform } = parts;
  const authenticate = countingStrangers(authenticateBy(parts.accounts, settings), countStranger);
  mount(app, authenticate, accounts, accountsHandlers(parts.accounts, settings));
  mount(app, authenticate, languages, languagesHandlers(parts.languages, parts.ownLanguages));
  mount(app, authenticate, library, libraryHandlers(parts.library, platform.files));
  mount(app, authenticate, corrections, correctionsHandlers(parts.library));
  mount(app, authenticate, importing, importingHandlers(parts.importing));
  mount(app, authenticate, aligning, aligningHandlers(parts.aligning));
  mount(app, authenticate, following, followingHandlers(parts.following));
  mount(app, authenticate, catalogues, cataloguesHandlers(parts.following));
  mount(app, authenticate, jobs, jobsHandlers(parts.jobs, { stillIn: async (request) => (await authenticate(request))?.owner === request.caller?.owner }));
  mount(app, authenticate, vocabulary, vocabularyHandlers(parts.vocabulary));
  mount(app, authenticate, reading, readingHandlers(parts.reading));
  mount(app, authenticate, speech, speechHandlers(parts.speech));
  mount(app, authenticate, translating, sentencesHandlers(parts.reading, parts.accounts.listUsers));
  mount(app, authenticate, publishing, publishingHandlers(parts.publishing, settings));
}

const countingStrangers =
  (authenticate: Authenticate, countStranger: CountStranger): Authenticate =>
  async (request) => {
    const caller = await authenticate(request);
    if (!caller) countStranger(request);
    return caller;
  };

/** For whoever watches the server: 200 where it and its database answer. */
function addHealth(app: FastifyInstance, db: Platform['db']): void {
  app.get('/healthz', async (_, reply) => {
    await db.read.selectFrom('server_fact').select('name').limit(1).execute();
    return reply.header('cache-control', 'no-store').send({ ok: true });
  });
}

/** The API described, for machines and for people. */
function addApiPages(app: FastifyInstance): void {
  app.get('/api/v1/openapi.json', async (_, reply) => reply.header('cache-control', 'no-cache').send(app.swagger()));
  app.get('/api/v1/docs.css', async (_, reply) => reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(apiPageStyle));
  app.get('/api/v1/docs', async (request, reply) => {
    const locale = localeFor(request.headers['accept-language']);
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(apiPage(app.swagger() as unknown as ApiDocument, await sayIn(locale), locale));
  });
}
