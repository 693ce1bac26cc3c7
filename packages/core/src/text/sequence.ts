/** Two sequences side by side. */

/** `match[i]` is the number of the element of `after` that element `i` of `before` became, or -1. Rising throughout. */
export type Matching = Int32Array;

/**
 * Matches equal elements in order: common ends first, then elements that occur once on either side (patience), and so on
 * between those; a small rest by its longest common subsequence. Takes about as long as the sequences are.
 */
export function matchInOrder(before: readonly string[], after: readonly string[]): Matching {
  const match = new Int32Array(before.length).fill(-1);
  const open: [number, number, number, number][] = [[0, before.length, 0, after.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [b0, b1, a0, a1] = matchEnds(before, after, range, match);
    if (b0 >= b1 || a0 >= a1) continue;
    const fixed = rising(uniquePairs(before, after, b0, b1, a0, a1));
    if (fixed.length === 0) {
      if ((b1 - b0) * (a1 - a0) <= 250_000) matchCommon(before, after, b0, b1, a0, a1, match);
      continue;
    }
    let [b, a] = [b0, a0];
    for (const [nextB, nextA] of fixed) {
      match[nextB] = nextA;
      open.push([b, nextB, a, nextA]);
      [b, a] = [nextB + 1, nextA + 1];
    }
    open.push([b, b1, a, a1]);
  }
  return match;
}

function matchEnds(
  before: readonly string[],
  after: readonly string[],
  range: [number, number, number, number],
  match: Matching,
): [number, number, number, number] {
  let [b0, b1, a0, a1] = range;
  while (b0 < b1 && a0 < a1 && before[b0] === after[a0]) match[b0++] = a0++;
  while (b0 < b1 && a0 < a1 && before[b1 - 1] === after[a1 - 1]) match[--b1] = --a1;
  return [b0, b1, a0, a1];
}

/** Pairs of elements that occur once in either range, in order of `before`. */
function uniquePairs(before: readonly string[], after: readonly string[], b0: number, b1: number, a0: number, a1: number): [number, number][] {
  const once = (list: readonly string[], from: number, to: number) => {
    const places = new Map<string, number>();
    for (let i = from; i < to; i++) places.set(list[i] as string, places.has(list[i] as string) ? -1 : i);
    return places;
  };
  const inAfter = once(after, a0, a1);
  const pairs: [number, number][] = [];
  for (const [value, b] of once(before, b0, b1)) {
    const a = inAfter.get(value);
    if (b >= 0 && a !== undefined && a >= 0) pairs.push([b, a]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}

/** The longest run of pairs that rises on both sides. */
function rising(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, a], i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as [number, number])[1] < a) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tops[low - 1] as number;
    tops[low] = i;
  });
  const run: [number, number][] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i] as number) run.push(pairs[i] as [number, number]);
  return run.reverse();
}

function matchCommon(before: readonly string[], after: readonly string[], b0: number, b1: number, a0: number, a1: number, match: Matching): void {
  const columns = a1 - a0 + 1;
  const lengths = new Uint32Array((b1 - b0 + 1) * columns);
  const at = (b: number, a: number) => (b - b0) * columns + (a - a0);
  for (let b = b1 - 1; b >= b0; b--) {
    for (let a = a1 - 1; a >= a0; a--) {
      lengths[at(b, a)] =
        before[b] === after[a] ? (lengths[at(b + 1, a + 1)] as number) + 1 : Math.max(lengths[at(b + 1, a)] as number, lengths[at(b, a + 1)] as number);
    }
  }
  for (let b = b0, a = a0; b < b1 && a < a1; ) {
    if (before[b] === after[a]) match[b++] = a++;
    else if ((lengths[at(b + 1, a)] as number) >= (lengths[at(b, a + 1)] as number)) b++;
    else a++;
  }
}
