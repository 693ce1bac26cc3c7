/**
 * The circles in a graph of imports: groups of two or more files that all reach each other, and files that import
 * themselves. Each group is sorted, and so is the list.
 *
 *   a → b → c → a,  c → d    gives  [[a, b, c]]
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): number => {
    const number = order.size;
    order.set(file, number);
    stack.push(file);
    let low = number;
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) as number);
    }
    if (low === number) close(file);
    return low;
  };
  const close = (file: string) => {
    const group = stack.splice(stack.indexOf(file)).toSorted();
    if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group);
  };

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}
