import { describe, expect, it } from 'vitest';
import type { AnalyzedBlock } from './model.ts';
import { paginate } from './pages.ts';
import { analyzeBlocks } from './text.ts';

/** Blocks as numbers of words; `h` before one makes it a heading: `h2 30 10`. */
const text = (sketch: string): AnalyzedBlock[] =>
  analyzeBlocks(
    sketch.split(' ').map((sign, i) => ({
      id: `${i}`,
      kind: sign.startsWith('h') ? ('heading' as const) : ('paragraph' as const),
      text: 'mot '.repeat(Number(sign.replace('h', ''))).trim(),
    })),
    'fr',
  );
const sketch = (pages: AnalyzedBlock[][]): string =>
  pages
    .map((page) =>
      page
        .map((block) => `${block.kind === 'heading' ? 'h' : ''}${block.sentences.flatMap((s) => s.tokens).filter((t) => t.kind === 'word').length}`)
        .join(' '),
    )
    .join(' | ');

describe('pages', () => {
  it.each([
    ['few and even, not full and then bare', '90 90 90 90 90', 200, '90 90 | 90 90 | 90'],
    ['the last page takes its share', '40 40 40 40 60', 200, '40 40 40 | 40 60'],
    ['one page where all fits', '100 100', 200, '100 100'],
    ['a long block alone', '10 500 10', 200, '10 | 500 | 10'],
    ['a heading goes with what it heads', '100 90 h5 100 90', 200, '100 90 | h5 100 90'],
    ['headings alone', 'h5 h5', 200, 'h5 h5'],
    ['a page of one word', '1 1 1', 1, '1 | 1 | 1'],
  ])('%s', (_, given, limit, wanted) => {
    expect(sketch(paginate(text(given), limit))).toBe(wanted);
  });

  it('of nothing are none', () => expect(paginate([], 200)).toEqual([]));
});
