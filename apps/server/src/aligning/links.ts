import type { Anchor, Link } from '@glossa/core/text';

/** A sentence of a lesson, without white space at its ends. */
export interface PlacedSentence {
  anchor: Anchor;
  text: string;
}

/** The sentences of a lesson, and the revision of the text they stand in. */
export interface PlacedText {
  sentences: PlacedSentence[];
  revision: number;
}

export const writtenIn = ({ sentences }: PlacedText): string[] => sentences.map(({ text }) => text);

/** A lesson's sentences with those of a translation. */
export interface LinkedText {
  text: PlacedText;
  target: string[];
  links: Link[];
}

/** Whether links go forward on both sides and hold each sentence once. */
export const isWhole = (links: readonly Link[], source: number, target: number): boolean =>
  counts(
    links.flatMap(([s]) => s),
    source,
  ) &&
  counts(
    links.flatMap(([, t]) => t),
    target,
  ) &&
  links.every(([s, t]) => s.length + t.length > 0);
const counts = (numbers: readonly number[], length: number): boolean => numbers.length === length && numbers.every((number, i) => number === i);

/**
 * Links for a text that was edited since: sentences that are still there keep theirs, new ones have none.
 * `['A.', 'B.']` → `['A.', 'New.', 'B.']`: the link of `B.` is now that of sentence 2.
 */
export function carriedOver(before: readonly string[], now: readonly string[], links: readonly Link[]): Link[] {
  const places = followed(before, now);
  const carried: Link[] = [];
  let next = 0;
  const fillTo = (end: number) => {
    for (; next < end; next++) carried.push([[next], []]);
  };
  for (const [source, target] of links) {
    const found = source.flatMap((number) => places[number] ?? []);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) {
      if (target.length > 0) carried.push([[], target]);
      continue;
    }
    fillTo(first);
    carried.push([Array.from({ length: last - first + 1 }, (_, i) => first + i), target]);
    next = last + 1;
  }
  fillTo(now.length);
  return carried;
}

/** Where each sentence is now, always forward; undefined for those that are gone. */
function followed(before: readonly string[], now: readonly string[]): (number | undefined)[] {
  const at = new Map<string, number[]>();
  for (const [i, text] of now.entries()) at.set(text, [...(at.get(text) ?? []), i]);
  let next = 0;
  return before.map((text) => {
    const place = at.get(text)?.find((i) => i >= next);
    if (place !== undefined) next = place + 1;
    return place;
  });
}

/**
 * Shares links of a text out among the lessons it was cut into, of so many sentences each. A link over a border belongs to the lesson
 * it begins in; what translates nothing, to the lesson before it.
 */
export function shareOut(links: readonly Link[], target: readonly string[], lengths: readonly number[]): { target: string[]; links: Link[] }[] {
  const shares = lengths.map(() => ({ target: [] as string[], links: [] as Link[] }));
  const borders = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0));
  let at = 0;
  const next = (sentence: number) => {
    while (at < borders.length - 1 && sentence >= (borders[at] as number)) at++;
  };
  for (const [source, translated] of links) {
    if (source[0] !== undefined) next(source[0]);
    const share = shares[at];
    if (!share) break;
    const first = at === 0 ? 0 : (borders[at - 1] as number);
    const border = borders[at] as number;
    const own = source.filter((sentence) => sentence < border).map((sentence) => sentence - first);
    share.links.push([own, translated.map((_, number) => share.target.length + number)]);
    share.target.push(...translated.map((number) => target[number] as string));
    for (const sentence of source.filter((each) => each >= border)) {
      next(sentence);
      shares[at]?.links.push([[sentence - (borders[at - 1] as number)], []]);
    }
  }
  return shares;
}

export interface LinkedTranslation {
  anchor: Anchor;
  text: string;
  original: string;
}

const WITHOUT_SPACES = /^(?:zh|ja|yue|th|lo|km|my)\b/;

/** What is shown at the sentences: a link of several stands at the first, and reaches to the last where they share a block. */
export function translationsOf(sentences: readonly PlacedSentence[], target: readonly string[], links: readonly Link[], lang: string): LinkedTranslation[] {
  return links.flatMap(([source, numbers]) => {
    const [first, ...more] = source.flatMap((number) => sentences[number] ?? []);
    if (!first || numbers.length === 0) return [];
    const last = more.findLast(({ anchor }) => anchor.blockId === first.anchor.blockId) ?? first;
    return [
      {
        anchor: { ...first.anchor, end: last.anchor.end },
        text: numbers.map((number) => target[number]).join(WITHOUT_SPACES.test(lang) ? '' : ' '),
        original: [first, ...more].map(({ text }) => text).join(' '),
      },
    ];
  });
}
