import { expect, it } from 'vitest';
import { isThere } from './reachability.ts';

const problem = (code: string) => JSON.stringify({ status: 503, code, title: '', detail: '' });

it.each<[string, number, string, Record<string, string>, boolean]>([
  ['an answer', 200, '{}', {}, true],
  ['a fault of the server', 500, '', {}, true],
  ['a server that is busy', 503, problem('server-busy'), {}, true],
  ['a server that goes', 503, problem('shutting-down'), {}, false],
  ['a proxy whose server is away', 503, '<html>', {}, false],
  ['a proxy that got nothing', 502, '', {}, false],
  ['what this browser keeps', 200, '{}', { 'x-glossa-kept': '1' }, false],
])('tells whether the server is there by %s', async (_, status, body, headers, there) => {
  const answer = new Response(body, { status, headers });
  expect(await isThere(answer)).toBe(there);
  expect(await answer.text()).toBe(body);
});
