import type { FoundAt } from '../documents/document.ts';
import { all, type Element, type Node, parsePage } from '../documents/dom.ts';
import { decodePage } from '../documents/html.ts';
import { titleText, webAddress } from './values.ts';

/** Something that can be followed or browsed, as a page tells of it. */
export interface FeedLink {
  address: string;
  /** Empty where the page does not say. */
  title: string;
  kind: 'feed' | 'catalogue';
}

const mostLinks = 20;
const FEED = /^\s*(?:application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|xml)|text\/(?:rss|atom|xml))\s*(?:;|$)/i;
const CATALOGUE = /opds/i;
/** How sites end the address of a feed that they only link to. */
const LOOKS_LIKE_ONE = /\/(?:feed|rss|atom)(?:\.xml|\.json)?\/?$|\.(?:rss|atom)$|\/(?:feeds?|rss)\/[\w-]+\.xml$/i;

/** The feeds and catalogues a page tells of; where it tells of none, those it links to. Throws TooLargeDocumentError, NotTextError. */
export function findFeeds(bytes: Uint8Array, { charset, url }: FoundAt = {}): FeedLink[] {
  const page = parsePage(decodePage(bytes, charset)) as unknown as Node;
  const base = webAddress([...all(page, 'base')][0]?.getAttribute('href'), url) ?? url;
  const told = [...all(page, 'link')].filter((link) => /\balternate\b/i.test(link.getAttribute('rel') ?? '')).flatMap((link) => toldBy(link, base));
  return distinct(told.length > 0 ? told : [...all(page, 'a')].flatMap((link) => linkedBy(link, base)))
    .slice(0, mostLinks)
    .map((link) => ({ ...link, title: titleText(link.title) }));
}

function toldBy(link: Element, base: string | undefined): FeedLink[] {
  const type = link.getAttribute('type') ?? '';
  const address = webAddress(link.getAttribute('href'), base);
  if (address === null || !(FEED.test(type) || CATALOGUE.test(type))) return [];
  return [{ address, title: link.getAttribute('title') ?? '', kind: CATALOGUE.test(type) ? 'catalogue' : 'feed' }];
}

function linkedBy(link: Element, base: string | undefined): FeedLink[] {
  const address = webAddress(link.getAttribute('href'), base);
  if (address === null || !LOOKS_LIKE_ONE.test(new URL(address).pathname)) return [];
  return [{ address, title: link.textContent ?? '', kind: 'feed' }];
}

function distinct(links: readonly FeedLink[]): FeedLink[] {
  const seen = new Set<string>();
  return links.filter(({ address }) => !seen.has(address) && seen.add(address));
}
