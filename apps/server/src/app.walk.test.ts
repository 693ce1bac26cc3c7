import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accounts, allRoutes, corrections, following, importing, jobs, library, publishing, type Route, reading, vocabulary } from '@glossa/contract';
import { unpackPage } from '@glossa/core/text';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { ownerTables } from './platform/database/tables/tables.ts';
import { asOwner } from './platform/ids.ts';
import { createWorker } from './platform/jobs/worker.ts';
import { workerDefaults } from './platform/jobs/worker-options.ts';
import { type As, callRoute, type Given, headersOf, sessionOf, startTestServer, type TestServer } from './testing.ts';

const password = 'a quiet reading room';

/** Alice, who keeps the server and has one of everything; Bob, who has nothing. Everything in it was made through the API. */
interface World {
  server: TestServer;
  alice: As;
  bob: As;
  /** Alice's token that may only read. */
  reader: As;
  ids: Record<
    | 'alice'
    | 'session'
    | 'token'
    | 'course'
    | 'lesson'
    | 'goneCourse'
    | 'goneLesson'
    | 'translation'
    | 'entry'
    | 'queued'
    | 'cancelled'
    | 'published'
    | 'report'
    | 'correction'
    | 'feed',
    string
  >;
  anchor: { blockId: string; start: number; end: number };
  codes: Record<'setup' | 'reset' | 'invitation', string>;
}

let operations = 0;
const operationId = () => `operation-${operations++}`;

async function makeWorld(data: string): Promise<World> {
  const server = await startTestServer({ data });
  const { app, parts } = server;
  const got = async (route: Route, given: Given, as: As) => {
    const answer = await callRoute(app, route, given, as);
    if (answer.statusCode >= 400) throw new Error(`${route.id}: ${answer.body}`);
    return answer;
  };
  const setup = await server.setupCode();
  const entered = await got(accounts.setUp, { body: { code: setup, name: 'alice', password } }, {});
  const alice: As = { session: sessionOf(entered) };
  const bob: As = { session: sessionOf(await got(accounts.signUp, { body: { name: 'bob', password } }, {})) };
  const made = async (route: Route, given: Given) => (await got(route, given, alice)).json();
  await got(accounts.signIn, { body: { name: 'alice', password } }, {});
  const session = (await made(accounts.listSessions, {})).items.find(({ current }: { current: boolean }) => !current).id;
  const token = await made(accounts.createToken, { body: { name: 'reader', scopes: ['read'], password } });
  const course = await made(library.createCourse, { body: { operationId: operationId(), lang: 'fr', title: 'Alice’s course' } });
  const importInto = (courseId: string) =>
    made(importing.importText, {
      body: { operationId: operationId(), lang: 'fr', courseId, title: 'Alice’s lesson', text: 'Le chat dort. Il rêve.\n\nUn jour, il part.' },
    });
  const lessonOf = async (job: { id: string }) => (await made(jobs.getJob, { params: { id: job.id } })).result.lessonId as string;
  const goneCourse = await made(library.createCourse, { body: { operationId: operationId(), lang: 'fr', title: 'Gone' } });
  const imports = [await importInto(course.id), await importInto(course.id)];
  await createWorker(parts.platform, parts.kinds, { ...workerDefaults, id: 'test', idleMs: 0 }).runDue();
  const [lesson, goneLesson] = [await lessonOf(imports[0]), await lessonOf(imports[1])];
  await got(library.deleteLesson, { params: { id: goneLesson } }, alice);
  await got(library.deleteCourse, { params: { id: goneCourse.id } }, alice);
  const [block] = unpackPage((await made(reading.getPage, { params: { id: lesson, page: 0 } })).text);
  const anchor = { blockId: block?.id as string, start: 0, end: block?.sentences[0]?.end as number };
  const translation = await made(reading.writeTranslation, { params: { id: lesson }, body: { anchor, lang: 'en', text: 'The cat sleeps.', revision: 0 } });
  const correction = await made(corrections.correctText, {
    params: { id: lesson },
    body: { scope: 'lesson', anchor: { ...anchor, start: 3, end: 12 }, rule: { kind: 'words', pieces: [9] } },
  });
  const change = { words: ['chat'], text: 'chat', status: '1', meanings: [{ lang: 'en', text: 'cat' }] };
  const outcome = await made(vocabulary.changeTerms, { body: { operationId: operationId(), lang: 'fr', changes: [change] } });
  await got(reading.savePlace, { params: { id: lesson }, body: { device: 'phone', page: 0, blockId: anchor.blockId } }, alice);
  await got(reading.logReading, { params: { id: lesson }, body: { operationId: operationId(), page: 0, words: 10, milliseconds: 1000 } }, alice);
  await got(reading.finishLesson, { params: { id: lesson } }, alice);
  const shared = await made(publishing.share, { params: { kind: 'lesson', id: lesson }, body: { visibility: 'unlisted' } });
  const published = shared.path.split('/').at(-1) as string;
  await got(publishing.report, { params: { id: published }, body: { reason: 'spam' } }, {});
  const report = (await made(publishing.listReports, {})).items[0].id;
  // Followed when no worker runs any more: nothing is fetched.
  const followed = { title: 'Alice’s feed', lang: 'fr', courseId: course.id, schedule: 'daily', taking: 'wait' };
  const feed = await made(following.followFeed, { body: { ...followed, address: 'https://gazette.example/feed' } });
  const queued = await importInto(course.id);
  const cancelled = await importInto(course.id);
  await got(jobs.cancelJob, { params: { id: cancelled.id }, body: {} }, alice);
  const { id } = entered.json();
  return {
    server,
    alice,
    bob,
    reader: { token: token.secret },
    anchor,
    ids: {
      alice: id,
      session,
      token: token.id,
      course: course.id,
      lesson,
      goneCourse: goneCourse.id,
      goneLesson,
      translation: translation.id,
      entry: outcome.entry.id,
      queued: queued.id,
      cancelled: cancelled.id,
      published,
      report,
      correction: correction.id,
      feed: feed.id,
    },
    codes: {
      setup,
      reset: (await made(accounts.createReset, { params: { id }, body: {} })).code,
      invitation: (await made(accounts.createInvitation, { body: {} })).code,
    },
  };
}

