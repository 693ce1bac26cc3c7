import { type Anchor, analyzeBlocks, type Block, moveSpan, type Span } from '@glossa/core/text';
import type { Moves } from '../translating/translating.ts';

/** How anchors and places move when a text is edited. `lang` says how sentences are split, so that a sentence stays one. */
export function movesOf(before: readonly Block[], after: readonly Block[], lang: string): Moves & { blockNow(blockId: string): string } {
  const old = new Map(before.map((block) => [block.id, block]));
  const now = new Map(after.map((block) => [block.id, block]));
  const changed = after.filter((block) => old.get(block.id)?.text !== block.text);
  const sentences = remembered((block: Block): readonly Span[] => analyzeBlocks([block], lang)[0]?.sentences ?? []);

  const move = (anchor: Anchor): Anchor | null => {
    const [from, to] = [old.get(anchor.blockId), now.get(anchor.blockId)];
    if (!from) return null;
    if (from.text === to?.text) return anchor;
    const isSentence = sentences(from).some(({ start, end }) => start === anchor.start && end === anchor.end);
    const same = isSentence ? sameSentence(from.text.slice(anchor.start, anchor.end), to) : undefined;
    if (same || !to) return same ?? null;
    const span = moveSpan(from.text, to.text, clamped(anchor, from.text));
    return span && { blockId: to.id, ...((isSentence && sentenceAround(sentences(to), span)) || span) };
  };

  /** A sentence with the same words: in its own block, else in one that is new or changed. */
  const sameSentence = (text: string, own: Block | undefined): Anchor | undefined => {
    for (const block of own ? [own, ...changed.filter((each) => each !== own)] : changed) {
      const found = block.text.includes(text.trim()) && sentences(block).find(({ start, end }) => block.text.slice(start, end).trim() === text.trim());
      if (found) return { blockId: block.id, start: found.start, end: found.end };
    }
    return undefined;
  };

  /** The block before that is still there, else the one after, else the text's first. */
  const neighbour = (blockId: string): { block: Block; side: 'before' | 'after' } => {
    const at = before.findIndex((block) => block.id === blockId);
    const kept = (list: readonly Block[]) => list.map((block) => now.get(block.id)).find((block) => block !== undefined);
    const earlier = kept(before.slice(0, Math.max(0, at)).toReversed());
    if (earlier) return { block: earlier, side: 'before' };
    return { block: kept(before.slice(at + 1)) ?? (after[0] as Block), side: 'after' };
  };

  return {
    move,
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

/** The span as far as it lies on the text, and never empty. */
function clamped({ start, end }: Span, text: string): Span {
  const to = Math.max(1, Math.min(end, text.length));
  return { start: Math.min(start, to - 1), end: to };
}

/** The sentence that shares most with a span. */
function sentenceAround(sentences: readonly Span[], span: Span): Span | undefined {
  const shared = (sentence: Span) => Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  const best = sentences.reduce<Span | undefined>((most, sentence) => (!most || shared(sentence) > shared(most) ? sentence : most), undefined);
  return best && shared(best) > 0 ? best : undefined;
}

function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}
