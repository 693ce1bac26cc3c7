/** One row of the table: a target beside its baseline, or an absolute alone. */
export interface Result {
  name: string;
  /** Median of the target, in `unit`. */
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

/** Medians of two works that take turns, so that what else the machine does meets both; in milliseconds. */
export async function takeTurns(
  rounds: number,
  ours: (round: number) => unknown,
  baseline: (round: number) => unknown,
): Promise<[ours: number, baseline: number]> {
  const times: [number[], number[]] = [[], []];
  const warmUp = Math.ceil(rounds / 5);
  for (let round = -warmUp; round < rounds; round++)
    for (const [side, work] of [ours, baseline].entries()) {
      const began = performance.now();
      await work(round + warmUp);
      if (round >= 0) times[side as 0 | 1].push(performance.now() - began);
    }
  return [median(times[0]), median(times[1])];
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
