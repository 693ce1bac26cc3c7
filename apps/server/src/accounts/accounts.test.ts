import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { ProblemCode, SignUpMode } from '@glossa/contract';
import { hash } from '@node-rs/argon2';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import type { Platform } from '../platform/platform.ts';
import { normalCode } from '../platform/secrets.ts';
import { type Accounts, createAccounts, OwnerLockedOutError, type Visitor } from './accounts.ts';
import { nameKeyOf } from './names.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { limits } from './rates.ts';

const password = 'a quiet reading room';
const otherPassword = 'with a window and tea';
const minute = 60_000;
const day = 24 * 60 * minute;
const begin = 1_700_000_000_000;

/** Tells the problem's code, or `ok`. */
const outcome = (act: Promise<unknown>): Promise<ProblemCode | 'ok'> =>
  act.then(
    () => 'ok' as const,
    (error) => error.code ?? error,
  );

describe('names', () => {
  it.each([
    ['Alice', ' alice ', true],
    ['ALICE', 'alice', true],
    ['Éva', 'E\u0301va', true],
    ['ﬁn', 'fin', true],
    ['Anna  Lee', 'anna lee', true],
    ['Straße', 'strasse', false],
    ['аnna', 'anna', false], // the first begins with a Cyrillic letter
  ])('%s and %s are one name: %s', (one, other, same) => {
    expect(nameKeyOf(one) === nameKeyOf(other)).toBe(same);
  });
  it('have a key that folds to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKeyOf(nameKeyOf(name)) === nameKeyOf(name)));
  });
});

