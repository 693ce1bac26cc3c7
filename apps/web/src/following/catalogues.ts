import { addressOf, type CataloguePage, catalogues, importing } from '@glossa/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { newOperationId } from '../app/operation-id.ts';
import { noteJob } from '../jobs/jobs.ts';

/** Where one is in a catalogue: at an address, or at what it found for some words. */
export interface Place {
  at?: string | undefined;
  search?: string | undefined;
  words?: string | undefined;
}

/** Large libraries of free books, as a beginning. Nothing is fetched before one is opened. */
export const wellKnown: readonly { title: string; address: string; langs: readonly string[] }[] = [
  { title: 'Project Gutenberg', address: 'https://www.gutenberg.org/ebooks.opds/', langs: ['en', 'fr', 'de', 'fi', 'it', 'es'] },
  { title: 'Ebooks libres et gratuits', address: 'https://www.ebooksgratuits.com/opds/', langs: ['fr'] },
  { title: 'Gallica', address: 'https://gallica.bnf.fr/opds', langs: ['fr'] },
  { title: 'textos.info', address: 'https://www.textos.info/opds', langs: ['es'] },
  { title: 'Wolne Lektury', address: 'https://wolnelektury.pl/opds/', langs: ['pl'] },
];

const keyOf = ({ at, search, words }: Place) => ['catalogue', search && words ? { search, words } : { at }];

export const useCatalogues = () => useQuery({ queryKey: ['catalogues'], queryFn: async () => (await api.call(catalogues.listCatalogues, {})).items });

export const useCataloguePage = (place: Place) =>
  useQuery({
    queryKey: keyOf(place),
    queryFn: (): Promise<CataloguePage> =>
      place.search && place.words
        ? api.call(catalogues.searchCatalogue, { body: { search: place.search, words: place.words } })
        : api.call(catalogues.openCatalogue, { body: { address: place.at ?? '' } }),
    enabled: Boolean(place.at || place.search),
    staleTime: 5 * 60_000,
  });

/** Opens a catalogue by its address, which is kept in the list. */
export function useOpenCatalogue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (address: string) => api.call(catalogues.openCatalogue, { body: { address, keep: true } }),
    onSuccess: (page) => {
      client.setQueryData(keyOf({ at: page.address }), page);
      void client.invalidateQueries({ queryKey: ['catalogues'] });
    },
  });
}

export function useForgetCatalogue() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.call(catalogues.forgetCatalogue, { params: { id } }),
    onSettled: () => void client.invalidateQueries({ queryKey: ['catalogues'] }),
  });
}

/** Imports a file of a book, as any address is imported. */
export function useImportBook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ address, title, lang }: { address: string; title: string; lang: string | null }) =>
      api.call(importing.importUrl, {
        body: { operationId: newOperationId(), url: address, same: 'refuse', ...(title ? { title } : {}), ...(lang ? { lang } : {}) },
      }),
    onSuccess: (job) => noteJob(client, job),
  });
}

/** Covers come by way of the server: the browser asks nobody else. */
export const coverAddress = (address: string): string => addressOf(catalogues.getCover, { query: { address } });
