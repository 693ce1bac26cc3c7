import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import { isLocal, visitorAddress, type WebSettings } from './visitors.ts';

/** What strangers from one network may ask at once, and again each second. A page of the public ones is asked for where it must be drawn. */
export const strangersLimits = { most: 240, perSecond: 4 };
/** Networks that are remembered; the one heard of least recently is forgotten first. */
const mostNetworks = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Takes note that a stranger costs the server something. Throws `too-many-requests` where their network has asked too much. */
export type CountStranger = (request: FastifyRequest) => void;

/**
 * A bucket of tokens for each network that strangers come from, in memory: a flood is turned away before it reaches the
 * database. Whoever is at this very computer is not counted.
 */
export function createStrangers(now: () => number, settings: WebSettings, { most, perSecond } = strangersLimits): CountStranger {
  const buckets = new Map<string, Bucket>();

  return (request) => {
    if (isLocal(request, settings)) return;
    const network = visitorAddress(request);
    const at = now();
    const before = buckets.get(network) ?? { left: most, at };
    const left = Math.min(most, before.left + ((at - before.at) / 1000) * perSecond);
    buckets.delete(network);
    buckets.set(network, { left: Math.max(0, left - 1), at });
    for (const [oldest] of buckets) if (buckets.size > mostNetworks) buckets.delete(oldest);
    if (left < 1) throw new DomainError('too-many-requests', { seconds: Math.ceil((1 - left) / perSecond) });
  };
}
