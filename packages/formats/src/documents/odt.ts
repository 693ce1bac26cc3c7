import { openArchive } from './archive.ts';
import { type BlockWriter, blockWriter } from './block-writer.ts';
import { chaptersByHeadings } from './chapters.ts';
import type { Document } from './document.ts';
import { attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError, EncryptedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { type FindPicture, frameText } from './picture-elements.ts';
import { decodeText } from './text.ts';

/** Notes, comments, what was deleted, tables of contents, what is said of pictures. */
const PASSED_OVER = new Set(
  'note annotation annotation-end tracked-changes table-of-content alphabetical-index illustration-index sequence-decls forms image object title desc'.split(
    ' ',
  ),
);

/** Reads an OpenDocument text. Throws DamagedDocumentError, EncryptedDocumentError, TooLargeDocumentError. */
export function readOdt(bytes: Uint8Array): Document {
  const archive = openArchive(bytes);
  const files = archive.read((name) => /^(?:content|meta|META-INF\/manifest)\.xml$/.test(name));
  const xml = (name: string): Node | null => {
    const file = files.get(name);
    return file ? parseXml(decodeText(file)) : null;
  };
  const manifest = xml('META-INF/manifest.xml');
  if (manifest && first(manifest, 'encryption-data')) throw new EncryptedDocumentError();
  const content = xml('content.xml');
  const body = content && first(content, 'body');
  if (!body) throw new DamagedDocumentError('it has no text part');
  const writer = blockWriter();
  const find: FindPicture = (href) => {
    const path = href.replace(/^\.\//, '');
    return archive.names.includes(path) ? { source: path, read: () => archive.read((name) => name === path).get(path) ?? null } : null;
  };
  writeBlocks(body, 'paragraph', { writer, find });
  const { blocks } = writer;
  const meta = xml('meta.xml');
  const said = (name: string) => oneLine((meta && first(meta, name)?.textContent) ?? '');
  return {
    title: said('title') || (blocks.find(({ kind }) => kind === 'heading')?.text ?? ''),
    authors: [said('initial-creator') || said('creator')].filter((author) => author !== ''),
    lang: languageOf(blocks.map(({ text }) => text).join('\n'), said('language') || null),
    chapters: chaptersByHeadings(blocks),
    warnings: [],
  };
}

interface Writing {
  writer: BlockWriter;
  find: FindPicture;
}

/** The paragraphs of a part of the text. */
export function paragraphsInOdt(part: Element): string[] {
  const writer = blockWriter();
  writeBlocks(part, 'paragraph', { writer, find: () => null });
  return writer.blocks.map(({ text }) => text);
}

function writeBlocks(node: Node, kind: 'paragraph' | 'item', writing: Writing): void {
  const { writer } = writing;
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (PASSED_OVER.has(name)) continue;
    if (name === 'frame') {
      writePicture(child, writing);
      writer.end({ kind });
    }
    if (name === 'h' || name === 'p') {
      writeText(child, writing);
      writer.end(name === 'p' ? { kind } : { kind: 'heading', level: levelOf(child) });
    } else writeBlocks(child, name === 'list-item' ? 'item' : kind, writing);
  }
}

const levelOf = (heading: Element): number => Math.min(6, Math.max(1, Number(attribute(heading, 'outline-level') ?? 1) || 1));

/** A frame may hold the same picture in several formats: the first is shown. */
function writePicture(frame: Element, { writer, find }: Writing): void {
  const image = childOf(frame, 'image');
  const found = image && find(attribute(image, 'href') ?? '');
  if (found) writer.picture({ alt: frameText(frame), ...found });
}

function writeText(node: Node, writing: Writing): void {
  for (const child of node.childNodes) {
    // Line ends in the file are no more than spaces.
    if (isText(child)) writing.writer.text((child.textContent ?? '').replace(/\s+/g, ' '));
    else if (isElement(child)) writeInline(child, writing);
  }
}

function writeInline(element: Element, writing: Writing): void {
  const { writer } = writing;
  const name = nameOf(element);
  if (name === 's' || name === 'tab') writer.text(' ');
  else if (name === 'line-break') writer.endLine();
  else if (name === 'ruby') writeRuby(element, writing);
  else if (!PASSED_OVER.has(name)) {
    if (name === 'frame') writePicture(element, writing);
    writeText(element, writing);
  }
}

function writeRuby(ruby: Element, writing: Writing): void {
  const base = childOf(ruby, 'ruby-base');
  if (base) writing.writer.ruby(childOf(ruby, 'ruby-text')?.textContent ?? '', () => writeText(base, writing));
}
