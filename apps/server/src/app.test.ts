import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accountHeader,
  accounts,
  allRoutes,
  importing,
  importLimit,
  languages,
  library,
  type Problem,
  problem,
  problemCodes,
  vocabulary,
} from '@glossa/contract';
import { en, isMessageKey } from '@glossa/messages';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { apiPage } from './platform/http/api-page.ts';
import { pathInDocument } from './platform/http/openapi.ts';
import { callRoute, problemOf, sessionOf, startTestServer, type TestServer } from './testing.ts';

const password = 'a quiet reading room';
const servers: TestServer[] = [];
const start: typeof startTestServer = async (config) => {
  const server = await startTestServer(config);
  servers.push(server);
  return server;
};
afterAll(async () => {
  for (const server of servers.reverse()) await server.close();
});

describe('headers', () => {
  const shown = [
    'content-security-policy',
    'strict-transport-security',
    'referrer-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'x-content-type-options',
    'x-frame-options',
    'cache-control',
    'access-control-allow-origin',
    'x-powered-by',
    'server',
  ];
  const headersAt = async (server: TestServer, url: string) => {
    const { headers } = await server.app.inject({ url, headers: { origin: 'https://elsewhere.example' } });
    return Object.fromEntries(shown.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]));
  };

  it('are strict on every answer', async () => {
    const server = await start();
    const strict = await headersAt(server, '/api/v1/welcome');
    expect(strict).toMatchInlineSnapshot(`
      {
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';media-src blob:;connect-src 'self';manifest-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self'",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "permissions-policy": "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
        "referrer-policy": "same-origin",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
      }
    `);
    expect(await headersAt(server, '/api/v1/nothing')).toEqual(strict);
    for (const unreadable of ['/%', '/api/v1/lessons/%zz', '/%E0%A4%A'])
      expect(await headersAt(server, unreadable)).toEqual({ ...strict, 'cache-control': 'no-store' });
    expect((await server.app.inject({ url: '/%zz' })).json()).toMatchObject({ code: 'not-found', status: 404 });
    expect(await headersAt(server, '/nothing')).toEqual({ ...strict, 'cache-control': 'no-store' });
  });
  it('bind browsers to https where that is the public address', async () => {
    const server = await start({ url: 'https://books.example' });
    expect(await headersAt(server, '/healthz')).toHaveProperty('strict-transport-security', 'max-age=31536000');
  });
});

describe('strangers', () => {
  it('of one network are told to wait when they ask too much, and hinder nobody else', async () => {
    const server = await start({ url: 'http://books.example' });
    const alice = await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } });
    const session = sessionOf(alice);
    const welcome = (remoteAddress: string) => callRoute(server.app, accounts.getWelcome, {}, { remoteAddress });
    let answer = await welcome('2001:db8::1');
    for (let asked = 1; answer.statusCode === 200 && asked < 5000; asked++) answer = await welcome(`2001:db8::${asked.toString(16)}`);
    expect([answer.statusCode, problemOf(answer).code, answer.headers['retry-after']]).toEqual([429, 'too-many-requests', '1']);
    expect((await welcome('2001:db8:0:1::1')).statusCode).toBe(200);
    expect((await callRoute(server.app, library.listCourses, {}, { session, remoteAddress: '2001:db8::1' })).statusCode).toBe(200);
  });

  it('of one network share their tries to sign in, whichever of its addresses they use', async () => {
    const server = await start({ url: 'http://books.example' });
    await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } });
    const codes = [];
    for (let n = 0; n < 12; n++)
      codes.push(
        problemOf(await callRoute(server.app, accounts.signIn, { body: { name: 'alice', password: 'guess' } }, { remoteAddress: `2001:db8::${n + 1}` })).code,
      );
    expect(codes.slice(-2)).toEqual(['too-many-requests', 'too-many-requests']);
  });
});

describe('requests in the name of an account', () => {
  it('are not answered in the name of another, who has signed in meanwhile', async () => {
    const server = await start({ url: 'http://books.example' });
    const alice = await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } });
    const bob = await callRoute(server.app, accounts.signUp, { body: { name: 'bob', password } });
    const asked = async (name?: string) =>
      (await callRoute(server.app, library.listCourses, {}, { session: sessionOf(bob), headers: name === undefined ? {} : { [accountHeader]: name } }))
        .statusCode;
    expect([await asked(), await asked(bob.json().id), await asked(alice.json().id), await asked('nobody')]).toEqual([200, 200, 401, 401]);
  });
});

