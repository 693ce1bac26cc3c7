import type { Element } from '../documents/dom.ts';
import type { FeedItem } from './feed.ts';
import type { RawFeed } from './rss.ts';
import { asHtml, plainText, timeFrom, titleText, webAddress, wholeText } from './values.ts';
import { attributeOf, baseOf, markupIn, named, said, saidBy } from './xml.ts';

export function readAtom(root: Element, url: string | undefined, most: number): RawFeed {
  const prefix = prefixOf(root);
  const base = baseOf(root, url);
  return {
    title: titleText(htmlIn(named(root, `${prefix}title`)[0])),
    site: linkOf(root, prefix, base),
    declaredLang: attributeOf(root, 'xml:lang'),
    items: named(root, `${prefix}entry`)
      .slice(0, most)
      .map((entry) => readEntry(entry, prefix, baseOf(entry, base))),
  };
}

/** The names of Atom may all bear a prefix: `atom:feed`, `atom:entry` … */
export const prefixOf = ({ tagName }: Element): string => tagName.toLowerCase().slice(0, tagName.indexOf(':') + 1);

function readEntry(entry: Element, prefix: string, base: string | undefined): FeedItem {
  const link = linkOf(entry, prefix, base);
  const title = titleText(htmlIn(named(entry, `${prefix}title`)[0]));
  const summary = htmlIn(named(entry, `${prefix}summary`)[0]);
  const content = htmlIn(named(entry, `${prefix}content`)[0]);
  const date = saidBy(entry, `${prefix}published`, `${prefix}issued`, `${prefix}updated`, `${prefix}modified`);
  return {
    id: saidBy(entry, `${prefix}id`) || link || `${title} ${date}`,
    title,
    link,
    authors: authorsOf(entry, prefix),
    publishedAt: timeFrom(date),
    summary: plainText(summary || content),
    content: wholeText(content) ?? wholeText(summary),
  };
}

export const authorsOf = (entry: Element, prefix: string): string[] =>
  named(entry, `${prefix}author`)
    .map((author) => titleText(saidBy(author, `${prefix}name`)))
    .filter((name) => name !== '')
    .slice(0, 5);

/** Where the page is: a link that says so, or says nothing of itself. */
function linkOf(node: Element, prefix: string, base: string | undefined): string | null {
  const links = named(node, `${prefix}link`).map((link) => ({
    rel: attributeOf(link, 'rel'),
    type: attributeOf(link, 'type'),
    href: attributeOf(link, 'href'),
  }));
  const pages = links.filter(({ rel, type }) => (rel === '' || rel === 'alternate') && !/(?:rss|atom|json)/.test(type));
  return webAddress(pages[0]?.href, base);
}

/** A text of Atom as HTML, however it is written. */
export function htmlIn(text: Element | undefined): string {
  if (!text || attributeOf(text, 'src') !== '') return '';
  const type = attributeOf(text, 'type').toLowerCase() || 'text';
  if (type === 'xhtml' || /\+xml$/.test(type)) return markupIn(text);
  return type === 'html' || type === 'text/html' ? said(text) : asHtml(said(text));
}