interface Case {
  /** A call that its owner makes with good success. */
  given?: (world: World) => Given;
  /** The status another owner gets for the very same call, on routes that are not for anyone; 404 where it names what is not theirs. */
  elsewhere?: number;
  /** The status a stranger gets on routes for anyone. */
  stranger?: number;
  /** The status the owner gets, where that is no good one. */
  owner?: number;
}
const revision = 1;
const ownRules = { name: null, dir: null, letters: 'ʻ', abbreviations: [] };
const course = (world: World) => ({ params: { id: world.ids.course } });
const lesson = (world: World) => ({ params: { id: world.ids.lesson } });
const firstPage = (world: World) => ({ params: { id: world.ids.lesson, page: 0 } });
const feed = (world: World) => ({ params: { id: world.ids.feed } });
const inner = 'http://127.0.0.1/';
const target = (world: World) => ({ operationId: operationId(), lang: 'fr', courseId: world.ids.course });

/** One call for each route of the contract. A route that is missing here fails the walk. */
const cases: Record<string, Case> = {
  getWelcome: { stranger: 200 },
  setUp: { given: ({ codes }) => ({ body: { code: codes.setup, name: 'carol', password } }), stranger: 409, owner: 409 },
  signUp: { given: () => ({ body: { name: 'carol', password } }), stranger: 201 },
  signIn: { given: () => ({ body: { name: 'bob', password } }), stranger: 201 },
  signOut: { elsewhere: 200 },
  listSessions: { elsewhere: 200 },
  endSession: { given: ({ ids }) => ({ params: { id: ids.session } }), elsewhere: 404 },
  changePassword: { given: () => ({ body: { current: password, next: `${password} of mine` } }), elsewhere: 200 },
  resetPassword: { given: () => ({ body: { code: 'no such code', next: password } }), stranger: 403, owner: 403 },
  changePreferences: { given: () => ({ body: { theme: 'sepia' } }), elsewhere: 200 },
  renameAccount: { given: () => ({ body: { name: 'somebody' } }), elsewhere: 200 },
  deleteAccount: { given: () => ({ body: { name: 'alice', password } }), elsewhere: 400, owner: 409 },
  exportAccount: { elsewhere: 200 },
  listTokens: { elsewhere: 200 },
  createToken: { given: () => ({ body: { name: 'mine', scopes: ['read'], password } }), elsewhere: 201 },
  deleteToken: { given: ({ ids }) => ({ params: { id: ids.token } }), elsewhere: 404 },
  listAccounts: { elsewhere: 403 },
  createInvitation: { given: () => ({ body: {} }), elsewhere: 403 },
  createReset: { given: ({ ids }) => ({ params: { id: ids.alice }, body: {} }), elsewhere: 403 },
  listLanguages: { stranger: 200 },
  listOwnLanguages: { elsewhere: 200 },
  saveOwnLanguage: { given: () => ({ params: { lang: 'oc' }, body: { ...ownRules, revision: 0 } }), elsewhere: 200 },
  removeOwnLanguage: { given: () => ({ params: { lang: 'oc' } }), elsewhere: 200 },
  listVoices: { elsewhere: 200 },
  // Spoken where a program is installed, refused where none is; told apart by the room's own tests.
  speak: { given: () => ({ body: { lang: 'tlh', text: 'Qapla’' } }), elsewhere: 422, owner: 422 },

  listCourses: { given: () => ({ query: { lang: 'fr' } }), elsewhere: 200 },
  createCourse: { given: () => ({ body: { operationId: operationId(), lang: 'fr', title: 'Mine' } }), elsewhere: 201 },
  getCourse: { given: course, elsewhere: 404 },
  changeCourse: { given: (world) => ({ ...course(world), body: { revision, title: 'Mine now' } }), elsewhere: 404 },
  orderCourses: { given: ({ ids }) => ({ body: { lang: 'fr', ids: [ids.course] } }), elsewhere: 404 },
  deleteCourse: { given: course, elsewhere: 404 },
  restoreCourse: { given: ({ ids }) => ({ params: { id: ids.goneCourse }, body: {} }), elsewhere: 404 },
  listLessons: { given: ({ ids }) => ({ query: { courseId: ids.course } }), elsewhere: 404 },
  getLesson: { given: lesson, elsewhere: 404 },
  changeLesson: { given: (world) => ({ ...lesson(world), body: { revision, title: 'Mine now' } }), elsewhere: 404 },
  orderLessons: { given: (world) => ({ ...course(world), body: { ids: [world.ids.lesson] } }), elsewhere: 404 },
  deleteLesson: { given: lesson, elsewhere: 404 },
  restoreLesson: { given: ({ ids }) => ({ params: { id: ids.goneLesson }, body: {} }), elsewhere: 404 },

  listStarters: { elsewhere: 200 },
  takeStarter: { given: () => ({ body: { operationId: operationId(), starter: 'yellow-umbrella', lang: 'fr' } }), elsewhere: 201 },
  importText: { given: (world) => ({ body: { ...target(world), text: 'Encore un texte.' } }), elsewhere: 404 },
  importFile: { given: (world) => ({ form: { ...target(world), file: 'Encore un texte.' } }), elsewhere: 404 },
  // Only begun: nothing is fetched, since no worker runs.
  importUrl: { given: (world) => ({ body: { ...target(world), url: 'https://gazette.example/a' } }), elsewhere: 404 },
  previewText: { given: () => ({ body: { text: 'Encore un texte.', lang: 'fr' } }), elsewhere: 200 },
  // Refused before a socket.
  previewUrl: { given: () => ({ body: { url: 'http://127.0.0.1/' } }), elsewhere: 422, owner: 422 },
  previewFile: { given: () => ({ form: { lang: 'fr', file: 'Encore un texte.' } }), elsewhere: 200 },
  findFeeds: { given: () => ({ body: { address: inner } }), elsewhere: 422, owner: 422 },
  listFeeds: { elsewhere: 200 },
  followFeed: {
    given: () => ({ body: { address: 'https://b.example/feed', title: 'B', lang: 'fr', courseId: null, schedule: 'weekly', taking: 'import' } }),
    elsewhere: 201,
  },
  getFeed: { given: feed, elsewhere: 404 },
  changeFeed: { given: (world) => ({ ...feed(world), body: { title: 'Mine now' } }), elsewhere: 404 },
  unfollowFeed: { given: feed, elsewhere: 404 },
  lookAtFeed: { given: (world) => ({ ...feed(world), body: {} }), elsewhere: 404 },
  listFeedItems: { given: feed, elsewhere: 404 },
  importFeedItems: { given: (world) => ({ ...feed(world), body: { ids: [world.ids.lesson] } }), elsewhere: 404 },
  sortFeedItems: { given: (world) => ({ ...feed(world), body: { ids: [world.ids.lesson], state: 'dismissed' } }), elsewhere: 404 },
  previewFeedItem: { given: ({ ids }) => ({ params: { id: ids.feed, itemId: ids.lesson }, body: {} }), elsewhere: 404, owner: 404 },
  listCatalogues: { elsewhere: 200 },
  openCatalogue: { given: () => ({ body: { address: inner } }), elsewhere: 422, owner: 422 },
  searchCatalogue: { given: () => ({ body: { search: `${inner}?{searchTerms}`, words: 'mer' } }), elsewhere: 422, owner: 422 },
  // None could be opened.
  forgetCatalogue: { given: ({ ids }) => ({ params: { id: ids.feed } }), elsewhere: 404, owner: 404 },
  getCover: { given: () => ({ query: { address: inner } }), elsewhere: 422, owner: 422 },
  // The lesson was made of pasted text: there is no file to give.
  getOriginal: { given: lesson, elsewhere: 404, owner: 410 },
  getPictureInText: { given: ({ ids }) => ({ params: { id: ids.lesson, pictureId: ids.lesson } }), elsewhere: 404, owner: 404 },
  getPicture: { given: (world) => ({ params: { id: world.ids.lesson } }), elsewhere: 404, owner: 404 },
  listJobs: { elsewhere: 200 },
  watchJobs: { elsewhere: 200 },
  getJob: { given: ({ ids }) => ({ params: { id: ids.queued } }), elsewhere: 404 },
  cancelJob: { given: ({ ids }) => ({ params: { id: ids.queued }, body: {} }), elsewhere: 404 },
  retryJob: { given: ({ ids }) => ({ params: { id: ids.cancelled }, body: {} }), elsewhere: 404 },

  listTerms: { given: () => ({ query: { lang: 'fr' } }), elsewhere: 200 },
  changeTerms: {
    given: () => ({ body: { operationId: operationId(), lang: 'fr', changes: [{ words: ['chat'], text: 'chat', status: '4' }] } }),
    elsewhere: 200,
  },
  listFamily: { given: () => ({ query: { lang: 'fr', lemma: 'chat' } }), elsewhere: 200 },
  listLemmas: { elsewhere: 200 },
  chooseLemma: { given: () => ({ body: { lang: 'fr', word: 'chat', lemma: 'chat' } }), elsewhere: 200 },
  countVocabulary: { given: () => ({ query: { lang: 'fr' } }), elsewhere: 200 },
  listJournal: { elsewhere: 200 },
  undoEntry: { given: ({ ids }) => ({ params: { id: ids.entry }, body: { operationId: operationId() } }), elsewhere: 404 },

  listShelf: { given: ({ ids }) => ({ query: { ids: ids.lesson } }), elsewhere: 200 },
  browseShelf: { given: ({ ids }) => ({ query: { courseId: ids.course, sort: 'coverage' } }), elsewhere: 404 },
  browseCourses: { given: () => ({ query: { lang: 'fr' } }), elsewhere: 200 },
  listLanguageNumbers: { elsewhere: 200 },
  getPage: { given: firstPage, elsewhere: 404 },
  getText: { given: lesson, elsewhere: 404 },
  editText: { given: (world) => ({ ...lesson(world), body: { revision, text: 'Le chien dort.' } }), elsewhere: 404 },
  listFormerTexts: { given: lesson, elsewhere: 404 },
  // The walk edits no text before; that there is no such one is found after the lesson is.
  bringBackText: { given: ({ ids }) => ({ params: { id: ids.lesson, former: 1 }, body: { revision } }), elsewhere: 404, owner: 404 },
  savePlace: { given: (world) => ({ ...lesson(world), body: { device: 'phone', page: 0, blockId: null } }), elsewhere: 404 },
  getPlace: { given: lesson, elsewhere: 404 },
  logReading: { given: (world) => ({ ...lesson(world), body: { operationId: operationId(), page: 0, words: 1, milliseconds: 1 } }), elsewhere: 404 },
  getSummary: { given: lesson, elsewhere: 404 },
  getCourseSummary: { given: ({ ids }) => ({ params: { id: ids.course } }), elsewhere: 404 },
  finishLesson: { given: lesson, elsewhere: 404 },
  reopenLesson: { given: lesson, elsewhere: 404 },
  listTranslations: { given: firstPage, elsewhere: 404 },
  writeTranslation: {
    given: (world) => ({ ...lesson(world), body: { anchor: world.anchor, lang: 'de', text: 'Die Katze schläft.', revision: 0 } }),
    elsewhere: 404,
  },
  deleteTranslation: {
    given: ({ ids }) => ({ params: { id: ids.lesson, translationId: ids.translation }, query: { revision: 1 } }),
    elsewhere: 404,
  },

  listCorrections: { given: lesson, elsewhere: 404 },
  correctText: {
    given: (world) => ({
      ...lesson(world),
      body: { scope: 'lesson', anchor: { ...world.anchor, start: 14, end: 21 }, rule: { kind: 'words', pieces: [7] } },
    }),
    elsewhere: 404,
  },
  listRules: { elsewhere: 200 },
  addRule: { given: () => ({ body: { lang: 'fr', text: 'rez-de-chaussée', rule: { kind: 'words', pieces: [15] } } }), elsewhere: 201 },
  removeRule: { given: ({ ids }) => ({ params: { id: ids.correction } }), elsewhere: 404, owner: 404 },
  removeCorrection: { given: ({ ids }) => ({ params: { id: ids.lesson, correctionId: ids.correction } }), elsewhere: 404 },
  // The file must be the last part; that it is missing is found after the lesson is.
  bringTranslation: { given: (world) => ({ ...lesson(world), form: { operationId: operationId(), lang: 'de', file: 'Die Katze schläft.' } }), elsewhere: 404 },
  listCounterparts: { given: lesson, elsewhere: 404 },
  getCounterpart: { given: ({ ids }) => ({ params: { id: ids.lesson, lang: 'en' } }), elsewhere: 404, owner: 404 },
  saveLinks: { given: ({ ids }) => ({ params: { id: ids.lesson, lang: 'en' }, body: { revision, links: [] } }), elsewhere: 404, owner: 404 },

  listEngines: { elsewhere: 200 },
  listEngineUse: { elsewhere: 403 },
  setEngineLimit: { given: ({ ids }) => ({ params: { id: ids.alice }, body: { limit: null } }), elsewhere: 403 },
  listMissing: { given: (world) => ({ ...lesson(world), query: { langs: 'en,de' } }), elsewhere: 404 },
  // No engine is set up here.
  translateMissing: { given: (world) => ({ ...lesson(world), body: { lang: 'en' } }), elsewhere: 404, owner: 422 },
  translateSentence: { given: (world) => ({ ...lesson(world), body: { anchor: world.anchor, lang: 'de' } }), elsewhere: 404, owner: 422 },
  listVersions: { given: (world) => ({ ...lesson(world), query: { ...world.anchor, lang: 'en' } }), elsewhere: 404 },
  listAside: { given: lesson, elsewhere: 404 },
  bringBackVersion: { given: ({ ids }) => ({ params: { id: ids.lesson, versionId: ids.translation }, body: {} }), elsewhere: 404 },

  getSharing: { given: ({ ids }) => ({ params: { kind: 'lesson', id: ids.lesson } }), elsewhere: 404 },
  share: { given: ({ ids }) => ({ params: { kind: 'lesson', id: ids.lesson }, body: { visibility: 'public' } }), elsewhere: 404 },
  getPublished: { given: ({ ids }) => ({ params: { id: ids.published } }), stranger: 200 },
  takePublished: { given: ({ ids }) => ({ params: { id: ids.published }, body: {} }), elsewhere: 202 },
  report: { given: ({ ids }) => ({ params: { id: ids.published }, body: { reason: 'rights', note: 'Mine.' } }), stranger: 201 },
  listReports: { elsewhere: 403 },
  listOwnReports: { elsewhere: 200 },
  allowSharing: { given: ({ ids }) => ({ params: { id: ids.report }, body: {} }), elsewhere: 403, owner: 404 },
  closeReport: { given: ({ ids }) => ({ params: { id: ids.report }, body: { withdraw: true } }), elsewhere: 403 },
};

