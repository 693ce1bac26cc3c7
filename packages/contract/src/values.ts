import { statuses, termStatuses } from '@glossa/core/study';
import { z } from 'zod';

/** Values that several nouns share. */

/** UUIDv7, lower case. */
export const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
/** BCP 47, in the usual case: `fr`, `zh-Hant`, `pt-BR`. */
export const lang = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
/** Milliseconds since 1970, UTC. */
export const time = z.int().nonnegative();
/** Counts the changes of one thing; a write names the revision it saw, and is refused with 409 where that has passed. */
export const revision = z.int().nonnegative();
/** Made by the caller, once per act; the same id sent again gets the first answer again and changes nothing. */
export const operationId = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
export const title = z.string().trim().min(1).max(500);
export const tag = z.string().trim().min(1).max(60);
export const status = z.enum(statuses);
/** The status of a kept term. */
export const termStatus = z.enum(termStatuses as unknown as ['1', '2', '3', '4', 'known', 'ignored']);
export const nothing = z.object({});

export const anchor = z.object({ blockId: z.string().min(1).max(64), start: z.int().nonnegative(), end: z.int().positive() });

/** A piece of a list. `next` is given back as `cursor` for the piece that follows; null at the end. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
export const paging = { cursor: z.string().max(500).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };

/** Bytes of a file or of pasted text, at most. */
export const importLimit = 16 * 1024 * 1024;

/** Characters (UTF-16 units) of one lesson, at most: some six long novels. */
export const textLimit = 3_000_000;

/** Any JSON value. */
export const json = z.json();
