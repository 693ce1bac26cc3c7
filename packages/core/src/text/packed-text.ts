import { countWords, type LessonCounts } from './counts.ts';
import type { AnalyzedBlock } from './model.ts';
import { type PackedPage, packPage } from './packed.ts';
import { paginate } from './pages.ts';

/** A page as it is kept: one value, and what is asked of it without reading it. */
export interface TextPage {
  words: number;
  blocks: number;
  packedJson: string;
}

/** A stretch of a text as pages: a small part of what its analysis is before it is packed. */
export interface PackedText {
  pages: TextPage[];
  counts: LessonCounts;
}

/** In UTF-16 units. */
const longestOpen = 20_000;

/**
 * The pages of a stretch. Unless it is the last, its last page may still grow and is left out: its blocks, those after the
 * ones that the pages hold, belong to the next stretch. One of few words and many characters is not kept waiting.
 */
export function packText(blocks: readonly AnalyzedBlock[], isLast: boolean): PackedText {
  const cut = paginate(blocks);
  if (!isLast && (cut.at(-1) ?? []).reduce((sum, { text }) => sum + text.length, 0) < longestOpen) cut.pop();
  const pages = cut.map(packPage);
  return {
    pages: pages.map((page) => ({ words: runningWords(page), blocks: page.blocks.length, packedJson: JSON.stringify(page) })),
    counts: countWords(pages),
  };
}

/** Words of a page, numbers apart. */
function runningWords({ blocks }: PackedPage): number {
  let words = 0;
  for (const { tokens } of blocks) for (let i = 2; i < tokens.length; i += 3) if ((tokens[i] as number) >= 0) words++;
  return words;
}
