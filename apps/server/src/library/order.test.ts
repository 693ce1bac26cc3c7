import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, reordered, room } from './order.ts';

const list = (...positions: number[]): Placed[] => positions.map((position, n) => ({ id: 'abcdefghij'[n] as string, position }));
/** The list as it is read again after the new positions were written. */
function written(now: readonly Placed[], moved: readonly Placed[]): string[] {
  const places = new Map([...now, ...moved].map(({ id, position }) => [id, position]));
  return [...places].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id);
}

describe('reordering', () => {
  it.each<[string, Placed[], string[], string[], number]>([
    ['nothing', list(10, 20, 30), [], ['a', 'b', 'c'], 0],
    ['all as they are', list(10, 20, 30), ['a', 'b', 'c'], ['a', 'b', 'c'], 0],
    ['the last to the front', list(10, 20, 30), ['c'], ['c', 'a', 'b'], 1],
    ['the first to the end', list(10, 20, 30), ['b', 'c', 'a'], ['b', 'c', 'a'], 1],
    ['one into the middle', list(10, 20, 30, 40), ['a', 'd', 'b', 'c'], ['a', 'd', 'b', 'c'], 1],
    ['one into a gap that is full', list(1, 2, 3, 4), ['a', 'd', 'b', 'c'], ['a', 'd', 'b', 'c'], 4],
    ['all that share a position', list(5, 5, 5), ['b', 'a', 'c'], ['b', 'a', 'c'], 2],
    ['what is named twice', list(10, 20, 30), ['c', 'c', 'a'], ['c', 'a', 'b'], 1],
  ])('%s', (_, now, wanted, order, writes) => {
    const moved = reordered(now, wanted);
    expect(written(now, moved)).toEqual(order);
    expect(moved).toHaveLength(writes);
  });

  it('gives the order that was asked for, at whole positions, and writes nothing twice', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 });
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 30, maxLength: 30 }),
        fc.infiniteStream(fc.nat()),
        (names, positions, chance) => {
          const now = names.map((id, n) => ({ id, position: positions[n] as number })).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
          const wanted = now.map(({ id }) => ({ id, at: chance.next().value as number })).filter(({ at }) => at % 3 > 0);
          const first = wanted.sort((a, b) => a.at - b.at).map(({ id }) => id);
          const moved = reordered(now, first);
          const rest = now.map(({ id }) => id).filter((id) => !first.includes(id));
          expect(written(now, moved)).toEqual([...first, ...rest]);
          expect(moved.every(({ position }) => Number.isSafeInteger(position))).toBe(true);
          expect(new Set(moved.map(({ id }) => id)).size).toBe(moved.length);
        },
      ),
    );
  });

  it('writes one row for one move among ten thousand', () => {
    const now = Array.from({ length: 10_000 }, (_, n) => ({ id: String(n), position: (n + 1) * room }));
    const order = now.map(({ id }) => id);
    const [last] = order.splice(9_999, 1);
    order.splice(5_000, 0, last as string);
    expect(reordered(now, order)).toEqual([{ id: '9999', position: 5_000 * room + room / 2 }]);
  });
});
