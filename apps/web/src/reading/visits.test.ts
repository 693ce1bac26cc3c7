import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedList } from '../app/stored.ts';
import { finishLesson, noteVisit, sendVisits } from './visits.ts';

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
  expect((await Promise.all(runs)).map(({ lessons }) => [...lessons.keys()])).toEqual([['f1'], ['f1'], ['f1']]);
  expect(asked).toEqual(['v1', expect.stringContaining('f1'), 'v2']);

  // What comes later is a run of its own.
  noteVisit(account, visit('v3'));
  const later = sendVisits(account);
  await next();
  expect((await later).lessons.size).toBe(0);
  expect(asked.at(-1)).toBe('v3');
});

describe('a lesson that is finished', () => {
  const counts = { words: 1, known: 1, distinct: 1, distinctKnown: 1 };
  const coverage = { words: 1, known: 1, learning: 0, new: 0, ignored: 0, asides: 0, newKeys: 0 };
  const summary = { finishedAt: 1, coverage, distinct: 1, distinctKnown: 1, byFamily: counts, kept: 0, milliseconds: 1, next: null };
  const waiting = () => finished.ids().filter((id) => finished.get(id));
  /** A server that answers each request in turn; where nothing is left to answer, it is away. */
  function serverThat(...answers: Response[]) {
    const asked: string[] = [];
    vi.stubGlobal('document', { documentElement: { lang: 'en' } });
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      const answer = answers.shift();
      if (!answer) throw new TypeError('away');
      return answer;
    });
    return asked;
  }
  const problem = (status: number) => Response.json({ status, code: 'lesson-not-found', title: '', detail: '' }, { status });
  afterEach(() => {
    for (const id of finished.ids()) finished.drop(id);
  });

  it('is told to the server once, after the visits before it', async () => {
    const asked = serverThat(Response.json({}), Response.json(summary));
    noteVisit(account, visit('v4'));
    expect(await finishLesson(account, 'f')).toEqual(summary);
    expect(asked).toEqual([expect.stringContaining('/lessons/l/'), expect.stringContaining('/lessons/f/')]);
    expect(waiting()).toEqual([]);
  });

  it.each([
    ['away', undefined, ['f']],
    ['in trouble', problem(503), ['f']],
    ['of the opinion that there is none', problem(404), []],
  ])('waits or is let go where the server is %s', async (_, answer, left) => {
    const asked = serverThat(...(answer ? [answer] : []));
    await expect(finishLesson(account, 'f')).rejects.toThrow();
    expect(asked).toHaveLength(1);
    expect(waiting()).toEqual(left);
  });
});
