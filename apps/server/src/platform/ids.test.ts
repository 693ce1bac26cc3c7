import { expect, it } from 'vitest';
import { derivedId } from './ids.ts';

it('derives the same id for the same number, another for another, each well-formed and of the time of the first', () => {
  const seed = '0199e0a0-1234-7abc-8def-0123456789ab';
  const made = [0, 1, 0].map((number) => derivedId(seed, number));
  expect(made[0]).toBe(made[2]);
  expect(new Set([seed, ...made]).size).toBe(3);
  for (const id of made) expect(id).toMatch(/^0199e0a0-1234-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});
