import { role as roles } from '@glossa/contract';
import { checkPassword, OwnerLockedOutError } from '../accounts/accounts.ts';
import { assemble } from '../parts.ts';
import { DomainError } from '../platform/errors.ts';
import { silentLog } from '../platform/log.ts';
import { explainProblem } from '../start-problems.ts';
import { type CommandCall, required } from './call.ts';
import { askSecrets, CommandError, print, say, type Terminal, tell } from './terminal.ts';

/** `user list|add|reset|role`. */
export async function userCommand({ words, given, config, terminal }: CommandCall): Promise<void> {
  const [act = 'list', name, role] = words;
  const does = Object.hasOwn(acts, act) ? acts[act as keyof typeof acts] : undefined;
  if (!does) throw new CommandError(say('cli.unknownCommand', { command: `user ${act}` }), 2);
  if (act === 'add') required(name, 'cli.missing.name');
  const parts = await assemble(config, silentLog);
  try {
    print(terminal, await does(parts.accounts, { name, role, admin: given.admin, givesOwnerPassword: given['owner-password'], terminal }));
  } finally {
    await parts.close();
  }
}

type Accounts = Awaited<ReturnType<typeof assemble>>['accounts'];
interface Asked {
  name: string | undefined;
  role: string | undefined;
  admin: boolean;
  /** Whether the owner who reads without signing in is to have a password in the same go. */
  givesOwnerPassword: boolean;
  terminal: Terminal;
}

const date = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ');

const acts = {
  async list(accounts: Accounts): Promise<string> {
    const people = await accounts.listUsers();
    if (people.length === 0) return say('cli.user.none');
    const line = (person: (typeof people)[number]) =>
      say('cli.user.line', { name: person.name, role: person.role, password: person.passwordHash === null ? 'no' : 'yes', since: date(person.createdAt) });
    return people.map(line).join('\n');
  },
  async add(accounts: Accounts, { name: given, admin, givesOwnerPassword, terminal }: Asked): Promise<string> {
    const name = required(given, 'cli.missing.name');
    const owner = await accounts.ownerWithoutPassword();
    if (!owner && givesOwnerPassword) throw new CommandError(say('cli.user.ownerHas'));
    if (owner && !givesOwnerPassword && terminal.input.isTTY !== true) throw new OwnerLockedOutError(owner);
    if (owner) tell(terminal, say('cli.user.ownerFirst', { owner: owner.name }));
    const asked = [...(owner ? [owner.name] : []), name];
    const passwords = await askSecrets(
      terminal,
      asked.map((who) => say('cli.user.password', { name: who })),
    );
    for (const [index, who] of asked.entries()) mustDo(passwords[index] ?? '', who);
    const password = passwords.pop() ?? '';
    const person = await accounts.createUser({ name, password, role: admin ? 'admin' : 'learner', ownerPassword: passwords.pop() });
    return say(owner ? 'cli.user.addedBoth' : 'cli.user.added', { name: person.name, owner: owner?.name ?? '' });
  },
  async reset(accounts: Accounts, { name }: Asked): Promise<string> {
    const code = await accounts.createResetCode(required(name, 'cli.missing.name'));
    return say('cli.user.reset', { name: name as string, code: code.code, until: date(code.expiresAt) });
  },
  async role(accounts: Accounts, { name, role }: Asked): Promise<string> {
    const wanted = roles.safeParse(role);
    if (!wanted.success) throw new CommandError(say('cli.missing', { what: say('cli.missing.role') }), 2);
    await accounts.setRole(required(name, 'cli.missing.name'), wanted.data);
    return say('cli.user.roleSet', { name: name as string, role: wanted.data });
  },
};

/** Of two passwords it must be said whose will not do. */
function mustDo(password: string, name: string): void {
  if (!password) throw new CommandError(say('cli.user.passwordMissing', { name }));
  try {
    checkPassword(password, name);
  } catch (error) {
    throw error instanceof DomainError ? new CommandError(say('cli.user.passwordWeak', { name, problem: explainProblem(error) })) : error;
  }
}
