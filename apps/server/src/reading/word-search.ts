import { setImmediate as othersFirst } from 'node:timers/promises';
import { beginnings, hasLetters, seams, searchKey } from '@glossa/core/text';

/** The words by their numbers that stand for one piece of what was typed: any of them will do. */
export type Piece = number[];

/** Words folded, or comparisons made, before other requests have their turn: some ten milliseconds. */
const foldedAtOnce = 4000;
const comparedAtOnce = 200_000;

/**
 * Finds words by what somebody types: as they begin, folded. What was typed without a space may be several words of the
 * texts; then it is cut into as few as there are.
 *
 *   words ["l'", 'immigration', 'immigrer'] and typed "l'immigr" → [[0], [1, 2]]
 *
 * `words` may grow; each is folded once, and put where those lie that begin with the same sign.
 */
export function createWordSearch(words: readonly string[]) {
  const folded: string[] = [];
  /** By a first sign, pairs of a word's number and where in it a part begins so. */
  const byFirst = new Map<string, number[]>();

  const fold = (word: string) => {
    for (const at of beginnings(word)) {
      const same = byFirst.get(word.charAt(at));
      if (same) same.push(folded.length, at);
      else byFirst.set(word.charAt(at), [folded.length, at]);
    }
    folded.push(word);
  };
  const foldNew = async () => {
    while (folded.length < words.length) {
      for (const word of words.slice(folded.length, folded.length + foldedAtOnce)) fold(searchKey(word));
      if (folded.length < words.length) await othersFirst();
    }
  };

  /** The pieces of which a text must have all; null where no text can have them. */
  return async (typed: string): Promise<Piece[] | null> => {
    await foldNew();
    const cuts = [0, ...seams(typed)];
    const tails = new Map(cuts.map((from): [string, Piece] => [typed.slice(from), []]).filter(([tail]) => hasLetters(tail)));
    const wholes = new Map(cuts.flatMap((from, at) => cuts.slice(at + 1).map((to): [string, Piece] => [typed.slice(from, to), []])));
    let compared = 0;
    for (const first of new Set(cuts.map((from) => typed.charAt(from)))) {
      const alike = [...tails].filter(([tail]) => tail.startsWith(first));
      const places = byFirst.get(first) ?? [];
      for (let i = 0; i < places.length; i += 2) {
        const [number, at] = [places[i] as number, places[i + 1] as number];
        const word = folded[number] as string;
        if (at === 0) wholes.get(word)?.push(number);
        for (const [tail, piece] of alike) if (word.startsWith(tail, at) && piece.at(-1) !== number) piece.push(number);
        compared += alike.length;
        if (compared < comparedAtOnce) continue;
        compared = 0;
        await othersFirst();
      }
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
