import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const origin = 'https://books.example';
const listeners = new Map<string, (event: unknown) => void>();
const kept = new Map<string, Response>();
const asked: string[] = [];
/** Lets go what is asked of an address with “slow” in it. */
let slow: (() => void)[] = [];
/** What the server says, by path; `{}` to anything else. */
const answers = new Map<string, unknown>();
let away = false;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__GLOSSA_FILES__', { version: '1', files: [] });
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('addEventListener', (type: string, run: (event: unknown) => void) => listeners.set(type, run));
  kept.clear();
  asked.length = 0;
  slow = [];
  answers.clear();
  away = false;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (away) throw new TypeError('The network is away.');
    asked.push(typeof request === 'string' ? request : `${request.method} ${request.url}`);
    if (typeof request !== 'string' && request.url.includes('slow')) await new Promise<void>((go) => slow.push(go));
    return Response.json(answers.get(typeof request === 'string' ? request : new URL(request.url).pathname) ?? {}, {
      status: typeof request !== 'string' && request.url.includes('ended') ? 401 : 200,
    });
  });
  const cache = {
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    put: async ({ url }: Request, answer: Response) => void kept.set(url, answer),
    match: async (request: Request | string) => kept.get(typeof request === 'string' ? origin + request : request.url)?.clone(),
    delete: async ({ url }: Request) => kept.delete(url),
  };
  vi.stubGlobal('caches', { open: async () => cache, delete: async () => kept.clear() });
  vi.resetModules();
  await import('./service-worker.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

let works: Promise<unknown>[] = [];
/** Asks as a page does; what the worker answers and does after that is in `works`. */
function ask(method: string, path: string): Promise<unknown[]> {
  works = [];
  const event = {
    request: new Request(origin + path, { method }),
    waitUntil: (work: Promise<unknown>) => works.push(work),
    respondWith: (answer: Promise<unknown>) => works.push(answer),
  };
  listeners.get('fetch')?.(event);
  return Promise.all(works);
}

it('fetches the pages last read again after a change of words, without opening their lessons', async () => {
  await ask('GET', '/api/v1/lessons/a/pages/0');
  await ask('GET', '/api/v1/lessons/a/place');
  const pages = [...kept.keys()];
  asked.length = 0;
  const changed = ask('POST', '/api/v1/terms/changes');
  await vi.advanceTimersByTimeAsync(10_000);
  await changed;
  await Promise.all(works);
  expect(asked).toEqual([`POST ${origin}/api/v1/terms/changes`, `${origin}/api/v1/lessons/a/pages/0?again=true`]);
  expect([...kept.keys()].toSorted()).toEqual(pages.toSorted());
});

it('shows a kept page with the words saved just before the network went', async () => {
  const page = { text: { words: ['un'] }, statuses: 'n', meanings: {}, phrases: [], vocabularyRevision: 1 };
  answers.set('/api/v1/lessons/a', { lang: 'fr' });
  answers.set('/api/v1/lessons/a/pages/0', page);
  answers.set('/api/v1/journal/1/undo', { entry: { lang: 'fr' }, terms: [{ words: ['un'], text: 'un', status: '3', meanings: [] }], vocabularyRevision: 2 });
  for (const path of ['/api/v1/lessons/a', '/api/v1/lessons/a/pages/0']) await ask('GET', path);
  const saving = ask('POST', '/api/v1/journal/1/undo');
  await vi.advanceTimersByTimeAsync(10);
  away = true;
  const [shown] = (await ask('GET', '/api/v1/lessons/a/pages/0')) as [Response];
  expect(shown.headers.get('x-glossa-kept')).toBe('yes');
  expect(await shown.json()).toMatchObject({ statuses: '3' });
  await vi.runAllTimersAsync();
  await saving;
});

it('keeps nothing once somebody has signed out, nor what was asked in their name and comes late', async () => {
  await ask('GET', '/api/v1/lessons/a');
  expect(kept.size).toBe(1);
  const late = ask('GET', '/api/v1/lessons/slow');
  await ask('DELETE', '/api/v1/sessions/current');
  expect(kept.size).toBe(0);
  for (const go of slow) go();
  await late;
  await vi.runAllTimersAsync();
  expect([...kept.keys()]).toEqual([]);
  await ask('GET', '/api/v1/lessons/b');
  expect([...kept.keys()]).toEqual([`${origin}/api/v1/lessons/b`]);
});

it('keeps nothing of a session that was ended elsewhere', async () => {
  await ask('GET', '/api/v1/lessons/a');
  await ask('GET', '/api/v1/lessons/ended');
  expect([...kept.keys()]).toEqual([]);
});
