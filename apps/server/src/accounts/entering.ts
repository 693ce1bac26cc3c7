import type { SignUpMode } from '@glossa/contract';
import { isDuplicate } from '../platform/database/database.ts';
import { DomainError } from '../platform/errors.ts';
import type { Platform } from '../platform/platform.ts';
import { hashOf } from '../platform/secrets.ts';
import { takeTurn } from '../platform/turns.ts';
import { firstPerson, insertPerson, newPerson, type Person, personById, personByName, rename, replacePassword, somebodyHasPassword } from './accounts.store.ts';
import { removeCodesOf, removeSetupCodes } from './codes.store.ts';
import type { Codes, GivenCode } from './codes.ts';
import { nameKeyOf } from './names.ts';
import { checkPassword, hashPassword, isOutdated, verifyPassword } from './passwords.ts';
import type { Rates } from './rates.ts';
import { removeSessionBySecret, removeSessionsOf } from './sessions.store.ts';
import type { Sessions } from './sessions.ts';
import { removeTokensOf } from './tokens.store.ts';

/** Who stands at the door: where from, with what, and the secret of the session the browser holds. */
export interface Visitor {
  address: string;
  userAgent: string;
  session: string | null;
}

/** The turn of whoever may make the first account: the local owner's, or one with a password. */
export const firstAccount = 'first account';

/** Somebody is in: the account, and the secret of its new session. */
export interface Entered {
  person: Person;
  session: string;
}

/** Gives `name-taken` where a unique key said no. */
export async function orNameTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('name-taken');
    throw error;
  }
}

