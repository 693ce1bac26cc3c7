import { DomainError } from '../platform/errors.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { type Person, personById } from './accounts.store.ts';
import { verifyPassword } from './passwords.ts';
import type { Rates } from './rates.ts';

/** Asks who holds a session for the password as well, before what would outlive that session. Throws `wrong-password`. */
export function createCurrentPassword({ db }: Pick<Platform, 'db'>, rates: Rates) {
  /** A local owner has no password and gives none; all others give theirs. */
  return async (owner: OwnerId, given: string | null): Promise<Person> => {
    await rates.take('password by account', owner);
    const person = await personById(db.read, owner);
    if (!person) throw new DomainError('account-not-found');
    const right = person.passwordHash === null ? given === null : given !== null && (await verifyPassword(person.passwordHash, given));
    if (!right) throw new DomainError('wrong-password');
    return person;
  };
}
export type CheckCurrent = ReturnType<typeof createCurrentPassword>;
