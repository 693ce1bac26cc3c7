import { describe, expect, it } from 'vitest';
import { notation, plain } from '../testing.ts';

interface Rows {
  /** Texts as they come out, in the notation of `testing.ts`. */
  right: readonly string[];
  /** What a plain splitter makes of them: pieces of these texts, in the same notation, that may stand in no row. */
  never: readonly string[];
}

/** A language's table: rows that a speaker can read and correct. */
export function describeRows(code: string, { right, never }: Rows): void {
  describe(`${code}`, () => {
    it.each(right)('%s', (row) => {
      expect(notation(plain(row), code)).toBe(row);
    });
    it.each(never)('not %s', (piece) => {
      expect(right.map(joined).join('\n'), 'a piece of none of the texts forbids nothing').toContain(joined(piece));
      for (const row of right) expect(notation(plain(row), code)).not.toContain(piece);
    });
  });
}

/** Where a sentence ends there need be no space. */
const joined = (row: string): string => plain(row).replace(/\s+/g, '');
