import type { Element } from '../documents/dom.ts';
import type { Feed } from './feed.ts';
import { asHtml, plainText, timeFrom, titleText, webAddress, wholeText } from './values.ts';
import { attributeOf, named, said, saidBy } from './xml.ts';

/** A feed before its language and doubles are looked at. */
export type RawFeed = Omit<Feed, 'lang'> & { declaredLang: string };

/** RSS 0.9 to 2.0, and RSS 1.0, whose items stand beside the channel. */
export function readRss(root: Element, url: string | undefined, most: number): RawFeed {
  const [channel = root] = named(root, 'channel');
  const items = [...named(channel, 'item'), ...named(root, 'item')].slice(0, most);
  return {
    title: titleText(saidBy(channel, 'title')),
    site: webAddress(saidBy(channel, 'link'), url),
    declaredLang: saidBy(channel, 'language', 'dc:language'),
    items: items.map((item) => readItem(item, url)),
  };
}

function readItem(item: Element, url: string | undefined): Feed['items'][number] {
  const [guid] = named(item, 'guid');
  const isAddress = guid !== undefined && attributeOf(guid, 'isPermaLink').toLowerCase() !== 'false' && /^https?:/i.test(said(guid));
  const link = webAddress(saidBy(item, 'link'), url) ?? (isAddress ? webAddress(said(guid), url) : null);
  const description = saidBy(item, 'description', 'itunes:summary');
  const content = saidBy(item, 'content:encoded');
  const title = titleText(saidBy(item, 'title'));
  const date = saidBy(item, 'pubdate', 'dc:date');
  return {
    id: said(guid) || attributeOf(item, 'rdf:about') || link || `${title} ${date}`,
    title,
    link,
    authors: named(item, 'dc:creator').concat(named(item, 'author')).map(said).map(nameIn).filter(Boolean).slice(0, 5),
    publishedAt: timeFrom(date),
    summary: plainText(description || content),
    content: wholeText(content) ?? wholeText(/<\w/.test(description) ? description : asHtml(description)),
  };
}

/** `editor@example.org (Ada L.)` is how RSS writes a person; an address alone names nobody. */
const nameIn = (author: string): string => titleText(/^\S+@\S+\s*\((.+)\)$/.exec(author)?.[1] ?? (/^\S+@\S+$/.test(author) ? '' : author));
