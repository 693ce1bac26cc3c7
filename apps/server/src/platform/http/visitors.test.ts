import { describe, expect, it } from 'vitest';
import { isOpenToOthers } from './visitors.ts';

describe('whether anybody can come from elsewhere', () => {
  it.each<[string, string | null, false | number | string, boolean]>([
    ['127.0.0.1', null, false, false],
    ['127.0.0.2', null, false, false],
    ['localhost', null, false, false],
    ['::1', null, false, false],
    ['127.0.0.1', 'http://localhost:4600', false, false],
    ['127.0.0.1', 'https://read.example.org', false, true],
    ['127.0.0.1', null, 1, true],
    ['127.0.0.1', null, 'loopback', true],
    ['0.0.0.0', null, false, true],
    ['::', null, false, true],
    ['192.168.1.5', null, false, true],
    ['books.lan', null, false, true],
  ])('listening on %s, GLOSSA_URL %s, proxies %s: %s', (host, url, trustProxy, expected) => {
    expect(isOpenToOthers(host, { publicUrl: url === null ? null : new URL(url), trustProxy })).toBe(expected);
  });
});
