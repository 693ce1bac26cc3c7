import { childrenOf, type Element, type Node, nameOf } from './dom.ts';

/** An element of a page that can be changed. */
export interface Changeable extends Element {
  setAttribute(name: string, value: string): void;
  cloneNode(deep: boolean): Changeable;
  after(...nodes: Node[]): void;
  before(...nodes: Node[]): void;
  remove(): void;
}

/** Elements that hold a text of their own. */
const TEXTS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption', 'pre', 'table']);
const LISTS = new Set(['ul', 'ol', 'dl']);
/** What stands around texts, in the words that pages use for it. */
const AROUND =
  /(?:^|[\s_-])(?:comments?|related|recirc\w*|recommend\w*|more-(?:on|from)|most-?(?:read|popular)|popular|trending|share|sharing|social|sidebar|promo|newsletter|menu|nav|navbar|navigation|footer|tags?|taglist|breadcrumbs?|widget|cookies?|consent|banner|sponsor\w*|advert\w*|ads?|pager|pagination|toolbar|toc|infobox|login|paywall)(?:$|[\s_-])/i;
const AROUND_NAMES = new Set(['nav', 'aside', 'footer', 'form', 'template', 'dialog', 'script', 'style', 'noscript', 'button', 'select']);
const AROUND_ROLES = /\b(?:navigation|complementary|menu|menubar|dialog|alert|search|contentinfo)\b/;

export const isList = (element: Element): boolean => LISTS.has(nameOf(element));
export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(nameOf(element));
export const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const isAround = (element: Element): boolean =>
  AROUND_NAMES.has(nameOf(element)) ||
  element.getAttribute('hidden') !== null ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none/i.test(element.getAttribute('style') ?? '') ||
  AROUND_ROLES.test(element.getAttribute('role') ?? '') ||
  AROUND.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);

/** Texts and lists in their order, lists whole; what stands around texts is passed over where `within` says so. */
export function textsAndLists(root: Node, within: (element: Element) => boolean = () => true): Changeable[] {
  const found: Changeable[] = [];
  const visit = (element: Element): void => {
    if (!within(element)) return;
    const isText = TEXTS.has(nameOf(element));
    if ((isText || isList(element)) && wordsOf(element) !== '') found.push(element as Changeable);
    if (!isText && !isList(element)) for (const child of childrenOf(element)) visit(child);
  };
  for (const child of childrenOf(root)) visit(child);
  return found;
}

/** How much of an element's text leads elsewhere, 0–1. */
export function linkedShare(element: Element): number {
  const all = wordsOf(element).length;
  return all === 0 ? 0 : linksIn(element).reduce((sum, link) => sum + wordsOf(link).length, 0) / all;
}

export const linksIn = (element: Element): Element[] =>
  childrenOf(element).flatMap((child) => (nameOf(child) === 'a' && child.getAttribute('href') !== null ? [child] : linksIn(child)));