describe('requests from other sites', () => {
  let server: TestServer;
  let session: string;
  let token: string;
  beforeAll(async () => {
    server = await start({ url: 'http://books.example' });
    const alice = await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } });
    session = sessionOf(alice);
    token = (await callRoute(server.app, accounts.createToken, { body: { name: 't', scopes: ['read', 'write'], password } }, { session })).json().secret;
  });
  const own = 'http://books.example';
  const evil = 'http://evil.example';
  it.each<[string, 'cookie' | 'token' | 'both' | 'none', string | undefined, string | undefined, number]>([
    // method, credentials, Origin, Sec-Fetch-Site → status
    ['PATCH', 'cookie', own, 'same-origin', 200],
    ['PATCH', 'cookie', own, undefined, 200],
    ['PATCH', 'cookie', undefined, 'same-origin', 200],
    ['PATCH', 'cookie', undefined, 'none', 200],
    ['PATCH', 'cookie', undefined, undefined, 403],
    ['PATCH', 'cookie', evil, undefined, 403],
    ['PATCH', 'cookie', evil, 'cross-site', 403],
    ['PATCH', 'cookie', undefined, 'cross-site', 403],
    ['PATCH', 'cookie', undefined, 'same-site', 403],
    ['PATCH', 'cookie', own, 'cross-site', 403],
    ['PATCH', 'cookie', 'null', undefined, 403],
    ['PATCH', 'cookie', 'http://books.example:8080', undefined, 403],
    ['PATCH', 'cookie', 'https://books.example', undefined, 403],
    ['PATCH', 'cookie', 'http://books.example.evil.example', undefined, 403],
    ['PATCH', 'cookie', 'HTTP://BOOKS.EXAMPLE:80', undefined, 200],
    ['PATCH', 'token', undefined, undefined, 200],
    ['PATCH', 'token', evil, 'cross-site', 200],
    ['PATCH', 'both', evil, 'cross-site', 200],
    ['PATCH', 'none', undefined, undefined, 401],
    ['PATCH', 'none', evil, undefined, 403],
    ['GET', 'cookie', evil, 'cross-site', 403],
    ['GET', 'cookie', undefined, 'same-site', 403],
    ['HEAD', 'cookie', evil, 'cross-site', 403],
    ['GET', 'cookie', undefined, 'same-origin', 200],
    ['GET', 'cookie', undefined, 'none', 200],
    ['GET', 'cookie', undefined, undefined, 200],
    ['GET', 'token', evil, 'cross-site', 200],
  ])('%s with %s, Origin %s, Sec-Fetch-Site %s → %i', async (method, credentials, origin, site, status) => {
    const headers = {
      host: 'books.example',
      ...(origin === undefined ? {} : { origin }),
      ...(site === undefined ? {} : { 'sec-fetch-site': site }),
      ...(credentials === 'cookie' || credentials === 'both' ? { cookie: `glossa_session=${session}` } : {}),
      ...(credentials === 'token' || credentials === 'both' ? { authorization: `Bearer ${token}` } : {}),
    };
    const change = method === 'PATCH' ? { url: '/api/v1/account/preferences', payload: { theme: 'dark' } } : { url: '/api/v1/courses' };
    const answer = await server.app.inject({ method, ...change, headers, remoteAddress: '192.0.2.7' } as InjectOptions);
    expect(answer.statusCode).toBe(status);
    if (status === 403 && method !== 'HEAD') expect(problemOf(answer).code).toBe('cross-site');
  });
});

