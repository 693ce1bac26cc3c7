import { type Archive, openArchive } from './archive.ts';
import { type BlockWriter, blockWriter } from './block-writer.ts';
import { chaptersByHeadings } from './chapters.ts';
import type { Document } from './document.ts';
import { all, attribute, childOf, childrenOf, type Element, first, isText, type Node, nameOf, parseXml } from './dom.ts';
import { pathFrom } from './epub-package.ts';
import { DamagedDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import type { FindPicture } from './picture-elements.ts';
import { decodeText } from './text.ts';

/** What was deleted, pictures with a text of their own, what an older program is to show instead, notes. */
const PASSED_OVER = new Set(['del', 'movefrom', 'instrtext', 'pict', 'fallback', 'footnotereference', 'endnotereference', 'ppr', 'rpr', 'rubypr']);

/** Reads a Word document. Throws DamagedDocumentError, TooLargeDocumentError. */
export function readDocx(bytes: Uint8Array): Document {
  const archive = openArchive(bytes);
  const files = archive.read((name) => /^(?:word\/(?:document|styles|_rels\/document)|docProps\/core)\.xml(?:\.rels)?$/.test(name));
  const xml = (name: string): Node | null => {
    const file = files.get(name);
    return file ? parseXml(decodeText(file)) : null;
  };
  const body = first(xml('word/document.xml') ?? ({ childNodes: [] } as never), 'body');
  if (!body) throw new DamagedDocumentError('it has no text part');
  const styles = xml('word/styles.xml');
  const names = new Map([...(styles ? all(styles, 'style') : [])].map((style) => [attribute(style, 'styleId') ?? '', styleOf(style)]));
  const writer = blockWriter();
  const find = picturesBy(xml('word/_rels/document.xml.rels'), archive);
  for (const paragraph of paragraphsIn(body)) writeParagraph(paragraph, names, { writer, find });
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

/** The paragraphs of a part of the text, without their styles. */
export function paragraphsInDocx(part: Element): string[] {
  const writer = blockWriter();
  for (const paragraph of paragraphsIn(part)) writeParagraph(paragraph, new Map(), { writer, find: () => null });
  return writer.blocks.map(({ text }) => text);
}

function* paragraphsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (name === 'p') yield child;
    else if (!PASSED_OVER.has(name)) yield* paragraphsIn(child);
  }
}

interface Writing {
  writer: BlockWriter;
  find: FindPicture;
}

/** Pictures are named by relations of the document, which say where their files lie. */
function picturesBy(relations: Node | null, archive: Archive): FindPicture {
  const targets = new Map([...(relations ? all(relations, 'relationship') : [])].map((one) => [one.getAttribute('Id'), one.getAttribute('Target') ?? '']));
  return (id) => {
    const target = targets.get(id);
    const path = target === undefined ? '' : pathFrom('word/document.xml', target);
    return archive.names.includes(path) ? { source: path, read: () => archive.read((name) => name === path).get(path) ?? null } : null;
  };
}

function writeParagraph(paragraph: Element, styles: ReadonlyMap<string, number>, writing: Writing): void {
  const { writer } = writing;
  const properties = childOf(paragraph, 'ppr');
  const style = properties && childOf(properties, 'pstyle');
  const level = styles.get((style && attribute(style, 'val')) ?? '') ?? 0;
  writeText(paragraph, writing);
  if (level > 0) writer.end({ kind: 'heading', level });
  else writer.end({ kind: properties && childOf(properties, 'numpr') ? 'item' : 'paragraph' });
}

function writeText(node: Node, writing: Writing): void {
  const { writer } = writing;
  for (const child of childrenOf(node)) {
    const name = nameOf(child);
    if (name === 't') writer.text(textOf(child));
    else if (name === 'tab') writer.text(' ');
    else if (name === 'br' || name === 'cr') writer.endLine();
    else if (name === 'nobreakhyphen') writer.text('-');
    else if (name === 'ruby') writeRuby(child, writing);
    else {
      if (name === 'drawing' || name === 'pict') writePictures(child, writing);
      if (!PASSED_OVER.has(name)) writeText(child, writing);
    }
  }
}

const textOf = (element: Element): string => [...element.childNodes].map((inner) => (isText(inner) ? inner.textContent : '')).join('');

function writePictures(drawing: Element, { writer, find }: Writing): void {
  const said = first(drawing, 'docpr') ?? drawing;
  for (const [name, relation] of [
    ['blip', 'embed'],
    ['imagedata', 'id'],
  ] as const)
    for (const image of all(drawing, name)) {
      const found = find(attribute(image, relation) ?? '');
      if (found) writer.picture({ alt: oneLine(said.getAttribute('descr') ?? image.getAttribute('o:title') ?? ''), ...found });
    }
}

function writeRuby(ruby: Element, writing: Writing): void {
  const [base, reading] = [childOf(ruby, 'rubybase'), childOf(ruby, 'rt')];
  if (base) writing.writer.ruby([...(reading ? all(reading, 't') : [])].map(textOf).join(''), () => writeText(base, writing));
}