const caseOf = (route: Route): Case => {
  const found = cases[route.id];
  if (!found) throw new Error(`The walk does not cover ${route.id}.`);
  return found;
};

test('the walk covers every route, and no other', () => {
  expect(Object.keys(cases).sort()).toEqual(allRoutes.map(({ id }) => id).sort());
});

/** Everything of Alice's, as rows. Notes of when a session or token was last used are left out. */
async function holdings({ server, ids }: World): Promise<unknown> {
  const owner = asOwner(ids.alice);
  return server.parts.platform.db.snapshot(async (tx) => {
    const owned: Record<string, unknown> = {};
    for (const table of ownerTables)
      owned[table] = await (tx
        .selectFrom(table as 'course')
        .selectAll()
        .where('owner_id', '=', owner)
        .execute() as Promise<unknown>);
    return {
      ...owned,
      account: await tx.selectFrom('account').selectAll().where('id', '=', owner).execute(),
      session: await tx.selectFrom('session').select(['id', 'secret_hash']).where('account_id', '=', owner).execute(),
      token: await tx.selectFrom('api_token').select(['id', 'secret_hash', 'scopes_json']).where('account_id', '=', owner).execute(),
      job: await tx.selectFrom('job').selectAll().where('account_id', '=', owner).execute(),
    };
  });
}

