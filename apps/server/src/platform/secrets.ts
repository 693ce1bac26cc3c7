import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { digestOf } from './digest.ts';

/** A secret of 256 random bits, safe in addresses and headers. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** As a secret is kept. Enough for those that are random themselves; passwords need more. */
export const hashOf = (secret: string): string => digestOf(secret);

/** Compares two hashes in constant time. */
export const sameHash = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

// Crockford's alphabet: no I, L, O, U, so that a code can be read aloud and typed.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code of 80 random bits for people to copy: `K7QF-3M9X-2WTB-8HDC`. */
export const newCode = (): string => Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-');

/** A typed code as it was given out: case, spaces and dashes do not matter, nor do O for 0 and I or L for 1. */
export const normalCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
