import type { Coverage } from '@glossa/contract';
import { wellFormed } from '@glossa/core/text';
import { fromCursor, type Piece, pieceOf } from '../platform/cursor.ts';
import { DomainError } from '../platform/errors.ts';
import { byTitle } from '../platform/titles.ts';

/** What lessons are ordered by; `order` is that of their course. */
export type Sort = 'order' | 'recent' | 'added' | 'title' | 'length' | 'coverage' | 'new';

export interface ByValue {
  id: string;
  value: string | number;
}

/** Which end comes first: what was read or added last, what is known best, what is short, has few new words or an early letter. */
const fallsAtFirst: ReadonlySet<Sort> = new Set(['recent', 'added', 'coverage']);
/** So much of a title decides its place, and goes into a cursor. */
const titleLength = 60;
const million = 1_000_000;

export function placeOf(sort: Sort, stored: string | number, coverage: Coverage | undefined): string | number {
  if (sort === 'coverage' && coverage) return Math.round((million * coverage.known) / Math.max(1, coverage.words));
  if (sort === 'new' && coverage) return coverage.newKeys;
  return typeof stored === 'string' ? wellFormed(stored.slice(0, titleLength)) : stored;
}

/** The part of a list that follows a place, in order. */
export function sortedPiece(items: readonly ByValue[], sort: Sort, reversed: boolean, after: ByValue | undefined, limit: number): Piece<ByValue> {
  const sign = fallsAtFirst.has(sort) === reversed ? 1 : -1;
  const compare = (a: ByValue, b: ByValue): number => sign * (byValue(a.value, b.value) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const rest = after ? items.filter((item) => compare(item, after) > 0) : [...items];
  return pieceOf(rest.sort(compare).slice(0, limit + 1), limit, ({ value, id }) => [nameOf(sort, reversed), value, id]);
}

const byValue = (a: string | number, b: string | number): number => (typeof a === 'number' ? a - (b as number) : byTitle(a, b as string));

/** The place a cursor names. It belongs to the order that gave it. */
export function fromPlace(cursor: string | undefined, sort: Sort, reversed: boolean): ByValue | undefined {
  if (cursor === undefined) return undefined;
  const [name, value, id] = sort === 'title' ? fromCursor(cursor, ['string', 'string', 'string']) : fromCursor(cursor, ['string', 'number', 'string']);
  if (name !== nameOf(sort, reversed)) throw new DomainError('invalid-cursor');
  return { value, id };
}

const nameOf = (sort: Sort, reversed: boolean): string => (reversed ? `${sort}-reversed` : sort);
