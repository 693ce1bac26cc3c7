import type { Db } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { takeTurn } from '../platform/turns.ts';
import {
  allPeople,
  firstPerson,
  insertPerson,
  newPerson,
  type Person,
  personById,
  personByName,
  replacePassword,
  setRole,
  somebodyHasPassword,
} from './accounts.store.ts';
import type { Codes, GivenCode } from './codes.ts';
import { firstAccount, orNameTaken } from './entering.ts';
import { nameKeyOf } from './names.ts';
import { checkAdminStays } from './own-account.ts';
import { checkPassword, hashPassword } from './passwords.ts';

/** The local owner would be locked out: from the first password on everybody signs in, and they have none. */
export class OwnerLockedOutError extends Error {
  override name = 'OwnerLockedOutError';
  readonly owner: Person;
  constructor(owner: Person) {
    super(`${owner.name} has no password.`);
    this.owner = owner;
  }
}

const ownerWithoutPassword = async (db: Db<'account'>): Promise<Person | null> => ((await somebodyHasPassword(db)) ? null : firstPerson(db));

/** What whoever keeps the server does: by the API as an admin, or on the command line. */
export function createPeople({ db, clock, ids }: Platform, { codes }: { codes: Codes }) {
  const findUser = (name: string): Promise<Person | null> => personByName(db.read, nameKeyOf(name));
  async function named(name: string): Promise<Person> {
    const person = await findUser(name);
    if (!person) throw new DomainError('account-not-found');
    return person;
  }
  async function createReset(accountId: string): Promise<GivenCode> {
    return db.write(async (tx) => {
      if (!(await personById(tx, accountId))) throw new DomainError('account-not-found');
      return codes.make(tx, 'reset', accountId);
    });
  }

  return {
    listUsers: (): Promise<Person[]> => allPeople(db.read),

    /** The person who signs in with that name. */
    findUser,

    createInvitation: (): Promise<GivenCode> => db.write((tx) => codes.make(tx, 'invitation')),

    createReset,

    /** A one-time code for the person of that name. */
    createResetCode: async (name: string): Promise<GivenCode> => createReset((await named(name)).id),

    /** The local owner, as long as nobody has a password: the first that is set makes everybody sign in. */
    ownerWithoutPassword: (): Promise<Person | null> => ownerWithoutPassword(db.read),

    /** Makes an account without asking for a code. A local owner who has no password gets the one given, or all fails. */
    async createUser(given: { name: string; password: string; role: Person['role']; ownerPassword?: string | undefined }): Promise<Person> {
      checkPassword(given.password, given.name);
      const passwordHash = await hashPassword(given.password);
      const ownerHash = given.ownerPassword === undefined ? null : await hashPassword(given.ownerPassword);
      const person = newPerson({ id: ids.next(), name: given.name, role: given.role, passwordHash, createdAt: clock.now() });
      await orNameTaken(
        db.write(async (tx) => {
          await takeTurn(tx, firstAccount);
          const owner = await ownerWithoutPassword(tx);
          if (owner) {
            if (given.ownerPassword === undefined || ownerHash === null) throw new OwnerLockedOutError(owner);
            checkPassword(given.ownerPassword, owner.name);
            await replacePassword(tx, owner.id, null, ownerHash);
          }
          await insertPerson(tx, person, nameKeyOf(given.name));
        }),
      );
      return person;
    },

    async setRole(name: string, role: Person['role']): Promise<void> {
      const person = await named(name);
      await db.write(async (tx) => {
        if (role !== 'admin') await checkAdminStays(tx, person.id);
        await setRole(tx, person.id, role);
      });
    },
  };
}
export type People = ReturnType<typeof createPeople>;
