import type { Preferences, Role } from '@glossa/contract';
import type { Db } from '../platform/database/database.ts';

export interface Person {
  id: string;
  name: string;
  role: Role;
  passwordHash: string | null;
  preferences: Preferences;
  createdAt: number;
}

const plain: Preferences = { ui: null, theme: 'auto', lang: null, translationLangs: [], markRest: 'ask', keys: {}, letterKeys: true };
export const newPerson = (person: Omit<Person, 'preferences'>): Person => ({ ...person, preferences: plain });

const columns = ['id', 'name', 'role', 'password_hash', 'preferences_json', 'created_at'] as const;
interface Row {
  id: string;
  name: string;
  role: string;
  password_hash: string | null;
  preferences_json: string;
  created_at: number;
}
const fromRow = (row: Row): Person => ({
  id: row.id,
  name: row.name,
  role: row.role === 'admin' ? 'admin' : 'learner',
  passwordHash: row.password_hash,
  preferences: { ...plain, ...JSON.parse(row.preferences_json) },
  createdAt: row.created_at,
});

export async function personById(db: Db<'account'>, id: string): Promise<Person | null> {
  const row = await db.selectFrom('account').select(columns).where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** A person, held until the transaction ends: nobody changes the account meanwhile. */
export async function holdPerson(db: Db<'account'>, id: string): Promise<Person | null> {
  const row = await db
    .updateTable('account')
    .set((e) => ({ role: e.ref('role') }))
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function personByName(db: Db<'account'>, nameKey: string): Promise<Person | null> {
  const row = await db.selectFrom('account').select(columns).where('name_key', '=', nameKey).executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The oldest account; where none has a password, the local owner's. */
export async function firstPerson(db: Db<'account'>): Promise<Person | null> {
  const row = await db.selectFrom('account').select(columns).orderBy('id').limit(1).executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function somebodyHasPassword(db: Db<'account'>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').where('password_hash', 'is not', null).limit(1).executeTakeFirst()) !== undefined;
}

export async function allPeople(db: Db<'account'>): Promise<Person[]> {
  return (await db.selectFrom('account').select(columns).orderBy('id').execute()).map(fromRow);
}

/** Throws a duplicate where the name is taken. */
export async function insertPerson(db: Db<'account'>, person: Person, nameKey: string): Promise<void> {
  await db
    .insertInto('account')
    .values({
      id: person.id,
      name: person.name,
      name_key: nameKey,
      role: person.role,
      password_hash: person.passwordHash,
      preferences_json: JSON.stringify(person.preferences),
      created_at: person.createdAt,
    })
    .execute();
}

/** Sets a password where it is still the one that was seen; says whether it was. */
export async function replacePassword(db: Db<'account'>, id: string, seen: string | null, next: string | null): Promise<boolean> {
  const done = await db
    .updateTable('account')
    .set({ password_hash: next })
    .where('id', '=', id)
    .where('password_hash', seen === null ? 'is' : '=', seen)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Throws a duplicate where the name is taken. */
export async function rename(db: Db<'account'>, id: string, name: string, nameKey: string): Promise<void> {
  await db.updateTable('account').set({ name, name_key: nameKey }).where('id', '=', id).execute();
}

export async function setRole(db: Db<'account'>, id: string, role: Person['role']): Promise<void> {
  await db.updateTable('account').set({ role }).where('id', '=', id).execute();
}

export async function setPreferences(db: Db<'account'>, id: string, preferences: Preferences): Promise<void> {
  await db
    .updateTable('account')
    .set({ preferences_json: JSON.stringify(preferences) })
    .where('id', '=', id)
    .execute();
}

/** Sessions, tokens, codes and jobs go with it. */
export async function removePerson(db: Db<'account'>, id: string): Promise<void> {
  await db.deleteFrom('account').where('id', '=', id).execute();
}