/** An endless answer is begun over a real connection, looked at and left. */
async function callAny(world: World, route: Route, as: As): Promise<Pick<LightMyRequestResponse, 'statusCode' | 'body'>> {
  const given = caseOf(route).given?.(world) ?? {};
  if (route.stream !== 'events') return callRoute(world.server.app, route, given, as);
  const { app } = world.server;
  const base = app.server.listening ? `http://127.0.0.1:${(app.server.address() as { port: number }).port}` : await app.listen({ host: '127.0.0.1', port: 0 });
  const leave = new AbortController();
  const { host: _, ...headers } = headersOf(as);
  const answer = await fetch(base + route.path, { headers, signal: leave.signal });
  const body = answer.ok ? '' : await answer.text();
  leave.abort();
  return { statusCode: answer.status, body };
}

const folder = mkdtempSync(join(tmpdir(), 'glossa-walk-'));
let made: World;
let world: World;
let copies = 0;
beforeAll(async () => {
  made = await makeWorld(join(folder, 'made'));
  await made.server.close();
});
beforeEach(async () => {
  const data = join(folder, String(copies++));
  cpSync(join(folder, 'made'), data, { recursive: true });
  world = { ...made, server: await startTestServer({ data }) };
});
afterEach(() => world.server.close());
afterAll(() => rmSync(folder, { recursive: true }));

