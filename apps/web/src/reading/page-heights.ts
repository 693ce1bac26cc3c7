/** How high the pages of a flow are: those that were drawn as they were then, the others as those are on average. */
export function pageHeights(pages: number) {
  let [known, look] = [new Map<number, number>(), ''];
  const mean = (): number => (known.size ? [...known.values()].reduce((sum, height) => sum + height, 0) / known.size : 0);
  return {
    /** Takes in what is drawn; `now` tells what heights depend on, and where that is another those of before are forgotten. */
    note(drawn: ReadonlyMap<number, number>, now: string): void {
      if (now !== look) known = new Map();
      look = now;
      for (const [number, height] of drawn) known.set(number, height);
    },
    /** Of all pages from one up to another, which is not among them. */
    between(from: number, to: number): number {
      const other = mean();
      let sum = 0;
      for (let number = from; number < to; number++) sum += known.get(number) ?? other;
      return sum;
    },
    /** The page so far below the first one's top; the first or last where there is none. */
    pageAt(offset: number): number {
      const other = mean();
      let end = 0;
      for (let number = 0; number < pages - 1; number++) {
        end += known.get(number) ?? other;
        if (offset < end) return number;
      }
      return pages - 1;
    },
  };
}

export type PageHeights = ReturnType<typeof pageHeights>;
