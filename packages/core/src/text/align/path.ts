import type { Link, Scorer } from './model.ts';
import type { Window } from './window.ts';

/** How many sentences of each side a link may join, and what that costs. */
export type Shape = readonly [x: number, y: number, cost: number];
const SHAPES: readonly Shape[] = [
  [1, 1, 0],
  [1, 0, 3.5],
  [0, 1, 2.8],
  [2, 1, 2.4],
  [1, 2, 2.6],
  [2, 2, 5.5],
  [3, 1, 6],
  [1, 3, 6],
];
/** Ways that lie further behind the best of their row are given up, unless they are near the line. */
const BEAM = 45;
const NEAR = 12;

interface Row {
  from: number;
  best: Float64Array;
  shape: Uint8Array;
}

/** The best way through all sentences of both sides, within the window. */
export function bestPath(score: Scorer, n: number, m: number, window: Window, shapes = SHAPES): Link[] {
  const rows: Row[] = Array.from({ length: n + 1 }, (_, i) => {
    const from = window.low[i] as number;
    const width = (window.high[i] as number) - from;
    return { from, best: new Float64Array(width).fill(Number.NEGATIVE_INFINITY), shape: new Uint8Array(width) };
  });
  (rows[0] as Row).best[0] = 0;
  for (let i = 0; i <= n; i++)
    extend(rows, i, score, n, m, shapes, [(window.line[Math.max(0, i - 1)] as number) - NEAR, (window.line[i + 1] as number) + NEAR]);
  const links: Link[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const row = rows[i] as Row;
    const [x, y] = shapes[row.shape[j - row.from] as number] as Shape;
    links.push([Array.from({ length: x }, (_, k) => i - x + k), Array.from({ length: y }, (_, k) => j - y + k)]);
    i -= x;
    j -= y;
  }
  return links.reverse();
}

function extend(rows: readonly Row[], i: number, score: Scorer, n: number, m: number, shapes: readonly Shape[], [low, high]: [number, number]): void {
  const { from, best } = rows[i] as Row;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of best) most = Math.max(most, value);
  for (let j = from; j < from + best.length; j++) {
    const here = best[j - from] as number;
    if (here === Number.NEGATIVE_INFINITY || (here < most - BEAM && i < n && (j < low || j > high))) continue;
    for (let shape = 0; shape < shapes.length; shape++) {
      const [x, y, cost] = shapes[shape] as Shape;
      const row = rows[i + x];
      if (i + x > n || j + y > m || !row) continue;
      const at = j + y - row.from;
      if (at < 0 || at >= row.best.length) continue;
      const value = here - cost + (x > 0 && y > 0 ? score(i, x, j, y) : 0);
      if (value > (row.best[at] as number)) {
        row.best[at] = value;
        row.shape[at] = shape;
      }
    }
  }
}
