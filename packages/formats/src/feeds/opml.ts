import { all, nameOf } from '../documents/dom.ts';
import { titleText, webAddress } from './values.ts';
import { attributeOf, rootOf } from './xml.ts';

/** A feed as programs that read feeds hand it on. */
export interface OpmlFeed {
  address: string;
  title: string;
}

const most = 1000;

/** The feeds that an OPML file lists, in folders or not, each once; null for what is none. Throws DocumentErrors. */
export function readOpml(bytes: Uint8Array): OpmlFeed[] | null {
  const root = rootOf(bytes);
  if (!root || nameOf(root) !== 'opml') return null;
  const found = new Map<string, OpmlFeed>();
  for (const outline of all(root, 'outline')) {
    const address = webAddress(attributeOf(outline, 'xmlUrl') || attributeOf(outline, 'xmlurl'), undefined);
    if (!address || found.has(address)) continue;
    found.set(address, { address, title: titleText(attributeOf(outline, 'title') || attributeOf(outline, 'text')) });
    if (found.size === most) break;
  }
  return [...found.values()];
}

/** Feeds as an OPML file. */
export function writeOpml(feeds: readonly { title: string; address: string; site: string | null; lang: string }[]): string {
  const outlines = feeds.map(({ title, address, site, lang }) => {
    const attributes = { type: 'rss', text: title, title, xmlUrl: address, ...(site === null ? {} : { htmlUrl: site }), language: lang };
    return `    <outline ${Object.entries(attributes)
      .map(([name, value]) => `${name}="${escaped(value)}"`)
      .join(' ')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Glossa</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
  ].join('\n');
}

const escaped = (text: string): string => text.replace(/[&<>"\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);