describe('the local owner', () => {
  const http = (host: string) => ({ host, origin: `http://${host}` });
  it.each<[string, string, Record<string, string>, { url?: string; trustProxy?: 1 }, boolean]>([
    // what, remote address, headers, settings → local
    ['by name', '127.0.0.1', http('localhost:4600'), {}, true],
    ['by address', '127.0.0.1', http('127.0.0.1:4600'), {}, true],
    ['by IPv6', '::1', http('[::1]:4600'), {}, true],
    ['by mapped IPv4', '::ffff:127.0.0.1', http('localhost'), {}, true],
    ['in capitals', '127.0.0.1', http('LOCALHOST'), {}, true],
    ['with a local public address', '127.0.0.1', http('localhost:4600'), { url: 'http://localhost:4600' }, true],
    ['from the network', '192.168.1.5', http('localhost:4600'), {}, false],
    ['from the network by its name', '192.168.1.5', http('books.example'), {}, false],
    ['by a rebound name', '127.0.0.1', http('evil.example:4600'), {}, false],
    ['by a name that begins like ours', '127.0.0.1', http('localhost.evil.example'), {}, false],
    ['by a name that ends like ours', '127.0.0.1', http('evil-localhost'), {}, false],
    ['by another loopback address', '127.0.0.1', http('127.0.0.2'), {}, false],
    ['through Forwarded', '127.0.0.1', { ...http('localhost'), forwarded: 'for=192.0.2.1' }, {}, false],
    ['through X-Forwarded-For', '127.0.0.1', { ...http('localhost'), 'x-forwarded-for': '127.0.0.1' }, {}, false],
    ['through X-Forwarded-Proto', '127.0.0.1', { ...http('localhost'), 'x-forwarded-proto': 'https' }, {}, false],
    ['through X-Forwarded-Host', '127.0.0.1', { ...http('localhost'), 'x-forwarded-host': 'localhost' }, {}, false],
    ['through X-Real-IP', '127.0.0.1', { ...http('localhost'), 'x-real-ip': '127.0.0.1' }, {}, false],
    ['through Via', '127.0.0.1', { ...http('localhost'), via: '1.1 proxy' }, {}, false],
    ['with a public address set', '127.0.0.1', http('localhost'), { url: 'https://books.example' }, false],
    ['with a proxy trusted', '127.0.0.1', http('localhost'), { trustProxy: 1 }, false],
  ])('%s', async (_, remoteAddress, headers, settings, local) => {
    const server = await start(settings);
    const welcome = await server.app.inject({ url: '/api/v1/welcome', remoteAddress, headers });
    expect(welcome.json()).toMatchObject({ local, needsSetup: !local, signUp: 'closed' });
    const courses = await server.app.inject({ url: '/api/v1/courses', remoteAddress, headers });
    expect(courses.statusCode).toBe(local ? 200 : 401);
    await servers.splice(servers.indexOf(server), 1)[0]?.close();
  });

  it('gives and changes nothing for a page of another site', async () => {
    const server = await start();
    const look = async (url: string, site: string) =>
      (await server.app.inject({ url, headers: { host: '127.0.0.1:4600', 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' } })).statusCode;
    for (const url of ['/api/v1/account/export', '/api/v1/courses'])
      expect([await look(url, 'cross-site'), await look(url, 'same-site'), await look(url, 'same-origin')]).toEqual([403, 403, 200]);
    for (const url of ['/api/v1/welcome', '/api/v1/docs', '/healthz']) expect(await look(url, 'cross-site')).toBe(200);
    const change = (headers: Record<string, string>) =>
      server.app.inject({ method: 'PATCH', url: '/api/v1/account/preferences', payload: { theme: 'dark' }, headers: { host: 'localhost:4600', ...headers } });
    expect((await change({ origin: 'http://evil.example' })).statusCode).toBe(403);
    expect((await change({})).statusCode).toBe(403);
    expect((await change({ origin: 'http://localhost:5173' })).statusCode).toBe(403);
    expect((await change({ origin: 'http://localhost:4600' })).statusCode).toBe(200);
  });

  it('ends where a password is set, which signs in at once', async () => {
    const server = await start();
    const headers = { host: 'localhost', origin: 'http://localhost' };
    const set = await server.app.inject({ method: 'PUT', url: '/api/v1/account/password', payload: { current: null, next: password }, headers });
    expect(set.statusCode).toBe(200);
    const welcome = async (more: object) => (await server.app.inject({ url: '/api/v1/welcome', headers: { ...headers, ...more } })).json();
    expect(await welcome({})).toMatchObject({ account: null, local: false, needsSetup: false, signUp: 'open' });
    expect(await welcome({ cookie: `glossa_session=${sessionOf(set)}` })).toMatchObject({ account: { name: 'Reader', hasPassword: true }, local: false });
  });
});

describe('sessions', () => {
  it.each<[string | null, string, object]>([
    [null, 'glossa_session', { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 180 * 86_400 }],
    ['http://books.example', 'glossa_session', { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 180 * 86_400 }],
    ['https://books.example', '__Host-glossa_session', { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 180 * 86_400, secure: true }],
  ])('behind %s are in the cookie %s', async (url, name, flags) => {
    const server = await start({ url });
    const headers: Record<string, string> = url === null ? {} : { origin: url };
    const answer = await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } }, { headers });
    const [cookie] = answer.cookies;
    expect(cookie).toEqual({ name, value: expect.stringMatching(/^[\w-]{43}$/), ...flags });
  });

  it('that were stolen are useless after signing out', async () => {
    const server = await start();
    const session = sessionOf(await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } }));
    expect((await callRoute(server.app, library.listCourses, {}, { session })).statusCode).toBe(200);
    const out = await callRoute(server.app, accounts.signOut, {}, { session });
    expect(out.cookies[0]).toMatchObject({ name: 'glossa_session', value: '', path: '/' });
    expect((await callRoute(server.app, library.listCourses, {}, { session })).statusCode).toBe(401);
  });
});

