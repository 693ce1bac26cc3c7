import { DomainError } from '../errors.ts';
import type { Files } from './files.ts';

/** Throws `file-gone` where it is no longer kept. */
export async function storedBytes(files: Pick<Files, 'read'>, hash: string): Promise<Uint8Array> {
  try {
    return await files.read(hash);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') throw new DomainError('file-gone');
    throw error;
  }
}
