import type { Document } from '@glossa/formats/documents';
import type { Attached } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { Platform } from '../platform/platform.ts';

/** Bytes of a picture that is kept. */
const pictureLimit = 4 * 1024 * 1024;
const patienceMs = 10_000;

export type LeadPicture = Attached & { alt: string };

/**
 * The cover of a book, or the leading picture of a page. It is fetched only where the page was: a file brings nothing from
 * the web. What is none, too large or cannot be had is left out: a text without its picture is still a text.
 */
export async function leadPicture(
  { files, fetch }: Pick<Platform, 'files' | 'fetch'>,
  { cover, image, imageAlt = '' }: Document,
  fetched: boolean,
  signal: AbortSignal,
): Promise<LeadPicture | null> {
  const { pictureType } = await import('@glossa/formats/documents');
  const bytes = cover?.bytes ?? (fetched && image ? await fetchedPicture(image) : null);
  const mediaType = bytes && bytes.length <= pictureLimit ? pictureType(bytes) : null;
  if (!bytes || mediaType === null) return null;
  const { hash } = await files.put(bytes, pictureLimit);
  return { hash, name: `picture.${mediaType.slice('image/'.length)}`, mediaType, alt: imageAlt };

  async function fetchedPicture(address: string): Promise<Uint8Array | null> {
    try {
      const options = {
        maxBytes: pictureLimit,
        accept: 'image/jpeg,image/png,image/webp,image/gif',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      };
      return (await fetch(address, options))?.bytes ?? null;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof DomainError || (error as Error).name === 'TimeoutError') return null;
      throw error;
    }
  }
}
