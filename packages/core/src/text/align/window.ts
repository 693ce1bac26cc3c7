import type { Features } from './features.ts';

/** For each source sentence the target sentences that may stand beside it: the first, and one behind the last. */
export interface Window {
  line: Float64Array;
  low: Int32Array;
  high: Int32Array;
}

/** So many pairs of sentences are all looked at. */
const ALL = 300 * 300;
/** Else this many sentences to both sides of the line that features of their own draw. */
const MARGIN = 120;

/** Where to look for the links of two texts: everywhere, or where they are long around the sentences that share what no others have. */
export function windowOf([a, b]: readonly [Features[], Features[]]): Window {
  const [n, m] = [a.length, b.length];
  const knots: [number, number][] = [[0, 0], ...(n * m > ALL ? anchors(a, b) : []), [n, m]];
  const line = new Float64Array(n + 2).fill(m);
  for (let k = 1; k < knots.length; k++) {
    const [[i0, j0], [i1, j1]] = [knots[k - 1], knots[k]] as [[number, number], [number, number]];
    for (let i = i0; i <= i1; i++) line[i] = i1 === i0 ? j1 : j0 + ((j1 - j0) * (i - i0)) / (i1 - i0);
  }
  const margin = n * m > ALL ? MARGIN : Math.max(n, m);
  const low = Int32Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 0 : Math.max(0, Math.floor(line[i - 1] as number) - margin)));
  const high = Int32Array.from({ length: n + 1 }, (_, i) => (i === n ? m : Math.min(m, Math.ceil(line[i + 1] as number) + margin)) + 1);
  return { line, low, high };
}

/** Pairs of sentences, in order on both sides, that share what stands once in each text; those that a neighbour does not bear out are left out. */
function anchors(a: readonly Features[], b: readonly Features[]): [number, number][] {
  const [once, other] = [placesOf(a), placesOf(b)];
  const votes = new Map<number, number>();
  for (const [name, i] of once) {
    const j = other.get(name);
    if (i >= 0 && j !== undefined && j >= 0) votes.set(i * b.length + j, (votes.get(i * b.length + j) ?? 0) + 1);
  }
  const pairs = [...votes]
    .map(([key, count]): [number, number, number] => [Math.floor(key / b.length), key % b.length, count])
    .sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const chain = longestChain(pairs);
  return chain.filter(([i, j], k) => [chain[k - 1], chain[k + 1]].some((near) => near && Math.abs(near[0] - i) <= NEAR && Math.abs(near[1] - j) <= 2 * NEAR));
}
const NEAR = 60;

/** Names that come once, with where; -1 for those that come again. */
function placesOf(features: readonly Features[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [i, each] of features.entries()) for (const name of each) places.set(name, places.has(name) ? -1 : i);
  return places;
}

/** The heaviest chain of pairs that goes forward on both sides (a Fenwick tree over the second). */
function longestChain(pairs: readonly [number, number, number][]): [number, number][] {
  const size = pairs.reduce((most, [, j]) => Math.max(most, j), 0) + 2;
  const best = new Int32Array(size).fill(-1);
  const values = new Float64Array(pairs.length);
  const before = new Int32Array(pairs.length).fill(-1);
  const valueAt = (k: number) => (k < 0 ? 0 : (values[k] as number));
  for (let from = 0; from < pairs.length; ) {
    let to = from;
    while (to < pairs.length && pairs[to]?.[0] === pairs[from]?.[0]) to++;
    // Pairs of one source sentence do not follow each other: all are looked up before any is entered.
    for (let k = from; k < to; k++) {
      const [, j, count] = pairs[k] as [number, number, number];
      for (let at = j; at > 0; at -= at & -at) if (valueAt(best[at] as number) > valueAt(before[k] as number)) before[k] = best[at] as number;
      values[k] = valueAt(before[k] as number) + count;
    }
    for (let k = from; k < to; k++)
      for (let at = (pairs[k] as [number, number, number])[1] + 1; at < size; at += at & -at) if (valueAt(k) > valueAt(best[at] as number)) best[at] = k;
    from = to;
  }
  const chain: [number, number][] = [];
  let last = values.reduce((most, value, k) => (value > valueAt(most) ? k : most), -1);
  for (; last >= 0; last = before[last] as number) chain.push([(pairs[last] as [number, number, number])[0], (pairs[last] as [number, number, number])[1]]);
  return chain.reverse();
}
