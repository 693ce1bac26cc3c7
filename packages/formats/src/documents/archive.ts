import { unzipSync } from 'fflate';
import { DamagedDocumentError, EncryptedDocumentError, TooLargeDocumentError } from './errors.ts';

const MOST_ENTRIES = 20_000;
const MOST_BYTES = 256 * 1024 * 1024;
/** Text packs to a tenth; what unpacks to more than this many times its size was made to fill memory. */
const HIGHEST_RATIO = 200;
const SMALL = 1024 * 1024;

export interface Archive {
  names: readonly string[];
  /** Unpacks the files a test lets through. Throws TooLargeDocumentError. */
  read(wanted: (name: string) => boolean): Map<string, Uint8Array>;
}

/** Opens a zip in memory; nothing is ever written by the names in it. Throws DamagedDocumentError, EncryptedDocumentError, TooLargeDocumentError. */
export function openArchive(bytes: Uint8Array): Archive {
  if (((bytes[6] ?? 0) & 1) === 1) throw new EncryptedDocumentError();
  const names: string[] = [];
  unpack(bytes, (name) => {
    if (names.length >= MOST_ENTRIES) throw new TooLargeDocumentError('too many files inside');
    if (isPlain(name)) names.push(name);
    return false;
  });
  return {
    names,
    read(wanted) {
      let total = 0;
      const files = unpack(bytes, (name, packed, size) => {
        if (!isPlain(name) || !wanted(name)) return false;
        total += size;
        if (total > MOST_BYTES || (size > SMALL && size > packed * HIGHEST_RATIO)) throw new TooLargeDocumentError('it unpacks to too much');
        return true;
      });
      return new Map(Object.entries(files));
    },
  };
}

/** Names that lead out of the archive belong to no book. */
const isPlain = (name: string): boolean => !name.startsWith('/') && !/[\\\0]/.test(name) && !name.split('/').includes('..') && !name.endsWith('/');

function unpack(bytes: Uint8Array, take: (name: string, packed: number, size: number) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name, size, originalSize }) => take(name, size, originalSize) });
  } catch (error) {
    if (error instanceof TooLargeDocumentError) throw error;
    throw new DamagedDocumentError('it cannot be unpacked', error);
  }
}
