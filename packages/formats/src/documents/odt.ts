import { openArchive } from './archive.ts';
import { chaptersByHeadings } from './chapters.ts';
import type { Document, DocumentBlock } from './document.ts';
import { attribute, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError, EncryptedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { joinedLines, oneLine } from './lines.ts';
import { decodeText } from './text.ts';

/** Notes, comments, what was deleted, tables of contents, pictures, readings above characters. */
const PASSED_OVER = new Set(
  'note annotation annotation-end tracked-changes table-of-content alphabetical-index illustration-index ruby-text sequence-decls forms image object'.split(
    ' ',
  ),
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
  const blocks = blocksIn(body, 'paragraph');
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

function blocksIn(node: Node, kind: 'paragraph' | 'item'): DocumentBlock[] {
  return childrenOf(node).flatMap((child): DocumentBlock[] => {
    const name = nameOf(child);
    if (PASSED_OVER.has(name)) return [];
    if (name === 'h') return heading(child);
    if (name === 'p') return joinedLines(textOf(child).split('\n')).map((text) => ({ kind, text }));
    return blocksIn(child, name === 'list-item' ? 'item' : kind);
  });
}

function heading(element: Element): DocumentBlock[] {
  const text = oneLine(textOf(element));
  const level = Math.min(6, Math.max(1, Number(attribute(element, 'outline-level') ?? 1) || 1));
  return text === '' ? [] : [{ kind: 'heading', level, text }];
}

function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    // Line ends in the file are no more than spaces.
    if (isText(child)) text += (child.textContent ?? '').replace(/\s+/g, ' ');
    else if (isElement(child)) text += inlineText(child);
  }
  return text;
}

function inlineText(element: Element): string {
  const name = nameOf(element);
  if (name === 's' || name === 'tab') return ' ';
  if (name === 'line-break') return '\n';
  return PASSED_OVER.has(name) ? '' : textOf(element);
}
