/** Orders of ids, as a drag or a menu changes them. */

/** Puts the moved ids, in the order they had, before or after `target`. What is not in the list stays out of it. */
export function placed(ids: readonly string[], moved: ReadonlySet<string>, target: string, side: 'before' | 'after'): string[] {
  if (moved.has(target)) return [...ids];
  const taken = ids.filter((id) => moved.has(id));
  const rest = ids.filter((id) => !moved.has(id));
  const at = rest.indexOf(target);
  if (at < 0) return [...ids];
  return rest.toSpliced(side === 'before' ? at : at + 1, 0, ...taken);
}

/** Moves one id by some places, no further than the ends. */
export function shifted(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const to = Math.max(0, Math.min(ids.length - 1, from + by));
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
