import { all, attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml, unquoted } from '../documents/dom.ts';
import { DamagedDocumentError, TooLargeDocumentError } from '../documents/errors.ts';
import { languageCode } from '../documents/language.ts';
import { oneLine } from '../documents/lines.ts';
import { decodeXml } from '../documents/text.ts';
import type { BilingualFile, Column } from './columns.ts';

/** Signs of another program's markup, which is no text; what `hi` marks and what `sub` says of it stays or goes with them. */
const MARKUP = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Closed by a tag of its own, or in itself. */
const CLOSED_UNIT = /<\/tu\s*>|<tu(?:\s[^<>]*)?\/>/gi;
/** More languages than any memory has. */
const mostColumns = 200;

/** Reads a translation memory (TMX) of any version: a column a language, that of its source first. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readTmx(bytes: Uint8Array): BilingualFile {
  const xml = withoutComments(unquoted(decodeXml(bytes))).trimEnd();
  if (!/^<\/tmx\s*>$/i.test(xml.slice(xml.lastIndexOf('<')))) throw new DamagedDocumentError('it is cut short');
  const root = parseXml(xml);
  const [body, header] = [first(root, 'body'), first(root, 'header')];
  const units = body ? [...all(body, 'tu')] : [];
  if (units.length === 0 || units.length !== (xml.match(CLOSED_UNIT)?.length ?? 0)) throw new DamagedDocumentError('it has no units, or open ones');
  const columns = new Map<string, Column>();
  const columnOf = (lang: string): Column => {
    const known = columns.get(lang.toLowerCase());
    if (known) return known;
    if (columns.size === mostColumns) throw new TooLargeDocumentError('too many languages');
    const made: Column = { lang: languageCode(lang), isGuessed: false, cells: units.map(() => []) };
    columns.set(lang.toLowerCase(), made);
    return made;
  };
  const source = (header && attribute(header, 'srclang')) ?? '';
  if (source !== '' && source !== '*all*') columnOf(source);
  for (const [row, unit] of units.entries())
    for (const variant of childrenOf(unit).filter((child) => nameOf(child) === 'tuv')) {
      const { cells } = columnOf(attribute(variant, 'lang') ?? '');
      const text = segmentOf(variant);
      if (text !== '' && cells[row]?.length === 0) cells[row] = [text];
    }
  return { title: '', columns: gathered([...columns.values()]).filter(isFilled) };
}

const isFilled = ({ cells }: Column): boolean => cells.some((cell) => cell.length > 0);

/** Variants of a language that never meet in one unit are one text: some programs write `fr` here and `fr-FR` there. */
function gathered(columns: readonly Column[]): Column[] {
  const kept: Column[] = [];
  for (const column of columns) {
    const same = kept.find(
      (one) => baseOf(one) !== null && baseOf(one) === baseOf(column) && one.cells.every((cell, at) => cell.length === 0 || column.cells[at]?.length === 0),
    );
    if (!same) kept.push(column);
    else {
      if (!isFilled(same)) same.lang = column.lang;
      else if (isFilled(column) && same.lang !== column.lang) same.lang = baseOf(column);
      same.cells = same.cells.map((cell, at) => (cell.length > 0 ? cell : (column.cells[at] ?? [])));
    }
  }
  return kept;
}

const baseOf = ({ lang }: Column): string | null => lang?.split('-')[0] ?? null;

/** Without what follows a comment that is left open. */
function withoutComments(xml: string): string {
  const [before = '', ...parts] = xml.split('<!--');
  return before + parts.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}

function segmentOf(variant: Element): string {
  const segment = childOf(variant, 'seg');
  const gather = (node: Node): string =>
    [...node.childNodes]
      .map((child) => (isText(child) ? (child.textContent ?? '') : isElement(child) && !MARKUP.has(nameOf(child)) ? gather(child) : ''))
      .join('');
  return segment ? oneLine(gather(segment)) : '';
}