describe('walking every route', () => {
  it('as a stranger', async () => {
    const before = await holdings(world);
    for (const route of allRoutes) {
      const answer = await callAny(world, route, {});
      expect([route.id, answer.statusCode]).toEqual([route.id, route.access === 'anyone' ? caseOf(route).stranger : 401]);
      if (route.access !== 'anyone') expect(JSON.parse(answer.body).code).toBe('not-signed-in');
    }
    expect(await holdings(world)).toEqual(before);
  });

  it('as a stranger who sends nothing of the right form', async () => {
    for (const route of allRoutes.filter(({ access }) => access !== 'anyone')) {
      const answer = await callRoute(world.server.app, route, {
        params: { id: 'x', page: 'x', translationId: 'x', versionId: 'x', correctionId: 'x', itemId: 'x', lang: '?' },
        ...(route.method === 'GET' ? {} : { body: { x: 1 } }),
      });
      expect([route.id, answer.statusCode]).toEqual([route.id, 401]);
    }
  });

  it('with a token that may only read', async () => {
    const before = await holdings(world);
    for (const route of allRoutes.filter(({ access }) => access !== 'anyone')) {
      const answer = await callAny(world, route, world.reader);
      const told = answer.statusCode >= 400 ? JSON.parse(answer.body).code : 'ok';
      const refused = route.access !== 'reader' ? 'not-allowed' : route.scope === 'write' ? 'scope-missing' : null;
      // What is refused to its owner too is refused for another reason.
      const expected = refused ?? ((caseOf(route).owner ?? 0) >= 400 ? expect.not.stringMatching(/^(not-allowed|scope-missing)$/) : 'ok');
      expect([route.id, told]).toEqual([route.id, expected]);
    }
    expect(await holdings(world)).toEqual(before);
  });

  it('as another owner, with the first owner’s ids', async () => {
    const before = await holdings(world);
    const hers = Object.values(world.ids);
    for (const route of allRoutes.filter(({ id, access }) => access !== 'anyone' && id !== 'signOut' && id !== 'changePassword')) {
      const answer = await callAny(world, route, world.bob);
      expect([route.id, answer.statusCode]).toEqual([route.id, caseOf(route).elsewhere]);
      if (route.access === 'admin') expect(JSON.parse(answer.body).code).toBe('not-allowed');
      // What is shared bears its title to everybody.
      for (const hint of [...hers, ...(route === publishing.takePublished ? [] : ['Alice']), 'cat sleeps'])
        expect(answer.body.includes(hint), `${route.id} tells ${hint}`).toBe(false);
    }
    const changed = await callRoute(world.server.app, accounts.changePassword, caseOf(accounts.changePassword).given?.(world), world.bob);
    expect(changed.statusCode).toBe(200);
    expect((await callRoute(world.server.app, accounts.signOut, {}, { session: sessionOf(changed) })).statusCode).toBe(200);
    expect(await holdings(world)).toEqual(before);
  });
});

describe('the same call by its owner', () => {
  it.each(allRoutes.map((route) => [route.id, route] as const))('%s', async (_, route) => {
    const answer = await callAny(world, route, world.alice);
    expect(answer.statusCode, answer.body).toBe(caseOf(route).owner ?? route.status ?? 200);
  });
});
