import { importLimit } from '@glossa/contract';
import { DomainError } from '../platform/errors.ts';
import type { Fetched } from '../platform/fetch/fetch.ts';
import { storedBytes } from '../platform/files/stored-bytes.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Work } from '../platform/jobs/work.ts';
import type { Platform } from '../platform/platform.ts';
import type { ImportPayload } from './import-payload.ts';
import type { Content } from './reading-content.ts';

/** What imports hold files for. */
export const importPurpose = 'import';
/** What is asked for first where an address has several forms. */
export const wanted = 'text/html,application/xhtml+xml,application/epub+zip;q=0.9,text/*;q=0.9,*/*;q=0.8';
const unnamed = 'page';

/** The content an import is made of, with its address among the stored files. */
export type StoredContent = Content & { hash: string };

export const contentFrom = ({ bytes, fileName, mediaType, charset, url }: Fetched): Content => ({ bytes, name: fileName || unnamed, mediaType, charset, url });

/** Brings the content of an import: stored already, or fetched and held, so that a second try has the same. */
export function createSources({ files, fetch }: Pick<Platform, 'files' | 'fetch'>) {
  return async (owner: OwnerId, work: Work<ImportPayload>): Promise<StoredContent> => {
    const { fileId, hash, name, url } = work.payload;
    if (hash !== null) return { bytes: await storedBytes(files, hash), name, hash, ...(url === null ? {} : { url, mediaType: 'text/html' }) };
    const held = await files.held(owner, fileId, importPurpose);
    if (held) return { bytes: await storedBytes(files, held.hash), name: held.name, ...typeOf(held.mediaType), url, hash: held.hash };
    await work.report(0, null, 'fetching');
    const fetched = await fetch(url ?? '', { maxBytes: importLimit, accept: wanted, signal: work.signal });
    if (fetched.bytes.length === 0) throw new DomainError('text-empty');
    const content = contentFrom(fetched);
    const blob = await files.put(fetched.bytes, importLimit);
    const mediaType = fetched.charset === null ? fetched.mediaType : `${fetched.mediaType};${fetched.charset}`;
    await work.write((tx) => files.refer(tx, owner, blob, { id: fileId, purpose: importPurpose, name: content.name ?? unnamed, mediaType }));
    return { ...content, hash: blob.hash };
  };
}

function typeOf(held: string): Pick<Content, 'mediaType' | 'charset'> {
  const [mediaType = '', charset = null] = held.split(';');
  return { mediaType, charset };
}
