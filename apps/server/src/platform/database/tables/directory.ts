import type { Generated } from 'kysely';

/** Directory tables: the server's own lists, small, on one shard. Times are epoch milliseconds, booleans 0 or 1, `…_json` JSON text. */

export interface AccountTable {
  id: string;
  name: string;
  /** Folded name; unique. */
  name_key: string;
  role: string;
  /** argon2id in PHC form, or null for the local account without a password. */
  password_hash: string | null;
  preferences_json: string;
  created_at: number;
}

export interface SessionTable {
  id: string;
  /** SHA-256 of the cookie’s secret. */
  secret_hash: string;
  account_id: string;
  user_agent: string;
  created_at: number;
  last_seen_at: number;
  expires_at: number;
}

export interface ApiTokenTable {
  id: string;
  secret_hash: string;
  account_id: string;
  name: string;
  scopes_json: string;
  created_at: number;
  last_used_at: number | null;
}

/** Codes that work once: `setup`, `invitation`, `reset`. */
export interface OneTimeCodeTable {
  id: string;
  code_hash: string;
  purpose: string;
  account_id: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}

/** Counts tries within a window of time, across processes. */
export interface RateCountTable {
  key: string;
  window_start: number;
  count: number;
}

export interface JobTable {
  id: string;
  /** Owner of the work, or null for the server's own. */
  account_id: string | null;
  kind: string;
  label: string;
  payload_json: string;
  /** contract's jobState */
  state: string;
  /** What it is doing: one of the contract's jobSteps. */
  step: Generated<string | null>;
  done: Generated<number>;
  total: number | null;
  result_json: string | null;
  problem_json: string | null;
  attempts: Generated<number>;
  max_attempts: number;
  /** Not before this time. */
  run_at: number;
  /** Made anew each time a worker takes the job; a write under an older one is refused. */
  lease: string | null;
  lease_until: number | null;
  cancel_requested: Generated<number>;
  /** At most one unfinished job per key. */
  dedupe_key: string | null;
  created_at: number;
  updated_at: number;
  finished_at: number | null;
}

/** When each feed is looked at next, of all accounts. */
export interface FeedTurnTable {
  feed_id: string;
  account_id: string;
  due_at: number;
}

/** What an account has published, by the id that strangers know it by. */
export interface PublicationTable {
  id: string;
  account_id: string;
  /** `lesson` or `course` */
  kind: string;
  /** The lesson or course, in its owner's tables. */
  target_id: string;
  lang: string;
  /** `unlisted` or `public`; what is private has no row. */
  visibility: string;
  /** Languages whose translations go along, or null for all. */
  translation_langs_json: string | null;
  created_at: number;
  updated_at: number;
}

/** What strangers say should not be published. */
export interface PublicationReportTable {
  id: string;
  publication_id: string;
  reason: string;
  note: string;
  created_at: number;
}

/** What an admin made private after a report; it is not shared again while this stands. */
export interface PublicationWithdrawalTable {
  id: string;
  account_id: string;
  kind: string;
  target_id: string;
  /** Of the report. */
  reason: string;
  at: number;
}

/** Facts about this installation: its id, what version wrote last. */
export interface ServerFactTable {
  name: string;
  value: string;
}

/** Characters that an account sent to a paid engine in one month. */
export interface EngineUseTable {
  account_id: string;
  engine: string;
  /** `2026-11`, UTC. */
  month: string;
  characters: number;
}

/** Characters a month for an account, where they are not the usual ones. */
export interface EngineLimitTable {
  account_id: string;
  characters: number;
}
