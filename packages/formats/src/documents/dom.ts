import { DOMParser, parseHTML } from 'linkedom';
import { TooLargeDocumentError } from './errors.ts';

/** Trees deeper than this were not written by people, and are slow to walk. */
const DEEPEST = 256;
/** Of one page; each has an opening and a closing tag. */
const MOST_ELEMENTS = 60_000;
/** Of a book or office document, where each word may have some of its own. */
const MOST_XML_ELEMENTS = 300_000;
/** Each in a text becomes a node of its own; pages may keep data with many in attributes. */
const MOST_ENTITIES = 200_000;
const ENTITY = /&(?=[#a-z])/gi;
/** Begins no tag: the parser would look for its end again and again. */
const STRAY = /<(?![a-z/!?])/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** Elements that pages often leave open, as the next one closes them. */
const CLOSED_BY_NEXT = /^(?:p|li|td|tr|th|dd|dt|option)$/i;
const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]{0,10000}\]\s*)?>/gi;
const SELF_CLOSED = /<([a-z][\w:.-]{0,60})(?=[\s/])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/gi;

/** A node of a tree, as far as it is looked at here. */
export interface Node {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<Node>;
  parentNode: Node | null;
  previousSibling: Node | null;
}
export interface Element extends Node {
  /** As written; compare with {@link nameOf}. */
  tagName: string;
  getAttribute(name: string): string | null;
}
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): boolean => node.nodeType === 3 || node.nodeType === 4;

/** The name in lower case, without a prefix. */
export const nameOf = ({ tagName }: Element): string => tagName.slice(tagName.indexOf(':') + 1).toLowerCase();
export const childrenOf = (node: Node): Element[] => [...node.childNodes].filter(isElement);
export const childOf = (node: Node, name: string): Element | undefined => childrenOf(node).find((child) => nameOf(child) === name);

/** Every element of that name below a node, in order. */
export function* all(node: Node, name: string): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (nameOf(child) === name) yield child;
    yield* all(child, name);
  }
}
export const first = (node: Node, name: string): Element | undefined => all(node, name).next().value;

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: Element, name: string): string | null {
  const direct = element.getAttribute(name);
  if (direct !== null) return direct;
  const { attributes } = element as unknown as { attributes: Iterable<{ name: string; value: string }> };
  for (const { name: full, value } of attributes) if (full.toLowerCase().endsWith(`:${name.toLowerCase()}`)) return value;
  return null;
}

/** Reads a page of the web. Throws TooLargeDocumentError where it is nested too deep or has too many elements. */
export function parsePage(html: string) {
  checkTags(html, MOST_ELEMENTS);
  const page = html.replace(STRAY, '&lt;');
  checkEntities(page);
  const whole = /<html[\s>]/i.test(page) ? page : `<!doctype html><html><body>${page}</body></html>`;
  return parseHTML(whole).document;
}

/** Reads a page of a book. Written as XML it may close any element in itself, which a web page's parser leaves open. */
export const parseXhtml = (xhtml: string): Node =>
  parsePage(
    unquoted(xhtml)
      .replace(/^\s*<\?xml[^>]*\?>/, '')
      .replace(DOCTYPE, '')
      .replace(SELF_CLOSED, (whole, name: string, attributes: string) => (VOID.test(name) ? whole : `<${name}${attributes}></${name}>`)),
  ) as unknown as Node;

/** Text quoted whole (CDATA), as a web page writes it. */
export const unquoted = (xml: string): string =>
  xml
    .split('<![CDATA[')
    .map((part, i) => {
      const end = part.indexOf(']]>');
      return i === 0 || end < 0 ? part : part.slice(0, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;') + part.slice(end + 3);
    })
    .join('');

/** Reads XML. Document types are passed over: no entity is known but XML's five, so none is expanded into others or fetched. */
export function parseXml(xml: string, mostElements = MOST_XML_ELEMENTS): Node {
  checkTags(xml, mostElements);
  return new DOMParser().parseFromString(xml.replace(DOCTYPE, ''), 'text/xml') as unknown as Node;
}

function checkEntities(markup: string): void {
  let count = 0;
  for (const _ of markup.matchAll(ENTITY)) if (++count > MOST_ENTITIES) throw new TooLargeDocumentError('too many elements');
}

function checkTags(markup: string, most: number): void {
  let depth = 0;
  let count = 0;
  for (const [, close, name = '', self] of markup.matchAll(/<(\/?)([a-z][\w:.-]{0,60})(?=[\s/>])[^<>]*?(\/?)>/gi)) {
    if (++count > most * 2) throw new TooLargeDocumentError('too many elements');
    if (self === '/' || VOID.test(name) || CLOSED_BY_NEXT.test(name)) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new TooLargeDocumentError('nested too deep');
  }
}
