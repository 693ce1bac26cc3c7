import type { FastifyRequest } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStrangers } from './strangers.ts';

const from = (ip: string, host = 'books.example') => ({ ip, raw: { socket: { remoteAddress: ip }, headers: { host } } }) as unknown as FastifyRequest;

describe('strangers of one network', () => {
  let now = 0;
  let outcome: (request: FastifyRequest) => unknown;
  beforeEach(() => {
    now = 1_000_000;
    const count = createStrangers(() => now, { publicUrl: null, trustProxy: false }, { most: 3, perSecond: 2 });
    outcome = (request) => {
      try {
        return count(request) ?? 'ok';
      } catch (error) {
        return (error as { code: string; params: object }).params;
      }
    };
  });
  const asked = (times: number, request: FastifyRequest) => Array.from({ length: times }, () => outcome(request));

  it('ask so much at once, and then as time goes on', () => {
    expect(asked(4, from('203.0.113.9'))).toEqual(['ok', 'ok', 'ok', { seconds: 1 }]);
    now += 500;
    expect(asked(2, from('203.0.113.9'))).toEqual(['ok', { seconds: 1 }]);
    now += 3_600_000;
    expect(asked(4, from('203.0.113.9'))).toEqual(['ok', 'ok', 'ok', { seconds: 1 }]);
  });

  it('take nothing from others, whatever address of their own they use', () => {
    expect(asked(3, from('2001:db8:1:2::1'))).toEqual(['ok', 'ok', 'ok']);
    expect(outcome(from('2001:db8:1:2:ffff::7'))).toEqual({ seconds: 1 });
    expect([outcome(from('2001:db8:1:3::1')), outcome(from('203.0.113.9'))]).toEqual(['ok', 'ok']);
  });

  it('are not those at this computer', () => {
    expect(asked(9, from('127.0.0.1', 'localhost:4600'))).toEqual(new Array(9).fill('ok'));
    expect(asked(4, from('127.0.0.1'))).toContainEqual({ seconds: 1 });
  });
});
