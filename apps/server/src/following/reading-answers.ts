import { DomainError } from '../platform/errors.ts';

/** Bytes of what is read while somebody waits for it, at most. */
export const findLimit = 2 * 1024 * 1024;

type Formats = typeof import('@glossa/formats/feeds');

/** Reads what another server answered. The readers are loaded where something is read, so that a server at rest does not hold them. Throws DomainError. */
export async function readAnswer<T>(read: (formats: Formats) => T): Promise<T> {
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
