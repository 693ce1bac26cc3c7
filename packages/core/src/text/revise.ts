import { blocksFromPlain, plainForm } from './blocks.ts';
import type { Block, RubySpan } from './model.ts';
import { matchInOrder } from './sequence.ts';

/** How far ahead a changed block is looked for among those whose place is not known. */
const REACH = 12;
const LIKE = 0.4;
/** So like that no other is looked for. */
const SURE = 0.8;

/**
 * The blocks of an edited text (in the plain form of `textFromBlocks`). A block keeps its id where its text is unchanged,
 * also in another place, and where it is recognisably the same one between the same neighbours; all others get a new id.
 * Takes about as long as the text is.
 */
export function reviseBlocks(before: readonly Block[], text: string, newId: () => string): Block[] {
  const after = blocksFromPlain(text, () => '');
  const forms = { old: before.map(plainForm), now: after.map(plainForm) };
  const source = new Array<number>(after.length).fill(-1);
  matchInOrder(forms.old, forms.now).forEach((a, b) => {
    if (a >= 0) source[a] = b;
  });
  const unused = new Set(before.keys());
  for (const b of source) unused.delete(b);
  matchMoved(forms, source, unused);
  matchLike(before, after, source, unused);
  const blocks = after.map((block, i) => {
    const old = before[source[i] as number];
    if (!old) return { ...block, id: newId() };
    return forms.old[source[i] as number] === forms.now[i] ? old : revised(old, block);
  });
  return withPicturesOf(before, unused, blocks, source);
}

/** Pictures of blocks that are gone stand where they stood: behind the block before, or else before the first. */
function withPicturesOf(before: readonly Block[], gone: ReadonlySet<number>, blocks: Block[], source: readonly number[]): Block[] {
  const now = new Map(source.flatMap((b, a): [number, number][] => (b < 0 ? [] : [[b, a]])));
  for (const b of [...gone].sort((one, other) => one - other)) {
    const pictures = before[b]?.pictures ?? [];
    if (pictures.length === 0 || blocks.length === 0) continue;
    let previous = b - 1;
    while (previous >= 0 && !now.has(previous)) previous--;
    const at = now.get(previous);
    const block = blocks[at ?? 0] as Block;
    const moved = pictures.map(({ before: _, ...picture }) => (at === undefined ? { ...picture, before: true as const } : picture));
    blocks[at ?? 0] = { ...block, pictures: [...(block.pictures ?? []), ...moved] };
  }
  return blocks;
}

/** What the plain form does not show: a changed cue stays a cue, and readings stay before and behind what was changed. */
function revised(old: Block, block: Block): Block {
  const kind = old.kind === 'cue' && block.kind === 'paragraph' ? 'cue' : block.kind;
  const ruby = old.ruby && rubyKept(old.text, block.text, old.ruby);
  return { ...block, id: old.id, kind, ...(ruby && ruby.length > 0 ? { ruby } : {}), ...(old.pictures ? { pictures: old.pictures } : {}) };
}

function rubyKept(before: string, after: string, ruby: readonly RubySpan[]): RubySpan[] {
  const longest = Math.min(before.length, after.length);
  let head = 0;
  while (head < longest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < longest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const shift = after.length - before.length;
  return ruby.flatMap((span) => {
    if (span.end <= head) return [span];
    return span.start >= before.length - tail ? [{ ...span, start: span.start + shift, end: span.end + shift }] : [];
  });
}

function matchMoved(forms: { old: readonly string[]; now: readonly string[] }, source: number[], unused: Set<number>): void {
  const places = new Map<string, number[]>();
  for (const b of unused) {
    const list = places.get(forms.old[b] as string);
    if (list) list.push(b);
    else places.set(forms.old[b] as string, [b]);
  }
  forms.now.forEach((form, a) => {
    if (source[a] !== -1) return;
    const b = places.get(form)?.shift();
    if (b === undefined) return;
    source[a] = b;
    unused.delete(b);
  });
}

/** Between two blocks whose place is known, pairs each new block with the likest of the next unused old ones. */
function matchLike(before: readonly Block[], after: readonly Block[], source: number[], unused: Set<number>): void {
  const bags = new Map<number, Bag>();
  const bagOfOld = (b: number): Bag => {
    const known = bags.get(b) ?? bagOf((before[b] as Block).text);
    bags.set(b, known);
    return known;
  };
  let from = 0;
  after.forEach((block, a) => {
    const known = source[a] as number;
    if (known >= 0) {
      from = Math.max(from, known + 1);
      return;
    }
    const words = bagOf(block.text);
    let best = -1;
    let likeness = LIKE;
    for (let b = from; likeness < SURE && b < Math.min(before.length, from + REACH) && unused.has(b); b++) {
      const like = alike(bagOfOld(b), words);
      if (like > likeness) [best, likeness] = [b, like];
    }
    if (best < 0) return;
    source[a] = best;
    unused.delete(best);
    from = best + 1;
  });
}

/** A text's words as sorted numbers, so that two texts are compared in one pass. */
type Bag = Int32Array;

const WORD = /[\p{L}\p{M}\p{N}]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const bagOf = (text: string): Bag => Int32Array.from(text.toLowerCase().match(WORD) ?? [], numberOf).sort();

function numberOf(word: string): number {
  let number = 0;
  for (let i = 0; i < word.length; i++) number = (Math.imul(number, 31) + word.charCodeAt(i)) | 0;
  return number;
}

/** Share of words that two texts have in common, from 0 to 1. */
function alike(one: Bag, other: Bag): number {
  let common = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = (one[i] as number) - (other[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}