it('counts tries of all processes over one database, and says when to come again', async () => {
  const one = await start();
  const two = await start({ data: one.config.data });
  await callRoute(one.app, accounts.setUp, { body: { code: await one.setupCode(), name: 'alice', password } });
  const told: number[] = [];
  for (let n = 0; n < 12; n++)
    told.push((await callRoute(n % 2 ? one.app : two.app, accounts.signIn, { body: { name: 'alice', password: 'guess' } })).statusCode);
  expect(told).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  const refused = await callRoute(two.app, accounts.signIn, { body: { name: 'alice', password } });
  expect(Number(refused.headers['retry-after'])).toBe(problemOf(refused).params?.seconds);
});

it.each<[false | number | string, string, boolean]>([
  [false, '203.0.113.1', true],
  [1, '203.0.113.1', false],
  [1, '203.0.113.1, 198.51.100.9', true],
  ['192.0.2.0/24', '203.0.113.1', false],
  ['10.0.0.0/8', '203.0.113.1', true],
])('trusting %s, takes %s for one visitor and their next for the same: %s', async (trustProxy, forwarded, same) => {
  const server = await start({ trustProxy });
  const attempt = (n: number) => {
    const headers = { 'x-forwarded-for': forwarded.replace('113.1', `113.${n}`) };
    return callRoute(server.app, accounts.signIn, { body: { name: `n${n}`, password: 'guess' } }, { headers });
  };
  const tries = Array.from({ length: 61 }, (_, n) => attempt(n + 1));
  const last = (await Promise.all(tries)).filter(({ statusCode }) => statusCode === 429);
  expect(last).toHaveLength(same ? 1 : 0);
});

it('tells a setup code when the first stranger comes, and not before', async () => {
  const { app, log } = await start();
  const told = () => log.filter((line) => line.includes('enter this code'));
  await callRoute(app, accounts.getWelcome, {}, { remoteAddress: '127.0.0.1', headers: { host: 'localhost' } });
  expect(told()).toEqual([]);
  for (let visit = 0; visit < 3; visit++) expect((await callRoute(app, accounts.getWelcome)).json()).toMatchObject({ account: null, needsSetup: true });
  expect(told()).toHaveLength(1);
  const [, code] = /open (?:http\S+) and enter this code: (\S+) /.exec(told()[0] as string) as unknown as [string, string];
  expect((await callRoute(app, accounts.setUp, { body: { code, name: 'alice', password } })).statusCode).toBe(201);
  await callRoute(app, accounts.getWelcome);
  expect(told()).toHaveLength(1);
});

