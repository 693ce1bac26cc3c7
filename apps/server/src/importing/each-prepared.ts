/**
 * Works in two steps, the first of the next ones while the second of one is being done. Second steps run in order, one after
 * another; `ahead` is how many may be prepared beyond that.
 *
 *     ahead = 1     prepare  1  2  3  4
 *                   finish      1  2  3  4
 *
 * The first failure ends it, when nothing is in work any more.
 */
export async function eachPrepared<Work, Prepared>(
  works: AsyncIterable<Work>,
  ahead: number,
  { prepare, finish }: { prepare(work: Work): Promise<Prepared>; finish(prepared: Prepared): Promise<void> },
): Promise<void> {
  const begun: Promise<Prepared>[] = [];
  const finishOne = async () => finish(await (begun.shift() as Promise<Prepared>));
  try {
    for await (const work of works) {
      const prepared = prepare(work);
      prepared.catch(() => undefined); // told when its turn comes
      begun.push(prepared);
      if (begun.length > ahead) await finishOne();
    }
    while (begun.length > 0) await finishOne();
  } finally {
    await Promise.allSettled(begun);
  }
}
