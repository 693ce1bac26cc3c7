import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import { HelperEnded, helperDefaults, openHelpers } from '../platform/helpers.ts';

/** Bytes of what is read while somebody waits for it, at most. */
export const findLimit = 2 * 1024 * 1024;
/** Of the items of a feed that is looked for as many as tell its language: the rest is for the worker. */
const mostRead = 20;

type Formats = typeof import('@glossa/formats/feeds');
type Answer = Pick<Fetched, 'bytes' | 'url' | 'charset'>;

/** What another server's answer is read as. */
const readers = {
  feed: (formats: Formats, { bytes, url }: Answer) => formats.readFeed(bytes, { url }),
  feedOrCatalogue: (formats: Formats, { bytes, url }: Answer) => formats.readFeedOrCatalogue(bytes, { url }, mostRead),
  feedsOfPage: (formats: Formats, { bytes, url, charset }: Answer) => formats.findFeeds(bytes, { url, charset: charset ?? undefined }),
  catalogue: (formats: Formats, { bytes, url }: Answer) => formats.readCatalogue(bytes, { url }),
  searchTemplate: (formats: Formats, { bytes, url }: Answer) => formats.searchTemplateIn(bytes, { url }),
};
type Readers = typeof readers;
type Kind = keyof Readers;

/** Has an answer read where a hostile one does no harm; of one asker one at a time. Throws DomainError. */
export type ReadAnswer = <K extends Kind>(asker: string, kind: K, answer: Answer, signal?: AbortSignal) => Promise<ReturnType<Readers[K]>>;

/** For answers that are trusted: tests. */
export const readHere: ReadAnswer = (_, kind, answer) => withFormats((formats) => readers[kind](formats, answer) as ReturnType<Readers[typeof kind]>);

export type Question = Omit<Answer, 'bytes'> & { kind: Kind };

/** In processes of their own, with limits. */
export function createAnswers(options = helperDefaults): { read: ReadAnswer; close(): void } {
  const helpers = openHelpers<Question, ReturnType<Readers[Kind]>>(new URL('./answer-helper.ts', import.meta.url), options);
  return {
    read: async (asker, kind, { bytes, url, charset }, signal) => {
      const told = await helpers.ask(asker, { kind, url, charset }, bytes, signal).catch((error: unknown) => {
        throw error instanceof HelperEnded ? new DomainError('file-too-hard', { at: 'page' }) : error;
      });
      return told as ReturnType<Readers[typeof kind]>;
    },
    close: helpers.close,
  };
}

/** The formats are loaded where something is read, so that a server at rest does not hold them. Throws DomainError. */
export async function withFormats<T>(read: (formats: Formats) => T): Promise<T> {
  const formats = await import('@glossa/formats/feeds');
  try {
    return read(formats);
  } catch (error) {
    if (error instanceof formats.NotFeedError) throw new DomainError('not-a-feed');
    if (error instanceof formats.NotCatalogueError) throw new DomainError('not-a-catalogue');
    const documents = await import('@glossa/formats/documents');
    if (error instanceof documents.NotTextError) throw new DomainError('file-not-text', { found: error.found });
    if (error instanceof documents.TooLargeDocumentError) throw new DomainError('file-too-large');
    if (error instanceof documents.DamagedDocumentError) throw new DomainError('file-damaged');
    throw error;
  }
}
