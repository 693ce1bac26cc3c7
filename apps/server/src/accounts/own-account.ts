import type { Readable } from 'node:stream';
import type { Preferences } from '@glossa/contract';
import type { Tx } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import { givenOf } from '../platform/given.ts';
import type { OwnerId } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { takeTurn } from '../platform/turns.ts';
import { allPeople, holdPerson, type Person, personById, removePerson, rename, replacePassword, setPreferences } from './accounts.store.ts';
import { removeCodesOf } from './codes.store.ts';
import type { CheckCurrent } from './current-password.ts';
import { orNameTaken, type Visitor } from './entering.ts';
import { nameKeyOf } from './names.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { removeSession, removeSessionsOf, type Session, sessionsOf } from './sessions.store.ts';
import type { Sessions } from './sessions.ts';
import { removeTokensOf } from './tokens.store.ts';

/** What all rooms together can do with everything an owner has; `moving/` does it, and is passed in. */
export interface OwnerData {
  /** All of it as one archive, streamed. */
  exportAccount(owner: OwnerId): Promise<Readable>;
  /** Removes all of it, within the transaction that removes the account. */
  deleteOwner(tx: Tx, owner: OwnerId): Promise<void>;
}

/** Throws `last-admin` where others have accounts and nobody else is an admin. */
export async function checkAdminStays(tx: Tx, leaving: string): Promise<void> {
  await takeTurn(tx, 'admins'); // two who leave at once would each count on the other
  const people = await allPeople(tx);
  const others = people.filter((person) => person.id !== leaving);
  const admin = people.some((person) => person.id === leaving && person.role === 'admin');
  if (admin && others.length > 0 && !others.some((person) => person.role === 'admin')) throw new DomainError('last-admin');
}

/** What a signed-in person does with their own account. */
export function createOwnAccount({ db, clock }: Platform, parts: { checkCurrent: CheckCurrent; sessions: Sessions; ownerData: OwnerData }) {
  const { checkCurrent, sessions, ownerData } = parts;

  async function found(owner: OwnerId): Promise<Person> {
    const person = await personById(db.read, owner);
    if (!person) throw new DomainError('account-not-found');
    return person;
  }

  return {
    person: found,

    sessions: (owner: OwnerId): Promise<Session[]> => sessionsOf(db.read, owner, clock.now()),

    async endSession(owner: OwnerId, id: string): Promise<void> {
      if (!(await db.write((tx) => removeSession(tx, owner, id)))) throw new DomainError('session-not-found');
    },

    /** Ends all sessions and tokens, and gives the secret of a new one. The first password of a local owner makes it an account like any other. */
    async changePassword(owner: OwnerId, given: { current: string | null; next: string }, visitor: Visitor): Promise<string> {
      const person = await checkCurrent(owner, given.current);
      checkPassword(given.next, person.name);
      const next = await hashPassword(given.next);
      return db.write(async (tx) => {
        if (!(await replacePassword(tx, owner, person.passwordHash, next))) throw new DomainError('wrong-password');
        await removeSessionsOf(tx, owner);
        await removeTokensOf(tx, owner);
        await removeCodesOf(tx, owner);
        return sessions.start(tx, owner, visitor);
      });
    },

    async changePreferences(owner: OwnerId, wished: Partial<Preferences>): Promise<Person> {
      return db.write(async (tx) => {
        const person = await holdPerson(tx, owner);
        if (!person) throw new DomainError('account-not-found');
        const preferences = { ...person.preferences, ...givenOf(wished) };
        await setPreferences(tx, owner, preferences);
        return { ...person, preferences };
      });
    },

    async rename(owner: OwnerId, name: string): Promise<Person> {
      await orNameTaken(db.write((tx) => rename(tx, owner, name, nameKeyOf(name))));
      return found(owner);
    },

    /** Deletes the account with everything it owns, in one transaction. The name is typed to make sure. */
    async deleteAccount(owner: OwnerId, given: { name: string; password: string | null }): Promise<void> {
      const person = await checkCurrent(owner, given.password);
      if (nameKeyOf(given.name) !== nameKeyOf(person.name)) throw new DomainError('invalid-input', { where: 'name' });
      await db.writeUnguarded(async (tx) => {
        await checkAdminStays(tx, owner);
        await ownerData.deleteOwner(tx, owner);
        await removePerson(tx, owner);
      });
    },

    exportAccount: (owner: OwnerId): Promise<Readable> => ownerData.exportAccount(owner),
  };
}
export type OwnAccount = ReturnType<typeof createOwnAccount>;
