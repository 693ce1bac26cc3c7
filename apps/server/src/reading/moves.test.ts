import { type Anchor, analyzeBlocks, type Block, blocksFromPlain, reviseBlocks } from '@glossa/core/text';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { movesOf } from './moves.ts';

afterEach(() => vi.restoreAllMocks());

const ids = () => {
  let last = 0;
  return () => `b${last++}`;
};
const word = fc.constantFrom('il', 'dort', 'elle', 'lit', 'un', 'livre', 'l’eau', '12', '😀', 'M.');
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ').replace(/^./u, (first) => first.toUpperCase())}.`);
const text = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' ')),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => blocks.join('\n\n'));
const sentencesOf = (blocks: readonly Block[]) =>
  analyzeBlocks(blocks, 'fr').flatMap((block) => block.sentences.map(({ start, end }) => ({ blockId: block.id, start, end })));

/** An edit of a text without corrections. */
const edited = (before: Block[], after: Block[]) => movesOf({ before, after, split: { lang: 'fr', own: null, before: [], after: [] } });

it('puts every sentence that is left on the text as it is now, one that is unchanged on the same words', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (first, second, mixed) => {
      const newId = ids();
      const before = blocksFromPlain(first, newId);
      const after = reviseBlocks(before, mixed ? `${second}\n\n${first}` : second, newId);
      const now = new Map(after.map((block) => [block.id, block.text]));
      const { move, blockNow } = edited(before, after);
      for (const anchor of sentencesOf(before)) {
        expect(now.has(blockNow(anchor.blockId))).toBe(true);
        const was = before.find((block) => block.id === anchor.blockId)?.text ?? '';
        const moved = move(anchor);
        if (now.get(anchor.blockId) === was) expect(moved).toEqual(anchor);
        if (!moved) continue;
        const there = now.get(moved.blockId) ?? '';
        expect(moved.start).toBeGreaterThanOrEqual(0);
        expect(moved.start).toBeLessThan(moved.end);
        expect(moved.end).toBeLessThanOrEqual(there.length);
      }
    }),
    { numRuns: 300 },
  );
});

it('finds a sentence again where its block was cut in two, joined with another, or put elsewhere', () => {
  const newId = ids();
  const before = blocksFromPlain('Il dort. Elle lit.\n\nNous mangeons du pain.', newId);
  const after = reviseBlocks(before, 'Nous mangeons du pain.\n\nIl dort.\n\nElle lit.', newId);
  const { move, before: was, places } = edited(before, after);
  const words = sentencesOf(before).map((anchor) => {
    const own = move(anchor);
    const moved = own ?? places(was(anchor), anchor).flat()[0];
    return after
      .find((block) => block.id === moved?.blockId)
      ?.text.slice(moved?.start, moved?.end)
      .trim();
  });
  expect(words).toEqual(['Il dort.', 'Elle lit.', 'Nous mangeons du pain.']);
});

/** Blocks that tell how often their text is read. */
function watched(blocks: readonly Block[], reads: { count: number }): Block[] {
  return blocks.map(({ text, ...rest }) => ({
    ...rest,
    get text() {
      reads.count++;
      return text;
    },
  }));
}

it('looks at a text so often as it has sentences, also where every block of it is another, and at what it was asked once more not at all', () => {
  const readsOf = (size: number): number => {
    const newId = ids();
    const [before, after] = ['Il dort', 'Elle lit'].map((begun) =>
      blocksFromPlain(Array.from({ length: size }, (_, n) => `${begun} ${n} fois. Un livre ${n}.`).join('\n\n'), newId),
    ) as [Block[], Block[]];
    const reads = { count: 0 };
    const { move, before: was, places } = edited(watched(before, reads), watched(after, reads));
    const anchors = sentencesOf(before);
    const found = (anchor: Anchor) => move(anchor) ?? places(was(anchor), anchor).flat()[0] ?? null;
    const moved = anchors.map(found);
    expect(moved.filter((anchor) => anchor !== null)).toHaveLength(size);
    anchors.map(move);
    const { count } = reads;
    anchors.map(move);
    expect(reads.count).toBe(count);
    return reads.count;
  };
  expect(readsOf(80)).toBeLessThan(3 * readsOf(40));
});

it('compares a paragraph with what became of it once, however many of its sentences were changed', () => {
  const [before, after] = ['Il dort', 'Elle dort'].map((begun) => Array.from({ length: 200 }, (_, n) => `${begun} ${n} fois.`).join(' ')) as [string, string];
  const block = (text: string): Block => ({ id: 'a', kind: 'paragraph', text });
  const cutting = vi.spyOn(String.prototype, 'matchAll');
  const { move } = edited([block(before)], [block(after)]);
  const words = sentencesOf([block(before)]).map((anchor) => after.slice(move(anchor)?.start, move(anchor)?.end).trim());
  expect(words).toEqual(after.split(/(?<=\.) /));
  for (const text of [before, after]) expect(cutting.mock.contexts.filter((cut) => String(cut) === text)).toHaveLength(1);
});
