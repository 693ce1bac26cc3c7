import { chaptersAt, type Mark } from './chapters.ts';
import type { Document, DocumentBlock } from './document.ts';
import { all, attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { pictureType } from './pictures.ts';
import { decodeXml } from './text.ts';

/** Reads a FictionBook. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readFb2(bytes: Uint8Array): Document {
  const book = parseXml(decodeXml(bytes));
  const info = first(book, 'title-info');
  // Further bodies hold the notes.
  const body = [...all(book, 'body')].find((one) => attribute(one, 'name') === null);
  if (!body) throw new DamagedDocumentError('it has no text part');
  const blocks: DocumentBlock[] = [];
  const marks: Mark[] = [];
  readSection(body, 0, blocks, marks);
  const cover = coverOf(book, info);
  return {
    title: said(info, 'book-title'),
    authors: [...(info ? all(info, 'author') : [])].map(nameOfAuthor).filter((author) => author !== ''),
    lang: languageOf(blocks.map(({ text }) => text).join('\n'), said(info, 'lang') || null),
    ...(cover ? { cover } : {}),
    chapters: chaptersAt(blocks, marks.length > 0 ? marks : [{ title: '', depth: 0, at: 0 }]),
    warnings: [],
  };
}

const said = (node: Node | undefined, name: string): string => oneLine((node && first(node, name)?.textContent) ?? '');

function nameOfAuthor(author: Element): string {
  const parts = ['first-name', 'middle-name', 'last-name'].map((name) => said(author, name)).filter((part) => part !== '');
  return parts.join(' ') || said(author, 'nickname');
}

function readSection(section: Element, depth: number, blocks: DocumentBlock[], marks: Mark[]): void {
  for (const child of childrenOf(section)) {
    const name = nameOf(child);
    const text =
      name === 'title' || name === 'subtitle' || name === 'p' || name === 'v' || name === 'text-author' || name === 'td' || name === 'th' ? textOf(child) : '';
    if (name === 'section') readSection(child, depth + 1, blocks, marks);
    else if (name === 'title' && nameOf(section) === 'section') {
      if (text !== '') marks.push({ title: text, depth: depth - 1, at: blocks.length });
      if (text !== '') blocks.push({ kind: 'heading', level: Math.min(6, depth), text });
    } else if (name === 'title' || name === 'subtitle') {
      if (text !== '') blocks.push({ kind: 'heading', level: Math.min(6, depth + 1), text });
    } else if (text !== '') blocks.push({ kind: 'paragraph', text });
    else if (/^(?:epigraph|poem|stanza|cite|annotation|table|tr)$/.test(name)) readSection(child, depth, blocks, marks);
  }
}

/** Its text on one line, without the numbers of notes. */
function textOf(element: Element): string {
  const gather = (node: Node): string =>
    [...node.childNodes]
      .map((child) => {
        if (isText(child)) return child.textContent ?? '';
        if (!isElement(child) || (nameOf(child) === 'a' && attribute(child, 'type') === 'note')) return '';
        return gather(child) + (nameOf(child) === 'p' ? ' ' : '');
      })
      .join('');
  return oneLine(gather(element));
}

function coverOf(book: Node, info: Element | undefined): Document['cover'] | null {
  const page = info && childOf(info, 'coverpage');
  const image = page && first(page, 'image');
  const id = image && attribute(image, 'href')?.replace(/^#/, '');
  const binary = [...all(book, 'binary')].find((one) => attribute(one, 'id') === id);
  if (!id || !binary) return null;
  const bytes = new Uint8Array(Buffer.from(binary.textContent ?? '', 'base64'));
  const mediaType = pictureType(bytes);
  return mediaType ? { mediaType, bytes } : null;
}
