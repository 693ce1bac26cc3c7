import type { VocabularyOutcome } from '@glossa/contract';
import { type Confirmed, pageAfter, remembered } from './confirmed.ts';

/**
 * Runs beside the app's pages: keeps the app's own files, and the newest answers of the server, so that the library and the
 * lessons last read open without a network. The network always comes first; what is kept serves where it fails, and says so
 * in a header. Of changes it only hears what the server confirmed, and lays that over the pages it keeps: the outbox keeps changes.
 */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
/** As much of a service worker’s own world as is used: its types and those of pages exclude each other. */
interface World {
  addEventListener(type: 'install' | 'activate', run: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', run: (event: Asked) => void): void;
  clients: { claim(): Promise<void> };
  location: Location;
  /** Put in by the build. */
  __GLOSSA_FILES__: { version: string; files: string[] };
}
const worker = globalThis as unknown as World;
const { version, files } = worker.__GLOSSA_FILES__;

const shell = `shell-${version}`;
const [answers, fonts] = ['answers', 'fonts'];
/** Pages of lessons are two to three answers each with what stands around them. */
const mostAnswers = 400;
/** So many of the pages last read are fetched again once the vocabulary has changed. */
const pagesKeptFresh = 4;
const quietMs = 1500;
/** What only makes sense with a server, is too large, or is nobody's business on a shared device. */
const notKept =
  /^\/api\/v1\/(account|accounts|sessions|tokens|invitations|setup|reports|sharing|published|jobs|imports|journal|docs|openapi|speech$|pictures|files|feeds|catalogues)\b/;
const changesWords = /^\/api\/v1\/(terms\/changes|journal\/[^/]+\/undo)$/;
/** What the server confirmed lies among the answers under a name of its own, and is forgotten with them. */
const confirmed = '/kept/confirmed';
const page = /^\/api\/v1\/lessons\/[^/]+\/pages\/\d+$/;

worker.addEventListener('install', (event) => event.waitUntil(caches.open(shell).then((cache) => cache.addAll(files))));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== worker.location.origin) return;
  if (request.method === 'POST' && changesWords.test(pathname)) event.respondWith(changed(event));
  if (request.method === 'DELETE' && pathname === '/api/v1/sessions/current') event.respondWith(signedOut(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => fromShell('/index.html')));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request, pathname));
  else if (files.includes(pathname)) event.respondWith(fetch(request).catch(() => fromShell(pathname)));
  else if (isAnswer(request, pathname)) event.respondWith(answer(event, pathname));
});

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('shell-') && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const fromShell = async (path: string): Promise<Response> => (await (await caches.open(shell)).match(path)) ?? Response.error();

/** Named by their content: what was kept is what would come. */
async function asset(request: Request, path: string): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const come = await fetch(request);
  if (come.ok && path.endsWith('.woff2')) await (await caches.open(fonts)).put(request, come.clone());
  return come;
}

const isAnswer = (request: Request, path: string): boolean =>
  path.startsWith('/api/v1/') && !notKept.test(path) && request.headers.get('accept') !== 'text/event-stream';

async function answer(event: Asked, path: string): Promise<Response> {
  const { request } = event;
  const asking = comers;
  const come = await fetch(request).catch(() => null);
  if (come && ![502, 503, 504].includes(come.status)) {
    const isLate = asking !== comers;
    if (path === '/api/v1/welcome' && come.ok) await forgetOthers(come.clone());
    if (come.status === 401) await forget();
    if (come.ok && isJson(come) && !isLate) event.waitUntil(keep(request, come.clone()));
    return come;
  }
  const kept = await (await caches.open(answers)).match(request);
  if (!kept) return come ?? Response.error();
  return marked(page.test(path) ? await withConfirmed(kept, path) : kept);
}

let remembering: Promise<unknown> = Promise.resolve();
const allConfirmed = async (): Promise<Confirmed[]> => (await (await (await caches.open(answers)).match(confirmed))?.json()) ?? [];

/** Pages that were kept before a change take it on when they are shown, however soon the network goes after it. */
function remember(come: Response): Promise<unknown> {
  const by = comers;
  const one = async () => {
    const outcome: VocabularyOutcome = await come.json();
    const all = remembered(await allConfirmed(), outcome);
    if (outcome.entry && by === comers) await keep(new Request(new URL(confirmed, worker.location.origin)), Response.json(all));
  };
  remembering = remembering.then(one).catch(() => undefined);
  return remembering;
}

async function withConfirmed(kept: Response, path: string): Promise<Response> {
  await remembering;
  const lesson = await (await caches.open(answers)).match(path.replace(/\/pages\/\d+$/, ''));
  if (!lesson) return kept;
  const { lang } = await lesson.json();
  return Response.json(pageAfter(await kept.json(), lang, await allConfirmed()), { headers: kept.headers });
}

const isJson = (come: Response): boolean => come.headers.get('content-type')?.startsWith('application/json') ?? false;

/** Tells the app that the server did not say this now. */
const marked = (kept: Response): Response => {
  const headers = new Headers(kept.headers);
  headers.set('x-glossa-kept', 'yes');
  return new Response(kept.body, { status: kept.status, headers });
};

/** The newest come last; those that were not asked for longest go. */
async function keep(request: Request, come: Response): Promise<void> {
  const cache = await caches.open(answers);
  await cache.delete(request);
  await cache.put(request, come);
  const asked = await cache.keys();
  await Promise.all(asked.slice(0, Math.max(0, asked.length - mostAnswers)).map((old) => cache.delete(old)));
}

/** Counts who came and went: what was asked for in the name of the one before is not kept when it comes late. */
let comers = 0;
async function forget(): Promise<void> {
  comers += 1;
  await caches.delete(answers);
}

/** At once, for nobody may ask again who is here before the device is in other hands. */
async function signedOut(request: Request): Promise<Response> {
  const come = await fetch(request);
  if (come.ok) await forget();
  return come;
}

/** Another account is here, or none: nothing of the one before may be shown. */
async function forgetOthers(come: Response): Promise<void> {
  const whose = async (welcome: Response | undefined): Promise<string | null> => (await welcome?.json().catch(() => null))?.account?.id ?? null;
  const before = await (await caches.open(answers)).match('/api/v1/welcome');
  if (before && (await whose(before)) !== (await whose(come))) await forget();
}

let [changes, waiting] = [0, false];
/** Passes a change of words on. Pages that are kept would still show the words as they were, so they are fetched again when it is quiet. */
async function changed(event: Asked): Promise<Response> {
  const come = await fetch(event.request);
  changes += 1;
  if (come.ok) event.waitUntil(remember(come.clone()));
  if (come.ok && !waiting) event.waitUntil(keepFresh());
  return come;
}

async function keepFresh(): Promise<void> {
  waiting = true;
  for (let seen = -1; seen !== changes; ) {
    seen = changes;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
  waiting = false;
  const asked = await (await caches.open(answers)).keys();
  for (const request of asked.filter(({ url }) => page.test(new URL(url).pathname)).slice(-pagesKeptFresh)) {
    // Nobody opens these lessons now.
    const come = await fetch(`${request.url}?again=true`).catch(() => null);
    if (come?.ok) await keep(request, come);
  }
}
