/** What has a place in a list. */
interface Placed {
  id: string;
  position: number;
}

/** Whether all that are wanted are there. */
export const isSubset = (wanted: readonly string[], all: readonly Placed[]): boolean => {
  const known = new Set(all.map(({ id }) => id));
  return wanted.every((id) => known.has(id));
};

/** New positions, from 1, of those whose position changes: the wanted ones first, the rest after them as they were. */
export function reordered(now: readonly Placed[], wanted: readonly string[]): Placed[] {
  const first = new Set(wanted);
  const order = [...first, ...now.map(({ id }) => id).filter((id) => !first.has(id))];
  const before = new Map(now.map(({ id, position }) => [id, position]));
  return order.map((id, index) => ({ id, position: index + 1 })).filter(({ id, position }) => before.get(id) !== position);
}
