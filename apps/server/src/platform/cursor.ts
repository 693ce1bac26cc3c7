import { wellFormed } from '@glossa/core/text';
import { DomainError } from './errors.ts';

/** Where a piece of a list ended: the values it is ordered by, of the last item. Told to clients as opaque text. */
type CursorValues = readonly (string | number)[];

const toCursor = (values: CursorValues): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** One piece of a list; `next` is the cursor of the piece that follows, null at the end. */
export interface Piece<T> {
  items: T[];
  next: string | null;
}

/** The first `limit` of rows that were read with one more than that, as the sign that others follow. */
export function pieceOf<Row>(rows: readonly Row[], limit: number, placeOf: (last: Row) => CursorValues): Piece<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && rows.length > limit ? toCursor(placeOf(last)) : null };
}

/** Reads a cursor back; `shape` says of which type each value must be. Throws DomainError `invalid-cursor`. */
export function fromCursor<const S extends readonly ('string' | 'number')[]>(
  cursor: string,
  shape: S,
): { [K in keyof S]: S[K] extends 'string' ? string : number } {
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new DomainError('invalid-cursor');
  }
  if (!Array.isArray(values) || values.length !== shape.length || !values.every((value, at) => typeof value === shape[at] && isStorable(value)))
    throw new DomainError('invalid-cursor');
  return values as never;
}

/** What a database takes: whole numbers, and text that came through the door as all text does. */
const isStorable = (value: string | number): boolean => (typeof value === 'number' ? Number.isSafeInteger(value) : wellFormed(value) === value);
