import { analyzeBlocks, type Block, blocksFromText, packPage, paginate } from '@glossa/core/text';
import { frenchBook } from './french.ts';
import { type Result, takeTurns } from './measure.ts';

/** Analysis of a book beside what the platform's own segmenter needs for the same paragraphs, bare. */
export async function analysis(): Promise<Result[]> {
  let made = 0;
  const blocks = blocksFromText(frenchBook(100_000, 30_000).join('\n\n'), () => `b${made++}`);
  const [ours, bare] = await takeTurns(
    () => analyzeBlocks(blocks, 'fr'),
    () => segmentBarely(blocks),
  );
  const analyzed = analyzeBlocks(blocks, 'fr');
  const [packing] = await takeTurns(
    () => paginate(analyzed).map(packPage),
    () => undefined,
  );
  return [
    { name: 'analysis of a book of 100,000 words', ours, unit: 'ms', baseline: { name: 'bare Intl.Segmenter', value: bare }, limit: 1.5 },
    { name: 'cutting it into pages and packing them', ours: packing, unit: 'ms', limit: 1000 },
  ];
}

function segmentBarely(blocks: readonly Block[]): number {
  const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });
  const words = new Intl.Segmenter('fr', { granularity: 'word' });
  let found = 0;
  for (const { text } of blocks) {
    for (const _ of sentences.segment(text)) found++;
    for (const { isWordLike } of words.segment(text)) if (isWordLike) found++;
  }
  return found;
}
