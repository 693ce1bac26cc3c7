import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed, shifted } from './order.ts';

const ids = ['a', 'b', 'c', 'd'];

describe('a drag within an order', () => {
  test.each([
    ['down, after', ['a'], 'c', 'after', 'bcad'],
    ['down, before', ['a'], 'c', 'before', 'bacd'],
    ['up', ['d'], 'b', 'before', 'adbc'],
    ['to the end', ['b'], 'd', 'after', 'acdb'],
    ['several keep their own order', ['d', 'a'], 'b', 'after', 'badc'],
    ['onto itself changes nothing', ['b'], 'b', 'before', 'abcd'],
    ['an unknown target changes nothing', ['b'], 'x', 'before', 'abcd'],
    ['an unknown id is not added', ['x'], 'b', 'after', 'abcd'],
  ] as const)('%s', (_, moved, target, side, expected) => {
    expect(placed(ids, new Set(moved), target, side).join('')).toBe(expected);
  });
});

describe('a step within an order', () => {
  test.each([
    ['up', 'c', -1, 'acbd'],
    ['down', 'c', 1, 'abdc'],
    ['no further than the top', 'a', -1, 'abcd'],
    ['nor than the end', 'd', 1, 'abcd'],
    ['an unknown id changes nothing', 'x', 1, 'abcd'],
  ] as const)('%s', (_, id, by, expected) => {
    expect(shifted(ids, id, by).join('')).toBe(expected);
  });
});

test('whatever moves, the same ids remain', () => {
  const order = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(), fc.boolean(), (list, from, to, before) => {
      const moved = list[from % list.length] as string;
      const target = list[to % list.length] as string;
      const after = placed(list, new Set([moved]), target, before ? 'before' : 'after');
      expect(after.toSorted()).toEqual(list.toSorted());
      if (moved !== target) expect(after.indexOf(moved) - after.indexOf(target)).toBe(before ? -1 : 1);
    }),
  );
});
