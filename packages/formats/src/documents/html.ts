import { Readability } from '@mozilla/readability';
import { withoutLinks } from './article-links.ts';
import { listsOf, restoreLists } from './article-lists.ts';
import { readBlocks } from './blocks.ts';
import { authorOf, bylineIn, withoutByline } from './byline.ts';
import { withoutCaption } from './credits.ts';
import type { Document, DocumentBlock, FoundAt } from './document.ts';
import { all, first, type Node, parsePage } from './dom.ts';
import { EmptyDocumentError } from './errors.ts';
import { languageOf } from './language.ts';
import { oneLine } from './lines.ts';
import type { FindPicture } from './picture-elements.ts';
import { decodeText } from './text.ts';

/** Reads a saved page: its article, without what stands around it. */
export const readHtml = (bytes: Uint8Array, { charset, url }: FoundAt = {}): Document => readPage(decodePage(bytes, charset), url);

/**
 * The article of a page. `url` makes the addresses in it whole.
 * Throws EmptyDocumentError, and TooLargeDocumentError where it is nested too deep.
 */
export function readPage(html: string, url?: string): Document {
  const page = parsePage(html);
  // Looking for the article changes the tree, so all else is read first.
  const declared = page.documentElement?.getAttribute('lang') || null;
  const image = imageOf(page as unknown as Node, url);
  const title = page.title ?? '';
  const isShown = shownIn(page as unknown as Node);
  const lists = listsOf(page as unknown as Node);
  const article = new Readability(page as never, { serializer: (node) => node, keepClasses: true }).parse();
  if (article?.content) {
    restoreLists(article.content as unknown as Node, lists);
    withoutLinks(article.content as unknown as Node, article.byline ?? '');
  }
  const find: FindPicture = (source) => {
    const found = url === undefined ? null : address(source, url);
    return found === null ? null : { source: found };
  };
  const inArticle = article?.content ? readBlocks(article.content as unknown as Node, { find }).blocks : [];
  const found = inArticle.length > 0 ? inArticle : readBlocks(parsePage(html) as unknown as Node, { find }).blocks;
  if (found.length === 0) throw new EmptyDocumentError();
  const lang = languageOf(textOf(found), declared ?? article?.lang ?? null);
  const { blocks, authors, dropped, ...signed } = withoutByline(found.map(withoutCaption), lang, { isPage: inArticle.length > 0, areHeadingsGuessed: false });
  const said = oneLine(article?.byline ?? '');
  const byline = said !== '' && isShown(said) && !textOf(found).includes(said) ? [{ text: said, reason: 'byline' as const, before: 0 }] : [];
  const published = publishedAt(article?.publishedTime) ?? signed.publishedAt ?? (byline.length > 0 ? bylineIn(said, lang)?.publishedAt : null);
  return {
    title: oneLine(article?.title || title),
    authors: said === '' ? authors : [authorOf(said, lang)],
    lang,
    ...(article?.siteName ? { siteName: oneLine(article.siteName) } : {}),
    ...(typeof published === 'number' ? { publishedAt: published } : {}),
    ...(image ? { image: image.address, ...(image.alt === '' ? {} : { imageAlt: image.alt }) } : {}),
    chapters: [{ title: '', blocks }],
    ...(byline.length + dropped.length > 0 ? { dropped: [...byline, ...dropped] } : {}),
    warnings: [],
  };
}

const textOf = (blocks: readonly DocumentBlock[]): string => blocks.map(({ text }) => text).join('\n');

/** Tells whether a byline stood in the page, and not only in what it says of itself. */
function shownIn(page: Node): (byline: string) => boolean {
  const body = first(page, 'body')?.textContent ?? '';
  const told = [...all(page, 'meta')].map((meta) => meta.getAttribute('content') ?? '').join('\n');
  const data = [...all(page, 'script')].filter((script) => /ld\+json/.test(script.getAttribute('type') ?? ''));
  const isTold = (byline: string) => told.includes(byline) || data.some((script) => (script.textContent ?? '').includes(byline));
  return (byline) => oneLine(body).includes(byline) && !isTold(byline);
}

/** The picture a page names for itself, else the first of its article that says where it is, loaded late or not. */
function imageOf(page: Node, url: string | undefined): { address: string; alt: string } | null {
  const metas = [...all(first(page, 'head') ?? page, 'meta')];
  const meta = (names: RegExp) => metas.find((each) => names.test(each.getAttribute('property') ?? each.getAttribute('name') ?? ''))?.getAttribute('content');
  const shown = first(first(page, 'article') ?? first(page, 'main') ?? page, 'img');
  const named = address(meta(/^(?:og:image|twitter:image)(?::src)?$/) ?? '', url);
  if (named !== null) return { address: named, alt: oneLine(meta(/^(?:og|twitter):image:alt$/) ?? '') };
  const sources = ['data-src', 'data-original', 'data-lazy-src', 'src'].map((name) => address(shown?.getAttribute(name) ?? '', url));
  const found = sources.find((source) => source !== null);
  return found ? { address: found, alt: oneLine(shown?.getAttribute('alt') ?? '') } : null;
}

/** A time as pages write it; one without a zone is taken for UTC. */
function publishedAt(written: string | null | undefined): number | null {
  const time = Date.parse(written && !/Z|[+-]\d\d:?\d\d$/.test(written) && /T/.test(written) ? `${written}Z` : (written ?? ''));
  return Number.isSafeInteger(time) && time >= 0 ? time : null;
}

function address(source: string, base: string | undefined): string | null {
  const found = source.trim() === '' ? null : URL.parse(source.trim(), base);
  return found && /^https?:$/.test(found.protocol) ? found.href : null;
}

const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i;

/** Its server or its first lines say the encoding of a page; where that is missing or does not fit, the letters tell. */
export function decodePage(bytes: Uint8Array, told?: string): string {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const declared = told ?? CHARSET.exec(start)?.[1];
  if (declared && !/^(?:utf-?8|utf-?16.*)$/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // a name that is no encoding
    }
  }
  return decodeText(bytes);
}
