import { randomOf } from '../french.ts';

/** How often each scenario is played: 2 in `npm test`, 50 in `npm run soak`. */
export const rounds = Number(process.env.SOAK_ROUNDS ?? 2);
/** Where a round is cut, other each time and the same at each run. */
export const cutOf = (round: number, from: number, to: number): number => Math.floor(from + randomOf(round + 1)() * (to - from));

/** Does works, `width` at a time, in order, until all are done or `stop` says so. */
export async function each<T>(items: readonly T[], width: number, work: (item: T) => Promise<unknown>, stop: () => boolean = () => false): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const worker = async () => {
    for (const item of waiting) {
      if (stop()) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
