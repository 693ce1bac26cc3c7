import { languageCode } from '../documents/language.ts';
import { type Book, type BookFile, bareType, type Catalogue, type CatalogueLink, fileKind, mostListed } from './catalogue.ts';
import { isObject, type Json, objectsIn, textIn } from './json.ts';
import { resolvedTemplate } from './opds-atom.ts';
import { plainText, timeFrom, titleText, webAddress } from './values.ts';

/** OPDS 2: a page of a catalogue, or one book that stands alone. */
export function readOpdsJson(json: Json, url: string | undefined): Catalogue {
  const links = objectsIn(json.links);
  const by = (rel: string) => webAddress(links.find((link) => relsOf(link).includes(rel))?.href, url);
  const groups = objectsIn(json.groups);
  const books = [json, ...groups].flatMap((part) => objectsIn(part.publications));
  const alone = isObject(json.metadata) && books.length === 0 && !Array.isArray(json.navigation) && groups.length === 0 ? [json] : [];
  return {
    title: titleIn(json),
    links: [
      ...objectsIn(json.navigation).map((link) => ({ link, group: '' })),
      ...groups.flatMap(inGroup),
      ...objectsIn(json.facets).flatMap((facet) => objectsIn(facet.links).map((link) => ({ link, group: writtenTitle(facet) }))),
    ]
      .slice(0, mostListed)
      .flatMap(({ link, group }) => wayOn(link, titleText(group), url)),
    books: [...books, ...alone]
      .slice(0, mostListed)
      .map((book) => readBook(book, url))
      .filter(({ files }) => files.length > 0),
    next: by('next'),
    previous: by('previous') ?? by('prev'),
    start: by('start'),
    search: searchIn(links, url),
  };
}

export const isOpdsJson = (json: Json): boolean =>
  isObject(json.metadata) &&
  (['navigation', 'publications', 'groups'].some((name) => Array.isArray(json[name])) ||
    objectsIn(json.links).some((link) => relsOf(link).some((rel) => fileKind(rel) !== null)));

/** A group shows the first of its books, and leads to all. */
function inGroup(group: Json): { link: Json; group: '' }[] {
  const title = writtenTitle(group);
  const all = objectsIn(group.links).filter((link) => relsOf(link).includes('self'));
  return [...objectsIn(group.navigation), ...all.map((link): Json => ({ ...link, title }))].map((link) => ({ link, group: '' }));
}

function wayOn(link: Json, group: string, url: string | undefined): CatalogueLink[] {
  const address = webAddress(link.href, url);
  const title = titleText(textIn(link.title));
  return address === null || title === '' ? [] : [{ title, address, summary: '', group, active: relsOf(link).includes('self') && group !== '' }];
}

function readBook(book: Json, url: string | undefined): Book {
  const metadata = isObject(book.metadata) ? book.metadata : {};
  const languages = Array.isArray(metadata.language) ? metadata.language : [metadata.language];
  const pictures = objectsIn(book.images).toSorted((a, b) => Number(a.width ?? 0) - Number(b.width ?? 0));
  const title = titleIn(book);
  return {
    id: textIn(metadata.identifier) || title,
    title,
    authors: namesIn(metadata.author),
    lang: languageCode(textIn(languages[0])),
    publishedAt: timeFrom(metadata.published),
    summary: plainText(textIn(metadata.description)),
    cover: webAddress((pictures.find(({ width }) => Number(width ?? 0) >= 100) ?? pictures[0])?.href, url),
    files: objectsIn(book.links).flatMap((link) => readFile(link, url)),
  };
}

function readFile(link: Json, url: string | undefined): BookFile[] {
  const kinds = relsOf(link).map(fileKind);
  const kind = kinds.find((found) => found !== null);
  const address = webAddress(link.href, url);
  if (!kind || address === null) return [];
  const price = isObject(link.properties) && isObject(link.properties.price) ? link.properties.price : {};
  const amount = `${textIn(price.value)} ${textIn(price.currency)}`.trim().slice(0, 40);
  return [{ address, mediaType: bareType(textIn(link.type)), kind, price: amount || null }];
}

const relsOf = (link: Json): string[] => (Array.isArray(link.rel) ? link.rel.map(textIn) : textIn(link.rel).split(/\s+/));

/** A title is a text, or one by language. */
function writtenTitle({ metadata }: Json): string {
  const title = isObject(metadata) ? metadata.title : undefined;
  return textIn(isObject(title) ? Object.values(title)[0] : title);
}
const titleIn = (json: Json): string => titleText(writtenTitle(json));

/** People are named by a text, an object, or several of either. */
const namesIn = (people: unknown): string[] =>
  (Array.isArray(people) ? people : [people])
    .map((person) => (isObject(person) ? person.name : person))
    .map((name) => titleText(textIn(isObject(name) ? Object.values(name)[0] : name)))
    .filter((name) => name !== '')
    .slice(0, 5);

function searchIn(links: readonly Json[], url: string | undefined): Catalogue['search'] {
  const template = textIn(links.find((link) => relsOf(link).includes('search'))?.href);
  return template.includes('{') ? { template: resolvedTemplate(template, url) } : null;
}
