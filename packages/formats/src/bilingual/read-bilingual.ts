import { openArchive } from '../documents/archive.ts';
import type { FoundAt } from '../documents/document.ts';
import { parseXml } from '../documents/dom.ts';
import { DamagedDocumentError, DocumentError, EmptyDocumentError } from '../documents/errors.ts';
import { decodeText } from '../documents/text.ts';
import type { BilingualFile } from './columns.ts';

/**
 * Reads a file that holds a text and its translations: TMX, CSV, TSV. Null for any other; where tables are asked for, the
 * largest of a web page, Word or OpenDocument file is read as well. `asked` are the languages it is said to hold, as far as that is
 * known. Throws a DocumentError, and never anything else.
 */
export async function readBilingual(
  bytes: Uint8Array,
  fileName: string,
  at: FoundAt & { tables?: boolean; asked?: readonly string[] } = {},
): Promise<BilingualFile | null> {
  const { asked = [], mediaType } = at;
  try {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
    if (/\.tmx$/i.test(fileName) || isTmx(start)) return checked((await import('./tmx.ts')).readTmx(bytes));
    const isTabbed = /\.(?:tsv|tab)$/i.test(fileName) || /^text\/tab-separated-values\b/i.test(mediaType ?? '');
    if (isTabbed || isValues(fileName, mediaType)) return checked((await import('./csv.ts')).readCsv(bytes, { isTabbed, asked }));
    if (!at.tables) return null;
    const { readHtmlTable, tableIn } = await import('./tables.ts');
    if (!start.startsWith('PK')) return /<table[\s>]/i.test(decodeText(bytes)) ? readHtmlTable(bytes, asked, at.charset) : null;
    const archive = openArchive(bytes);
    for (const [kind, name] of Object.entries({ docx: 'word/document.xml', odt: 'content.xml' } as const)) {
      const part = archive.names.includes(name) ? archive.read((one) => one === name).get(name) : undefined;
      if (part) return tableIn(parseXml(decodeText(part)), kind as 'docx' | 'odt', asked);
    }
    return null;
  } catch (error) {
    throw error instanceof DocumentError ? error : new DamagedDocumentError('it cannot be read', error);
  }
}

const isValues = (fileName: string, mediaType = ''): boolean => /\.csv$/i.test(fileName) || /^text\/csv\b/i.test(mediaType);

const BEFORE_ROOT = /^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>)\s*/i;

/** Whether `<tmx` is the root: a page may tell of it. */
function isTmx(start: string): boolean {
  let rest = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  for (let before = BEFORE_ROOT.exec(rest); before; before = BEFORE_ROOT.exec(rest)) rest = rest.slice(before[0].length);
  return /^<tmx[\s>]/i.test(rest);
}

function checked(file: BilingualFile): BilingualFile {
  if (file.columns.length === 0) throw new EmptyDocumentError();
  return file;
}
