import type { Anchor } from '@glossa/core/text';

/** Where a sentence is after the text was edited. */
export interface Moves {
  /** Its place now, or null where it is gone. */
  move(anchor: Anchor): Anchor | null;
  /** For one that is gone: the place nearest to where it was. */
  nearest(anchor: Anchor): Anchor;
  /** What the text reads at a place now. */
  textAt(anchor: Anchor): string;
}

interface Span {
  block_id: string;
  start: number;
  end: number;
}
/** As much of a stored translation as its place depends on. */
export interface Placed extends Span {
  id: string;
  lang: string;
  source: string;
  updated_at: number;
}

const anchorOf = ({ block_id, start, end }: Span): Anchor => ({ blockId: block_id, start, end });
const spanOf = ({ blockId, start, end }: Anchor): Span => ({ block_id: blockId, start, end });

/** An engine's translation whose sentence reads otherwise now, or is gone. It is made anew where it is wanted. */
export function isOutdated({ original, ...row }: Span & { source: string; original: string }, { move, textAt }: Moves): boolean {
  const anchor = row.source === 'engine' ? move(anchorOf(row)) : null;
  return row.source === 'engine' && (anchor === null || textAt(anchor).trim() !== original.trim());
}

/** Those of former versions whose place changes, with their new place. Several may be at one. */
export const versionsMoved = <T extends Span>(rows: readonly T[], { move, nearest }: Moves): T[] =>
  rows.flatMap((row) => {
    const span = spanOf(move(anchorOf(row)) ?? nearest(anchorOf(row)));
    return span.block_id === row.block_id && span.start === row.start && span.end === row.end ? [] : [{ ...row, ...span }];
  });

/**
 * The translations whose place changes, with their new place. Where two of one language and source meet, the one whose
 * sentence is still there keeps the place, else the newer; the other takes the nearest free span of the same block.
 */
export function placed<T extends Placed>(rows: readonly T[], { move, nearest }: Moves): T[] {
  const bound = rows.map((row) => {
    const anchor = anchorOf(row);
    const kept = move(anchor);
    return { row, lost: kept === null, anchor: kept ?? nearest(anchor) };
  });
  bound.sort((a, b) => Number(a.lost) - Number(b.lost) || b.row.updated_at - a.row.updated_at || (a.row.id < b.row.id ? 1 : -1));
  const taken = new Set<string>();
  // Many may meet at one place: each goes on looking where the last one there has found its own.
  const looks = new Map<string, Iterator<Anchor, never>>();
  const moved: T[] = [];
  for (const { row, anchor } of bound) {
    const look = looks.get(spotOf(row, anchor)) ?? spansBy(anchor);
    looks.set(spotOf(row, anchor), look);
    let free = look.next().value;
    while (taken.has(spotOf(row, free))) free = look.next().value;
    taken.add(spotOf(row, free));
    if (free.blockId !== row.block_id || free.start !== row.start || free.end !== row.end) moved.push({ ...row, ...spanOf(free) });
  }
  return moved;
}

const spotOf = (row: Placed, { blockId, start, end }: Anchor): string => [row.lang, row.source, start, end, blockId].join(' ');

/** The span itself, then those that end earlier, those that begin earlier, and those behind it. */
function* spansBy({ blockId, start, end }: Anchor): Generator<Anchor, never> {
  for (let to = end; to > start; to--) yield { blockId, start, end: to };
  for (let from = start - 1; from >= 0; from--) yield { blockId, start: from, end };
  for (let to = end + 1; ; to++) yield { blockId, start, end: to };
}
