import type { AlignText, Link, Scorer } from './model.ts';
import { type Union, unions } from './unions.ts';

/** How well groups of sentences translate each other by the words learned; what they teach themselves does not count. */
export type LinkedWords = Scorer;

interface Words {
  of: Union;
  /** For each word in how many links it stands. */
  counts: Int32Array;
}

/** A pair of words counts from so many links on, above chance by so much; in full from three on; all words together no more than `most`. */
const LEX = { least: 2, above: 1.5, full: 3, most: 8 };

/** Words that stand in linked sentences more often than chance has it. */
export function learnWords(source: AlignText, target: AlignText, links: readonly Link[]): LinkedWords {
  const [a, b] = [wordsOf(source), wordsOf(target)];
  const linkOfA = new Int32Array(source.sentences.length).fill(-1);
  const linkOfB = new Int32Array(target.sentences.length).fill(-1);
  const pairs = new Map<number, Map<number, number>>();
  let total = 0;
  for (const [n, [s, t]] of links.entries()) {
    if (s.length === 0 || t.length === 0) continue;
    total++;
    for (const k of s) linkOfA[k] = n;
    for (const k of t) linkOfB[k] = n;
    const [left, right] = [a.of(s[0] as number, s.length), b.of(t[0] as number, t.length)];
    for (const word of right) (b.counts[word] as number)++;
    for (const word of left) {
      (a.counts[word] as number)++;
      const row = pairs.get(word) ?? new Map<number, number>();
      pairs.set(word, row);
      for (const other of right) row.set(other, (row.get(other) ?? 0) + 1);
    }
  }
  const partners = new Map(
    [...pairs].map(([word, row]) => [
      word,
      [...row].filter(([other, both]) => both >= LEX.least && both > ((a.counts[word] as number) * (b.counts[other] as number) * LEX.above) / total),
    ]),
  );
  const rights = new Map<number, Set<number>>();
  const rightOf = (j: number, y: number): Set<number> => {
    const known = rights.get(j * 4 + y);
    if (known) return known;
    const right = new Set(b.of(j, y));
    rights.set(j * 4 + y, right);
    return right;
  };
  return (i, x, j, y) => {
    const self = linkOfA[i] === linkOfB[j] && linkOfA[i] !== -1 ? 1 : 0;
    const right = rightOf(j, y);
    let score = 0;
    for (const word of a.of(i, x)) {
      let best = 0;
      for (const [other, times] of partners.get(word) ?? []) {
        if (!right.has(other)) continue;
        const [nA, nB, both] = [(a.counts[word] as number) - self, (b.counts[other] as number) - self, times - self];
        const chance = (nA * nB) / total;
        if (both < LEX.least || both <= chance * LEX.above) continue;
        best = Math.max(best, ((2 * both) / (nA + nB)) * Math.log(both / chance) * Math.min(1, both / LEX.full));
      }
      score += best;
    }
    return Math.min(LEX.most, score);
  };
}

/** Inflected words are known by their beginning. */
const LONGEST = 5;
function wordsOf({ sentences, lang }: AlignText): Words {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const ids = new Map<string, number>();
  const lists = sentences.map((sentence) => {
    const words = new Set<number>();
    for (const { segment, isWordLike } of segmenter.segment(sentence.toLowerCase())) {
      if (!isWordLike || !/\p{L}/u.test(segment)) continue;
      const word = segment.slice(0, LONGEST);
      const id = ids.get(word) ?? ids.size;
      ids.set(word, id);
      words.add(id);
    }
    return Int32Array.from(words);
  });
  const kept = telling(lists, ids.size);
  return { of: unions(lists.map((list) => list.filter((word) => kept[word]).sort())), counts: new Int32Array(ids.size) };
}

/** Short texts need every word that comes twice; in long ones those that are everywhere tell nothing and cost much. */
const SHORT = 300;
function telling(lists: readonly Int32Array[], size: number): Uint8Array {
  const counts = new Int32Array(size);
  for (const list of lists) for (const word of list) (counts[word] as number)++;
  const most = lists.length <= SHORT ? lists.length : lists.length / 12;
  return Uint8Array.from(counts, (count) => (count >= 2 && count <= most ? 1 : 0));
}
