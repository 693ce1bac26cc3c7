import type { Stretch } from './page-lines.ts';

/** A piece of a text and the same piece in its other copy; both count letters of the page. */
export interface Pair {
  own: Stretch;
  copy: Stretch;
}

/** Shorter pieces stand in many places by chance. */
const LEAST = 12;
const MOST_STARTS = 80;
/** So much of what stands between its first and last piece must be found again. */
const COVERED = 0.6;
/** A text is longer than this, in letters; what is shorter may be a refrain. */
const LEAST_TEXT = 60;

/**
 * A text that stands on a page twice, however its second copy is interspersed: the pieces of the first that come again in
 * their order behind it. Null where there is none.
 */
export function findCopies(letters: string, pieces: readonly Stretch[], isWordStart: (letter: number) => boolean): Pair[] | null {
  const found = pieces.map((own) => ({ own, at: places(letters, own) }));
  let best: Pair[] = [];
  let starts = 0;
  for (const [i, { at }] of found.entries()) {
    const first = at[0];
    if (first === undefined || starts >= MOST_STARTS || best.some(({ own }) => own.start === found[i]?.own.start)) continue;
    starts++;
    const chain = chainFrom(found.slice(i), first);
    if (lengthOf(chain) > lengthOf(best)) best = chain;
  }
  const [head, last] = [best[0], best.at(-1)];
  if (!head || !last || lengthOf(best) < Math.max(LEAST_TEXT, COVERED * (last.own.end - head.own.start))) return null;
  return withOthers(letters, pieces, best, isWordStart);
}

const lengthOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, { own }) => sum + own.end - own.start, 0);

function places(letters: string, { start, end }: Stretch): number[] {
  const piece = letters.slice(start, end);
  const at: number[] = [];
  if (end - start < LEAST && !/[\u3040-\u9fff\uac00-\ud7af]{5}/.test(piece)) return at;
  for (let next = letters.indexOf(piece, end); next >= 0 && at.length < 6; next = letters.indexOf(piece, next + 1)) at.push(next);
  return at;
}

/** The pieces in order, each at its next place behind the one before, none of them reaching into the copy. */
function chainFrom(found: readonly { own: Stretch; at: readonly number[] }[], first: number): Pair[] {
  const chain: Pair[] = [];
  let behind = first;
  for (const { own, at } of found) {
    if (own.end > first) break;
    const start = at.find((place) => place >= behind);
    if (start === undefined) continue;
    behind = start + own.end - own.start;
    chain.push({ own, copy: { start, end: behind } });
  }
  return chain;
}

/** Pieces too short to be looked for everywhere, and those that the copy has in parts, where they stand between the same neighbours. */
function withOthers(letters: string, pieces: readonly Stretch[], chain: readonly Pair[], isWordStart: (letter: number) => boolean): Pair[] {
  const known = new Map(chain.map((pair) => [pair.own.start, pair]));
  const [head, last] = [chain[0] as Pair, chain.at(-1) as Pair];
  let behind = head.copy.start;
  let nth = 0;
  return pieces
    .filter(({ start, end }) => start >= head.own.start && end <= last.own.end && end > start)
    .flatMap((own) => {
      const pair = known.get(own.start);
      while (nth < chain.length && (chain[nth] as Pair).own.start <= own.start) nth++;
      const limit = chain[nth]?.copy.start ?? behind;
      const found = pair ? [pair] : inParts(letters, own, { start: behind, end: limit }, isWordStart);
      behind = found.at(-1)?.copy.end ?? behind;
      return found;
    });
}

/** A piece as far as its parts stand one behind another in a stretch. */
function inParts(letters: string, own: Stretch, { start: from, end: limit }: Stretch, isWordStart: (letter: number) => boolean): Pair[] {
  const window = letters.slice(from, limit);
  const found: Pair[] = [];
  let behind = 0;
  for (let at = own.start; at < own.end; ) {
    const place = window.indexOf(letters.slice(at, Math.min(at + LEAST, own.end)), behind);
    if (place < 0) {
      do at++;
      while (at < own.end && !isWordStart(at));
      continue;
    }
    let length = 1;
    while (at + length < own.end && letters.charAt(at + length) === window.charAt(place + length)) length++;
    // What follows in the copy may begin with the same letters: a part ends with a word.
    let whole = length;
    while (at + whole < own.end && whole > length - LEAST && whole > 1 && !isWordStart(at + whole)) whole--;
    if (at + whole >= own.end || isWordStart(at + whole)) length = whole;
    found.push({ own: { start: at, end: at + length }, copy: { start: from + place, end: from + place + length } });
    behind = place + length;
    at += length;
  }
  return found;
}
