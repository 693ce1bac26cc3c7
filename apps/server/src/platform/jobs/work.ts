import type { JobStep } from '@glossa/contract';
import type { z } from 'zod';
import type { Tx } from '../database/database.ts';
import type { OwnerId } from '../ids.ts';

export type JobResult = Record<string, z.core.util.JSONType>;

/**
 * One kind of long work. A kind is registered in `parts.ts`, for server and worker alike. `run` may be called again after
 * a crash or a failed try: what it has already done it must find and not do twice (ids are chosen when the job is made).
 */
export interface JobKind<P = unknown> {
  name: string;
  payload: z.ZodType<P>;
  /** Tries before the job is dead. A DomainError ends it at once as `failed`: the input is wrong and stays wrong. */
  maxAttempts: number;
  /** Upkeep nobody waits for: taken only when nothing else is due. */
  background?: boolean;
  run(work: Work<P>): Promise<JobResult>;
}

/** What a running job is given. */
export interface Work<P> {
  jobId: string;
  /** Whose work it is; null for the server's own. */
  owner: OwnerId | null;
  payload: P;
  /** From 1. */
  attempt: number;
  /** Aborted when the job is cancelled, its lease lost, or the worker stops. Long loops look at it. */
  signal: AbortSignal;
  /** Tells how far it is, and with what; cheap to call often (written when the step changes, and at most every 250 ms). */
  report(done: number, total: number | null, step?: JobStep): Promise<void>;
  /** A write transaction that is refused where the lease is lost or the job cancelled: a worker that was thought dead cannot write twice. */
  write<T>(run: (tx: Tx) => Promise<T>): Promise<T>;
}

export interface NewJob<P> {
  /** Chosen by the caller where it must be known before (client operations); else made. */
  id?: string;
  owner: OwnerId | null;
  /** What it is about, for people: a title, a file name. */
  label: string;
  payload: P;
  /** At most one unfinished job bears it; a second `enqueue` gives the id of the first. */
  dedupeKey?: string;
  runAt?: number;
}

/** The side of jobs that rooms see. */
export interface JobQueue {
  /** Within the caller's own transaction, so that job and data come to be together. Returns the job's id. */
  enqueue<P>(tx: Tx, kind: JobKind<P>, job: NewJob<P>): Promise<string>;
  /** Tells of a payload whether such work for this owner ended without success since a time (epoch milliseconds); looks once for all payloads. */
  failedSince<P>(kind: JobKind<P>, owner: OwnerId, since: number): Promise<(payload: P) => boolean>;
  /** After that transaction: sees to it that a worker is running. */
  wake(): void;
}