it('logs no secret, and the setup code once', async () => {
  const server = await start({ signUp: 'invite' });
  const { app, log } = server;
  const code = await server.setupCode();
  const alice = await callRoute(app, accounts.setUp, { body: { code, name: 'alice', password } });
  const session = sessionOf(alice);
  const token = (await callRoute(app, accounts.createToken, { body: { name: 't', scopes: ['read'], password } }, { session })).json().secret as string;
  const invitation = (await callRoute(app, accounts.createInvitation, { body: {} }, { session })).json().code as string;
  const bob = await callRoute(app, accounts.signUp, { body: { name: 'bob', password: 'another long secret', code: invitation } });
  const reset = (await callRoute(app, accounts.createReset, { params: { id: bob.json().id }, body: {} }, { session })).json().code as string;
  await callRoute(app, accounts.resetPassword, { body: { code: reset, next: 'a third long secret' } });
  await callRoute(app, accounts.signIn, { body: { name: 'alice', password: 'a mistyped secret' } });
  await callRoute(app, accounts.signIn, { body: { name: 'alice', password } });
  // A fault inside, with all of them at hand.
  server.parts.accounts.own.person = () => Promise.reject(new Error('the disk is gone'));
  const failed = await callRoute(app, accounts.getWelcome, {}, { session });
  expect(failed.statusCode).toBe(500);
  expect(failed.body).not.toContain('disk');
  const told = log.filter((line) => line.includes('the disk is gone'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(problemOf(failed).requestId);
  const all = log.join('');
  expect(all.split(code)).toHaveLength(2);
  for (const secret of [
    password,
    'another long secret',
    'a third long secret',
    'a mistyped secret',
    session,
    sessionOf(bob),
    token,
    token.slice(-43),
    invitation,
    reset,
  ])
    expect(all).not.toContain(secret);
});

describe('problems', () => {
  let server: TestServer;
  let session: string;
  beforeAll(async () => {
    server = await start();
    session = sessionOf(await callRoute(server.app, accounts.setUp, { body: { code: await server.setupCode(), name: 'alice', password } }));
  });
  const sent = (given: InjectOptions): InjectOptions => ({
    remoteAddress: '192.0.2.7',
    ...given,
    headers: {
      host: 'books.example',
      origin: 'http://books.example',
      cookie: `glossa_session=${session}`,
      'content-type': 'application/json',
      ...given.headers,
    },
  });
  const terms = { method: 'POST', url: '/api/v1/terms/changes' } as const;

  it.each<[string, InjectOptions, number, Partial<Problem>]>([
    ['a body that is not JSON', { ...terms, payload: '{"a":' }, 400, { code: 'invalid-input', issues: [{ path: '', message: en['problems.issue.json'] }] }],
    ['an empty body', { ...terms, payload: '' }, 400, { code: 'invalid-input' }],
    ['a body of another kind', { ...terms, payload: 'a=b', headers: { 'content-type': 'text/plain' } }, 400, { code: 'invalid-input' }],
    ['a poisoned body', { ...terms, payload: '{"__proto__":{"a":1}}' }, 400, { code: 'invalid-input' }],
    [
      'a member of the wrong form',
      { ...terms, payload: { operationId: 'x', lang: 'fr', changes: [{ words: ['a'], text: '' }] } },
      400,
      { code: 'invalid-input', issues: [expect.objectContaining({ path: 'operationId' }), expect.objectContaining({ path: 'changes.0.text' })] as never },
    ],
    ['a body over 1 MB', { ...terms, payload: JSON.stringify({ a: 'x'.repeat(1024 * 1024) }) }, 413, { code: 'request-too-large' }],
    [
      'a text over 1 MB where texts go',
      { method: 'POST', url: '/api/v1/imports/text', payload: { operationId: 'op-large-1', lang: 'fr', text: 'mot '.repeat(300_000) } },
      202,
      {},
    ],
    [
      'a query of the wrong form',
      { url: '/api/v1/lessons?limit=0' },
      400,
      { code: 'invalid-input', issues: [expect.objectContaining({ path: 'limit' })] as never },
    ],
    ['an id of the wrong form', { url: '/api/v1/lessons/1' }, 400, { code: 'invalid-input' }],
    ['an unknown address', { url: '/api/v1/lesson' }, 404, { code: 'not-found', type: '/problems/not-found', title: en['problems.not-found.title'] }],
    ['an unknown method', { method: 'PUT', url: '/api/v1/languages', payload: {} }, 404, { code: 'not-found' }],
    ['a broken address', { url: '/api/v1/lessons/%ff' }, 404, { code: 'not-found' }],
    ['NUL in an address', { url: '/api/v1/lessons?search=%00a&lang=fr' }, 200, {}],
    [
      'a form without a file',
      { method: 'POST', url: '/api/v1/imports/file', payload: '--x--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      400,
      { code: 'invalid-input' },
    ],
    ['a form that is none', { method: 'POST', url: '/api/v1/imports/file', payload: '{}' }, 400, { code: 'invalid-input' }],
    ['what is not there', { url: '/api/v1/lessons/00000000-0000-7000-8000-000000000000' }, 404, { code: 'lesson-not-found' }],
  ])('%s', async (_, given, status, expected) => {
    const answer = await server.app.inject(sent(given));
    expect([answer.statusCode, answer.json().code]).toEqual([status, expected.code]);
    if (status < 400) return;
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(problem.parse(answer.json())).toMatchObject({ status, type: `/problems/${expected.code}`, requestId: expect.any(String), ...expected });
  });

  it.each([
    [0, 422, 'text-empty'],
    [2 * 1024 * 1024, 202, undefined],
    [importLimit, 202, undefined],
    [importLimit + 1, 413, 'file-too-large'],
    [importLimit + 2_000_000, 413, 'file-too-large'],
  ])('for a file of %i bytes: %i %s', async (bytes, status, code) => {
    const form = { operationId: `file-of-${bytes}`, lang: 'fr', file: 'a'.repeat(bytes) };
    const answer = await callRoute(server.app, importing.importFile, { form }, { session });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });

  it.each([
    ['another course', library.createCourse, { lang: 'fr', title: 'a' }, { lang: 'fr', title: 'b' }],
    ['another text', importing.importText, { lang: 'fr', text: 'un' }, { lang: 'fr', text: 'deux' }],
    [
      'other words',
      vocabulary.changeTerms,
      { lang: 'fr', changes: [{ words: ['un'], text: 'un' }] },
      { lang: 'fr', changes: [{ words: ['deux'], text: 'deux' }] },
    ],
  ])('tell that an operation id was used for %s', async (_, route, first, other) => {
    const body = { operationId: `reused-${route.id}` };
    await callRoute(server.app, route, { body: { ...body, ...first } }, { session });
    const answer = await callRoute(server.app, route, { body: { ...body, ...other } }, { session });
    expect(problemOf(answer).code).toBe('operation-reused');
  });

  it('keep names and titles free of NUL and half characters', async () => {
    const named = await server.app.inject(
      sent({ method: 'POST', url: '/api/v1/tokens', payload: `{"name":"a\\u0000b\\ud800c","scopes":["read"],"password":"${password}"}` }),
    );
    expect(named.json().name).toBe('ab\ufffdc');
  });

  it('are said in the language that is asked for', async () => {
    const answer = await server.app.inject(sent({ url: '/api/v1/nothing', headers: { 'accept-language': 'en-XA' } }));
    expect(problemOf(answer).title).toMatch(/^\[/);
  });

  test.each(problemCodes)('%s has its messages', (code) => {
    expect(isMessageKey(`problems.${code}.title`) && isMessageKey(`problems.${code}.detail`)).toBe(true);
  });
});

describe('OpenAPI', () => {
  it('describes every route, with its things, security and problems', async () => {
    const server = await start();
    const answer = await server.app.inject({ url: '/api/v1/openapi.json' });
    const document = answer.json();
    expect(document.openapi).toBe('3.1.0');
    const undocumented = allRoutes.filter((route) => !document.paths[pathInDocument(route)]?.[route.method.toLowerCase()]);
    expect(undocumented.map(({ id }) => id)).toEqual([]);
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/api/v1/'))).toEqual([]);
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['Account', 'Lesson', 'Page', 'Problem', 'Term']));
    for (const [name, schema] of Object.entries(document.components.schemas)) expect(Object.keys(schema as object).length, name).toBeGreaterThan(0);
    const change = document.paths['/api/v1/terms/changes'].post;
    expect(change.security).toEqual([{ session: [] }, { token: ['write'] }]);
    expect(change.responses['409'].content['application/problem+json'].schema).toEqual({ $ref: '#/components/schemas/Problem' });
    const form = document.paths['/api/v1/imports/file'].post.requestBody.content['multipart/form-data'].schema;
    expect(Object.keys(form.properties)).toEqual([
      'operationId',
      'lang',
      'title',
      'courseId',
      'sourceUrl',
      'same',
      'translationLang',
      'takeBack',
      'translation',
      'file',
    ]);
    expect(document.paths['/api/v1/accounts'].get.security).toEqual([{ session: [] }]);
    expect(document.paths['/api/v1/lessons'].get.responses['200'].content['application/json'].schema.properties.items.items).toEqual({
      $ref: '#/components/schemas/Lesson',
    });
  });

  it.each([
    [null, 'glossa_session'],
    ['https://books.example', '__Host-glossa_session'],
  ])('behind %s names the cookie %s', async (url, name) => {
    const server = await start({ url });
    const document = (await server.app.inject({ url: '/api/v1/openapi.json' })).json();
    expect(document.components.securitySchemes.session).toEqual({ type: 'apiKey', in: 'cookie', name });
  });

  it('has no reference that leads nowhere, and no two operations of one name', async () => {
    const server = await start();
    const text = (await server.app.inject({ url: '/api/v1/openapi.json' })).body;
    const document = JSON.parse(text);
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name as string);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((name) => !(name in document.components.schemas))).toEqual([]);
    const ids = Object.values(document.paths as Record<string, Record<string, { operationId: string }>>).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(vocabulary.changeTerms.id);
  });

  it('is readable without script', async () => {
    const server = await start();
    const page = await server.app.inject({ url: '/api/v1/docs' });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body).not.toMatch(/<script|style=|undefined|\[object|\p{Cc}(?<!\n)/u);
    expect(page.body).toContain('<code>/api/v1/terms/changes</code>');
    const links = [...page.body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !page.body.includes(`id="${id}"`))).toEqual([]);
    expect((await server.app.inject({ url: '/api/v1/docs.css' })).headers['content-type']).toBe('text/css; charset=utf-8');
  });

  it('escapes what it shows', () => {
    const shown = apiPage({ components: { schemas: { Thing: { type: 'object', properties: { '<b>': { enum: ['"&'] } } } } } }, (key) => key, 'en');
    expect(shown).toContain('<code>&lt;b&gt;</code>?: <code>&quot;\\&quot;&amp;&quot;</code>');
  });
});

