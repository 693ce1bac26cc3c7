import type { AnalyzedBlock } from './model.ts';

/** Running words of a block, without numbers. */
export const wordCount = (block: AnalyzedBlock): number =>
  block.sentences.reduce((sum, sentence) => sum + sentence.tokens.reduce((words, token) => words + (token.kind === 'word' ? 1 : 0), 0), 0);

/**
 * Cuts a text into pages of whole blocks: a page is full where its next block would pass `wordsPerPage`. A block longer
 * than that is a page of its own; a heading goes over to the page of what it heads. No page is empty.
 */
export function paginate(blocks: readonly AnalyzedBlock[], wordsPerPage = 200): AnalyzedBlock[][] {
  const pages: AnalyzedBlock[][] = [];
  let page: AnalyzedBlock[] = [];
  let words = 0;
  for (const block of blocks) {
    const more = wordCount(block);
    if (words > 0 && words + more > wordsPerPage) {
      const heads = headsAtEnd(page);
      pages.push(page);
      page = heads;
      words = heads.reduce((sum, head) => sum + wordCount(head), 0);
    }
    page.push(block);
    words += more;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** Takes the headings off the end of a page, unless it has nothing else. */
function headsAtEnd(page: AnalyzedBlock[]): AnalyzedBlock[] {
  let keep = page.length;
  while (keep > 0 && page[keep - 1]?.kind === 'heading') keep--;
  return keep === 0 ? [] : page.splice(keep);
}
