import { describe, expect, it } from 'vitest';
import { notation, plain } from '../testing.ts';

interface Rows {
  /** Texts as they come out, in the notation of `testing.ts`. */
  right: readonly string[];
  /** What a plain splitter makes of them: pieces that may stand in no row. */
  never: readonly string[];
}

/** A language's table: rows that a speaker can read and correct. */
export function describeRows(code: string, { right, never }: Rows): void {
  describe(`${code}`, () => {
    it.each(right)('%s', (row) => {
      expect(notation(plain(row), code)).toBe(row);
      for (const piece of never) expect(row).not.toContain(piece);
    });
  });
}
