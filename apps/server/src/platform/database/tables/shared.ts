/** Shared tables: content-addressed or the server's own, the same for every owner. */

export interface BlobTable {
  /** SHA-256 of the bytes, lower-case hex. */
  hash: string;
  bytes: number;
  created_at: number;
}
