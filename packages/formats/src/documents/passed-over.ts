import { childrenOf, type Element, isElement, type Node, nameOf } from './dom.ts';

/** What a reader steps over, in the words of EPUB and of ARIA. */
const MARKS = /\b(?:doc-)?(?:noteref|pagebreak)\b/;
const NOTES = /\b(?:doc-)?(?:footnote|endnote|rearnote)\b/;
/** Most books say it in other ways: a note is led to by a number or sign, and a printed page's number has a class of its own. */
const NUMBER = /^\s*\d{1,4}\s*$/;
const NOTE_SIGN = /^\s*(?:[[({]\s*(?:\d{1,4}|\p{L}|[ivxl]{1,6}|[*†‡§]{1,3})\s*[\])}]|[*†‡§]{1,3})\s*$/iu;
const PAGE_CLASS = /(?:^|[\s-])page-?(?:num(?:ber)?|no)s?(?:$|\s)/i;
const PAGE_NUMBER = /^[\s[({|]*(?:p(?:g|age)?\.?)?\s*(?:\d{1,4}|[ivxlc]{1,8})?[\s\])}|]*$/i;
/** Buttons of wikis, and what no printer prints. */
const UNPRINTED = /(?:^|\s)(?:mw-editsection|noprint)(?:$|\s)/;
/** Elements in a line that a sign may be wrapped in. */
const WRAPS = new Set(['a', 'sup', 'sub', 'small', 'span', 'b', 'i', 'em', 'strong']);
const mostLookedBack = 50;

export function isPassedOver(element: Element, name: string): boolean {
  if (element.getAttribute('hidden') !== null || UNPRINTED.test(element.getAttribute('class') ?? '')) return true;
  const role = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return MARKS.test(role) || (name === 'aside' && NOTES.test(role));
}

/** What a book in print has in its lines: a sign that leads to a note, or the number of a page. */
export const isPrinted = (element: Element, name: string): boolean => isNoteLink(element, name) || isPageNumber(element);

/**
 * `mot<sup><a href="#n1">1</a></sup>`, `mot<a href="#n1">1</a>`; not `page <a href="#p1">1</a>`, nor where a line begins
 * with it, as verses do, and notes themselves.
 */
function isNoteLink(element: Element, name: string): boolean {
  if (name !== 'a' || !(element.getAttribute('href') ?? '').includes('#')) return false;
  const sign = element.textContent ?? '';
  const isNumber = NUMBER.test(sign);
  if (!isNumber && !NOTE_SIGN.test(sign)) return false;
  const before = textBefore(element);
  return isNumber && !isRaised(element) ? /[^\s\d([{/–-]$/.test(before) : before.trim() !== '';
}

/** `[1]`, raised, that leads to a note: a bare number may lead anywhere on the web. */
export const isWebNote = (element: Element, name: string): boolean =>
  name === 'a' && (element.getAttribute('href') ?? '').includes('#') && NOTE_SIGN.test(element.textContent ?? '') && isRaised(element);

const isRaised = (element: Element): boolean =>
  childrenOf(element).some((child) => nameOf(child) === 'sup') ||
  (element.parentNode !== null && isElement(element.parentNode) && nameOf(element.parentNode) === 'sup');

const isPageNumber = (element: Element): boolean => PAGE_CLASS.test(element.getAttribute('class') ?? '') && PAGE_NUMBER.test(element.textContent ?? '');

/** What stands before an element in its line, as far as the nearest words. */
function textBefore(element: Element): string {
  let node: Node = element;
  for (let steps = 0; steps < mostLookedBack; steps++) {
    const before: Node | null = node.previousSibling;
    if (before && isElement(before) && nameOf(before) === 'br') return '';
    if (before?.textContent) return before.textContent;
    const parent: Node | null = node.parentNode;
    if (before) node = before;
    else if (parent && isElement(parent) && WRAPS.has(nameOf(parent))) node = parent;
    else return '';
  }
  return '';
}