describe('the web app’s files', () => {
  let server: TestServer;
  const folder = mkdtempSync(join(tmpdir(), 'glossa-web-'));
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html>app');
    writeFileSync(join(folder, 'icon.svg'), '<svg/>');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'x');
    server = await start({ webFolder: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const page = 'text/html,application/xhtml+xml';
  const forever = 'public, max-age=31536000, immutable';
  it.each<[string, string, number, string | undefined]>([
    ['/', page, 200, 'no-cache'],
    ['/index.html', page, 200, 'no-cache'],
    ['/lessons/7', page, 200, 'no-cache'],
    ['/lessons/7?page=2', page, 200, 'no-cache'],
    ['/lessons/7', 'application/json', 404, undefined],
    ['/lessons/7.css', page, 404, undefined],
    ['/icon.svg', '*/*', 200, 'no-cache'],
    ['/assets/main-1a2b.js', '*/*', 200, forever],
    ['/assets/main-0000.js', '*/*', 404, undefined],
    ['/assets/main', page, 404, undefined],
    ['/api/v1/nothing', page, 404, undefined],
    ['/api', page, 404, undefined],
    ['/../package.json', '*/*', 404, undefined],
    ['/%2e%2e/package.json', '*/*', 404, undefined],
  ])('%s for %s', async (url, accept, status, cache) => {
    const answer = await server.app.inject({ url, headers: { accept } });
    expect(answer.statusCode).toBe(status);
    if (cache) expect(answer.headers['cache-control']).toBe(cache);
    else expect(problemOf(answer).code).toBe('not-found');
  });
  it('are not given for a change', async () => {
    expect((await server.app.inject({ method: 'POST', url: '/lessons/7', headers: { accept: page, origin: 'http://localhost' } })).statusCode).toBe(404);
  });
});

it('takes no new request while it stops, and says so', async () => {
  const server = await start();
  let late: unknown;
  server.app.addHook('preClose', async () => {
    late = await (await fetch(`${base}/api/v1/languages`)).json();
  });
  const base = await server.app.listen({ host: '127.0.0.1', port: 0 });
  await server.app.close();
  expect(late).toMatchObject({ status: 503, code: 'shutting-down' });
});

it('lists the languages, the tuned ones as such', async () => {
  const { items } = (await callRoute((await start()).app, languages.listLanguages)).json();
  expect(items).toContainEqual({
    code: 'fr',
    ownName: 'Français',
    name: null,
    dir: 'ltr',
    support: 'tuned',
    lemmas: 'dictionary',
    missing: [],
    install: null,
  });
  expect(items).toContainEqual(expect.objectContaining({ code: 'ar', ownName: 'العربية', dir: 'rtl', missing: [] }));
});

it('tells that it is well, and when it is not', async () => {
  const server = await start();
  expect((await server.app.inject({ url: '/healthz', remoteAddress: '192.0.2.1' })).json()).toEqual({ ok: true });
  await server.parts.platform.db.close();
  expect((await server.app.inject({ url: '/healthz' })).statusCode).toBe(500);
});
