import { createHash } from 'node:crypto';

/** SHA-256 of texts one after another, lower-case hex. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
