import { DomainError } from '../platform/errors.ts';

/** So many in one lesson, and so many for one language. */
const mostCorrections = 1000;

/** Refuses one more beside those that are there already. */
export function refuseTooMany(existing: number): void {
  if (existing >= mostCorrections) throw new DomainError('too-many-corrections', { limit: mostCorrections });
}
