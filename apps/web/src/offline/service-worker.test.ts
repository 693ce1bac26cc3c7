import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const origin = 'https://books.example';
const listeners = new Map<string, (event: unknown) => void>();
const kept = new Map<string, Response>();
const asked: string[] = [];
/** Lets go what is asked of an address with “slow” in it. */
let slow: (() => void)[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__GLOSSA_FILES__', { version: '1', files: [] });
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('addEventListener', (type: string, run: (event: unknown) => void) => listeners.set(type, run));
  kept.clear();
  asked.length = 0;
  slow = [];
  vi.stubGlobal('fetch', async (request: Request | string) => {
    asked.push(typeof request === 'string' ? request : `${request.method} ${request.url}`);
    if (typeof request !== 'string' && request.url.includes('slow')) await new Promise<void>((go) => slow.push(go));
    return Response.json({}, { status: typeof request !== 'string' && request.url.includes('ended') ? 401 : 200 });
  });
  const cache = {
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    put: async ({ url }: Request, answer: Response) => void kept.set(url, answer),
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
