import type { DocumentBlock, DocumentPicture } from '@glossa/formats/documents';
import { mostBytes, mostPictures, pictureLimit } from './pictures.ts';
import type { Read } from './reading-content.ts';

/** A document on its way from another process: what its file says of pictures as bytes, by their sources. */
export interface PackedDocument {
  document: Omit<Read, 'chapters'> & { chapters: { title: string; blocks: (Omit<DocumentBlock, 'pictures'> & { pictures?: PackedPicture[] })[] }[] };
  files: Map<string, Uint8Array | null>;
}
type PackedPicture = Omit<DocumentPicture, 'read'> & { inFile: boolean };

/** Brings the pictures of a document out of its file, as far as they may be kept. */
export function packed({ chapters, ...document }: Read): PackedDocument {
  const files: PackedDocument['files'] = new Map();
  let left = mostBytes;
  let picturesLeft = mostPictures.file;
  const bring = ({ read, ...picture }: DocumentPicture): PackedPicture => {
    if (read && !files.has(picture.source)) {
      const bytes = left > 0 && picturesLeft > 0 ? readFrom(read) : null;
      picturesLeft--;
      const kept = bytes && bytes.length <= Math.min(left, pictureLimit) ? bytes : null;
      left -= kept?.length ?? 0;
      files.set(picture.source, kept);
    }
    return { ...picture, inFile: read !== undefined };
  };
  const blocksOf = (blocks: readonly DocumentBlock[]) =>
    blocks.map(({ pictures, ...block }) => (pictures ? { ...block, pictures: pictures.map(bring) } : block));
  return { document: { ...document, chapters: chapters.map(({ title, blocks }) => ({ title, blocks: blocksOf(blocks) })) }, files };
}

export function unpacked({ document: { chapters, ...document }, files }: PackedDocument): Read {
  const picture = ({ inFile, ...one }: PackedPicture): DocumentPicture => (inFile ? { ...one, read: () => files.get(one.source) ?? null } : one);
  return {
    ...document,
    chapters: chapters.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map(({ pictures, ...block }) => (pictures ? { ...block, pictures: pictures.map(picture) } : block)),
    })),
  };
}

/** A part of a file that cannot be unpacked is missing like any other. */
function readFrom(read: NonNullable<DocumentPicture['read']>): Uint8Array | null {
  try {
    return read();
  } catch {
    return null;
  }
}
