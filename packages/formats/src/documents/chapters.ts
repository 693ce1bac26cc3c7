import type { Chapter, DocumentBlock } from './document.ts';

/** Shorter texts are one chapter, whatever headings they have: a few pages are read in one go. In UTF-16 units. */
const SHORT = 12_000;

/** A place in a document where a line of its contents leads. */
export interface Mark {
  title: string;
  /** 0 for the outermost. */
  depth: number;
  /** The number of the block. */
  at: number;
  /** Nothing is lost with its name: the page before all others, and only a picture. */
  isCover?: boolean;
}

/** Cuts the book at its marks. A part without text of its own, or with a heading alone, leads the chapter that follows, and gives it its name too. */
export function chaptersAt(blocks: readonly DocumentBlock[], marks: readonly Mark[]): Chapter[] {
  const chapters: Chapter[] = [];
  let leading: Chapter = { title: '', blocks: [] };
  if ((marks[0]?.at ?? 0) > 0) chapters.push({ title: '', blocks: blocks.slice(0, marks[0]?.at) });
  for (const [i, mark] of marks.entries()) {
    const next = marks[i + 1];
    const own = blocks.slice(mark.at, next?.at ?? blocks.length);
    const chapter = { title: named(leading.title, mark.isCover ? '' : mark.title), blocks: [...leading.blocks, ...own] };
    const leads = own.length === 0 || (own.every(({ kind }) => kind === 'heading') && (next?.depth ?? 0) > mark.depth);
    leading = leads ? chapter : { title: '', blocks: [] };
    if (!leads) chapters.push(chapter);
  }
  return leading.blocks.length > 0 ? [...chapters, leading] : chapters;
}

const named = (above: string, own: string): string => (above === '' || above === own ? own : own === '' ? above : `${above} · ${own}`);

/** Cuts a text at the headings of the outermost level that comes more than once. */
export function chaptersByHeadings(blocks: readonly DocumentBlock[]): Chapter[] {
  const whole = [{ title: '', blocks: [...blocks] }];
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) < SHORT) return whole;
  for (let level = 1; level <= 3; level++) {
    const marks = blocks.flatMap((block, at) =>
      block.kind === 'heading' && (block.level ?? 1) <= level ? [{ title: block.text, depth: (block.level ?? 1) - 1, at }] : [],
    );
    if (marks.filter(({ depth }) => depth === level - 1).length > 1) return chaptersAt(blocks, marks);
  }
  return whole;
}
