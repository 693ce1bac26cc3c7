/** One row of the table: a target beside its baseline, or an absolute alone. */
export interface Result {
  name: string;
  /** The target, in `unit`. */
  ours: number;
  unit: 'ms' | 'MB' | 'kB' | 'scans';
  baseline?: { name: string; value: number };
  /** What `ours`, or ours ÷ baseline where there is one, may be at most. */
  limit: number;
}

export const ratioOf = ({ ours, baseline }: Result): number | null => (baseline ? ours / baseline.value : null);
export const isWithin = (result: Result): boolean => (ratioOf(result) ?? result.ours) <= result.limit;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
};

/** Of each work, before it is measured and while it is. */
const turns = 8;
/** What a turn takes at least, in milliseconds: several rounds of a work that is short. */
const turnLength = 200;

/**
 * What two works cost, in milliseconds of the processor a round. They take turns, so that a machine that grows slower meets
 * both; as many turns as are measured come before, unmeasured, until what runs is compiled.
 *
 * Time of the processor, since by the clock a busy machine costs most whoever needs it longest, and the threads that collect
 * garbage are part of the cost. A sum over all measured rounds, since a collection comes in one round of several, and the
 * lowest or middle round would leave it out. What waits for another process takes the clock on the wall.
 */
export async function takeTurns(
  ours: (round: number) => unknown,
  baseline: (round: number) => unknown,
  now: () => number = processorTime,
): Promise<[ours: number, baseline: number]> {
  const sides = [ours, baseline].map((work) => ({ work, round: 0, spent: 0, measured: 0 })) as [Side, Side];
  for (let turn = -turns; turn < turns; turn++) for (const side of sides) await takeTurn(side, now, turn >= 0);
  return [sides[0].spent / sides[0].measured, sides[1].spent / sides[1].measured];
}

interface Side {
  work: (round: number) => unknown;
  round: number;
  spent: number;
  measured: number;
}

async function takeTurn(side: Side, now: () => number, measures: boolean): Promise<void> {
  const began = now();
  const first = side.round;
  let spent = 0;
  for (; spent < turnLength; spent = now() - began) await side.work(side.round++);
  if (!measures) return;
  side.spent += spent;
  side.measured += side.round - first;
}

/** What this process has taken of the processor, in all its threads; in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The table that people read. */
export function tableOf(results: readonly Result[]): string {
  const show = (value: number, unit: string) => `${value >= 100 ? value.toFixed(0) : value.toFixed(2)} ${unit}`;
  const rows = results.map((result) => {
    const ratio = ratioOf(result);
    return [
      result.name,
      show(result.ours, result.unit),
      result.baseline ? `${show(result.baseline.value, result.unit)} (${result.baseline.name})` : '',
      ratio === null ? '' : `${ratio.toFixed(2)} ×`,
      ratio === null ? `≤ ${result.limit} ${result.unit}` : `≤ ${result.limit} ×`,
      isWithin(result) ? 'holds' : 'TOO MUCH',
    ];
  });
  const all = [['', 'measured', 'baseline', 'ratio', 'limit', ''], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => (row[column] as string).length))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
