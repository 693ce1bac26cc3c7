import { role as roles } from '@glossa/contract';
import { assemble } from '../parts.ts';
import { silentLog } from '../platform/log.ts';
import { type CommandCall, required } from './call.ts';
import { ask, CommandError, print, say } from './terminal.ts';

/** `user list|add|reset|role`. */
export async function userCommand({ words, given, config, terminal }: CommandCall): Promise<void> {
  const [act = 'list', name, role] = words;
  const does = Object.hasOwn(acts, act) ? acts[act as keyof typeof acts] : undefined;
  if (!does) throw new CommandError(say('cli.unknownCommand', { command: `user ${act}` }), 2);
  const password = act === 'add' ? await ask(terminal, say('cli.user.password', { name: required(name, 'cli.missing.name') }), true) : '';
  const parts = await assemble(config, silentLog);
  try {
    print(terminal, await does(parts.accounts, { name, role, password, admin: given.admin }));
  } finally {
    await parts.close();
  }
}

type Accounts = Awaited<ReturnType<typeof assemble>>['accounts'];
interface Asked {
  name: string | undefined;
  role: string | undefined;
  password: string;
  admin: boolean;
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
  async add(accounts: Accounts, { name, password, admin }: Asked): Promise<string> {
    const person = await accounts.createUser({ name: required(name, 'cli.missing.name'), password, role: admin ? 'admin' : 'learner' });
    return say('cli.user.added', { name: person.name });
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
