import { ApiError, type Problem, type ProblemCode, problemCodes, UnreachableError } from '@glossa/contract';
import { formatter, loadCatalogue } from '@glossa/messages';
import { describe, expect, test } from 'vitest';
import type { Say } from '../i18n/i18n.tsx';
import { byReason, codeText, problemText, spread } from './problem.ts';

await loadCatalogue('en');
const say = formatter('en') as Say;
const failed = (code: ProblemCode, more: Partial<Problem> = {}) =>
  new ApiError({ type: `/problems/${code}`, title: 'the server’s title', status: 400, detail: 'the server’s detail', code, ...more });

/** What fills the messages of any code. */
const values = {
  least: 8,
  seconds: 30,
  scope: 'write',
  limit: 100,
  engine: 'Apertium',
  host: 'books.example',
  status: 403,
  rule: 'etc.',
  title: 'Le phare',
  lang: 'fr',
  found: 'en',
  at: 'look',
  used: 480_000,
  left: 20_000,
  renews: Date.UTC(2026, 11),
  sentences: 3000,
  characters: 240_000,
};

describe('a problem in the interface language', () => {
  test.each(problemCodes)('%s has a title and a detail of its own', (code) => {
    const told = codeText(say, code, values);
    expect(told.title).not.toBe('');
    expect(told.detail).not.toBe('');
    expect(told.detail).not.toContain('{');
  });

  test('languages are told by their names', () => {
    expect(codeText(say, 'file-language-missing', { lang: 'fr', found: 'de, uk' }).detail).toMatch(/French.*German and Ukrainian/);
  });

  test('params fill the sentence', () => {
    expect(problemText(say, failed('too-many-requests', { params: { seconds: 30 } })).detail).toContain('30 seconds');
  });

  test('an unknown code is named, not hidden', () => {
    expect(codeText(say, 'no-such-code').detail).toContain('no-such-code');
  });

  test('what the server found wrong is said once, and not where it is the title again', () => {
    const issues = [say('problems.invalid-input.title'), 'Two at least.', 'Two at least.'].map((message) => ({ path: 'name', message }));
    expect(problemText(say, failed('invalid-input', { issues })).detail).toBe(`${say('problems.invalid-input.detail')} Two at least.`);
  });

  test.each([
    ['a fault of the server names its request', failed('server-error', { status: 500, requestId: 'r-1' }), 'r-1'],
    ['wrong input does not', failed('text-empty', { status: 422, requestId: 'r-1' }), undefined],
    ['a silent server has none', new UnreachableError('no answer'), undefined],
    ['nor has a fault of the page', new TypeError('undefined is not a function'), undefined],
  ])('%s', (_, error, requestId) => {
    expect(problemText(say, error).requestId).toBe(requestId);
  });
});

describe('problems of a form', () => {
  const byCode = { 'name-taken': 'name', 'wrong-password': 'password' } as const;
  test.each([
    ['goes to its field', failed('name-taken'), 'name'],
    ['and to no other', failed('wrong-password'), 'password'],
  ])('%s', (_, error, field) => {
    const { fields, rest } = spread(say, error, byCode);
    expect(Object.keys(fields)).toEqual([field]);
    expect(rest).toBeNull();
  });

  test('what belongs to no field is said above the form', () => {
    const { fields, rest } = spread(say, failed('sign-up-closed'), byCode);
    expect(fields).toEqual({});
    expect(rest?.title).toBe(say('problems.sign-up-closed.title'));
  });

  test('no error says nothing', () => {
    expect(spread(say, null, byCode)).toEqual({ fields: {}, rest: null });
  });
});

test('what failed for one reason is told of together', () => {
  const limit = (lang: string, engine: string, used: number) => ({ lang, problem: { code: 'translator-limit', params: { engine, used } } });
  const failures = [
    limit('de', 'DeepL', 10),
    limit('en', 'Google', 10),
    limit('fr', 'DeepL', 20),
    { lang: 'uk', problem: { code: 'translator-busy' } },
    { lang: 'ja', problem: null },
  ];
  const groups = byReason(failures, ({ problem }) => problem);
  expect(groups.map((those) => those.map(({ lang }) => lang).join(' '))).toEqual(['de fr', 'en', 'uk', 'ja']);
});
