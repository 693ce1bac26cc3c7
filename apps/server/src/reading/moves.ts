import { setImmediate as othersFirst } from 'node:timers/promises';
import { type Anchor, analyzeBlocks, type Block, type MoveSpan, type Span, spanMover } from '@glossa/core/text';
import type { Moves } from '../translating/translating.ts';

const findAtOnce = 200;

/** How anchors and places move when a text is edited. `lang` says how sentences are split, so that a sentence stays one. */
export function movesOf(
  before: readonly Block[],
  after: readonly Block[],
  lang: string,
): Moves & { find(anchors: readonly Anchor[]): Promise<void>; blockNow(blockId: string): string } {
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Map(after.map((block) => [block.id, block]));
  const changed = after.filter((block) => old.get(block.id)?.text !== block.text);
  const sentences = remembered((block: Block): readonly Span[] => analyzeBlocks([block], lang)[0]?.sentences ?? []);
  const sentenceSpans = remembered((block: Block): ReadonlySet<string> => new Set(sentences(block).map(spanName)));
  const spanNow = remembered((from: Block): MoveSpan => spanMover(from.text, now.get(from.id)?.text ?? ''));

  const moved = new Map<string, Anchor | null>();
  const move = (anchor: Anchor): Anchor | null => {
    const name = `${spanName(anchor)} ${anchor.blockId}`;
    const found = moved.get(name);
    if (found !== undefined) return found;
    const place = placeNow(anchor);
    moved.set(name, place);
    return place;
  };
  const placeNow = (anchor: Anchor): Anchor | null => {
    const [from, to] = [old.get(anchor.blockId), now.get(anchor.blockId)];
    if (!from) return null;
    if (from.text === to?.text) return anchor;
    const isSentence = sentenceSpans(from).has(spanName(anchor));
    const same = isSentence ? sameSentence(from.text.slice(anchor.start, anchor.end).trim(), to) : undefined;
    if (same || !to) return same ?? null;
    const span = spanNow(from)(clamped(anchor, from.text));
    return span && { blockId: to.id, ...((isSentence && sentenceAround(sentences(to), span)) || span) };
  };

  /** Where the sentences of new and changed blocks are, by their words: the first with them in each block, and of all. */
  const places = once(() => {
    const found = { first: new Map<string, Anchor>(), inBlock: new Map<string, Anchor>() };
    for (const block of changed)
      for (const { start, end } of sentences(block)) {
        const text = block.text.slice(start, end).trim();
        const place = { blockId: block.id, start, end };
        if (!found.first.has(text)) found.first.set(text, place);
        if (!found.inBlock.has(`${block.id} ${text}`)) found.inBlock.set(`${block.id} ${text}`, place);
      }
    return found;
  });
  /** A sentence with the same words: in its own block, else in one that is new or changed. */
  const sameSentence = (text: string, own: Block | undefined): Anchor | undefined =>
    (own && places().inBlock.get(`${own.id} ${text}`)) ?? places().first.get(text);

  /** For each block of the text before, the nearest one that is still there: before it or itself, and after it. */
  const kept = once(() => {
    const blocks = before.map(({ id }) => now.get(id));
    const [earlier, later] = [[...blocks], [...blocks]];
    for (let at = 1; at < blocks.length; at++) earlier[at] ??= earlier[at - 1];
    for (let at = blocks.length - 2; at >= 0; at--) later[at] ??= later[at + 1];
    return { at: new Map(before.map(({ id }, at) => [id, at])), earlier, later };
  });
  /** The block before that is still there, else the one after, else the text's first. */
  const neighbour = (blockId: string): { block: Block; side: 'before' | 'after' } => {
    const { at, earlier, later } = kept();
    const place = at.get(blockId);
    const block = place === undefined ? undefined : earlier[place];
    return block ? { block, side: 'before' } : { block: later[place ?? 0] ?? (after[0] as Block), side: 'after' };
  };

  return {
    move,
    /** Looks for many beforehand, so that who asks again within a transaction has the answer at once. */
    async find(anchors: readonly Anchor[]): Promise<void> {
      for (const [at, anchor] of anchors.entries()) {
        if (at % findAtOnce === 0) await othersFirst();
        move(anchor);
      }
    },
    nearest(anchor) {
      const kept = now.get(anchor.blockId);
      if (kept) return { blockId: kept.id, ...clamped(anchor, kept.text) };
      const { block, side } = neighbour(anchor.blockId);
      const end = side === 'before' ? Math.max(1, block.text.length) : 1;
      return { blockId: block.id, start: end - 1, end };
    },
    textAt: ({ blockId, start, end }) => now.get(blockId)?.text.slice(start, end) ?? '',
    blockNow: (blockId) => (now.has(blockId) ? blockId : neighbour(blockId).block.id),
  };
}

const spanName = ({ start, end }: Span): string => `${start} ${end}`;

/** The span as far as it lies on the text, and never empty. */
function clamped({ start, end }: Span, text: string): Span {
  const to = Math.max(1, Math.min(end, text.length));
  return { start: Math.min(start, to - 1), end: to };
}

/** The sentence that shares most with a span; sentences stand in order. */
function sentenceAround(sentences: readonly Span[], span: Span): Span | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end > span.start) high = middle;
    else low = middle + 1;
  }
  const shared = (sentence: Span) => Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  let best: Span | undefined;
  for (let at = low; at < sentences.length && (sentences[at] as Span).start < span.end; at++)
    if (!best || shared(sentences[at] as Span) > shared(best)) best = sentences[at];
  return best;
}

function once<V>(make: () => V): () => V {
  let made: { value: V } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
