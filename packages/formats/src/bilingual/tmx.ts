import { all, attribute, childOf, childrenOf, type Element, first, isElement, isText, type Node, nameOf, parseXml, unquoted } from '../documents/dom.ts';
import { DamagedDocumentError } from '../documents/errors.ts';
import { languageCode } from '../documents/language.ts';
import { oneLine } from '../documents/lines.ts';
import { decodeXml } from '../documents/text.ts';
import type { BilingualFile, Column } from './columns.ts';

/** Signs of another program's markup, which is no text; what `hi` marks and what `sub` says of it stays or goes with them. */
const MARKUP = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Reads a translation memory (TMX) of any version: a column a language, that of its source first. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readTmx(bytes: Uint8Array): BilingualFile {
  const xml = decodeXml(bytes);
  if (!/<\/tmx\s*>\s*$/i.test(xml.replace(/<!--(?:(?!-->)[\s\S])*-->\s*$/, ''))) throw new DamagedDocumentError('it is cut short');
  const root = parseXml(unquoted(xml));
  const [body, header] = [first(root, 'body'), first(root, 'header')];
  const units = body ? [...all(body, 'tu')] : [];
  if (units.length === 0 || units.length !== (xml.match(/<\/tu\s*>/gi)?.length ?? 0)) throw new DamagedDocumentError('it has no units, or open ones');
  const columns = new Map<string, Column>();
  const columnOf = (lang: string): Column => {
    const known = columns.get(lang.toLowerCase());
    if (known) return known;
    const made: Column = { lang: languageCode(lang), cells: units.map(() => []) };
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
  return { title: '', columns: [...columns.values()].filter(({ cells }) => cells.some((cell) => cell.length > 0)) };
}

function segmentOf(variant: Element): string {
  const segment = childOf(variant, 'seg');
  const gather = (node: Node): string =>
    [...node.childNodes]
      .map((child) => (isText(child) ? (child.textContent ?? '') : isElement(child) && !MARKUP.has(nameOf(child)) ? gather(child) : ''))
      .join('');
  return segment ? oneLine(gather(segment)) : '';
}
