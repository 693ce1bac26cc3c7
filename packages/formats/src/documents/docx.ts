import { openArchive } from './archive.ts';
import { type BlockWriter, blockWriter } from './block-writer.ts';
import { chaptersByHeadings } from './chapters.ts';
import type { Document } from './document.ts';
import { all, attribute, childOf, childrenOf, type Element, first, isText, type Node, nameOf, parseXml } from './dom.ts';
import { DamagedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import { decodeText } from './text.ts';

/** What was deleted, pictures with a text of their own, what an older program is to show instead, notes. */
const PASSED_OVER = new Set(['del', 'movefrom', 'instrtext', 'pict', 'fallback', 'footnotereference', 'endnotereference', 'ppr', 'rpr', 'rubypr']);

/** Reads a Word document. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readDocx(bytes: Uint8Array): Document {
  const files = openArchive(bytes).read((name) => /^(?:word\/(?:document|styles)|docProps\/core)\.xml$/.test(name));
  const xml = (name: string): Node | null => {
    const file = files.get(name);
    return file ? parseXml(decodeText(file)) : null;
  };
  const body = first(xml('word/document.xml') ?? ({ childNodes: [] } as never), 'body');
  if (!body) throw new DamagedDocumentError('it has no text part');
  const styles = xml('word/styles.xml');
  const names = new Map([...(styles ? all(styles, 'style') : [])].map((style) => [attribute(style, 'styleId') ?? '', styleOf(style)]));
  const writer = blockWriter();
  for (const paragraph of paragraphsIn(body)) writeParagraph(paragraph, names, writer);
  const { blocks } = writer;
  const core = xml('docProps/core.xml');
  const said = (name: string) => oneLine((core && first(core, name)?.textContent) ?? '');
  const declared = styles && first(styles, 'lang');
  return {
    title: said('title') || (blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? ''),
    authors: [said('creator')].filter((author) => author !== ''),
    lang: languageOf(blocks.map(({ text }) => text).join('\n'), said('language') || (declared ? attribute(declared, 'val') : null)),
    chapters: chaptersByHeadings(blocks),
    warnings: [],
  };
}

/** The level of heading that a style stands for; 0 for none. */
function styleOf(style: Element): number {
  const name = attribute(first(style, 'name') ?? style, 'val') ?? '';
  const outline = first(style, 'outlinelvl');
  if (/^title$/i.test(name)) return 1;
  const level = Number(/^heading (\d)/i.exec(name)?.[1] ?? (outline ? Number(attribute(outline, 'val')) + 1 : 0));
  return level >= 1 && level <= 6 ? level : 0;
}

function* paragraphsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (name === 'p') yield child;
    else if (!PASSED_OVER.has(name)) yield* paragraphsIn(child);
  }
}

function writeParagraph(paragraph: Element, styles: ReadonlyMap<string, number>, writer: BlockWriter): void {
  const properties = childOf(paragraph, 'ppr');
  const style = properties && childOf(properties, 'pstyle');
  const level = styles.get((style && attribute(style, 'val')) ?? '') ?? 0;
  writeText(paragraph, writer);
  if (level > 0) writer.end({ kind: 'heading', level });
  else writer.end({ kind: properties && childOf(properties, 'numpr') ? 'item' : 'paragraph' });
}

function writeText(node: Node, writer: BlockWriter): void {
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (name === 't') writer.text(textOf(child));
    else if (name === 'tab') writer.text(' ');
    else if (name === 'br' || name === 'cr') writer.endLine();
    else if (name === 'nobreakhyphen') writer.text('-');
    else if (name === 'ruby') writeRuby(child, writer);
    else if (!PASSED_OVER.has(name)) writeText(child, writer);
  }
}

const textOf = (element: Element): string => [...element.childNodes].map((inner) => (isText(inner) ? inner.textContent : '')).join('');

function writeRuby(ruby: Element, writer: BlockWriter): void {
  const [base, reading] = [childOf(ruby, 'rubybase'), childOf(ruby, 'rt')];
  if (base) writer.ruby([...(reading ? all(reading, 't') : [])].map(textOf).join(''), () => writeText(base, writer));
}
