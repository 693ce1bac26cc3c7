import { v7 } from 'uuid';

/** Makes ids: UUIDv7 text, so that keys sort by the time they were made. Passed in, so that tests choose them. */
export interface Ids {
  next(): string;
}
export const systemIds: Ids = { next: () => v7() };

/**
 * The id of the account that owns rows. Made only where a request has been authenticated or a job taken up
 * (`accounts/`, `platform/jobs`, `cli/`), so that a use case cannot be called for an unchecked owner.
 */
export type OwnerId = string & { readonly __owner: unique symbol };
export const asOwner = (accountId: string): OwnerId => accountId as OwnerId;
