import { beginsWith, hasLetters, seams, searchKey } from '@glossa/core/text';

/** The words by their numbers that stand for one piece of what was typed: any of them will do. */
export type Piece = number[];

/**
 * Finds words by what somebody types: as they begin, folded. What was typed without a space may be several words of the
 * texts; then it is cut into as few as there are.
 *
 *   words ["l'", 'immigration', 'immigrer'] and typed "l'immigr" → [[0], [1, 2]]
 *
 * `words` may grow; each is folded once.
 */
export function createWordSearch(words: readonly string[]) {
  const folded: string[] = [];

  /** The pieces of which a text must have all; null where no text can have them. */
  return (typed: string): Piece[] | null => {
    for (let at = folded.length; at < words.length; at++) folded.push(searchKey(words[at] as string));
    const cuts = [0, ...seams(typed)];
    const tails = new Map(cuts.map((from): [string, Piece] => [typed.slice(from), []]).filter(([tail]) => hasLetters(tail)));
    const wholes = new Map(cuts.flatMap((from, at) => cuts.slice(at + 1).map((to): [string, Piece] => [typed.slice(from, to), []])));
    for (const [number, word] of folded.entries()) {
      wholes.get(word)?.push(number);
      for (const [tail, piece] of tails) if (beginsWith(word, tail)) piece.push(number);
    }
    const pieces = fewest(typed, cuts, tails, wholes);
    return pieces && pieces.length > 0 ? pieces : null;
  };
}

/** From the end on: what begins at each cut, in as few pieces as there are words for. */
function fewest(typed: string, cuts: readonly number[], tails: ReadonlyMap<string, Piece>, wholes: ReadonlyMap<string, Piece>): Piece[] | null {
  const best = new Map<number, Piece[] | null>();
  for (const from of cuts.toReversed()) {
    const tail = typed.slice(from);
    const asOne = tails.get(tail) ?? [];
    const ways = asOne.length > 0 ? [[asOne]] : hasLetters(tail) ? [] : [[]];
    for (const to of cuts) {
      const rest = to > from ? best.get(to) : null;
      const part = typed.slice(from, to);
      const found = wholes.get(part) ?? [];
      if (rest && found.length > 0) ways.push([found, ...rest]);
      else if (rest && !hasLetters(part)) ways.push(rest);
    }
    best.set(
      from,
      ways.reduce<Piece[] | null>((least, way) => (least && least.length <= way.length ? least : way), null),
    );
  }
  return best.get(0) ?? null;
}
