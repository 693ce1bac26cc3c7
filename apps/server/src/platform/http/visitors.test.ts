import { describe, expect, it } from 'vitest';
import { isOpenToOthers, visitorAddress } from './visitors.ts';

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

describe('where a visitor comes from', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:9', '2001:db8:1:2'],
    ['2001:DB8:1:2::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['1::', '1:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
    ['no address', 'no address'],
  ])('is told of %j as %j', (ip, address) => expect(visitorAddress({ ip })).toBe(address));
});
