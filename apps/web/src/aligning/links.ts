import type { Link } from '@glossa/core/text';

/** Ways to mend links; each answers with new links, or null where it cannot be done there. */
export const mends = {
  /** A row and the one below it become one. */
  join: (links: readonly Link[], at: number): Link[] | null => {
    const [row, below] = [links[at], links[at + 1]];
    return row && below
      ? replaced(links, at, 2, [
          [
            [...row[0], ...below[0]],
            [...row[1], ...below[1]],
          ],
        ])
      : null;
  },
  /** A row of several becomes two: the last sentence of each side that has more than one goes into the second. */
  split: (links: readonly Link[], at: number): Link[] | null => {
    const [source, target] = links[at] ?? [[], []];
    if (source.length < 2 && target.length < 2) return null;
    const cut = (side: readonly number[]) => (side.length > 1 ? [side.slice(0, -1), side.slice(-1)] : [side, []]) as [number[], number[]];
    const [[upper, lower], [first, second]] = [cut(source), cut(target)];
    return replaced(links, at, 1, [
      [upper, first],
      [lower, second],
    ]);
  },
  /** The first sentence of the translation goes to the row above. */
  up: (links: readonly Link[], at: number): Link[] | null => {
    const [above, row] = [links[at - 1], links[at]];
    if (!above || !row || row[1].length === 0) return null;
    return replaced(links, at - 1, 2, [
      [above[0], [...above[1], row[1][0] as number]],
      [row[0], row[1].slice(1)],
    ]);
  },
  /** The last sentence of the translation goes to the row below. */
  down: (links: readonly Link[], at: number): Link[] | null => {
    const [row, below] = [links[at], links[at + 1]];
    if (!row || !below || row[1].length === 0) return null;
    return replaced(links, at, 2, [
      [row[0], row[1].slice(0, -1)],
      [below[0], [row[1].at(-1) as number, ...below[1]]],
    ]);
  },
};
export type Mend = keyof typeof mends;

/** Rows that hold nothing go. */
const replaced = (links: readonly Link[], at: number, count: number, rows: Link[]): Link[] => [
  ...links.slice(0, at),
  ...rows.filter(([source, target]) => source.length + target.length > 0),
  ...links.slice(at + count),
];
