import type { Span } from './model.ts';
import { type Matching, matchInOrder } from './sequence.ts';

/** Where a span of the text before lies now; null where less than half of it is left. */
export type MoveSpan = (span: Span) => Span | null;

/**
 * Finds spans of a block's text again after that text was edited: the same words, with what was changed between them.
 * The texts are compared once, however many spans are asked for.
 */
export function spanMover(before: string, after: string): MoveSpan {
  if (before === after) return (span) => ({ ...span });
  let compared: Compared | undefined;
  return (span) => {
    compared ??= compare(before, after);
    return moved(compared, span);
  };
}

interface Pieces {
  texts: string[];
  starts: number[];
}
interface Compared {
  old: Pieces;
  now: Pieces;
  match: Matching;
  /** Of the text after. */
  length: number;
}

function compare(before: string, after: string): Compared {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  return { old, now, match: matchInOrder(old.texts, now.texts), length: after.length };
}

const PIECE = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
function piecesOf(text: string): Pieces {
  const pieces: Pieces = { texts: [], starts: [] };
  for (const match of text.matchAll(PIECE)) {
    pieces.texts.push(match[0]);
    pieces.starts.push(match.index);
  }
  return pieces;
}

function moved(compared: Compared, span: Span): Span | null {
  const { old, match } = compared;
  const inside = piecesIn(old, span);
  const kept = inside.filter((i) => isKept(match, i));
  const length = (list: readonly number[]) => list.reduce((sum, i) => sum + textOf(old, i).trim().length, 0);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined || length(kept) * 2 < length(inside)) return null;
  const start =
    first === inside[0] ? startNow(compared, first) + Math.max(0, span.start - startOf(old, first)) : behind(compared, (inside[0] as number) - 1, first);
  const end = last === inside.at(-1) ? endNow(compared, last) - Math.max(0, endOf(old, last) - span.end) : ahead(compared, (inside.at(-1) as number) + 1, last);
  return start < end ? { start, end } : null;
}

/** The numbers of the pieces that a span touches. */
function piecesIn(pieces: Pieces, span: Span): number[] {
  let [low, high] = [0, pieces.starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(pieces, middle) > span.start) high = middle;
    else low = middle + 1;
  }
  const inside: number[] = [];
  for (let i = low; i < pieces.starts.length && startOf(pieces, i) < span.end; i++) inside.push(i);
  return inside;
}

/** The beginning of what replaced a span's first words: behind the piece before them, where that is still there. */
function behind(compared: Compared, previous: number, first: number): number {
  if (previous < 0) return 0;
  return isKept(compared.match, previous) ? endNow(compared, previous) : startNow(compared, first);
}

function ahead(compared: Compared, next: number, last: number): number {
  if (next >= compared.old.texts.length) return compared.length;
  return isKept(compared.match, next) ? startNow(compared, next) : endNow(compared, last);
}

const isKept = (match: Matching, i: number): boolean => (match[i] as number) >= 0;
const textOf = ({ texts }: Pieces, i: number): string => texts[i] as string;
const startOf = ({ starts }: Pieces, i: number): number => starts[i] as number;
const endOf = (pieces: Pieces, i: number): number => startOf(pieces, i) + textOf(pieces, i).length;
const startNow = ({ now, match }: Compared, i: number): number => startOf(now, match[i] as number);
const endNow = ({ now, match }: Compared, i: number): number => endOf(now, match[i] as number);