/** The ways in: first set-up, sign-up, sign-in, reset. */
export function createEntering(
  platform: Platform,
  parts: { rates: Rates; codes: Codes; sessions: Sessions; signUp: SignUpMode; tellSetup(given: GivenCode): void },
) {
  const { db, clock, ids } = platform;
  const { rates, codes, sessions } = parts;
  let told: Promise<GivenCode | null> = Promise.resolve(null);
  const made = (name: string, role: Person['role'], passwordHash: string) => newPerson({ id: ids.next(), name, role, passwordHash, createdAt: clock.now() });

  /** How sign-up stands; closed until the first account is made, since nobody could invite or be asked before. */
  async function signUpNow(): Promise<SignUpMode> {
    return parts.signUp !== 'closed' && (await somebodyHasPassword(db.read)) ? parts.signUp : 'closed';
  }

  const stillGood = async (given: GivenCode | null): Promise<boolean> =>
    given !== null &&
    codes.look('setup', given.code).then(
      () => true,
      () => false,
    );
  async function makeSetupCode(): Promise<GivenCode> {
    const given = await db.write((tx) => codes.make(tx, 'setup'));
    parts.tellSetup(given);
    return given;
  }

  const forgiveTries = async (nameKey: string, { address }: Visitor): Promise<void> => {
    await rates.forgive('sign-in by name and address', nameKey, address);
    await rates.forgive('sign-in by name', nameKey);
  };

  return {
    async needsSetup(): Promise<boolean> {
      return !(await somebodyHasPassword(db.read));
    },

    signUpNow,

    /**
     * Makes a code for setting up and tells it to whoever keeps the server, where no account has a password yet and this
     * process has told none that still holds (24 hours). Codes of other processes stay good, so that each tells one that
     * works; all end with the set-up.
     */
    async offerSetup(): Promise<void> {
      if (await somebodyHasPassword(db.read)) return;
      told = told.catch(() => null).then(async (before) => ((await stillGood(before)) ? before : makeSetupCode()));
      await told;
    },

    /** Makes the first account, an admin's. Where the local owner has been reading already, it becomes theirs with all its texts and words. */
    async setUp(given: { code: string; name: string; password: string }, visitor: Visitor): Promise<Entered> {
      await rates.take('setup by address', visitor.address);
      await rates.take('setup by all', '');
      if (await somebodyHasPassword(db.read)) throw new DomainError('already-set-up');
      await codes.look('setup', given.code);
      checkPassword(given.password, given.name);
      const passwordHash = await hashPassword(given.password);
      return orNameTaken(
        db.write(async (tx) => {
          await takeTurn(tx, firstAccount);
          await codes.use(tx, 'setup', given.code);
          await removeSetupCodes(tx);
          if (await somebodyHasPassword(tx)) throw new DomainError('already-set-up');
          const local = await firstPerson(tx);
          const person: Person = local ? { ...local, name: given.name, passwordHash } : made(given.name, 'admin', passwordHash);
          if (!local) await insertPerson(tx, person, nameKeyOf(given.name));
          else {
            await rename(tx, local.id, given.name, nameKeyOf(given.name));
            if (!(await replacePassword(tx, local.id, null, passwordHash))) throw new DomainError('already-set-up');
          }
          return { person, session: await sessions.start(tx, person.id, visitor) };
        }),
      );
    },

    async signUp(given: { name: string; password: string; code?: string | undefined }, visitor: Visitor): Promise<Entered> {
      const mode = await signUpNow();
      if (mode === 'closed') throw new DomainError('sign-up-closed');
      await rates.take('sign-up by address', visitor.address);
      const code = mode === 'invite' ? (given.code ?? '') : null;
      if (code !== null) await codes.look('invitation', code);
      checkPassword(given.password, given.name);
      const person = made(given.name, 'learner', await hashPassword(given.password));
      return orNameTaken(
        db.write(async (tx) => {
          if (code !== null) await codes.use(tx, 'invitation', code);
          await insertPerson(tx, person, nameKeyOf(given.name));
          return { person, session: await sessions.start(tx, person.id, visitor) };
        }),
      );
    },

    async signIn(given: { name: string; password: string }, visitor: Visitor): Promise<Entered> {
      const key = nameKeyOf(given.name);
      await rates.take('sign-in by address', visitor.address);
      await rates.take('sign-in by name and address', key, visitor.address);
      await rates.take('sign-in by name', key);
      const person = await personByName(db.read, key);
      const right = await verifyPassword(person?.passwordHash ?? null, given.password);
      if (person?.passwordHash == null || !right) throw new DomainError('wrong-password');
      const { passwordHash } = person;
      const kept = isOutdated(passwordHash) ? await hashPassword(given.password) : passwordHash;
      const entered = await db.write(async (tx) => {
        // Holds the account: a password that changes meanwhile either ends this session too, or is seen here.
        if (!(await replacePassword(tx, person.id, passwordHash, kept))) throw new DomainError('wrong-password');
        const still = (await personById(tx, person.id)) ?? person;
        return { person: still, session: await sessions.start(tx, person.id, visitor) };
      });
      await forgiveTries(key, visitor);
      return entered;
    },

    async signOut(secret: string): Promise<void> {
      await db.write((tx) => removeSessionBySecret(tx, hashOf(secret)));
    },

    /** Sets a new password with a reset code, and ends every session and token of the account. */
    async resetPassword(given: { code: string; next: string }, visitor: Visitor): Promise<void> {
      await rates.take('reset by address', visitor.address);
      const accountId = await codes.look('reset', given.code);
      const person = accountId === null ? null : await personById(db.read, accountId);
      if (!person) throw new DomainError('code-invalid');
      checkPassword(given.next, person.name);
      const passwordHash = await hashPassword(given.next);
      await db.write(async (tx) => {
        await codes.use(tx, 'reset', given.code);
        if (!(await replacePassword(tx, person.id, person.passwordHash, passwordHash))) throw new DomainError('code-invalid');
        await removeSessionsOf(tx, person.id);
        await removeTokensOf(tx, person.id);
        await removeCodesOf(tx, person.id);
      });
      await forgiveTries(nameKeyOf(person.name), visitor);
    },
  };
}
export type Entering = ReturnType<typeof createEntering>;
