import { DomainError } from '../platform/errors.ts';
import { nameKeyOf } from './names.ts';

/** argon2id (the library's default kind): 19 MiB, two passes, one lane, as OWASP advises. It runs on the thread pool, off the event loop. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const costInHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;
/** Most servers at rest have nobody to sign in. */
const argon2 = () => import('@node-rs/argon2');
export const leastPasswordLength = 10;

/** The most common passwords that are long enough to pass otherwise. */
const worst = new Set([
  '1234567890',
  '0123456789',
  '12345678910',
  '0987654321',
  '9876543210',
  '123123123123',
  '1111111111',
  '0000000000',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  'qwertyuiop',
  'asdfghjkl;',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'password12',
  'password123',
  'password1234',
  'passwordpassword',
  'letmein123',
  'iloveyou12',
  'iloveyou123',
  'welcome123',
  'changeme123',
  'administrator',
  'abcdefghij',
  'abcd123456',
  'abc1234567',
  'glossa1234',
  'glossaglossa',
]);

/** Throws `password-too-weak` for one that is short, the account's own name, or among the most common. */
export function checkPassword(password: string, name: string): void {
  const weak = [...password].length < leastPasswordLength || nameKeyOf(password) === nameKeyOf(name) || worst.has(password.toLowerCase());
  if (weak) throw new DomainError('password-too-weak', { least: leastPasswordLength });
}

/** In PHC form, with its salt and cost inside. */
export const hashPassword = async (password: string): Promise<string> => (await argon2()).hash(password, cost);

/** Whether a hash was made at another cost than new ones are. */
export const isOutdated = (hash: string): boolean => !hash.startsWith(costInHash);

let unlikely: Promise<string> | undefined;
/** Says whether the password is the one of the hash. Without a hash it does the same work and says no, so that time does not tell which names exist. */
export async function verifyPassword(known: string | null, password: string): Promise<boolean> {
  unlikely ??= hashPassword('a password that nobody has');
  const { verify } = await argon2();
  const right = await verify(known ?? (await unlikely), password);
  return known !== null && right;
}
