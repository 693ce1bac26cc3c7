import { type SignUpMode, scopes } from '@glossa/contract';
import { en } from '@glossa/messages';
import { DomainError } from '../platform/errors.ts';
import type { Caller } from '../platform/http/mount.ts';
import { asOwner } from '../platform/ids.ts';
import type { Platform } from '../platform/platform.ts';
import { takeTurn } from '../platform/turns.ts';
import { firstPerson, insertPerson, newPerson, type Person, personById, personByName, somebodyHasPassword } from './accounts.store.ts';
import { createCodes, type GivenCode } from './codes.ts';
import { createCurrentPassword } from './current-password.ts';
import { createEntering, type Entering, firstAccount } from './entering.ts';
import { nameKeyOf } from './names.ts';
import { createOwnAccount, type OwnerData } from './own-account.ts';
import { createPeople } from './people.ts';
import { createRates } from './rates.ts';
import { createSessions } from './sessions.ts';
import { createTokens } from './tokens.ts';

export type { Person } from './accounts.store.ts';
export type { GivenCode } from './codes.ts';
export type { Entered, Visitor } from './entering.ts';
export type { OwnerData } from './own-account.ts';
export { checkPassword } from './passwords.ts';
export { OwnerLockedOutError } from './people.ts';
export { sessionLifetime } from './sessions.ts';

/** What a request shows of who sends it. */
export interface Credentials {
  /** What follows `Authorization: Bearer`. */
  bearer: string | null;
  /** The secret in the session cookie. */
  session: string | null;
  /** Whether it comes from this very computer, and not through a proxy. */
  local: boolean;
}

export interface AccountSettings {
  signUp: SignUpMode;
  version: string;
  /** Tells whoever keeps the server the code with which the first account is made. */
  tellSetup(given: GivenCode): void;
}

/** People: who they are, how they come in, what they do with their accounts. */
export function createAccounts(platform: Platform, settings: AccountSettings, ownerData: OwnerData) {
  const { db } = platform;
  const rates = createRates(platform);
  const codes = createCodes(platform);
  const sessions = createSessions(platform);
  const checkCurrent = createCurrentPassword(platform, rates);
  const tokens = createTokens(platform, checkCurrent);
  const entering: Entering = createEntering(platform, { rates, codes, sessions, signUp: settings.signUp, tellSetup: settings.tellSetup });
  const own = createOwnAccount(platform, { checkCurrent, sessions, ownerData });
  const people = createPeople(platform, { codes });

  /** The one person at this computer, while no account has a password; made when first needed. */
  async function localOwner(): Promise<Person | null> {
    if (await somebodyHasPassword(db.read)) return null;
    return (await firstPerson(db.read)) ?? makeLocalOwner();
  }
  async function makeLocalOwner(): Promise<Person | null> {
    const name = en['server.localName'];
    const person = newPerson({ id: platform.ids.next(), name, role: 'admin', passwordHash: null, createdAt: platform.clock.now() });
    return db
      .write(async (tx) => {
        await takeTurn(tx, firstAccount);
        const there = await firstPerson(tx);
        if (there) return there.passwordHash === null ? there : null;
        await insertPerson(tx, person, nameKeyOf(name));
        return person;
      })
      .catch(async (error) => (await personByName(db.read, nameKeyOf(name))) ?? Promise.reject(error));
  }

  return {
    ...entering,
    ...people,
    own,
    tokens,
    version: settings.version,
    /** Counts a report of something published; throws `too-many-requests` past the limit. */
    countReport: (address: string): Promise<void> => rates.take('report by address', address),

    /**
     * Finds out who calls, or null for a stranger. A token that is borne but not good throws `not-signed-in`; a session
     * that has ended is as none, since browsers keep cookies longer than we do.
     */
    async identify({ bearer, session: secret, local }: Credentials): Promise<Caller | null> {
      if (bearer !== null) {
        const token = await tokens.recognise(bearer);
        const person = token && (await personById(db.read, token.accountId));
        if (!person) throw new DomainError('not-signed-in');
        return { owner: asOwner(person.id), role: person.role, via: 'token', sessionId: null, scopes: token.scopes };
      }
      const session = secret === null ? null : await sessions.recognise(secret);
      const person = session && (await personById(db.read, session.accountId));
      if (person) return { owner: asOwner(person.id), role: person.role, via: 'session', sessionId: session.id, scopes };
      const owner = local ? await localOwner() : null;
      return owner && { owner: asOwner(owner.id), role: owner.role, via: 'local', sessionId: null, scopes };
    },
  };
}
export type Accounts = ReturnType<typeof createAccounts>;
