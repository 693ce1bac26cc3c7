import { openArchive } from './archive.ts';
import { type BlockWriter, blockWriter } from './block-writer.ts';
import { chaptersByHeadings } from './chapters.ts';
import type { Document } from './document.ts';
import { attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError, EncryptedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { decodeText } from './text.ts';

/** Notes, comments, what was deleted, tables of contents, pictures. */
const PASSED_OVER = new Set(
  'note annotation annotation-end tracked-changes table-of-content alphabetical-index illustration-index sequence-decls forms image object'.split(' '),
);

/** Reads an OpenDocument text. Throws DamagedDocumentError, EncryptedDocumentError, TooLargeDocumentError. */
export function readOdt(bytes: Uint8Array): Document {
  const files = openArchive(bytes).read((name) => /^(?:content|meta|META-INF\/manifest)\.xml$/.test(name));
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
  writeBlocks(body, 'paragraph', writer);
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

function writeBlocks(node: Node, kind: 'paragraph' | 'item', writer: BlockWriter): void {
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (PASSED_OVER.has(name)) continue;
    if (name === 'h' || name === 'p') {
      writeText(child, writer);
      writer.end(name === 'p' ? { kind } : { kind: 'heading', level: levelOf(child) });
    } else writeBlocks(child, name === 'list-item' ? 'item' : kind, writer);
  }
}

const levelOf = (heading: Element): number => Math.min(6, Math.max(1, Number(attribute(heading, 'outline-level') ?? 1) || 1));

function writeText(node: Node, writer: BlockWriter): void {
  for (const child of node.childNodes) {
    // Line ends in the file are no more than spaces.
    if (isText(child)) writer.text((child.textContent ?? '').replace(/\s+/g, ' '));
    else if (isElement(child)) writeInline(child, writer);
  }
}

function writeInline(element: Element, writer: BlockWriter): void {
  const name = nameOf(element);
  if (name === 's' || name === 'tab') writer.text(' ');
  else if (name === 'line-break') writer.endLine();
  else if (name === 'ruby') writeRuby(element, writer);
  else if (!PASSED_OVER.has(name)) writeText(element, writer);
}

function writeRuby(ruby: Element, writer: BlockWriter): void {
  const base = childOf(ruby, 'ruby-base');
  if (base) writer.ruby(childOf(ruby, 'ruby-text')?.textContent ?? '', () => writeText(base, writer));
}
