import { type Element, nameOf } from '../documents/dom.ts';
import { languageCode } from '../documents/language.ts';
import { authorsOf, htmlIn, prefixOf } from './atom.ts';
import { type Book, type BookFile, bareType, type Catalogue, type CatalogueLink, fileKind, mostListed } from './catalogue.ts';
import { plainText, timeFrom, titleText, webAddress } from './values.ts';
import { attributeOf, baseOf, named, saidBy } from './xml.ts';

const NAVIGABLE = /^application\/atom\+xml/i;
const IMAGE = /^http:\/\/opds-spec\.org\/image(\/thumbnail)?$|^x-stanza-cover-image(-thumbnail)?$/;

interface Link {
  rel: string;
  type: string;
  href: string;
  element: Element;
}

/** OPDS 1: a feed of Atom, or one entry that stands alone. */
export function readOpdsAtom(root: Element, url: string | undefined): Catalogue {
  const prefix = prefixOf(root);
  const base = baseOf(root, url);
  const entries = nameOf(root) === 'entry' ? [root] : named(root, `${prefix}entry`).slice(0, mostListed);
  const own = linksOf(root, prefix);
  const by = (rel: string, type = NAVIGABLE) => webAddress(own.find((link) => link.rel.split(/\s+/).includes(rel) && type.test(link.type))?.href, base);
  const books = entries.map((entry) => readBook(entry, prefix, baseOf(entry, base)));
  return {
    title: titleText(htmlIn(named(root, `${prefix}title`)[0])),
    links: [...entries.flatMap((entry) => readNavigation(entry, prefix, baseOf(entry, base))), ...readFacets(own, base)].slice(0, mostListed),
    books: books.filter(({ files }) => files.length > 0),
    next: by('next'),
    previous: by('previous') ?? by('prev'),
    start: by('start'),
    search: searchIn(own, base),
  };
}

/** Whether Atom is a catalogue's, and no feed of articles. */
export const isOpdsAtom = (root: Element): boolean => {
  const prefix = prefixOf(root);
  const links = [root, ...named(root, `${prefix}entry`).slice(0, mostListed)].flatMap((node) => linksOf(node, prefix));
  return links.some(({ rel, type }) => /opds/i.test(type) || fileKind(rel) !== null || /^http:\/\/opds-spec\.org\//.test(rel));
};

const linksOf = (node: Element, prefix: string): Link[] =>
  named(node, `${prefix}link`).map((element) => ({
    rel: attributeOf(element, 'rel'),
    type: attributeOf(element, 'type'),
    href: attributeOf(element, 'href'),
    element,
  }));

function readBook(entry: Element, prefix: string, base: string | undefined): Book {
  const links = linksOf(entry, prefix);
  const images = links.filter(({ rel }) => IMAGE.test(rel));
  const title = titleText(htmlIn(named(entry, `${prefix}title`)[0]));
  return {
    id: saidBy(entry, `${prefix}id`) || title,
    title,
    authors: authorsOf(entry, prefix),
    lang: languageCode(saidBy(entry, 'dcterms:language', 'dc:language')),
    publishedAt: timeFrom(saidBy(entry, `${prefix}published`, 'dcterms:issued', 'dc:issued')),
    summary: plainText(htmlIn(named(entry, `${prefix}summary`)[0]) || htmlIn(named(entry, `${prefix}content`)[0])),
    cover: webAddress((images.find(({ rel }) => /thumbnail/.test(rel)) ?? images[0])?.href, base),
    files: links.flatMap((link) => readFile(link, base)),
  };
}

function readFile({ rel, type, href, element }: Link, base: string | undefined): BookFile[] {
  const kind = fileKind(rel);
  const address = webAddress(href, base);
  if (kind === null || address === null) return [];
  const [price] = named(element, 'opds:price');
  const amount = price ? `${(price.textContent ?? '').trim()} ${attributeOf(price, 'currencycode')}`.trim().slice(0, 40) : '';
  return [{ address, mediaType: bareType(type), kind, price: amount || null }];
}

/** An entry with nothing to take home is a way on. */
function readNavigation(entry: Element, prefix: string, base: string | undefined): CatalogueLink[] {
  const links = linksOf(entry, prefix);
  if (links.some(({ rel }) => fileKind(rel) !== null)) return [];
  const address = webAddress(links.find(({ rel, type }) => NAVIGABLE.test(type) && !/^(?:self|related|author)$/.test(rel))?.href, base);
  const title = titleText(htmlIn(named(entry, `${prefix}title`)[0]));
  const summary = plainText(htmlIn(named(entry, `${prefix}content`)[0]) || htmlIn(named(entry, `${prefix}summary`)[0]), 200);
  return address === null || title === '' ? [] : [{ title, address, summary, group: '', active: false }];
}

const readFacets = (links: readonly Link[], base: string | undefined): CatalogueLink[] =>
  links
    .filter(({ rel }) => rel === 'http://opds-spec.org/facet')
    .slice(0, mostListed)
    .flatMap(({ href, element }) => {
      const address = webAddress(href, base);
      const title = titleText(attributeOf(element, 'title'));
      if (address === null || title === '') return [];
      const group = titleText(attributeOf(element, 'opds:facetGroup')) || title;
      return [{ title, address, summary: '', group, active: attributeOf(element, 'opds:activeFacet') === 'true' }];
    });

function searchIn(links: readonly Link[], base: string | undefined): Catalogue['search'] {
  const found = links.filter(({ rel }) => rel === 'search');
  const direct = found.find(({ type, href }) => NAVIGABLE.test(type) && href.includes('{searchTerms'));
  if (direct) return { template: resolvedTemplate(direct.href, base) };
  const description = webAddress(found.find(({ type }) => /opensearchdescription/i.test(type))?.href, base);
  return description === null ? null : { description };
}

/** A template keeps its braces, which an address would not. */
export function resolvedTemplate(template: string, base: string | undefined): string {
  const whole = URL.parse(template, base)?.href ?? template;
  return whole.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
