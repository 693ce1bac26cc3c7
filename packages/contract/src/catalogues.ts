import { z } from 'zod';
import { typedAddress } from './following.ts';
import { route } from './route.ts';
import { id, lang, nothing, time } from './values.ts';

/** A catalogue that was opened before. */
export const catalogue = z.object({ id, address: z.string(), title: z.string(), openedAt: time });

/** How a book is had: `open` to all, `sample` in part; the others from its shop or library alone. */
const fileKind = z.enum(['open', 'sample', 'buy', 'borrow', 'subscribe']);

const bookFile = z.object({
  address: z.string(),
  mediaType: z.string(),
  kind: fileKind,
  price: z.string().nullable(),
  /** Whether it can be imported: it is open or a sample, and of a kind that Glossa reads. */
  readable: z.boolean(),
});

export const book = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  lang: lang.nullable(),
  publishedAt: time.nullable(),
  summary: z.string(),
  /** For `getCover`. */
  cover: z.string().nullable(),
  /** The one that Glossa reads best first. */
  files: z.array(bookFile),
});

/** One page of a catalogue. */
export const cataloguePage = z.object({
  address: z.string(),
  title: z.string(),
  links: z.array(
    z.object({
      title: z.string(),
      address: z.string(),
      summary: z.string(),
      /** What it filters or orders by; empty for a plain way on. */
      group: z.string(),
      active: z.boolean(),
    }),
  ),
  books: z.array(book),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  start: z.string().nullable(),
  /** Given back to `searchCatalogue`; null where the catalogue cannot be searched. */
  search: z.string().nullable(),
});

const unfetched = [
  'address-invalid',
  'address-not-public',
  'address-refused',
  'address-unreachable',
  'file-too-large',
  'file-not-text',
  'file-damaged',
  'not-a-catalogue',
] as const;

export const catalogues = {
  listCatalogues: route({
    method: 'GET',
    path: '/api/v1/catalogues',
    id: 'listCatalogues',
    access: 'reader',
    scope: 'read',
    summary: 'Catalogues that were opened by the address a person typed, the last first.',
    answer: z.object({ items: z.array(catalogue) }),
  }),
  openCatalogue: route({
    method: 'POST',
    path: '/api/v1/catalogues/open',
    id: 'openCatalogue',
    access: 'reader',
    scope: 'write',
    summary: 'One page of an OPDS catalogue. With `keep` its address is kept in the list of catalogues.',
    body: z.object({ address: typedAddress, keep: z.boolean().default(false) }),
    answer: cataloguePage,
    problems: [...unfetched, 'file-too-hard', 'too-many-requests'],
  }),
  searchCatalogue: route({
    method: 'POST',
    path: '/api/v1/catalogues/search',
    id: 'searchCatalogue',
    access: 'reader',
    scope: 'write',
    summary: 'What a catalogue finds; `search` as a page of it told.',
    body: z.object({ search: z.string().min(1).max(2000), words: z.string().trim().min(1).max(200) }),
    answer: cataloguePage,
    problems: [...unfetched, 'file-too-hard', 'too-many-requests'],
  }),
  forgetCatalogue: route({
    method: 'DELETE',
    path: '/api/v1/catalogues/:id',
    id: 'forgetCatalogue',
    access: 'reader',
    scope: 'write',
    summary: 'Takes a catalogue off the list.',
    params: z.object({ id }),
    answer: nothing,
    problems: ['not-found'],
  }),
  getCover: route({
    method: 'GET',
    path: '/api/v1/catalogues/cover',
    id: 'getCover',
    access: 'reader',
    scope: 'write',
    stream: 'bytes',
    summary: 'The picture of a book in a catalogue, fetched by the server, so that the browser asks nobody else.',
    query: z.object({ address: z.string().max(2000) }),
    answer: z.any(),
    problems: ['address-invalid', 'address-not-public', 'address-refused', 'address-unreachable', 'file-too-large', 'picture-unreadable'],
  }),
} as const;

export type SavedCatalogue = z.infer<typeof catalogue>;
export type CataloguePage = z.infer<typeof cataloguePage>;
export type Book = z.infer<typeof book>;
