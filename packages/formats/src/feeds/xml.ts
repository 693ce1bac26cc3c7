import { childrenOf, type Element, type Node, parseXml, unquoted } from '../documents/dom.ts';
import { decodeXml } from '../documents/text.ts';
import { webAddress } from './values.ts';

/** Of one feed; a podcast of a thousand parts has half of it. */
const mostElements = 60_000;
/** Stands for `&` while the tree is made: a parser makes a node of each entity, and feeds write HTML with thousands. No text has this sign. */
const MARK = '\ufdd0';
const MARKED = /\ufdd0(#x?[\da-f]{1,7}|[a-z]\w{0,30});/gi;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** How a page of the web begins. */
const PAGE = /^\ufeff?\s*(?:<\?[^>]*>\s*)?<(?:!doctype\s+html|html)\b/i;

/** The root of a feed written in XML; null where there is none, and for a page of the web. No entity is known but XML's five. Throws TooLargeDocumentError, NotTextError. */
export function rootOf(bytes: Uint8Array): Element | null {
  const text = decodeXml(bytes);
  if (PAGE.test(text.slice(0, 1000))) return null;
  const xml = unquoted(text.replaceAll(MARK, '')).replace(/&(?=#?\w{1,31};)/g, MARK);
  const { documentElement } = parseXml(xml, mostElements) as unknown as { documentElement: Element | null };
  return documentElement;
}

const unmarked = (text: string): string => text.replace(MARKED, (_, name: string) => characterOf(name)).replaceAll(MARK, '&');

function characterOf(name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** The children with a name as it is written, prefix and all: `title` is not `media:title`. */
export const named = (node: Node, name: string): Element[] => childrenOf(node).filter(({ tagName }) => tagName.toLowerCase() === name);

export const said = (node: Node | undefined): string => unmarked(node?.textContent ?? '').trim();
/** What the first child of that name says; of several names the first that says anything. */
export const saidBy = (node: Node, ...names: string[]): string => names.map((name) => said(named(node, name)[0])).find((text) => text !== '') ?? '';

export const attributeOf = (element: Element, name: string): string => unmarked(element.getAttribute(name) ?? '').trim();

/** The markup inside an element. */
export const markupIn = (element: Element): string => unmarked((element as unknown as { innerHTML: string }).innerHTML);

/** Where the addresses inside an element begin. */
export const baseOf = (element: Element, outer: string | undefined): string | undefined => webAddress(attributeOf(element, 'xml:base'), outer) ?? outer;
