import type { Preview } from '@glossa/contract';
import { textFromBlocks } from '@glossa/core/text';
import type { DocumentBlock } from '@glossa/formats/documents';
import type { PastedTranslation } from '@glossa/formats/pasted';
import { textHashOf } from '../platform/text-hash.ts';
import { lessonsOf, type PlannedLesson } from './document-lessons.ts';
import { type Content, isPage, readContent, type TranslatedRows } from './reading-content.ts';

/** As much of a content as is told before it is imported: small, however large it is. */
export interface Glimpse extends Pick<Preview, 'lang' | 'author' | 'siteName' | 'lessons' | 'text' | 'dropped' | 'translations'> {
  title: string;
  fileTitle: string;
  /** Of each lesson's text. */
  hashes: string[];
  /** Of the longest lesson, and of all, in UTF-16 units. */
  longest: number;
  length: number;
  beginning: DocumentBlock[];
}

/** So much of a long text is counted, in UTF-16 units: enough to say how hard it is. And so much of one block. */
const readAtMost = 300_000;
const longestBlock = 20_000;

/** Reads a content and tells what it is. Throws DomainError. */
export async function glimpseOf(content: Content): Promise<Glimpse> {
  const document = await readContent(content);
  const lessons = lessonsOf(document);
  const [first] = lessons as [PlannedLesson];
  const lengths = lessons.map(({ blocks }) => lengthOf(blocks));
  const isTaken = isPage(document) || (content.name === null && document.dropped.length > 0);
  return {
    title: document.title,
    fileTitle: document.fileTitle,
    lang: content.lang ?? document.lang,
    author: document.authors.join(', ') || null,
    siteName: document.siteName ?? null,
    lessons: lessons.length,
    hashes: lessons.map(({ blocks }) => textHashOf(blocks)),
    longest: Math.max(...lengths),
    length: lengths.reduce((sum, length) => sum + length, 0),
    beginning: beginningOf(lessons.flatMap(({ blocks }) => blocks)),
    text: isTaken ? textFromBlocks(first.blocks.map(({ pictures: _, ...block }) => ({ ...block, id: '' }))) : null,
    dropped: document.dropped.map(({ text, reason }) => ({ text, reason })),
    translations: [...perLanguage(document.translations), ...document.rows.map((rows) => ofRows(rows, first.blocks))],
  };
}

export const lengthOf = (blocks: readonly Pick<DocumentBlock, 'text'>[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The first block, and what follows it up to the limit. */
function beginningOf(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  let length = 0;
  const end = blocks.findIndex(({ text }, at) => {
    length += text.length;
    return at > 0 && length >= readAtMost;
  });
  return (end < 0 ? blocks : blocks.slice(0, end)).map(({ kind, level, text }) => ({
    kind,
    ...(level === undefined ? {} : { level }),
    text: text.slice(0, longestBlock),
  }));
}

/** How many rows are translated, and the first of them. */
function ofRows({ lang, rows }: TranslatedRows, blocks: readonly DocumentBlock[]): Preview['translations'][number] {
  const at = rows.findIndex(({ text }) => text.length > 0);
  const before = rows.slice(0, at).reduce((sum, row) => sum + row.blocks, 0);
  return {
    lang,
    count: rows.filter(({ text }) => text.length > 0).length,
    first: { sentence: blocks[before]?.text ?? '', text: rows[at]?.text.join(' ') ?? '' },
  };
}

function perLanguage(translations: readonly PastedTranslation[]): Preview['translations'] {
  const found = new Map<string, Preview['translations'][number]>();
  for (const { lang, sentence, text } of translations) {
    const known = found.get(lang);
    if (known) known.count++;
    else found.set(lang, { lang, count: 1, first: { sentence, text } });
  }
  return [...found.values()];
}
