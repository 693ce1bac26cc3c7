/** What has a place in a list. Positions are whole numbers with room between them, so that most moves write only what moves. */
export interface Placed {
  id: string;
  position: number;
}

/** Room left between two that are put one after the other. 20 can be put between them before others must move. */
export const room = 2 ** 20;

/** Whether all that are wanted are there. */
export const isSubset = (wanted: readonly string[], all: readonly Placed[]): boolean => {
  const known = new Set(all.map(({ id }) => id));
  return wanted.every((id) => known.has(id));
};

/** `now`, which is in order, reordered: the wanted ones first, the rest after them as they were. Gives those whose position changes, with the new one. */
export function reordered(now: readonly Placed[], wanted: readonly string[]): Placed[] {
  const known = new Map(now.map((placed) => [placed.id, placed]));
  const first = new Set(wanted);
  const order = [...first].flatMap((id) => known.get(id) ?? []).concat(now.filter(({ id }) => !first.has(id)));
  const staying = new Set(longestRise(order));
  const moved: Placed[] = [];
  let waiting: Placed[] = [];
  let below: number | undefined;
  for (const placed of order) {
    if (!staying.has(placed)) {
      waiting.push(placed);
      continue;
    }
    const placedBetween = between(waiting, below, placed.position);
    if (!placedBetween) return spread(order);
    moved.push(...placedBetween);
    waiting = [];
    below = placed.position;
  }
  return [...moved, ...(between(waiting, below, undefined) ?? [])];
}

/** Places in the gap between two positions, or beyond the last or first; null where the gap is too small. */
function between(waiting: readonly Placed[], below: number | undefined, above: number | undefined): Placed[] | null {
  const count = waiting.length;
  const from = below ?? (above === undefined ? 0 : above - room * (count + 1));
  const step = Math.floor(((above ?? from + room * (count + 1)) - from) / (count + 1));
  if (count > 0 && step < 1) return null;
  return waiting.map(({ id }, index) => ({ id, position: from + step * (index + 1) }));
}

/** All of them anew, with room between. */
const spread = (order: readonly Placed[]): Placed[] =>
  order.flatMap(({ id, position }, index) => (position === (index + 1) * room ? [] : [{ id, position: (index + 1) * room }]));

/** As many as possible whose positions rise already, in the order given. */
function longestRise(order: readonly Placed[]): Placed[] {
  const tops: number[] = [];
  const previous: number[] = [];
  order.forEach(({ position }, i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[tops[middle] as number] as Placed).position < position) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = i;
  });
  const rise: Placed[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i] as number) rise.push(order[i] as Placed);
  return rise;
}
