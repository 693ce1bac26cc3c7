import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const origin = 'https://books.example';
const listeners = new Map<string, (event: unknown) => void>();
const kept = new Map<string, Response>();
const asked: string[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__GLOSSA_FILES__', { version: '1', files: [] });
  vi.stubGlobal('location', { origin });
  vi.stubGlobal('addEventListener', (type: string, run: (event: unknown) => void) => listeners.set(type, run));
  vi.stubGlobal('fetch', async (request: Request | string) => {
    asked.push(typeof request === 'string' ? request : `${request.method} ${request.url}`);
    return Response.json({});
  });
  const cache = {
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    put: async ({ url }: Request, answer: Response) => void kept.set(url, answer),
    delete: async ({ url }: Request) => kept.delete(url),
  };
  vi.stubGlobal('caches', { open: async () => cache });
  await import('./service-worker.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('fetches the pages last read again after a change of words, without opening their lessons', async () => {
  const works: Promise<unknown>[] = [];
  const ask = (method: string, path: string) => {
    const event = {
      request: new Request(origin + path, { method }),
      waitUntil: (work: Promise<unknown>) => works.push(work),
      respondWith: (answer: Promise<unknown>) => works.push(answer),
    };
    listeners.get('fetch')?.(event);
    return Promise.all(works);
  };
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
