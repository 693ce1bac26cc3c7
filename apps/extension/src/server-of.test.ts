import { expect, it } from 'vitest';
import { serverOf } from './server-of.ts';

it.each([
  ['http://127.0.0.1:4600', 'http://127.0.0.1:4600'],
  [' https://read.example.org/ ', 'https://read.example.org'],
  ['read.example.org', 'https://read.example.org'],
  ['https://example.org/glossa/?a=b#c', 'https://example.org/glossa'],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
  ['', null],
  ['not an address', null],
])('%s is %s', (typed, server) => {
  expect(serverOf(typed)).toBe(server);
});
