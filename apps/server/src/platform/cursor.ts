import { DomainError } from './errors.ts';

/** Where a page of a list ended: the values it is ordered by, of the last item. Told to clients as opaque text. */
export type CursorValues = readonly (string | number)[];

export const toCursor = (values: CursorValues): string => Buffer.from(JSON.stringify(values)).toString('base64url');

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
  if (!Array.isArray(values) || values.length !== shape.length || values.some((value, at) => typeof value !== shape[at]))
    throw new DomainError('invalid-cursor');
  return values as never;
}
