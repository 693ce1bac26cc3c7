/** A way to a book's file. */
export interface BookFile {
  address: string;
  /** As the catalogue says, in lower case and without parameters; may be empty. */
  mediaType: string;
  /** `open` is free for all; `sample` is a part; the others have to be paid, lent or subscribed to first. */
  kind: 'open' | 'sample' | 'buy' | 'borrow' | 'subscribe';
  /** As `9.99 EUR`; null where none is said. */
  price: string | null;
}

export interface Book {
  id: string;
  title: string;
  authors: string[];
  /** A language code; null where the catalogue does not say. */
  lang: string | null;
  /** Epoch milliseconds. */
  publishedAt: number | null;
  summary: string;
  /** The address of a small picture. */
  cover: string | null;
  files: BookFile[];
}

/** A way to another page of a catalogue. */
export interface CatalogueLink {
  title: string;
  address: string;
  summary: string;
  /** What the links beside it belong to, as an order or a filter of the list; empty for a plain way on. */
  group: string;
  /** Of a filter: whether it is the one in use. */
  active: boolean;
}

/** One page of a catalogue: OPDS 1 or 2. */
export interface Catalogue {
  title: string;
  links: CatalogueLink[];
  books: Book[];
  /** The pages of a long list, and where the catalogue begins. */
  next: string | null;
  previous: string | null;
  start: string | null;
  /** Where to search: an address with a place for the words, or the address of a description of that. */
  search: { template: string } | { description: string } | null;
}

/** So many links, and so many books, of one page are read. */
export const mostListed = 500;

/** The end of a link's relation by which OPDS tells how a book is had. */
const KINDS: Record<string, BookFile['kind']> = {
  '': 'open',
  'open-access': 'open',
  sample: 'sample',
  preview: 'sample',
  buy: 'buy',
  borrow: 'borrow',
  subscribe: 'subscribe',
};
const ACQUISITION = /^(?:http:\/\/opds-spec\.org\/acquisition\/?([a-z-]*)|(preview))$/;

/** Null for a relation by which nothing is had. */
export function fileKind(rel: string): BookFile['kind'] | null {
  for (const one of rel.trim().split(/\s+/)) {
    const found = ACQUISITION.exec(one);
    if (found) return KINDS[found[1] || found[2] || ''] ?? null;
  }
  return null;
}

export const bareType = (type: string): string => (type.split(';', 1)[0] as string).trim().toLowerCase();
