import { v7 } from 'uuid';
import { digestOf } from './digest.ts';

/** Makes ids: UUIDv7 text, so that keys sort by the time they were made. Passed in, so that tests choose them. */
export interface Ids {
  next(): string;
}
export const systemIds: Ids = { next: () => v7() };

/** One of a row of ids that hang on one made before: what is done again makes the same ones. */
export function derivedId(seed: string, number: number): string {
  const digest = digestOf(`${seed} ${number}`);
  return `${seed.slice(0, 13)}-7${digest.slice(0, 3)}-8${digest.slice(3, 6)}-${digest.slice(6, 18)}`;
}

/**
 * The id of the account that owns rows. Made only where a request has been authenticated or a job taken up
 * (`accounts/`, `platform/jobs`, `cli/`), so that a use case cannot be called for an unchecked owner.
 */
export type OwnerId = string & { readonly __owner: unique symbol };
export const asOwner = (accountId: string): OwnerId => accountId as OwnerId;
