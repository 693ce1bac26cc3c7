import { describe, expect, it } from 'vitest';
import { importFileFields } from './importing.ts';

describe('the form of an imported file', () => {
  const takeBack = (pieces: number) =>
    importFileFields.safeParse({ operationId: crypto.randomUUID(), lang: 'fr', takeBack: [...Array(pieces).keys()].join(',') });

  it('takes back every piece of a long page', () => {
    expect(takeBack(1000).error).toBeUndefined();
    expect(takeBack(10_000).success).toBe(false);
  });
});
