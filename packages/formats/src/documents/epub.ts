import { readBlocks } from './blocks.ts';
import { chaptersAt, type Mark } from './chapters.ts';
import type { Document, DocumentBlock, DocumentPicture, DocumentWarning } from './document.ts';
import { first, type Node, parseXhtml } from './dom.ts';
import { contentsOf, type Entry } from './epub-contents.ts';
import { type EpubPackage, openEpub, pathFrom } from './epub-package.ts';
import { EmptyDocumentError, NotTextError } from './errors.ts';
import { languageCode, languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { pictureFacts } from './pictures.ts';
import { decodeXml } from './text.ts';

/** Reads an EPUB of edition 2 or 3. Throws DamagedDocumentError, EmptyDocumentError, EncryptedDocumentError, TooLargeDocumentError. */
export function readEpub(bytes: Uint8Array): Document {
  const book = openEpub(bytes);
  const entries = contentsOf(book);
  const { blocks, marks, warnings } = readSpine(book, entries);
  const chapters = chaptersAt(blocks, marks);
  if (chapters.length === 0) throw new EmptyDocumentError();
  const cover = coverOf(book);
  return {
    title: book.title,
    authors: book.authors,
    lang: (book.lang === null ? null : languageCode(book.lang)) ?? languageOf(blocks.map(({ text }) => text).join('\n'), null),
    ...(cover ? { cover } : {}),
    chapters,
    warnings,
  };
}

function readSpine(book: EpubPackage, entries: readonly Entry[]): { blocks: DocumentBlock[]; marks: Mark[]; warnings: DocumentWarning[] } {
  const blocks: DocumentBlock[] = [];
  const marks: Mark[] = [];
  const warnings: DocumentWarning[] = [];
  const plates: DocumentPicture[] = [];
  const listed = new Set(entries.map(({ path }) => path));
  for (const [i, { path, linear }] of book.spine.entries()) {
    if (path === book.nav || (!linear && !listed.has(path))) continue;
    const page = pageOf(book, path);
    if (!page) {
      warnings.push({ code: 'part-missing', what: path });
      continue;
    }
    const here = entries.filter((entry) => entry.path === path);
    const read = readBlocks(page, {
      isBook: true,
      wanted: new Set(here.flatMap(({ id }) => id ?? [])),
      find: (source) => pictureAt(book, pathFrom(path, source)),
    });
    const isCover = i === 0 && read.blocks.length === 0;
    // A page that is a picture stands before the next; one alone at the beginning is the cover.
    if (!isCover) plates.push(...read.loose);
    if (entries.length === 0 || (blocks.length === 0 && here.length === 0))
      marks.push({ title: ownTitle(page, read.blocks, book), depth: 0, at: blocks.length, isCover });
    const found = here.map(({ title, depth, id }) => ({ title, depth, at: blocks.length + (read.places.get(id ?? '') ?? 0), isCover }));
    marks.push(...found.sort((a, b) => a.at - b.at));
    for (const block of read.blocks) blocks.push(plates.length > 0 ? withPlates(block, plates.splice(0)) : block);
  }
  const last = blocks.at(-1);
  if (last && plates.length > 0) last.pictures = [...(last.pictures ?? []), ...plates];
  return { blocks, marks, warnings };
}

const withPlates = (block: DocumentBlock, plates: readonly DocumentPicture[]): DocumentBlock => ({
  ...block,
  pictures: [...plates.map((picture) => ({ ...picture, before: true as const })), ...(block.pictures ?? [])],
});

const pictureAt = (book: EpubPackage, path: string): Pick<DocumentPicture, 'source' | 'read'> => ({ source: path, read: () => book.file(path) ?? null });

/** Null for a page that is not there, or no text. */
function pageOf(book: EpubPackage, path: string): Node | null {
  const file = book.file(path);
  try {
    return file ? parseXhtml(decodeXml(file)) : null;
  } catch (error) {
    if (error instanceof NotTextError) return null;
    throw error;
  }
}

/** What a page that the contents do not name calls itself. */
function ownTitle(page: Node, blocks: readonly DocumentBlock[], book: EpubPackage): string {
  const title = first(page, 'title');
  return blocks.find(({ kind }) => kind === 'heading')?.text ?? (oneLine(title?.textContent ?? '') || book.title);
}

function coverOf(book: EpubPackage): Document['cover'] | null {
  const bytes = book.cover === null ? undefined : book.file(book.cover);
  return bytes && pictureFacts(bytes) ? { bytes } : null;
}
