import { afterEach, expect, it, vi } from 'vitest';
import { storedList } from '../app/stored.ts';
import { noteVisit, sendVisits } from './visits.ts';

const account = 'a';
const visit = (id: string) => ({ operationId: id, lessonId: 'l', page: 1, words: 1, milliseconds: 1000 });
const finished = storedList<true>(`glossa.finished.${account}`);

afterEach(() => vi.unstubAllGlobals());

/** A server that answers each request once it is let go on. */
function slowServer() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('fetch', (url: string, { body }: RequestInit) => {
    asked.push(body ? (JSON.parse(String(body)) as { operationId: string }).operationId : url);
    return new Promise((answer) => waiting.push(() => answer(Response.json({ status: 404, code: 'not-found', title: '', detail: '' }, { status: 404 }))));
  });
  const next = async () => {
    await vi.waitFor(() => expect(waiting).not.toEqual([]));
    waiting.shift()?.();
  };
  return { asked, next };
}

it('sends each visit and each finished lesson once, whoever asks while it sends, and visits that came meanwhile before', async () => {
  const { asked, next } = slowServer();
  noteVisit(account, visit('v1'));
  finished.put('f1', true);
  finished.put('f2', true);
  const runs = [sendVisits(account), sendVisits(account)];
  await next();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  noteVisit(account, visit('v2'));
  runs.push(sendVisits(account));
  // Settled by another window meanwhile.
  finished.drop('f2');
  await next();
  await next();
  expect(await Promise.all(runs)).toEqual([1, 1, 1]);
  expect(asked).toEqual(['v1', expect.stringContaining('f1'), 'v2']);

  // What comes later is a run of its own.
  noteVisit(account, visit('v3'));
  const later = sendVisits(account);
  await next();
  expect(await later).toBe(0);
  expect(asked.at(-1)).toBe('v3');
});
