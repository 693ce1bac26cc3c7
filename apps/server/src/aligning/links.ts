import type { Anchor, Link } from '@glossa/core/text';

/** A sentence of a lesson, without white space at its ends. */
export interface PlacedSentence {
  anchor: Anchor;
  text: string;
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
