import { describe, expect, it } from 'vitest';
import { joinCounts } from './counts.ts';
import { analyzeBlocks, type Block, countWords, type PackedPage, packText } from './text.ts';

const paragraphs = (count: number, text = 'Il y a 3 chats et deux chiens. Paris est loin.'): Block[] =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), kind: 'paragraph', text: `${text} Mot${at % 7}.` }));
const analysed = (blocks: readonly Block[]) => analyzeBlocks(blocks, 'fr');

describe('a text packed in stretches', () => {
  it('has all its blocks in their order, and the counts of the whole', () => {
    const blocks = paragraphs(200);
    const pages: PackedPage[] = [];
    const counts = [];
    let open: Block[] = [];
    for (let from = 0; from < blocks.length; from += 30) {
      open.push(...blocks.slice(from, from + 30));
      const packed = packText(analysed(open), from + 30 >= blocks.length);
      open = open.slice(packed.pages.reduce((sum, page) => sum + page.blocks, 0));
      pages.push(...packed.pages.map(({ packedJson }) => JSON.parse(packedJson) as PackedPage));
      counts.push(packed.counts);
    }
    expect(pages.flatMap((page) => page.blocks.map(({ id }) => id))).toEqual(blocks.map(({ id }) => id));
    expect(joinCounts(counts)).toEqual(countWords(pages));
    const whole = packText(analysed(blocks), true);
    expect(joinCounts(counts)).toEqual(whole.counts);
  });

  it('counts the words of each page, numbers apart', () => {
    expect(packText(analysed(paragraphs(1)), true).pages).toMatchObject([{ words: 11, blocks: 1 }]);
  });

  it('keeps its last page open, but not one of few words and many characters', () => {
    expect(packText(analysed(paragraphs(3)), false).pages).toEqual([]);
    expect(packText(analysed(paragraphs(3, '12 '.repeat(10_000))), false).pages).toMatchObject([{ blocks: 3 }]);
  });

  it('of nothing has no pages', () => {
    for (const isLast of [true, false]) expect(packText([], isLast)).toEqual({ pages: [], counts: { keys: [], counts: [], numbers: 0 } });
  });
});
