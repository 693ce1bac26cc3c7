import type { BlockPicture } from '@glossa/core/text';
import type { Document, DocumentBlock, DocumentPicture, PictureFacts } from '@glossa/formats/documents';
import type { Attached } from '../library/library.ts';
import { DomainError } from '../platform/errors.ts';
import type { HeldFile } from '../platform/files/files.ts';
import type { Platform } from '../platform/platform.ts';

/** Bytes of a picture that is kept, and of all that one import keeps. */
export const pictureLimit = 4 * 1024 * 1024;
export const mostBytes = 100 * 1024 * 1024;
/** In a text, from a file and from the web. */
export const mostPictures = { file: 1000, web: 40 };
const patienceMs = 10_000;
const patienceForAllMs = 60_000;
/** What is smaller either way is an ornament; what has more pixels was made to fill memory. */
const smallest = 32;
const mostPixels = 50_000_000;

export type LeadPicture = Attached & { alt: string };
type Kept = Attached & Pick<PictureFacts, 'width' | 'height'>;

/**
 * The pictures of a document, each kept once. They are fetched only where the document was: a file brings nothing from the
 * web. What is none by its own bytes, too large or cannot be had is left out: a text without its picture is still a text.
 */
export function createPictures(
  { files, fetch, ids }: Pick<Platform, 'files' | 'fetch' | 'ids'>,
  document: Pick<Document, 'image' | 'imageAlt' | 'cover' | 'chapters'>,
  fetched: boolean,
  signal: AbortSignal,
) {
  const kept = new Map<string, Kept | null>();
  const patience = AbortSignal.timeout(patienceForAllMs);
  let left = mostPictures[fetched ? 'web' : 'file'];
  let bytesLeft = mostBytes;
  let lead: LeadPicture | null = null;

  return {
    /** The cover of a book, or the leading picture of a page. */
    async lead(): Promise<LeadPicture | null> {
      const { cover, image, imageAlt = '' } = document;
      const bytes = cover?.bytes ?? (fetched && image ? await fetchedPicture(image) : null);
      const found = bytes && (await keep(bytes));
      lead = found ? { ...attached(found), alt: imageAlt } : null;
      return lead;
    },

    /** Those that stand in a text: how its blocks name them, and the files to hold for them. */
    async inText(blocks: readonly DocumentBlock[]): Promise<{ places: BlockPicture[][]; held: HeldFile[] }> {
      const held = new Map<string, HeldFile>();
      const places: BlockPicture[][] = [];
      for (const block of blocks) {
        const here: BlockPicture[] = [];
        for (const picture of block.pictures ?? []) {
          const found = isLead(picture) ? null : await once(picture);
          if (!found || (found.hash === lead?.hash && (fetched || isAtBeginning(picture)))) continue;
          const file = held.get(found.hash) ?? { id: ids.next(), ...attached(found) };
          held.set(found.hash, file);
          here.push({ id: file.id, alt: picture.alt, width: found.width, height: found.height, ...(picture.before ? { before: true } : {}) });
        }
        places.push(here);
      }
      return { places, held: [...held.values()] };
    },
  };

  /** A page's leading picture stands before its first words too, often in another size. */
  function isLead({ source, before }: DocumentPicture): boolean {
    return fetched && lead !== null && (source === document.image || before === true);
  }

  /** Where books show their cover. */
  function isAtBeginning(picture: DocumentPicture): boolean {
    return picture.before === true && document.chapters[0]?.blocks[0]?.pictures?.includes(picture) === true;
  }

  async function once(picture: DocumentPicture): Promise<Kept | null> {
    const known = kept.get(picture.source);
    if (known !== undefined) return known;
    const found = await bring(picture);
    kept.set(picture.source, found);
    return found;
  }

  async function bring({ source, read }: DocumentPicture): Promise<Kept | null> {
    if (left <= 0 || (!read && !fetched)) return null;
    left--;
    const bytes = read ? readFrom(read) : await fetchedPicture(source);
    const found = bytes && (await keep(bytes));
    return found && Math.min(found.width, found.height) >= smallest ? found : null;
  }

  /** A part of a file that cannot be unpacked is missing like any other. */
  function readFrom(read: NonNullable<DocumentPicture['read']>): Uint8Array | null {
    signal.throwIfAborted();
    try {
      return read();
    } catch {
      return null;
    }
  }

  async function keep(bytes: Uint8Array): Promise<Kept | null> {
    const { pictureFacts } = await import('@glossa/formats/documents');
    const facts = bytes.length <= Math.min(pictureLimit, bytesLeft) ? pictureFacts(bytes) : null;
    if (!facts || facts.width * facts.height > mostPixels) return null;
    bytesLeft -= bytes.length;
    const { hash } = await files.put(bytes, pictureLimit);
    return { hash, name: `picture.${facts.mediaType.slice('image/'.length)}`, ...facts };
  }

  async function fetchedPicture(address: string): Promise<Uint8Array | null> {
    try {
      const options = {
        maxBytes: pictureLimit,
        accept: 'image/avif,image/webp,image/jpeg,image/png,image/gif',
        signal: AbortSignal.any([signal, patience, AbortSignal.timeout(patienceMs)]),
      };
      return (await fetch(address, options)).bytes;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof DomainError || (error as Error).name === 'TimeoutError') return null;
      throw error;
    }
  }
}

const attached = ({ hash, name, mediaType }: Kept): Attached => ({ hash, name, mediaType });

export type Pictures = ReturnType<typeof createPictures>;
