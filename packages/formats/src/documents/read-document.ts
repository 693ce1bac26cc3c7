import { saysSomething } from '@glossa/core/text';
import { openArchive } from './archive.ts';
import type { Document, FoundAt } from './document.ts';
import { DamagedDocumentError, DocumentError, EmptyDocumentError, EncryptedDocumentError, NotTextError } from './errors.ts';
import { without } from './lines.ts';
import { looksLikeSubtitles } from './subtitle-signs.ts';
import { decodeText, titleFrom, titleFromSubtitles } from './text.ts';

type Reader = (bytes: Uint8Array, at: FoundAt) => Document | Promise<Document>;

/** Each format is loaded when a file of it comes. */
const readers = {
  epub: async () => (await import('./epub.ts')).readEpub,
  docx: async () => (await import('./docx.ts')).readDocx,
  odt: async () => (await import('./odt.ts')).readOdt,
  fb2: async () => (await import('./fb2.ts')).readFb2,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  html: async () => (await import('./html.ts')).readHtml,
  subtitles: async () => (await import('./subtitles.ts')).readSubtitles,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
  plain: async () => (await import('./plain.ts')).readPlain,
} as const satisfies Record<string, () => Promise<Reader>>;
type Format = keyof typeof readers;

/** What has a name before it has a first line worth being called by; any other file is best called by how its text begins. */
const named: Partial<Record<Format, typeof titleFrom>> = { epub: titleFrom, fb2: titleFrom, pdf: titleFrom, subtitles: titleFromSubtitles };

/**
 * Reads a file of any known format. What it is, its content tells; the name and media type decide only between kinds of plain text.
 * Throws a DocumentError, and never anything else: bytes that break a reader are a damaged file.
 */
export async function readDocument(bytes: Uint8Array, fileName: string, at: FoundAt = {}): Promise<Document> {
  try {
    if (bytes.length === 0) throw new EmptyDocumentError();
    const [format, content] = sniff(bytes, fileName, at.mediaType);
    const document = await (await readers[format]())(content, at);
    const chapters = document.chapters.filter(({ blocks }) => blocks.some(({ text }) => saysSomething(text)));
    if (chapters.length === 0) throw new EmptyDocumentError();
    return { ...document, title: document.title || (named[format]?.(fileName) ?? ''), chapters };
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
}

function sniff(bytes: Uint8Array, fileName: string, mediaType = ''): [Format, Uint8Array] {
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith('PK')) return inArchive(bytes);
  if (start.includes('%PDF-')) return ['pdf', bytes];
  // An older Office file, or a newer one with a password, which is kept in such a file.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0') && latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e'))
    throw new EncryptedDocumentError();
  return [textFormat(decodeText(bytes), fileName, mediaType), bytes];
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function inArchive(bytes: Uint8Array): [Format, Uint8Array] {
  const archive = openArchive(bytes);
  const has = (name: string) => archive.names.includes(name);
  if (has('META-INF/container.xml') || archive.names.some((name) => name.endsWith('.opf'))) return ['epub', bytes];
  if (has('word/document.xml')) return ['docx', bytes];
  if (has('content.xml')) return ['odt', bytes];
  const [only, more] = archive.names;
  const book = only !== undefined && more === undefined && /\.fb2$/i.test(only) ? archive.read(() => true).get(only) : undefined;
  if (book) return ['fb2', book];
  if (has('mimetype')) throw new DamagedDocumentError('it says nowhere what belongs to the book');
  throw new NotTextError('zip');
}

const FORMATS_IN_ARCHIVES = /\.(?:epub|docx|odt|pdf|zip)$/i;

function textFormat(text: string, fileName: string, mediaType: string): Format {
  const start = without(text.slice(0, 8192), '<!--', '-->');
  if (/<FictionBook[\s>]/.test(start)) return 'fb2';
  if (looksLikeSubtitles(text)) return 'subtitles';
  if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(start)) return 'html';
  if (FORMATS_IN_ARCHIVES.test(fileName)) throw new DamagedDocumentError('it is not what its name says');
  if (/\.x?html?$/i.test(fileName) || /html/.test(mediaType)) return 'html';
  return /\.(?:md|markdown)$/i.test(fileName) || /markdown/.test(mediaType) ? 'markdown' : 'plain';
}

/** The article of a page of the web, see `readPage` in html.ts. */
export const readArticle = async (html: string, url?: string): Promise<Document> => (await import('./html.ts')).readPage(html, url);
