import type { Readable } from 'node:stream';
import type { Tx } from '../database/database.ts';
import type { OwnerId } from '../ids.ts';

export interface StoredBlob {
  /** SHA-256 of the bytes, lower-case hex: the file's name and address. */
  hash: string;
  bytes: number;
}

/** A blob as an owner holds it. */
export interface HeldFile {
  id: string;
  hash: string;
  name: string;
  mediaType: string;
}

/** Content-addressed files. An owner holds one by a reference; what nobody refers to is collected later. */
export interface Files {
  /** Streams to disk, bounded; throws DomainError `file-too-large` past `limit` bytes and leaves nothing. */
  put(source: Readable | Uint8Array, limit: number): Promise<StoredBlob>;
  read(hash: string): Promise<Buffer>;
  open(hash: string): Readable;
  /** Makes the owner hold the blob, within the caller's transaction. Returns the reference's id. */
  refer(tx: Tx, owner: OwnerId, blob: Pick<StoredBlob, 'hash'>, as: { id?: string; purpose: string; name: string; mediaType: string }): Promise<string>;
  /** What the owner holds by a reference made for a purpose. */
  held(owner: OwnerId, referenceId: string, purpose: string): Promise<HeldFile | undefined>;
  /** All that the owner holds for a purpose. */
  heldFor(owner: OwnerId, purpose: string): Promise<HeldFile[]>;
  /** Ids of the owner's references for a purpose that were made before a time (epoch milliseconds). */
  referredBefore(owner: OwnerId, purpose: string, time: number): Promise<string[]>;
  /** Lets a reference go, within the caller's transaction. */
  release(tx: Tx, owner: OwnerId, referenceId: string): Promise<void>;
}
