import type { Parts } from '../parts.ts';
import { asOwner, type OwnerId } from '../platform/ids.ts';
import { CommandError, say } from './terminal.ts';

/** The person named; else the only one there is, who is made where nobody is yet. */
export async function ownerNamed({ accounts }: Parts, name: string | undefined): Promise<OwnerId> {
  if (name !== undefined) {
    const person = await accounts.findUser(name);
    if (!person) throw new CommandError(say('cli.import.noUser', { name }));
    return asOwner(person.id);
  }
  const local = await accounts.identify({ bearer: null, session: null, local: true });
  if (local) return local.owner;
  const [person, ...others] = await accounts.listUsers();
  if (!person || others.length > 0) throw new CommandError(say('cli.import.whichUser'), 2);
  return asOwner(person.id);
}
