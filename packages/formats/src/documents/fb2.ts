import { type BlockWriter, blockWriter } from './block-writer.ts';
import { chaptersAt, type Mark } from './chapters.ts';
import type { Document } from './document.ts';
import { all, attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import type { FindPicture } from './picture-elements.ts';
import { pictureFacts } from './pictures.ts';
import { decodeXml } from './text.ts';

/** Reads a FictionBook. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readFb2(bytes: Uint8Array): Document {
  const book = parseXml(decodeXml(bytes));
  const info = first(book, 'title-info');
  // Further bodies hold the notes.
  const body = [...all(book, 'body')].find((one) => attribute(one, 'name') === null);
  if (!body) throw new DamagedDocumentError('it has no text part');
  const binaries = new Map([...all(book, 'binary')].map((binary) => [attribute(binary, 'id') ?? '', binary]));
  const find: FindPicture = (href) => {
    const binary = binaries.get(href.replace(/^#/, ''));
    return binary ? { source: href, read: () => bytesOf(binary) } : null;
  };
  const writing: Writing = { writer: blockWriter(), marks: [], find };
  readSection(body, 0, writing);
  const { blocks } = writing.writer;
  const { marks } = writing;
  const cover = coverOf(info, find);
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

interface Writing {
  writer: BlockWriter;
  marks: Mark[];
  find: FindPicture;
}

const LINES = new Set(['p', 'v', 'text-author', 'td', 'th']);

function readSection(section: Element, depth: number, writing: Writing): void {
  const { writer, marks } = writing;
  for (const child of childrenOf(section)) {
    const name = nameOf(child);
    if (name === 'section') readSection(child, depth + 1, writing);
    else if (name === 'title' || name === 'subtitle') {
      const ofSection = name === 'title' && nameOf(section) === 'section';
      const text = textOf(child);
      if (ofSection && text !== '') marks.push({ title: text, depth: depth - 1, at: writer.blocks.length });
      write(child, text, writing);
      writer.end({ kind: 'heading', level: Math.min(6, ofSection ? depth : depth + 1) });
    } else if (LINES.has(name) || name === 'image') {
      write(child, name === 'image' ? '' : textOf(child), writing);
      writer.end({ kind: 'paragraph' });
    } else if (/^(?:epigraph|poem|stanza|cite|annotation|table|tr)$/.test(name)) readSection(child, depth, writing);
  }
}

function write(element: Element, text: string, { writer, find }: Writing): void {
  writer.text(text);
  for (const image of nameOf(element) === 'image' ? [element] : all(element, 'image')) {
    const found = find(attribute(image, 'href') ?? '');
    if (found) writer.picture({ alt: oneLine(image.getAttribute('alt') ?? image.getAttribute('title') ?? ''), ...found });
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

function coverOf(info: Element | undefined, find: FindPicture): Document['cover'] | null {
  const page = info && childOf(info, 'coverpage');
  const image = page && first(page, 'image');
  const bytes = image && find(attribute(image, 'href') ?? '')?.read?.();
  return bytes && pictureFacts(bytes) ? { bytes } : null;
}

const bytesOf = (binary: Element): Uint8Array => new Uint8Array(Buffer.from(binary.textContent ?? '', 'base64'));
