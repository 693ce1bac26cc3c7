/** The numbers of one sentence, or of several in a row together; each sorted and once. */
export type Union = (from: number, count: number) => Int32Array;

export function unions(lists: readonly Int32Array[]): Union {
  const known = new Map<number, Int32Array>();
  return (from, count) => {
    if (count === 1) return lists[from] as Int32Array;
    const key = from * 4 + count;
    let union = known.get(key);
    if (!union) {
      union = Int32Array.from(new Set(lists.slice(from, from + count).flatMap((list) => [...list]))).sort();
      known.set(key, union);
    }
    return union;
  };
}
