import type { AnalyzedBlock } from './model.ts';

/** Running words of a block, without numbers. */
export const wordCount = (block: AnalyzedBlock): number =>
  block.sentences.reduce((sum, sentence) => sum + sentence.tokens.reduce((words, token) => words + (token.kind === 'word' ? 1 : 0), 0), 0);

interface Counted {
  block: AnalyzedBlock;
  words: number;
}

/**
 * Cuts a text into pages of whole blocks: as few as hold at most `wordsPerPage` words each, and these as even as whole
 * blocks allow, so that none is left nearly bare. A block longer than that is a page of its own; a heading goes over to
 * the page of what it heads. No page is empty.
 */
export function paginate(blocks: readonly AnalyzedBlock[], wordsPerPage = 200): AnalyzedBlock[][] {
  const counted = blocks.map((block) => ({ block, words: wordCount(block) }));
  const fewest = fill(counted, wordsPerPage).length;
  let enough = wordsPerPage;
  for (let step = wordsPerPage >> 1; step > 0; step >>= 1) while (enough > step && fill(counted, enough - step).length <= fewest) enough -= step;
  return fill(counted, enough).map((page) => page.map(({ block }) => block));
}

/** Fills page after page: one is full where its next block would pass `limit`. */
function fill(blocks: readonly Counted[], limit: number): Counted[][] {
  const pages: Counted[][] = [];
  let page: Counted[] = [];
  let words = 0;
  for (const next of blocks) {
    if (words > 0 && words + next.words > limit) {
      const heads = headsAtEnd(page);
      pages.push(page);
      page = heads;
      words = heads.reduce((sum, head) => sum + head.words, 0);
    }
    page.push(next);
    words += next.words;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Takes the headings off the end of a page, unless it has nothing else. */
function headsAtEnd(page: Counted[]): Counted[] {
  let keep = page.length;
  while (keep > 0 && page[keep - 1]?.block.kind === 'heading') keep--;
  return keep === 0 ? [] : page.splice(keep);
}
