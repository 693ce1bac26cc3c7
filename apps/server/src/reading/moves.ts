import { setImmediate as othersFirst } from 'node:timers/promises';
import { type Anchor, analyzeBlocks, type Block, type Correction, type MoveSpan, type Span, sentenceAnchor, spanMover } from '@glossa/core/text';
import type { PreparedEdit } from '../library/library.ts';
import type { Moves } from '../translating/translating.ts';

const findAtOnce = 200;

type Edit = Pick<PreparedEdit, 'before' | 'after' | 'split'>;

/** How anchors and places move when a text is edited. */
export function movesOf({ before, after, split }: Edit): Moves & {
  find(anchors: readonly Anchor[]): Promise<void>;
  hasBlock(blockId: string): boolean;
  blockNow(blockId: string): string;
} {
  const old = byId(before);
  const now = byId(after);
  const changed = after.filter((block) => old.get(block.id)?.text !== block.text);
  const isChanged = new Set(changed.map(({ id }) => id));
  const [wereSentences, sentences] = [split.before, split.after].map((corrections) => remembered(sentencesBy(corrections, split))) as [Sentences, Sentences];
  const isSentence = remembered((block: Block): ReadonlySet<string> => new Set(wereSentences(block).map(spanName)));
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
    if (!from || !to) return null;
    if (from.text === to.text) return anchor;
    const span = spanNow(from)(clamped(anchor, from.text));
    const whole = isSentence(from).has(spanName(sentenceAnchor(from, anchor) ?? anchor));
    return span && ((whole && sentenceAround(sentences(to), span)) || { blockId: to.id, ...span });
  };

  /** Where the sentences of new and changed blocks are, by their words, and by block and words. */
  const reading = once(() => {
    const found = new Map<string, Anchor[]>();
    const add = (name: string, anchor: Anchor) => {
      const list = found.get(name);
      if (list) list.push(anchor);
      else found.set(name, [anchor]);
    };
    for (const block of changed)
      for (const anchor of sentences(block)) {
        const text = block.text.slice(anchor.start, anchor.end);
        add(text, anchor);
        add(`${block.id}\n${text}`, anchor);
      }
    return found;
  });

  const textIn = (blocks: ReadonlyMap<string, Block>, { blockId, start, end }: Anchor): string => blocks.get(blockId)?.text.slice(start, end).trim() ?? '';

  return {
    move,
    before: (anchor) => textIn(old, anchor),
    now: (anchor) => textIn(now, anchor),
    isThere: (text, { blockId, start, end }) =>
      isChanged.has(blockId) && end - start === text.length && now.get(blockId)?.text.startsWith(text, start) === true,
    places: (text, { blockId }) => [reading().get(`${blockId}\n${text}`) ?? [], reading().get(text) ?? []],
    /** Looks for many beforehand, so that who asks again within a transaction has the answer at once. */
    async find(anchors: readonly Anchor[]): Promise<void> {
      for (const [at, anchor] of anchors.entries()) {
        if (at % findAtOnce === 0) await othersFirst();
        move(anchor);
      }
      if (anchors.length === 0) return;
      for (const [at, block] of changed.entries()) {
        if (at % findAtOnce === 0) await othersFirst();
        sentences(block);
      }
      reading();
    },
    hasBlock: (blockId) => now.has(blockId),
    blockNow: neighbours(before, now, after),
  };
}

/** Each sentence without the white space at its ends, in order. */
type Sentences = (block: Block) => readonly Anchor[];

function sentencesBy(corrections: readonly Correction[], { lang, own }: Pick<Edit['split'], 'lang' | 'own'>): Sentences {
  const everywhere = corrections.filter(({ at }) => at === null);
  const placed = new Map<string | undefined, Correction[]>();
  for (const correction of corrections) placed.set(correction.at?.blockId, [...(placed.get(correction.at?.blockId) ?? []), correction]);
  return (block) =>
    (analyzeBlocks([block], lang, undefined, [...everywhere, ...(placed.get(block.id) ?? [])], own)[0]?.sentences ?? []).flatMap(
      (sentence) => sentenceAnchor(block, sentence) ?? [],
    );
}

/** For a block that is gone: the one before it that is still there, else the one after, else the text's first. */
function neighbours(before: readonly Block[], now: ReadonlyMap<string, Block>, after: readonly Block[]): (blockId: string) => string {
  const kept = once(() => {
    const ids = before.map(({ id }) => (now.has(id) ? id : undefined));
    const [earlier, later] = [[...ids], [...ids]];
    for (let at = 1; at < ids.length; at++) earlier[at] ??= earlier[at - 1];
    for (let at = ids.length - 2; at >= 0; at--) later[at] ??= later[at + 1];
    return new Map(before.map(({ id }, at) => [id, earlier[at] ?? later[at]]));
  });
  return (blockId) => (now.has(blockId) ? blockId : (kept().get(blockId) ?? (after[0] as Block).id));
}

const byId = (blocks: readonly Block[]): ReadonlyMap<string, Block> => new Map(blocks.map((block) => [block.id, block]));
const spanName = ({ start, end }: Span): string => `${start} ${end}`;

/** The span as far as it lies on the text, and never empty. */
function clamped({ start, end }: Span, text: string): Span {
  const to = Math.max(1, Math.min(end, text.length));
  return { start: Math.min(start, to - 1), end: to };
}

/** The sentence that shares most with a span; sentences stand in order. */
function sentenceAround(sentences: readonly Anchor[], span: Span): Anchor | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end > span.start) high = middle;
    else low = middle + 1;
  }
  const shared = (sentence: Span) => Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
  let best: Anchor | undefined;
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
