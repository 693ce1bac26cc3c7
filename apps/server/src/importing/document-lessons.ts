import type { Chapter, Document, DocumentBlock } from '@glossa/formats/documents';

/** About how many words a lesson of a book has; a chapter is cut only where it is clearly longer. */
const lessonWords = 2000;
const longChapter = lessonWords * 1.5;

export interface PlannedLesson {
  /** Empty where the document names no part. */
  title: string;
  blocks: DocumentBlock[];
  /** The number of the chapter it is, or is a part of. */
  chapter: number;
}

/** The lessons of a document: one, or, of a book, one a chapter, with long chapters cut between blocks. */
export function lessonsOf({ chapters }: Pick<Document, 'chapters'>): PlannedLesson[] {
  return chapters.length === 1 ? chapters.map((chapter) => ({ ...chapter, chapter: 0 })) : chapters.flatMap((chapter, at) => cut(chapter, at));
}

/** Cuts a chapter into parts of about one length, before a heading where one is near. */
function cut({ title, blocks }: Chapter, chapter: number): PlannedLesson[] {
  const lengths = blocks.map(({ text }) => wordsIn(text));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = total <= longChapter ? 1 : Math.round(total / lessonWords);
  const parts: DocumentBlock[][] = [[]];
  let read = 0;
  for (const [i, block] of blocks.entries()) {
    const length = lengths[i] as number;
    const isDue = (read + length / 2) / total > parts.length / count && blocks[i - 1]?.kind !== 'heading';
    const isNear = block.kind === 'heading' && blocks[i - 1]?.kind !== 'heading' && read / total > (parts.length - 0.3) / count;
    if (parts.length < count && i > 0 && (isDue || isNear)) parts.push([]);
    parts.at(-1)?.push(block);
    read += length;
  }
  return parts.map((part, i) => ({ title: parts.length === 1 ? title : `${title} (${i + 1}/${parts.length})`.trim(), blocks: part, chapter }));
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** About how many words a text has, without splitting it: where words are not spaced, two characters count as one. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return unspaced / 2 + (spaced.match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0);
}
