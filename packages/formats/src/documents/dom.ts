import { DOMParser, parseHTML } from 'linkedom';
import { TooLargeDocumentError } from './errors.ts';

/** Trees deeper than this were not written by people, and are slow to walk. */
const DEEPEST = 1000;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
/** Elements that pages often leave open, as the next one closes them. */
const CLOSED_BY_NEXT = /^(?:p|li|td|tr|th|dd|dt|option)$/i;
const DOCTYPE = /<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/gi;
const SELF_CLOSED = /<([a-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/gi;

/** A node of a tree, as far as it is looked at here. */
export interface Node {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<Node>;
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

/** Reads a page of the web. Throws TooLargeDocumentError where it is nested too deep. */
export function parsePage(html: string) {
  checkDepth(html);
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Reads a page of a book. Written as XML it may close any element in itself, which a web page's parser leaves open. */
export const parseXhtml = (xhtml: string): Node =>
  parsePage(
    xhtml
      .replace(/^\s*<\?xml[^>]*\?>/, '')
      .replace(DOCTYPE, '')
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .replace(SELF_CLOSED, (whole, name: string, attributes: string) => (VOID.test(name) ? whole : `<${name}${attributes}></${name}>`)),
  ) as unknown as Node;

/** Reads XML. Document types are passed over: no entity is known but XML's five, so none is expanded into others or fetched. */
export function parseXml(xml: string): Node {
  checkDepth(xml);
  return new DOMParser().parseFromString(xml.replace(DOCTYPE, ''), 'text/xml') as unknown as Node;
}

function checkDepth(markup: string): void {
  let depth = 0;
  for (const [, close, name = '', self] of markup.matchAll(/<(\/?)([a-z][\w:.-]*)[^<>]*?(\/?)>/gi)) {
    if (self === '/' || VOID.test(name) || CLOSED_BY_NEXT.test(name)) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) throw new TooLargeDocumentError('nested too deep');
  }
}
