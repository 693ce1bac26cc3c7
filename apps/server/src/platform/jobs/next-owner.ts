import type { OwnerId } from '../ids.ts';

type Owner = OwnerId | null;

/**
 * Whose job comes next, so that nobody waits behind all that another has queued: of those with the fewest jobs in work
 * the one who was served longest ago, and of those never served the one who waits longest.
 *
 *     Ada has 200 jobs queued and one in work, Ben comes with one → Ben
 */
export function createNextOwner(mostEach: number) {
  const inWork = new Map<Owner, number>();
  const served = new Map<Owner, number>();
  let turn = 0;
  const busy = (owner: Owner) => inWork.get(owner) ?? 0;
  return {
    /** In the order in which they are to be served; those who have as many jobs in work as they may are left out. */
    order(waiting: readonly { owner: Owner; since: number }[]): Owner[] {
      for (const owner of served.keys()) if (busy(owner) === 0 && !waiting.some((each) => each.owner === owner)) served.delete(owner);
      return waiting
        .filter(({ owner }) => busy(owner) < mostEach)
        .toSorted((a, b) => busy(a.owner) - busy(b.owner) || (served.get(a.owner) ?? 0) - (served.get(b.owner) ?? 0) || a.since - b.since)
        .map(({ owner }) => owner);
    },
    begin(owner: Owner): void {
      served.set(owner, ++turn);
      inWork.set(owner, busy(owner) + 1);
    },
    end(owner: Owner): void {
      if (busy(owner) > 1) inWork.set(owner, busy(owner) - 1);
      else inWork.delete(owner);
    },
  };
}