describe('passwords', () => {
  it.each([
    ['short', false],
    ['ninechars', false],
    ['ten chars.', true],
    ['éééééééééé', true],
    ['🙂🙂🙂🙂🙂🙂🙂🙂🙂', false],
    ['Alexandrina', false],
    ['alexandrina', false],
    ['1234567890', false],
    ['QWERTYUIOP', false],
    [password, true],
  ])('“%s” is taken: %s', (given, taken) => {
    const check = () => checkPassword(given, 'Alexandrina');
    if (taken) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: 'password-too-weak', params: { least: 10 } }));
  });
  it('are kept as argon2id with its cost', async () => {
    expect(await hashPassword(password)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});

it.each(['K7QF-3M9X-2WTB-8HDC', 'k7qf 3m9x 2wtb 8hdc', 'K7QF3M9X2WTB8HDC'])('takes a code typed as %s', (typed) => {
  expect(normalCode(typed)).toBe('K7QF3M9X2WTB8HDC');
});
it('takes O for 0, and I and L for 1', () => expect(normalCode('oil0')).toBe('0110'));

eachDatabase('accounts', (open) => {
  let db: Database;
  let now: number;
  let toldCodes: string[];
  let deleted: OwnerId[];

  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    now = begin;
    toldCodes = [];
    deleted = [];
    await db.write(async (tx) => {
      for (const table of ['account', 'one_time_code', 'rate_count'] as const) await tx.deleteFrom(table).execute();
    });
  });

  const over = (signUp: SignUpMode = 'open'): Accounts => {
    const platform = { db, ids: systemIds, clock: { now: () => now }, log: silentLog } as unknown as Platform;
    return createAccounts(
      platform,
      { signUp, version: '1', tellSetup: ({ code }) => toldCodes.push(code) },
      {
        exportAccount: async () => Readable.from(['everything']),
        deleteOwner: async (_, owner) => void deleted.push(owner),
      },
    );
  };
  const visitor = (rest: Partial<Visitor> = {}): Visitor => ({ address: '192.0.2.1', userAgent: 'test', session: null, ...rest });
  const stranger = { bearer: null, session: null, local: false };
  const codeTold = (): string => toldCodes.at(-1) as string;
  const admin = async (accounts: Accounts, name = 'alice') => {
    await accounts.offerSetup();
    return accounts.setUp({ code: codeTold(), name, password }, visitor());
  };
  const learner = (accounts: Accounts, name = 'bob') => accounts.signUp({ name, password }, visitor());
  const ownerOf = (entered: { person: { id: string } }) => asOwner(entered.person.id);

  describe('the local owner', () => {
    it('is made once, even when asked for many times at once', async () => {
      const accounts = over();
      const callers = await Promise.all(Array.from({ length: 8 }, () => accounts.identify({ ...stranger, local: true })));
      expect(new Set(callers.map((caller) => caller?.owner)).size).toBe(1);
      expect(callers[0]).toMatchObject({ via: 'local', role: 'admin', scopes: ['read', 'write'], sessionId: null });
    });
    it('is nobody from elsewhere', async () => {
      expect(await over().identify(stranger)).toBeNull();
      expect(await over().listUsers()).toEqual([]);
    });
    it('is still there for a browser that holds an old cookie', async () => {
      expect(await over().identify({ ...stranger, session: 'x'.repeat(43), local: true })).toMatchObject({ via: 'local' });
    });
    it('becomes an ordinary account with its first password', async () => {
      const accounts = over();
      const local = await accounts.identify({ ...stranger, local: true });
      const session = await accounts.own.changePassword(local?.owner as OwnerId, { current: null, next: password }, visitor());
      expect(await accounts.identify({ ...stranger, local: true })).toBeNull();
      expect(await accounts.identify({ ...stranger, session })).toMatchObject({ owner: local?.owner, via: 'session' });
      expect(await outcome(accounts.signIn({ name: 'Reader', password }, visitor()))).toBe('ok');
      expect(await outcome(accounts.own.changePassword(local?.owner as OwnerId, { current: null, next: otherPassword }, visitor()))).toBe('wrong-password');
    });
    it('is claimed by setting up, with what it owns', async () => {
      const accounts = over();
      const local = await accounts.identify({ ...stranger, local: true });
      const { person } = await admin(accounts);
      expect(person).toMatchObject({ id: local?.owner, name: 'alice', role: 'admin' });
      expect(await accounts.listUsers()).toHaveLength(1);
    });
  });

  describe('setting up', () => {
    it('takes the code of each process, once, and then no more', async () => {
      const accounts = over();
      await accounts.offerSetup();
      const first = codeTold();
      await over().offerSetup();
      const second = codeTold();
      const both = [first, second].map((code) => outcome(accounts.setUp({ code, name: `n${code}`, password }, visitor())));
      expect((await Promise.all(both)).filter((told) => told === 'ok')).toHaveLength(1);
      expect(await accounts.listUsers()).toHaveLength(1);
      expect(await outcome(accounts.setUp({ code: second, name: 'eve', password }, visitor()))).toBe('already-set-up');
      await over().offerSetup();
      expect(toldCodes).toHaveLength(2);
    });
    it('tells one code however often it is asked for, and another when that one no longer holds', async () => {
      const accounts = over();
      await Promise.all(Array.from({ length: 5 }, () => accounts.offerSetup()));
      now += day - 1;
      await accounts.offerSetup();
      expect(toldCodes).toHaveLength(1);
      now += 1;
      await accounts.offerSetup();
      expect(toldCodes).toHaveLength(2);
      expect(await outcome(accounts.setUp({ code: codeTold(), name: 'alice', password }, visitor()))).toBe('ok');
    });
    it('leaves one account, also where the local owner comes at the same moment', async () => {
      for (let round = 0; round < 5; round++) {
        await db.write((tx) => tx.deleteFrom('account').execute());
        const accounts = over();
        await accounts.offerSetup();
        const local = Array.from({ length: 3 }, () => accounts.identify({ ...stranger, local: true }));
        const [told] = await Promise.all([
          outcome(accounts.setUp({ code: codeTold(), name: 'alice', password }, visitor({ address: `192.0.2.${round}` }))),
          ...local,
        ]);
        expect(told).toBe('ok');
        expect((await accounts.listUsers()).map(({ name }) => name)).toEqual(['alice']);
      }
    });
    it.each<[string, (code: string) => { code?: string; password?: string; after?: number }, ProblemCode | 'ok']>([
      ['the code', (code) => ({ code }), 'ok'],
      ['the code in small letters', (code) => ({ code: code.toLowerCase().replaceAll('-', ' ') }), 'ok'],
      ['another code', () => ({ code: 'AAAA-AAAA-AAAA-AAAA' }), 'code-invalid'],
      ['an empty code', () => ({ code: '--------' }), 'code-invalid'],
      ['a weak password', (code) => ({ code, password: 'short' }), 'password-too-weak'],
      ['a code of almost 24 hours', (code) => ({ code, after: day - 1 }), 'ok'],
      ['a code of 24 hours', (code) => ({ code, after: day }), 'code-invalid'],
    ])('with %s', async (_, given, expected) => {
      const accounts = over();
      await accounts.offerSetup();
      const { after = 0, ...wished } = given(codeTold());
      now += after;
      expect(await outcome(accounts.setUp({ code: '', name: 'alice', password, ...wished }, visitor()))).toBe(expected);
      expect(await accounts.needsSetup()).toBe(expected !== 'ok');
    });
    it('ends after ten tries from one address', async () => {
      const accounts = over();
      await accounts.offerSetup();
      const code = codeTold();
      for (let n = 0; n < limits['setup by address'].tries; n++) await outcome(accounts.setUp({ code: 'wrong-code', name: 'eve', password }, visitor()));
      expect(await outcome(accounts.setUp({ code, name: 'eve', password }, visitor()))).toBe('too-many-requests');
      expect(await outcome(accounts.setUp({ code, name: 'alice', password }, visitor({ address: '192.0.2.2' })))).toBe('ok');
    });
  });

  describe('sign-up', () => {
    it.each<[SignUpMode, 'none' | 'invitation' | 'used' | 'old' | 'reset', ProblemCode | 'ok']>([
      ['closed', 'invitation', 'sign-up-closed'],
      ['invite', 'none', 'code-invalid'],
      ['invite', 'invitation', 'ok'],
      ['invite', 'used', 'code-invalid'],
      ['invite', 'old', 'code-invalid'],
      ['invite', 'reset', 'code-invalid'],
      ['open', 'none', 'ok'],
    ])('%s, code: %s', async (mode, code, expected) => {
      const accounts = over(mode);
      const first = await admin(accounts);
      const given = code === 'none' ? undefined : code === 'reset' ? await accounts.createReset(first.person.id) : await accounts.createInvitation();
      if (code === 'used') await accounts.signUp({ name: 'carol', password, code: given?.code }, visitor());
      if (code === 'old') now += 7 * day;
      expect(await outcome(accounts.signUp({ name: 'bob', password, code: given?.code }, visitor()))).toBe(expected);
      expect((await accounts.listUsers()).map(({ name, role }) => `${name} ${role}`).includes('bob learner')).toBe(expected === 'ok');
    });
    it('waits for the first account', async () => {
      expect(await outcome(learner(over('open')))).toBe('sign-up-closed');
    });
    it('gives a name once, and an invitation to one of two at once', async () => {
      const accounts = over('invite');
      await admin(accounts);
      const [one, two] = [await accounts.createInvitation(), await accounts.createInvitation()];
      expect(await outcome(accounts.signUp({ name: ' ALICE', password, code: one.code }, visitor()))).toBe('name-taken');
      const same = ['bob', 'carol'].map((name) => outcome(accounts.signUp({ name, password, code: one.code }, visitor())));
      expect((await Promise.all(same)).sort()).toEqual(['code-invalid', 'ok']);
      const race = ['dave', 'DAVE'].map((name, n) => outcome(over('open').signUp({ name, password, code: n ? two.code : undefined }, visitor())));
      expect((await Promise.all(race)).sort()).toEqual(['name-taken', 'ok']);
    });
  });

  describe('signing in', () => {
    it('renews a hash that was made at a lower cost, and keeps one that was not', async () => {
      const accounts = over();
      const cheap = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
      const { person } = await admin(accounts);
      const kept = async () => (await db.read.selectFrom('account').select('password_hash').executeTakeFirstOrThrow()).password_hash;
      await db.write((tx) => tx.updateTable('account').set({ password_hash: cheap }).execute());
      expect(await outcome(accounts.signIn({ name: 'alice', password: otherPassword }, visitor()))).toBe('wrong-password');
      expect(await kept()).toBe(cheap);
      expect((await accounts.signIn({ name: 'alice', password }, visitor())).person.id).toBe(person.id);
      const renewed = await kept();
      expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      expect(await outcome(accounts.signIn({ name: 'alice', password }, visitor()))).toBe('ok');
      expect(await kept()).toBe(renewed);
    });
    it.each<[string, string, ProblemCode | 'ok']>([
      ['alice', password, 'ok'],
      ['  Alice ', password, 'ok'],
      ['alice', `${password} `, 'wrong-password'],
      ['alice', '', 'wrong-password'],
      ['nobody', password, 'wrong-password'],
    ])('as “%s” with “%s”', async (name, given, expected) => {
      const accounts = over();
      await admin(accounts);
      expect(await outcome(accounts.signIn({ name, password: given }, visitor()))).toBe(expected);
    });
    it('makes a new session in place of the one there was', async () => {
      const accounts = over();
      const first = await admin(accounts);
      const second = await accounts.signIn({ name: 'alice', password }, visitor({ session: first.session }));
      expect(second.session).not.toBe(first.session);
      expect(await accounts.identify({ ...stranger, session: first.session })).toBeNull();
      expect(await accounts.identify({ ...stranger, session: second.session })).toMatchObject({ owner: first.person.id, via: 'session' });
    });
    it('keeps no secret in the database', async () => {
      const accounts = over();
      const { session, person } = await admin(accounts);
      const token = await accounts.tokens.create(asOwner(person.id), { name: 'reader', scopes: ['read'], password });
      const invitation = await accounts.createInvitation();
      const rows = await db.snapshot(async (tx) => [
        await tx.selectFrom('account').selectAll().execute(),
        await tx.selectFrom('session').selectAll().execute(),
        await tx.selectFrom('api_token').selectAll().execute(),
        await tx.selectFrom('one_time_code').selectAll().execute(),
        await tx.selectFrom('rate_count').selectAll().execute(),
      ]);
      const text = JSON.stringify(rows);
      for (const secret of [session, password, token.secret, token.secret.slice(-43), invitation.code, normalCode(invitation.code)])
        expect(text).not.toContain(secret);
    });
  });

  it('opens no session with a password that changes while it is being checked', async () => {
    const accounts = over();
    const { person } = await admin(accounts);
    const anotherHash = await hashPassword(otherPassword);
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let changing = Promise.resolve();
    await new Promise<void>((changed) => {
      changing = db.write(async (tx) => {
        await tx.updateTable('account').set({ password_hash: anotherHash }).where('id', '=', person.id).execute();
        changed();
        await gate;
      });
    });
    const signing = outcome(accounts.signIn({ name: 'alice', password }, visitor()));
    // On a server of its own the sign-in sees the old password until the change is there; it must wait, and so cannot be waited for.
    await Promise.race([signing, setTimeout(500)]);
    open();
    await changing;
    expect(await signing).toBe('wrong-password');
  });

  describe('a session', () => {
    it.each<[string, number[], boolean]>([
      ['holds 30 days without use', [30 * day - 1], true],
      ['ends after 30 days without use', [30 * day], false],
      ['holds on while it is used', [20, 20, 20, 20, 20, 20, 20, 20].map((days) => days * day), true],
      ['ends after 180 days in any case', [29, 29, 29, 29, 29, 29, 6].map((days) => days * day), false],
    ])('%s', async (_, pauses, alive) => {
      const accounts = over();
      const { session } = await admin(accounts);
      let caller: unknown;
      for (const pause of pauses) {
        now += pause;
        caller = await accounts.identify({ ...stranger, session });
      }
      expect(caller !== null).toBe(alive);
    });
    it('notes its use at most once a minute', async () => {
      const accounts = over();
      const entered = await admin(accounts);
      const seen = async (after: number) => {
        now += after;
        await accounts.identify({ ...stranger, session: entered.session });
        return (await accounts.own.sessions(ownerOf(entered)))[0]?.lastSeenAt;
      };
      expect(await seen(minute - 1)).toBe(begin);
      expect(await seen(1)).toBe(begin + minute);
    });
    it('is ended by its owner alone', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const bob = await learner(accounts);
      const [session] = await accounts.own.sessions(ownerOf(alice));
      expect(await outcome(accounts.own.endSession(ownerOf(bob), session?.id as string))).toBe('session-not-found');
      expect(await outcome(accounts.own.endSession(ownerOf(alice), session?.id as string))).toBe('ok');
      expect(await accounts.identify({ ...stranger, session: alice.session })).toBeNull();
    });
  });

  describe('changing the password', () => {
    it.each<[string | null, string, ProblemCode | 'ok']>([
      [password, otherPassword, 'ok'],
      ['wrong', otherPassword, 'wrong-password'],
      [null, otherPassword, 'wrong-password'],
      [password, 'short', 'password-too-weak'],
      [password, 'alice', 'password-too-weak'],
    ])('from %s to %s', async (current, next, expected) => {
      const accounts = over();
      const alice = await admin(accounts);
      const elsewhere = await accounts.signIn({ name: 'alice', password }, visitor());
      const reset = await accounts.createReset(alice.person.id);
      const act = accounts.own.changePassword(ownerOf(alice), { current, next }, visitor({ session: alice.session }));
      expect(await outcome(act)).toBe(expected);
      for (const session of [alice.session, elsewhere.session]) expect((await accounts.identify({ ...stranger, session })) === null).toBe(expected === 'ok');
      if (expected !== 'ok') return;
      expect(await accounts.identify({ ...stranger, session: await act })).toMatchObject({ owner: alice.person.id });
      expect(await outcome(accounts.resetPassword({ code: reset.code, next: password }, visitor()))).toBe('code-invalid');
    });
    it('by a reset code ends every session, once', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const { code } = await accounts.createResetCode(' Alice');
      expect(await outcome(accounts.resetPassword({ code, next: 'short' }, visitor()))).toBe('password-too-weak');
      expect(await outcome(accounts.resetPassword({ code, next: otherPassword }, visitor()))).toBe('ok');
      expect(await outcome(accounts.resetPassword({ code, next: password }, visitor()))).toBe('code-invalid');
      expect(await accounts.identify({ ...stranger, session: alice.session })).toBeNull();
      expect(await outcome(accounts.signIn({ name: 'alice', password }, visitor()))).toBe('wrong-password');
      expect(await outcome(accounts.signIn({ name: 'alice', password: otherPassword }, visitor()))).toBe('ok');
    });
    it.each(['open', 'invite'] as const)(
      'of somebody else does not come before that of a local owner, who would be locked out (sign-up %s)',
      async (signUp) => {
        const accounts = over(signUp);
        const local = () => accounts.identify({ ...stranger, local: true });
        const owner = await local();
        const bob = { name: 'bob', password, role: 'learner' } as const;
        const { code } = await accounts.createInvitation();
        expect(await outcome(accounts.signUp({ ...bob, code }, visitor()))).toBe('sign-up-closed');
        await expect(accounts.createUser(bob)).rejects.toThrow(OwnerLockedOutError);
        expect(await outcome(accounts.createUser({ ...bob, ownerPassword: 'short' }))).toBe('password-too-weak');
        expect([(await local())?.owner, (await accounts.listUsers()).length]).toEqual([owner?.owner, 1]);
        await accounts.createUser({ ...bob, ownerPassword: otherPassword });
        expect(await local()).toBeNull();
        expect((await accounts.signIn({ name: 'Reader', password: otherPassword }, visitor())).person.id).toBe(owner?.owner);
      },
    );
    it('by a reset code gives a local owner one', async () => {
      const accounts = over();
      const local = await accounts.identify({ ...stranger, local: true });
      const { code } = await accounts.createResetCode('Reader');
      await accounts.resetPassword({ code, next: otherPassword }, visitor());
      expect((await accounts.signIn({ name: 'Reader', password: otherPassword }, visitor())).person.id).toBe(local?.owner);
    });
    it.each(['invitation', 'setup'])('takes no %s code for a reset code', async (purpose) => {
      const accounts = over();
      await accounts.offerSetup();
      const setup = codeTold();
      const code = purpose === 'setup' ? setup : (await accounts.createInvitation()).code;
      expect(await outcome(accounts.resetPassword({ code, next: password }, visitor()))).toBe('code-invalid');
    });
  });

  describe('tokens', () => {
    it('are made with the password alone, and end with it', async () => {
      const accounts = over();
      const alice = ownerOf(await admin(accounts));
      const make = (given: string | null) => accounts.tokens.create(alice, { name: 'phone', scopes: ['read'], password: given });
      for (const wrong of [null, otherPassword]) expect(await outcome(make(wrong))).toBe('wrong-password');
      const known = async (token: { secret: string }) => outcome(accounts.identify({ ...stranger, bearer: token.secret }));
      const first = await make(password);
      const bobs = await accounts.tokens.create(ownerOf(await learner(accounts)), { name: 'phone', scopes: ['read'], password });
      await accounts.own.changePassword(alice, { current: password, next: otherPassword }, visitor());
      expect([await known(first), await known(bobs)]).toEqual(['not-signed-in', 'ok']);
      const second = await make(otherPassword);
      const { code } = await accounts.createResetCode('alice');
      await accounts.resetPassword({ code, next: password }, visitor());
      expect([await known(second), await known(bobs)]).toEqual(['not-signed-in', 'ok']);
      expect(await accounts.tokens.list(alice)).toEqual([]);
    });
    it('of a local owner need none', async () => {
      const accounts = over();
      const owner = (await accounts.identify({ ...stranger, local: true }))?.owner as OwnerId;
      const make = (given: string | null) => outcome(accounts.tokens.create(owner, { name: 'phone', scopes: ['read'], password: given }));
      expect([await make(password), await make(null)]).toEqual(['wrong-password', 'ok']);
    });
    it('are known by what they bear, and to their owner alone', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const bob = await learner(accounts);
      const token = await accounts.tokens.create(ownerOf(alice), { name: 'phone', scopes: ['read', 'read'], password });
      expect(token.secret).toMatch(/^glossa_[0-9a-f-]{36}_[A-Za-z0-9_-]{43}$/);
      expect(await accounts.identify({ ...stranger, bearer: token.secret })).toMatchObject({ owner: alice.person.id, via: 'token', scopes: ['read'] });
      expect(await accounts.tokens.list(ownerOf(bob))).toEqual([]);
      expect(await outcome(accounts.tokens.withdraw(ownerOf(bob), token.id))).toBe('token-not-found');
      const bobs = await accounts.tokens.create(ownerOf(bob), { name: 'phone', scopes: ['read'], password });
      const mixed = `glossa_${token.id}_${bobs.secret.slice(-43)}`;
      for (const wrong of ['', 'x', `${token.secret}x`, token.secret.slice(0, -1), mixed, `glossa_${randomUUID()}_${'x'.repeat(43)}`])
        expect(await outcome(accounts.identify({ ...stranger, bearer: wrong, session: alice.session, local: true }))).toBe('not-signed-in');
      await accounts.tokens.withdraw(ownerOf(alice), token.id);
      expect(await outcome(accounts.identify({ ...stranger, bearer: token.secret }))).toBe('not-signed-in');
    });
  });

  describe('preferences and names', () => {
    it('change where they are given and stay where not', async () => {
      const accounts = over();
      const owner = ownerOf(await admin(accounts));
      await accounts.own.changePreferences(owner, { theme: 'sepia', lang: 'fr' });
      const { preferences } = await accounts.own.changePreferences(owner, { lang: null, ui: undefined as never });
      expect(preferences).toEqual({ ui: null, theme: 'sepia', lang: null, translationLangs: [], markRest: 'ask', keys: {}, letterKeys: true });
    });
    it('changed from two devices at once are both kept', async () => {
      const accounts = over();
      const owner = ownerOf(await admin(accounts));
      for (let turn = 0; turn < 5; turn++) {
        const wished = { theme: turn % 2 ? 'sepia' : 'dark', lang: turn % 2 ? 'fr' : 'ja', letterKeys: turn % 2 === 0 } as const;
        await Promise.all(Object.entries(wished).map((one) => accounts.own.changePreferences(owner, Object.fromEntries([one]))));
        expect((await accounts.own.person(owner)).preferences).toMatchObject(wished);
      }
    });
    it('are unique however they are written', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const bob = await learner(accounts);
      expect(await outcome(accounts.own.rename(ownerOf(bob), 'ＡＬＩＣＥ'))).toBe('name-taken');
      expect((await accounts.own.rename(ownerOf(alice), 'ALICE')).name).toBe('ALICE');
    });
  });

  describe('leaving', () => {
    it.each<[string, string | null, ProblemCode | 'ok']>([
      ['bob', password, 'ok'],
      [' Bob', password, 'ok'],
      ['alice', password, 'invalid-input'],
      ['bob', 'wrong', 'wrong-password'],
      ['bob', null, 'wrong-password'],
    ])('as “%s” with “%s”', async (name, given, expected) => {
      const accounts = over();
      await admin(accounts);
      const bob = await learner(accounts);
      const token = await accounts.tokens.create(ownerOf(bob), { name: 'phone', scopes: ['read'], password });
      expect(await outcome(accounts.own.deleteAccount(ownerOf(bob), { name, password: given }))).toBe(expected);
      expect(deleted).toEqual(expected === 'ok' ? [bob.person.id] : []);
      expect((await accounts.identify({ ...stranger, session: bob.session })) === null).toBe(expected === 'ok');
      expect(await outcome(accounts.identify({ ...stranger, bearer: token.secret }))).toBe(expected === 'ok' ? 'not-signed-in' : 'ok');
    });
    it('is not for the last admin while others are here', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const bob = await learner(accounts);
      const leave = () => outcome(accounts.own.deleteAccount(ownerOf(alice), { name: 'alice', password }));
      expect(await leave()).toBe('last-admin');
      expect(await outcome(accounts.setRole('alice', 'learner'))).toBe('last-admin');
      expect(deleted).toEqual([]);
      await accounts.setRole('bob', 'admin');
      expect(await leave()).toBe('ok');
      await accounts.own.deleteAccount(ownerOf(bob), { name: 'bob', password });
      expect(await accounts.needsSetup()).toBe(true);
    });
    it('leaves an admin where two of them leave at once', async () => {
      const accounts = over();
      await admin(accounts);
      await learner(accounts, 'carol');
      const bob = await learner(accounts);
      const both = () => Promise.all(['alice', 'bob'].map((name) => accounts.setRole(name, 'admin')));
      for (let turn = 0; turn < 3; turn++) {
        await both();
        const left = await Promise.all(['alice', 'bob'].map((name) => outcome(accounts.setRole(name, 'learner'))));
        expect(left.toSorted()).toEqual(['last-admin', 'ok']);
      }
      await both();
      const left = await Promise.all([
        outcome(accounts.setRole('alice', 'learner')),
        outcome(accounts.own.deleteAccount(ownerOf(bob), { name: 'bob', password })),
      ]);
      expect(left.toSorted()).toEqual(['last-admin', 'ok']);
    });
    it('leaves everything where the rooms cannot let go', async () => {
      const accounts = over();
      const alice = await admin(accounts);
      const failing = createAccounts(
        { db, ids: systemIds, clock: { now: () => now } } as unknown as Platform,
        { signUp: 'open', version: '1', tellSetup: () => undefined },
        {
          exportAccount: async () => Readable.from([]),
          deleteOwner: () => Promise.reject(new Error('disk')),
        },
      );
      await expect(failing.own.deleteAccount(ownerOf(alice), { name: 'alice', password })).rejects.toThrow('disk');
      expect(await accounts.identify({ ...stranger, session: alice.session })).toMatchObject({ owner: alice.person.id });
    });
  });

  describe('tries', () => {
    it('are counted across processes, by name and by address, and forgotten with their window', async () => {
      const [one, two] = [over(), over()];
      await admin(one);
      const guess = (n: number) => outcome((n % 2 ? one : two).signIn({ name: 'Alice', password: 'guess' }, visitor()));
      const told = await Promise.all(Array.from({ length: 14 }, (_, n) => guess(n)));
      expect(told.filter((code) => code === 'wrong-password')).toHaveLength(limits['sign-in by name and address'].tries);
      expect(told.filter((code) => code === 'too-many-requests')).toHaveLength(4);
      await expect(one.signIn({ name: 'alice', password }, visitor())).rejects.toMatchObject({
        code: 'too-many-requests',
        params: { seconds: expect.any(Number) },
      });
      now += limits['sign-in by name and address'].window;
      expect(await outcome(one.signIn({ name: 'alice', password }, visitor()))).toBe('ok');
      now += 2 * day;
      await outcome(one.signIn({ name: 'alice', password }, visitor()));
      const kept = await db.read.selectFrom('rate_count').select('window_start').execute();
      expect(kept.every((row) => row.window_start > now - day)).toBe(true);
    });
    it('of a stranger elsewhere do not lock out the one whose name it is', async () => {
      const accounts = over();
      await admin(accounts);
      for (let n = 0; n < 12; n++) await outcome(accounts.signIn({ name: 'alice', password: 'guess' }, visitor({ address: '192.0.2.9' })));
      expect(await outcome(accounts.signIn({ name: 'alice', password }, visitor({ address: '192.0.2.9' })))).toBe('too-many-requests');
      expect(await outcome(accounts.signIn({ name: 'alice', password }, visitor()))).toBe('ok');
    });
    it('are forgotten once the right password was given, or a new one set', async () => {
      const accounts = over();
      const { person } = await admin(accounts);
      const guess = () => outcome(accounts.signIn({ name: 'alice', password: 'guess' }, visitor()));
      for (let n = 0; n < 9; n++) await guess();
      expect(await outcome(accounts.signIn({ name: 'alice', password }, visitor()))).toBe('ok');
      for (let n = 0; n < 10; n++) expect(await guess()).toBe('wrong-password');
      expect(await guess()).toBe('too-many-requests');
      const { code } = await accounts.createResetCode(person.name);
      await accounts.resetPassword({ code, next: 'another long password' }, visitor());
      expect(await outcome(accounts.signIn({ name: 'alice', password: 'another long password' }, visitor()))).toBe('ok');
    });
    it.each<[keyof typeof limits, (accounts: Accounts, owner: OwnerId) => Promise<unknown>]>([
      ['sign-in by address', (accounts) => accounts.signIn({ name: randomUUID(), password: 'x' }, visitor())],
      ['sign-up by address', (accounts) => accounts.signUp({ name: 'x', password: 'x' }, visitor())],
      ['reset by address', (accounts) => accounts.resetPassword({ code: 'no such code', next: password }, visitor())],
      ['password by account', (accounts, owner) => accounts.own.changePassword(owner, { current: null, next: password }, visitor())],
    ])('end for %s', async (act, attempt) => {
      const accounts = over();
      const owner = ownerOf(await admin(accounts));
      const { tries } = limits[act];
      await db.write((tx) => tx.deleteFrom('rate_count').execute());
      for (let n = 0; n < tries; n++) expect(await outcome(attempt(accounts, owner))).not.toBe('too-many-requests');
      expect(await outcome(attempt(accounts, owner))).toBe('too-many-requests');
    });
  });
});
