import type { Features } from './features.ts';
import type { LinkedWords } from './lexicon.ts';
import type { AlignText, Link, Scorer } from './model.ts';
import { type Union, unions } from './unions.ts';

/** What a common feature of each kind is worth, by the first sign of its name. */
const WORTH: Readonly<Record<string, number>> = { n: 1.6, w: 1, p: 0.5, P: 0.4, s: 0.8, c: 1, m: 0.45 };
/** Found by trying on texts with known links: weights of learned words and of what only one side has, how far lengths spread. */
const TUNE = { lex: 0.4, miss: 0.25, sigma: 0.28, bg: 0.75, cap: 5, small: 1.2 };

/** Weighs length and common features; in a later round also the words learned from `links`. */
export function createScorer(
  source: AlignText,
  target: AlignText,
  features: readonly [Features[], Features[]],
  links: readonly Link[] | null,
  words: LinkedWords | null,
): Scorer {
  const [a, b] = [sums(source.sentences), sums(target.sentences)];
  const ratio = ratioOf(a, b, links);
  const common = commonFeatures(features);
  return (i, x, j, y) =>
    lengthScore((a[i + x] as number) - (a[i] as number), (b[j + y] as number) - (b[j] as number), ratio) +
    common(i, x, j, y) +
    (words ? TUNE.lex * words(i, x, j, y) : 0);
}

/** How many letters stand before each sentence, and at the end. */
function sums(sentences: readonly string[]): number[] {
  let total = 0;
  return [0, ...sentences.map((sentence) => (total += Math.max(1, sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0)))];
}

/** How much longer the target is, as a logarithm: as in the middle of what is linked, else as a whole. */
function ratioOf(a: readonly number[], b: readonly number[], links: readonly Link[] | null): number {
  const span = (of: readonly number[], numbers: readonly number[]) => (of[(numbers.at(-1) as number) + 1] as number) - (of[numbers[0] as number] as number);
  const ratios = (links ?? []).filter(([s, t]) => s.length > 0 && t.length > 0).map(([s, t]) => Math.log(span(b, t) / span(a, s)));
  ratios.sort((p, q) => p - q);
  return ratios.length >= 5 ? (ratios[ratios.length >> 1] as number) : Math.log(((b.at(-1) as number) + 1) / ((a.at(-1) as number) + 1));
}

/** How much likelier two lengths are in a pair than by chance (a logarithm). */
function lengthScore(a: number, b: number, ratio: number): number {
  const difference = Math.log(b / a) - ratio;
  const short = TUNE.small / Math.min(a, b);
  const variance = TUNE.sigma ** 2 + short;
  const around = TUNE.bg ** 2 + short;
  return Math.max(-8, -(difference ** 2 / 2) * (1 / variance - 1 / around) + Math.log(around / variance) / 2);
}

/** What a translation has as well, if it is one: numbers and question marks. */
const TELLS = /^(?:n|m\?)/;
/** What both have counts for them, what only one has against them; the rarer the more. */
function commonFeatures([ofSource, ofTarget]: readonly [Features[], Features[]]): Scorer {
  const [a, b] = [countsOf(ofSource), countsOf(ofTarget)];
  const ids = new Map<string, number>();
  const weights: number[] = [];
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [count, other] = [a.get(name) ?? 0, b.get(name) ?? 0];
    if (count * other === 0 && !TELLS.test(name)) continue;
    const rarity = Math.log((ofSource.length * ofTarget.length + 1) / (Math.max(1, count) * Math.max(1, other))) / 2;
    ids.set(name, weights.push(Math.max(0, Math.min(TUNE.cap, rarity)) * (WORTH[name.charAt(0)] as number)) - 1);
  }
  const [left, right] = [ofSource, ofTarget].map((features) =>
    unions(features.map((each) => Int32Array.from([...each].flatMap((name) => ids.get(name) ?? [])).sort())),
  ) as [Union, Union];
  const weightOf = (list: Int32Array) => list.reduce((total, id) => total + (weights[id] as number), 0);
  const totals = new Map<Int32Array, number>();
  const totalOf = (list: Int32Array) => {
    const known = totals.get(list);
    if (known !== undefined) return known;
    const total = weightOf(list);
    totals.set(list, total);
    return total;
  };
  return (i, x, j, y) => {
    const [s, t] = [left(i, x), right(j, y)];
    let both = 0;
    for (let p = 0, q = 0; p < s.length && q < t.length; ) {
      const difference = (s[p] as number) - (t[q] as number);
      if (difference === 0) both += weights[s[p] as number] as number;
      if (difference <= 0) p++;
      if (difference >= 0) q++;
    }
    return both * (1 + 2 * TUNE.miss) - TUNE.miss * (totalOf(s) + totalOf(t));
  };
}

function countsOf(features: readonly Features[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of features) for (const name of each) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
