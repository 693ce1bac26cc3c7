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

/** Measured of each work. */
const turns = 8;
/** What a turn takes at least, in milliseconds: several rounds of a work that is short. */
const turnLength = 200;
/** Turns one after another in which neither work becomes faster: all that runs is compiled, and memory has its size. */
const calmTurns = 12;
const longestWarmUp = 60;

/**
 * What two works cost, in milliseconds of the processor a round. They take turns, so that a machine that grows slower meets
 * both, and come unmeasured first until neither becomes faster any more.
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
  const sides = [ours, baseline].map((work) => ({ work, round: 0, best: Number.POSITIVE_INFINITY })) as [Side, Side];
  await warmUp(sides, now);
  const costs: [Cost, Cost] = [nothing, nothing];
  for (let turn = 0; turn < turns; turn++) for (const i of [0, 1] as const) costs[i] = sumOf(costs[i], await takeTurn(sides[i], now));
  return [eachOf(costs[0]), eachOf(costs[1])];
}

interface Side {
  work: (round: number) => unknown;
  round: number;
  /** Its cheapest turn before it is measured. */
  best: number;
}
interface Cost {
  spent: number;
  rounds: number;
}
const nothing: Cost = { spent: 0, rounds: 0 };
const sumOf = (a: Cost, b: Cost): Cost => ({ spent: a.spent + b.spent, rounds: a.rounds + b.rounds });
const eachOf = ({ spent, rounds }: Cost): number => spent / rounds;

async function warmUp(sides: readonly Side[], now: () => number): Promise<void> {
  let calm = 0;
  for (let turn = 0; turn < longestWarmUp && calm < calmTurns; turn++) {
    calm++;
    for (const side of sides) {
      const cost = eachOf(await takeTurn(side, now));
      if (cost < side.best * 0.95) calm = 0;
      side.best = Math.min(side.best, cost);
    }
  }
}

async function takeTurn(side: Side, now: () => number): Promise<Cost> {
  const began = now();
  const first = side.round;
  let spent = 0;
  for (; spent < turnLength; spent = now() - began) await side.work(side.round++);
  return { spent, rounds: side.round - first };
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
