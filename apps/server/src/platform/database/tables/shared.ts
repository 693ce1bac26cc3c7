/** Shared tables: content-addressed or the server's own, the same for every owner. */

export interface BlobTable {
  /** SHA-256 of the bytes, lower-case hex. */
  hash: string;
  bytes: number;
  created_at: number;
}

/** What engines translated, so that they are not asked twice. Holds no source text; only what was used lately is kept. */
export interface TranslationMemoryTable {
  /** SHA-256 of the source text, lower-case hex. */
  text_hash: string;
  source_lang: string;
  target_lang: string;
  engine: string;
  engine_version: string;
  text: string;
  used_at: number;
}
