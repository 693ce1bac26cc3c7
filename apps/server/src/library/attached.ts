import type { Tx } from '../platform/database/database.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';

/** A stored file that goes with a lesson or course. */
export interface Attached {
  hash: string;
  name: string;
  mediaType: string;
}
export type AttachedAs = 'picture' | 'original';

/** Holds a file for a lesson or course that is being made. */
export const attach = async (
  { files }: Pick<Platform, 'files'>,
  tx: Tx,
  owner: OwnerId,
  purpose: AttachedAs,
  file: Attached | null | undefined,
): Promise<string | null> => (file ? files.refer(tx, owner, file, { purpose, name: file.name, mediaType: file.mediaType }) : null);
