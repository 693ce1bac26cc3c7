import type { CataloguePage, SavedCatalogue } from '@glossa/contract';
import type { BookFile, Catalogue } from '@glossa/formats/feeds';
import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { keepCatalogue, listCatalogues, removeCatalogue } from './catalogues.store.ts';
import { findLimit, type ReadAnswer, withFormats } from './reading-answers.ts';

const pageTypes = 'application/opds+json,application/atom+xml;profile=opds-catalog,application/atom+xml;q=0.9,application/xml;q=0.8,*/*;q=0.5';
const coverLimit = 2 * 1024 * 1024;
const coverTypes = 'image/jpeg,image/png,image/webp,image/gif';
const mostKept = 50;

/** Catalogues of books: looked through by way of the server, page by page; only their addresses are kept. */
export function createCatalogues({ db, clock, ids, fetch }: Pick<Platform, 'db' | 'clock' | 'ids' | 'fetch'>, readAnswer: ReadAnswer) {
  const fetched = (address: string, accept: string, maxBytes = findLimit): Promise<Fetched> => fetch(address, { maxBytes, accept });

  return {
    list: (owner: OwnerId): Promise<SavedCatalogue[]> => listCatalogues(db.read, owner),

    /** An address may be that of a site that tells of its catalogue. With `keep` the catalogue goes into the list. */
    async open(owner: OwnerId, { address, keep }: { address: string; keep: boolean }): Promise<CataloguePage> {
      const page = await pageAt(owner, address);
      if (keep)
        await db.write((tx) =>
          keepCatalogue(tx, owner, { id: ids.next(), address: page.address, title: page.title || new URL(page.address).host, openedAt: clock.now() }, mostKept),
        );
      return page;
    },

    async search(owner: OwnerId, { search, words }: { search: string; words: string }): Promise<CataloguePage> {
      const template = search.includes('{') ? search : await describedAt(owner, search);
      const address = await withFormats((formats) => formats.searchAddress(template, words));
      if (address === null) throw new DomainError('not-a-catalogue');
      return pageOf(owner, await fetched(address, pageTypes));
    },

    async forget(owner: OwnerId, id: string): Promise<void> {
      if (!(await db.write((tx) => removeCatalogue(tx, owner, id)))) throw new DomainError('not-found');
    },

    /** A picture, told by what it holds and not by what its server says. */
    async cover(address: string): Promise<{ bytes: Uint8Array; mediaType: string }> {
      const { bytes } = await fetched(address, coverTypes, coverLimit);
      const { pictureFacts } = await import('@glossa/formats/documents');
      const facts = pictureFacts(bytes);
      if (facts === null) throw new DomainError('picture-unreadable');
      return { bytes, mediaType: facts.mediaType };
    },
  };

  async function pageAt(owner: OwnerId, typed: string): Promise<CataloguePage> {
    const answer = await fetched(typed, pageTypes);
    try {
      return await pageOf(owner, answer);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'not-a-catalogue')) throw error;
      const links = await readAnswer(owner, 'feedsOfPage', answer);
      const told = links.find(({ kind }) => kind === 'catalogue');
      if (!told) throw error;
      return pageOf(owner, await fetched(told.address, pageTypes));
    }
  }

  async function describedAt(owner: OwnerId, address: string): Promise<string> {
    return readAnswer(owner, 'searchTemplate', await fetched(address, 'application/opensearchdescription+xml,*/*;q=0.5'));
  }

  async function pageOf(owner: OwnerId, answer: Fetched): Promise<CataloguePage> {
    const page = await readAnswer(owner, 'catalogue', answer);
    const { readableTypes } = await import('@glossa/formats/documents');
    return {
      ...page,
      address: answer.url,
      search: searchOf(page),
      books: page.books.map((book) => ({ ...book, files: best(book.files, readableTypes) })),
    };
  }
}

const searchOf = ({ search }: Catalogue): string | null => (search === null ? null : 'template' in search ? search.template : search.description);

/** What can be imported comes first, the whole before a part of it, and of several forms the one that is read best. */
function best(files: readonly BookFile[], readable: readonly string[]) {
  const rank = ({ mediaType, kind }: BookFile): number => {
    const at = readable.indexOf(mediaType);
    return at < 0 || (kind !== 'open' && kind !== 'sample') ? 1000 : at + (kind === 'sample' ? 100 : 0);
  };
  return files.toSorted((a, b) => rank(a) - rank(b)).map((file) => ({ ...file, readable: rank(file) < 1000 }));
}
