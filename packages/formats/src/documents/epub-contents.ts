import { readBlocks } from './blocks.ts';
import { all, childOf, childrenOf, type Element, first, type Node, nameOf, parseXhtml, parseXml } from './dom.ts';
import { type EpubPackage, pathFrom, unescaped } from './epub-package.ts';
import { oneLine } from './lines.ts';
import { decodeXml } from './text.ts';

/** A line of the table of contents. */
export interface Entry {
  title: string;
  path: string;
  /** The element it leads to; null for the beginning of the page. */
  id: string | null;
  /** 0 for the outermost. */
  depth: number;
}

/** The table of contents in its order, nested ones flat; empty where there is none. */
export function contentsOf(book: EpubPackage): Entry[] {
  const nav = entriesFrom(book, book.nav, (text, path) => navEntries(parseXhtml(text), path));
  return nav.length > 0 ? nav : entriesFrom(book, book.ncx, (text, path) => ncxEntries(first(parseXml(text), 'navmap'), path, 0));
}

function entriesFrom(book: EpubPackage, path: string | null, read: (text: string, path: string) => Entry[]): Entry[] {
  const file = path === null ? undefined : book.file(path);
  return path !== null && file ? read(decodeXml(file), path).filter(({ title }) => title !== '') : [];
}

function navEntries(page: Node, base: string): Entry[] {
  const navs = [...all(page, 'nav')];
  const nav = navs.find((one) => /\btoc\b/.test(`${one.getAttribute('epub:type')} ${one.getAttribute('role')}`)) ?? navs[0];
  const list = nav && first(nav, 'ol');
  return list ? listEntries(list, base, 0) : [];
}

function listEntries(list: Element, base: string, depth: number): Entry[] {
  return childrenOf(list)
    .filter((child) => nameOf(child) === 'li')
    .flatMap((item) => {
      const inner = childOf(item, 'ol');
      const below = inner ? listEntries(inner, base, depth + 1) : [];
      const label = childrenOf(item).find((child) => child !== inner);
      const link = label && (nameOf(label) === 'a' ? label : first(label, 'a'));
      return withLabel(label ? textOf(label) : '', link?.getAttribute('href') ?? null, base, depth, below);
    });
}

function ncxEntries(points: Element | undefined, base: string, depth: number): Entry[] {
  return childrenOf(points ?? ({ childNodes: [] } as never))
    .filter((child) => nameOf(child) === 'navpoint')
    .flatMap((point) => {
      const label = childOf(point, 'navlabel');
      return withLabel(
        oneLine(label?.textContent ?? ''),
        childOf(point, 'content')?.getAttribute('src') ?? null,
        base,
        depth,
        ncxEntries(point, base, depth + 1),
      );
    });
}

/** A line that leads nowhere itself begins where the first below it does. */
function withLabel(title: string, href: string | null, base: string, depth: number, below: Entry[]): Entry[] {
  if (href !== null) return [{ title, ...target(base, href), depth }, ...below];
  const [next] = below;
  return next ? [{ ...next, title, depth }, ...below] : [];
}

function target(base: string, href: string): Pick<Entry, 'path' | 'id'> {
  const at = href.indexOf('#');
  return { path: pathFrom(base, href), id: at < 0 ? null : unescaped(href.slice(at + 1)) || null };
}

const textOf = (element: Element): string =>
  oneLine(
    readBlocks(element)
      .blocks.map(({ text }) => text)
      .join(' '),
  );
